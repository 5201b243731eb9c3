import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Pence } from '../../record/answers';
import { formatMoney } from './formatMoney';

/** Limits are round: a sum this close to one is printed to the penny, so that no two different sums look alike. */
const ROUND_POUNDS = 1_000;

/** A sum that a division may have left with pence, to the nearest pound: "about £4,166,667" (docs/domain.md#value-and-vat). */
export function formatAbout(pack: CharterPack, pence: Pence): string {
  const pounds = Math.round(pence / 100);
  if (pence % 100 === 0 || pounds % ROUND_POUNDS === 0) return formatMoney(pence);
  return fill(pack.wording.proportion.about, { sum: formatMoney(pounds * 100) });
}
