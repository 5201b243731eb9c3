import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatList } from '../../drafting/figures/formatList';
import type { Kpi } from '../../drafting/kpis/kpi';

/** Which proposals moved because the officer set other figures that draw on the same pot; nothing where none did. */
export function sayMoved(
  pack: CharterPack,
  before: readonly Kpi[],
  after: readonly Kpi[],
  setIds: readonly string[],
): string {
  const { moved, movedTo } = pack.wording.dialogs.targets;
  const stood = new Map(before.map(({ measureId, targetText }) => [measureId, targetText]));
  const changed = after
    .filter(({ measureId }) => !setIds.includes(measureId) && stood.has(measureId))
    .filter(({ measureId, targetText }) => stood.get(measureId) !== targetText);
  if (changed.length === 0) return '';
  const kpis = changed.map(({ number, targetText }) => fill(movedTo, { number, target: targetText }));
  return fill(moved, { kpis: formatList(kpis) });
}
