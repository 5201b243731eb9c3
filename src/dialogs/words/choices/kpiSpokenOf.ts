import type { Kpi } from '../../../drafting/kpis/kpi';
import type { Standing, Turn } from '../../turn';
import { kpisOf } from '../../views/shortlistViews';
import type { DraftIntent } from '../draftIntent';
import { withoutCorrections } from '../facts/changed';

const FIGURE = /^(?:make (?:it|that) )?(£?\d[\d,.]* ?(?:%|[a-z]+(?: [a-z]+){0,3})?)$/;

/** The KPI that is meant where none is named: the one spoken of last, where its unit fits, else the only one whose unit is said. */
export function kpiSpokenOf({ snapshot }: Turn, kpis: readonly Kpi[], typed: string): Kpi | undefined {
  const last = kpis.find(({ number }) => number === snapshot.interview?.spoken);
  if (last && hasUnit(last, typed)) return last;
  const [only, ...others] = unitIn(typed) === '' ? [] : kpis.filter((kpi) => hasUnit(kpi, typed));
  return others.length > 0 ? undefined : only;
}

/** "No, 5", "actually make it 8 people": the target of the KPI spoken of last, given anew. */
export function readTargetAnew({ turn, draft }: Standing, text: string): DraftIntent | undefined {
  if (turn.snapshot.interview?.spoken === undefined) return undefined;
  const typed = FIGURE.exec(withoutCorrections(turn.pack.wording.dialogs.corrections, text) ?? '')?.[1];
  const kpi = typed === undefined ? undefined : kpiSpokenOf(turn, kpisOf(turn, draft), typed);
  return kpi && { does: 'setTarget', kpi: kpi.number, typed: typed ?? '' };
}

function hasUnit({ unit }: Kpi, typed: string): boolean {
  const said = unitIn(typed);
  const words = unit.toLowerCase().split(/[^\p{L}%£]+/u);
  return said.split(' ').every((word) => word === '' || words.some((each) => isForm(each, word)));
}

/** "Week" is "weeks". */
function isForm(one: string, other: string): boolean {
  return one === other || one === `${other}s` || `${one}s` === other;
}

/** What stands behind the figure; a share has its sign. */
function unitIn(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/^£?[\d,.]+/, '')
    .replace(/\bof\b/g, ' ')
    .replace(/per ?cent/, '%')
    .replace(/\s+/g, ' ')
    .trim();
}
