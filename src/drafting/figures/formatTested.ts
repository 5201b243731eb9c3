import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import { formatMoney } from './formatMoney';

/** The value that thresholds are compared with, with its VAT basis: "£21,000,000 with extensions and no VAT" (docs/domain.md#value-and-vat). */
export function formatTested(
  { wording }: CharterPack,
  { longestWithVat, longestWithoutVat }: Pick<ContractProfile, 'longestWithVat' | 'longestWithoutVat'>,
): string {
  const { tested, testedNoVat } = wording.document.facts.values;
  const longest = formatMoney(longestWithVat);
  return fill(longestWithVat === longestWithoutVat ? testedNoVat : tested, { longest });
}
