import type { CharterPack } from '../../charter/pack';
import type { SelectionRule } from '../../charter/schema/selection';
import type { Kind } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';
import { facetOf } from '../contract/facets';
import { rememberBy, rememberByPair } from '../remember';

/** What raises or lowers the points of a commitment for this contract. */
export function adjustmentsOf(
  pack: CharterPack,
  rule: SelectionRule,
  profile: ContractProfile,
): SelectionRule['adjust'] {
  return adjustmentsIn(pack)(profile, rule);
}

/** Asked of a commitment, and again of every measure of it. */
const adjustmentsIn = rememberBy((pack: CharterPack) =>
  rememberByPair((profile: ContractProfile, { adjust }: SelectionRule) =>
    adjust.filter((each) => holds(pack, each, profile)),
  ),
);

/** Whether what is bought, and not its kind alone, speaks for a measure: an adjustment that holds names it. */
export function isNamed(
  pack: CharterPack,
  rule: SelectionRule,
  profile: ContractProfile,
  measureId: string,
): boolean {
  return adjustmentsOf(pack, rule, profile).some(
    ({ add, measures }) => add >= 0 && measures.includes(measureId),
  );
}

/** Kinds under which a thing is built or brought: what its words say of services tells nothing of it (a bus station is no bus). */
const OF_THINGS: readonly Kind[] = ['works', 'goods'];

/** Whether one of the natures tells something of this contract: where a thing is bought, only one that has a word for its kind. */
function tells(
  pack: CharterPack,
  natures: readonly string[],
  kinds: readonly Kind[] | undefined,
  profile: ContractProfile,
): boolean {
  const speaks = (id: string): boolean => {
    const says = pack.natures.get(id)?.says ?? [];
    const isOpen = kinds !== undefined || !OF_THINGS.includes(profile.kind) || says.length === 0;
    return isOpen || says.some(({ kinds: of }) => of.includes(profile.kind));
  };
  return natures.some((id) => profile.natures.includes(id) && speaks(id));
}

/** Whether an adjustment is for this contract: one of its natures, one of its kinds, every facet and the term that it names. */
function holds(
  pack: CharterPack,
  { natures, withNatures, notNatures, kinds, facets, shorterThan }: SelectionRule['adjust'][number],
  profile: ContractProfile,
): boolean {
  return (
    (natures === undefined || tells(pack, natures, kinds, profile)) &&
    withNatures?.some((id) => profile.natures.includes(id)) !== false &&
    notNatures?.some((id) => profile.natures.includes(id)) !== true &&
    (kinds === undefined || kinds.includes(profile.kind)) &&
    (shorterThan === undefined || profile.months < shorterThan) &&
    facets.every((id) => facetOf(profile.facets, id).state === 'present')
  );
}
