import type { CharterPack } from '../../charter/pack';
import type { AuthoritySettings } from '../../record/answers';
import { fitsWhen, type Conditioned } from './fitsWhen';

/** The weighting that stands until the officer gives another, in per cent: the policy's for such a contract, else that of the settings. */
export function usualWeighting(
  pack: CharterPack,
  { weighting }: Pick<AuthoritySettings, 'weighting'>,
  contract: Conditioned,
): number {
  return policyWeighting(pack, contract) ?? weighting;
}

/** The weighting that the authority's policy sets for such a contract; undefined where it sets none. */
export function policyWeighting({ authority }: CharterPack, contract: Conditioned): number | undefined {
  return authority?.policy.weightings.find(({ when }) => fitsWhen(when, contract))?.percent;
}
