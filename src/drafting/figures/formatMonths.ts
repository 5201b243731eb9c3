import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatNumber } from './formatQuantity';

/** A term as printed: 18 months, 1 month. */
export function formatMonths(pack: CharterPack, months: number): string {
  const { one, many } = pack.wording.proportion.months;
  return fill(months === 1 ? one : many, { count: formatNumber(months) });
}
