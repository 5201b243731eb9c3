import type { CharterPack } from '../../charter/pack';
import type { Pence } from '../../record/answers';
import { penceOf, scalePence, wholeSteps } from '../figures/pence';
import type { ContractProfile } from './contractProfile';

const PER_CENT = 100;

/**
 * From what sum without VAT a package is one to advertise: a share of the contract in whole steps of pounds, within the pack's
 * limits, so that a large contract is not held to its smallest orders.
 */
export function packageFloor(
  { engine }: Pick<CharterPack, 'engine'>,
  { initialWithoutVat }: Pick<ContractProfile, 'initialWithoutVat'>,
): Pence {
  const { percent, step, least, most } = engine.packageFloor;
  const share = scalePence(initialWithoutVat, percent * PER_CENT, PER_CENT * PER_CENT);
  const pounds = wholeSteps(share, step) * step;
  return penceOf(Math.min(Math.max(pounds, least), most));
}
