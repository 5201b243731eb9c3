import { fill } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import { formatList } from '../../../drafting/figures/formatList';
import type { Kpi } from '../../../drafting/kpis/kpi';

/**
 * Which proposals moved by themselves: because the officer set other figures that draw on the same pot, or because an answer
 * changed what they are worked out from; nothing where none did.
 */
export function sayMoved(
  pack: CharterPack,
  before: readonly Kpi[],
  after: readonly Kpi[],
  because: { readonly set: readonly string[] } | 'answer',
): string {
  const { moved, movedByAnswer, movedTo } = pack.wording.dialogs.targets;
  const set = because === 'answer' ? [] : because.set;
  const stood = new Map(before.map(({ measureId, targetText }) => [measureId, targetText]));
  const changed = after
    .filter(({ measureId }) => !set.includes(measureId) && stood.has(measureId))
    .filter(({ measureId, targetText }) => stood.get(measureId) !== targetText);
  if (changed.length === 0) return '';
  const kpis = changed.map(({ number, targetText }) => fill(movedTo, { number, target: targetText }));
  return fill(because === 'answer' ? movedByAnswer : moved, { kpis: formatList(kpis) });
}
