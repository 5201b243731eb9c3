import type { CharterPack } from '../../charter/pack';
import type { Pence } from '../../record/answers';
import { penceOf, scalePence, wholeSteps } from '../figures/pence';
import type { ContractProfile } from './contractProfile';

const PER_CENT = 100;

type Initial = Pick<ContractProfile, 'initialWithoutVat'>;

/**
 * From what sum without VAT a package is one to advertise: a share of the contract in whole steps of pounds, within the pack's
 * limits, so that a large contract is not held to its smallest orders.
 */
export function packageFloor({ engine }: Pick<CharterPack, 'engine'>, profile: Initial): Pence {
  return partOfPrice(profile, engine.packageFloor);
}

/** Under what sum of orders without VAT a period of goods that come over years asks for nothing. */
export function quietSum({ engine }: Pick<CharterPack, 'engine'>, profile: Initial): Pence {
  return partOfPrice(profile, engine.quietPeriod);
}

/** Whether what is bought comes over so long a time that little is ordered in some periods. */
export function comesOverYears(
  { engine }: Pick<CharterPack, 'engine'>,
  { kind, months }: Pick<ContractProfile, 'kind' | 'months'>,
): boolean {
  return engine.quietPeriod.kinds.includes(kind) && months >= engine.quietPeriod.fromMonths;
}

function partOfPrice({ initialWithoutVat }: Initial, part: CharterPack['engine']['packageFloor']): Pence {
  const { percent, step, least, most } = part;
  const share = scalePence(initialWithoutVat, percent * PER_CENT, PER_CENT * PER_CENT);
  const pounds = wholeSteps(share, step) * step;
  return penceOf(Math.min(Math.max(pounds, least), most));
}
