import type { CharterPack } from '../../charter/pack';
import type { Explained, ExplainedLine } from '../../drafting/explaining/explained';
import { card, type Card } from '../card';
import type { CardElement } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { fold } from '../elements/fold';
import { cautiousHeading, paragraph, richText, run, subheading, titleLine } from '../elements/lines/text';
import type { ButtonView } from '../notices/noticeCard';

/** Why something stands in a draft or does not, or what would change, with the ways on. */
export interface ExplanationView {
  readonly explained: Explained;
  readonly buttons: readonly ButtonView[];
}

/** So many sources are shown at once; more are folded. */
const MOST_SOURCES = 3;

/** The answer to a "why" or a "what if", sentence by sentence, and its sources with their addresses. */
export function explanationCard(pack: CharterPack, { explained, buttons }: ExplanationView): Card {
  const { title, about, lines } = explained;
  return card({
    buttons: buttons.map(({ title: name, action }) => button(name, action)),
    draw: (foot) =>
      adaptiveCard(
        [title, about ?? '', ...lines.map(({ text }) => text)],
        [
          cautiousHeading(title),
          ...(about === undefined ? [] : [titleLine(about)]),
          ...lines.map(drawLine),
          ...drawSources(pack, explained),
        ],
        foot,
      ),
  });
}

function drawLine({ mark, text }: ExplainedLine): CardElement {
  return mark === undefined ? paragraph(text) : richText([run(`${mark} `, { weight: 'bolder' }), run(text)]);
}

function drawSources(pack: CharterPack, { sources }: Explained): readonly CardElement[] {
  if (sources.length === 0) return [];
  const { sources: title } = pack.wording.explaining;
  const body = sources.map(drawSource);
  return sources.length > MOST_SOURCES
    ? fold(pack, { id: 'sources', title, body })
    : [subheading(title), ...body];
}

function drawSource({ text, url }: ExplainedLine): CardElement {
  const opens = url !== undefined && /^https?:\/\//.test(url);
  const link = opens
    ? run(text, { color: 'accent', selectAction: { type: 'Action.OpenUrl', title: text, url } })
    : run(text);
  return richText([run('• '), link]);
}
