import type { Assessment } from '../assessment/assessment';
import type { Understood } from '../contract/contractProfile';
import { isWithin } from './fitsWhen';
import { POLICY_SOURCE } from './layPolicy';
import { policyWeighting } from './weighting';

/** The authority's policy among the sources, where it decides how many KPIs there are, the weighting, or how social value is assessed. */
export function policySources(
  understood: Understood,
  { mode, proposed }: Pick<Assessment, 'mode' | 'proposed'>,
): readonly string[] {
  const { pack, profile } = understood;
  const bands = pack.authority?.policy.kpiBands ?? [];
  const rests =
    weightingByPolicy(understood) ||
    bands.some(({ when }) => isWithin(when, profile.longestWithoutVat)) ||
    (mode === proposed.mode && proposed.sources.includes(POLICY_SOURCE));
  return rests ? [POLICY_SOURCE] : [];
}

/** Whether the weighting of a draft is its authority's policy's: the officer gave none. */
export function weightingByPolicy({
  pack,
  content,
  profile,
}: Pick<Understood, 'pack' | 'content' | 'profile'>): boolean {
  return content.answers.weighting === undefined && policyWeighting(pack, profile) !== undefined;
}
