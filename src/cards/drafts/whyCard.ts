import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Commitment } from '../../charter/schema/charterText';
import type { OfficerNotes } from '../../drafting/documents/schedule/assembleDraft';
import type { Kpi } from '../../drafting/kpis/kpi';
import type { Shortlist } from '../../drafting/selection/selection';
import type { Card } from '../card';
import type { CardElement } from '../json/cardJson';
import { button } from '../elements/buttons/button';
import { fold, type FoldView } from '../elements/fold';
import { reasonLines } from '../elements/lines/reasonLines';
import { quietLine, richText, run } from '../elements/lines/text';
import { whyTitle, workingLines } from '../elements/lines/workingLines';
import { group } from '../elements/rows';
import { pagedCard } from '../paged/pagedCard';
import type { PartView } from '../paged/pages';

export interface WhyView {
  readonly d: string;
  readonly title: string;
  readonly shortlist: Shortlist;
  readonly names: ReadonlyMap<string, Commitment>;
  readonly kpis: readonly Kpi[];
  readonly sources: OfficerNotes['sources'];
  /** The first is 0; one beyond the last is the last. */
  readonly page: number;
}

/** Why these commitments and not the others, why these targets, and the sources behind both, a page at a time. */
export function whyCard(pack: CharterPack, view: WhyView): Card {
  const { why: words, buttons } = pack.wording.cards;
  const { d, title, shortlist, page } = view;
  const chosen = shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  const others = shortlist.entries.filter((entry) => entry.verdict !== 'chosen');
  return pagedCard(pack, {
    ...{ heading: words.title, title, page },
    spoken: [shortlist.why, ...chosen.map((entry) => entry.reason)],
    lead: [quietLine(shortlist.why)],
    parts: [
      { body: reasonLines(chosen, view.names) },
      folded(pack, { id: 'others', title: words.others, body: reasonLines(others, view.names) }),
      ...targetParts(pack, view),
      { title: words.sources, body: view.sources.map(sourceLine) },
    ],
    turn: (to) => ({ verb: 'showWhy', d, page: to }),
    ways: [
      button(buttons.backToDraft, { verb: 'goOn', d }),
      button(buttons.commitments, { verb: 'editCommitments', d }),
      button(buttons.targets, { verb: 'editTargets', d }),
    ],
  });
}

/** A fold that no page ends in. */
function folded(pack: CharterPack, view: FoldView): PartView {
  return { body: [group(fold(pack, view), false)] };
}

function targetParts(pack: CharterPack, view: WhyView): readonly PartView[] {
  if (view.kpis.length === 0) return [];
  const words = pack.wording.cards.why;
  const body = view.kpis.map((kpi) =>
    group(
      fold(pack, {
        id: `kpi-${kpi.number}`,
        title: fill(words.kpi, { number: kpi.number, why: whyTitle(pack, kpi) }),
        note: kpi.name,
        body: workingLines(pack, kpi),
      }),
      false,
    ),
  );
  return [{ title: words.targets, body }];
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
