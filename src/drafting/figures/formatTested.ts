import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Pence } from '../../record/answers';
import type { ContractProfile } from '../contract/contractProfile';
import { formatAbout } from './formatAbout';
import { formatMoney } from './formatMoney';
import { penceOf } from './pence';

/** The value that thresholds are compared with, with its VAT basis: "£21,000,000 with extensions and no VAT" (docs/domain.md#value-and-vat). */
export function formatTested(
  pack: CharterPack,
  { longestWithVat, longestWithoutVat }: Pick<ContractProfile, 'longestWithVat' | 'longestWithoutVat'>,
): string {
  const { tested, testedNoVat } = pack.wording.document.facts.values;
  const longest = isByThreshold(pack, longestWithVat)
    ? formatMoney(longestWithVat)
    : formatAbout(pack, longestWithVat);
  return fill(longestWithVat === longestWithoutVat ? testedNoVat : tested, { longest });
}

/** Within a pound of a threshold the pence decide, so they are printed. */
function isByThreshold({ thresholds }: CharterPack, pence: Pence): boolean {
  return thresholds.some((row) =>
    Object.values(row).some(
      (each) => typeof each === 'number' && Math.abs(penceOf(each) - pence) < penceOf(1),
    ),
  );
}
