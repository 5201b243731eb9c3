import type { SelectionRule } from '../../charter/schema/selection';
import type { ContractProfile } from '../contract/contractProfile';
import { facetOf } from '../contract/facets';

/** What raises or lowers the points of a commitment for this contract. */
export function adjustmentsOf({ adjust }: SelectionRule, profile: ContractProfile): SelectionRule['adjust'] {
  return adjust.filter((each) => holds(each, profile));
}

/** Whether what is bought, and not its kind alone, speaks for a measure: an adjustment that holds names it. */
export function isNamed(rule: SelectionRule, profile: ContractProfile, measureId: string): boolean {
  return adjustmentsOf(rule, profile).some(({ add, measures }) => add >= 0 && measures.includes(measureId));
}

/** Whether an adjustment is for this contract: one of its natures, one of its kinds, every facet and the term that it names. */
function holds(
  { natures, notNatures, kinds, facets, shorterThan }: SelectionRule['adjust'][number],
  profile: ContractProfile,
): boolean {
  return (
    (natures === undefined || natures.some((id) => profile.natures.includes(id))) &&
    notNatures?.some((id) => profile.natures.includes(id)) !== true &&
    (kinds === undefined || kinds.includes(profile.kind)) &&
    (shorterThan === undefined || profile.months < shorterThan) &&
    facets.every((id) => facetOf(profile.facets, id).state === 'present')
  );
}
