import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import type { OfficerNotes } from '../../drafting/documents/schedule/assembleDraft';
import type { Kpi } from '../../drafting/kpis/kpi';
import type { Shortlist } from '../../drafting/selection/selection';
import { card, type Card } from '../card';
import type { CardElement } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { fold } from '../elements/fold';
import { reasonLines } from '../elements/lines/reasonLines';
import { heading, quietLine, richText, run, subheading, titleLine } from '../elements/lines/text';
import { whyTitle, workingLines } from '../elements/lines/workingLines';

export interface WhyView {
  readonly d: string;
  readonly title: string;
  readonly shortlist: Shortlist;
  readonly names: ReadonlyMap<string, Commitment>;
  readonly kpis: readonly Kpi[];
  readonly sources: OfficerNotes['sources'];
}

/** Why these commitments and not the others, why these targets, and the sources behind both. */
export function whyCard(pack: CharterPack, view: WhyView): Card {
  const { why: words, buttons } = pack.wording.cards;
  const chosen = view.shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  const others = view.shortlist.entries.filter((entry) => entry.verdict !== 'chosen');
  return card({
    buttons: [
      button(buttons.backToDraft, { verb: 'goOn', d: view.d }),
      button(buttons.commitments, { verb: 'editCommitments', d: view.d }),
      button(buttons.targets, { verb: 'editTargets', d: view.d }),
    ],
    draw: (foot) =>
      adaptiveCard(
        [words.title, view.title, view.shortlist.why, ...chosen.map((entry) => entry.reason)],
        [
          heading(words.title),
          titleLine(view.title),
          quietLine(view.shortlist.why),
          ...reasonLines(chosen, view.names),
          ...fold(pack, { id: 'others', title: words.others, body: reasonLines(others, view.names) }),
          ...targetFolds(pack, view),
          ...fold(pack, { id: 'sources', title: words.sources, body: view.sources.map(sourceLine) }),
        ],
        foot,
      ),
  });
}

function targetFolds(pack: CharterPack, view: WhyView): readonly CardElement[] {
  if (view.kpis.length === 0) return [];
  const words = pack.wording.cards.why;
  const folds = view.kpis.flatMap((kpi) =>
    fold(pack, {
      id: `kpi-${kpi.number}`,
      title: fill(words.kpi, { number: kpi.number, why: whyTitle(pack, kpi) }),
      note: kpi.name,
      body: workingLines(pack, kpi),
    }),
  );
  return [subheading(words.targets), ...folds];
}

function sourceLine(source: WhyView['sources'][number]): CardElement {
  const open = source.url !== undefined && /^https?:\/\//.test(source.url) ? source.url : undefined;
  const title =
    open === undefined
      ? run(source.title)
      : run(source.title, {
          color: 'accent',
          selectAction: { type: 'Action.OpenUrl', title: source.title, url: open },
        });
  const after = [source.published, source.note].filter((part) => part !== undefined).join('; ');
  return richText([run('• '), title, ...(after === '' ? [] : [run(` (${after})`, { isSubtle: true })])]);
}
