import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { formatMonths } from '../figures/formatMonths';
import { formatNumber, formatQuantity } from '../figures/formatQuantity';
import type { Delivery } from './delivery';

/** Why a figure cannot be delivered, with the sum, as a full sentence. */
export function sayCannot(
  pack: CharterPack,
  profile: ContractProfile,
  measure: Measure,
  figure: number,
  { why, atOnce }: Extract<Delivery, { can: false }>,
): string {
  const { noTime, tooMany } = pack.wording.proportion.target;
  const total = formatQuantity(figure, measure, pack.wording.proportion.singular);
  const term = formatMonths(pack, profile.months);
  return why === 'no-time'
    ? fill(noTime, { total, term, weeks: formatNumber(measure.takesWeeks ?? 0) })
    : fill(tooMany, {
        total,
        term,
        people: formatNumber(atOnce),
        workforce: formatNumber(profile.workforce ?? 0),
      });
}
