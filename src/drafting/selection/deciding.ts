import type { Facet } from '../../charter/schema/vocabulary';
import type { CharterPack } from '../../charter/pack';
import { readProfile, type ContractProfile } from '../contract/contractProfile';
import { facetOf } from '../contract/facets';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { mayBe } from './needs';
import { limitsOf, propose, type Limits } from './propose';
import { rankCommitments } from './rankCommitments';
import { rememberByPair } from '../remember';

/**
 * The facets that decide between the measures that would otherwise be proposed: needed by what would be proposed if all that
 * may be there were there, best first. None once the officer was asked or chose commitments (docs/domain.md#what-is-bought).
 */
export function decidingFacets(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): readonly Facet[] {
  if (content.answers.bought !== undefined || content.choices.commitments !== undefined) return [];
  const profile = readProfile(pack, context, content);
  if (profile === undefined) return [];
  const limits = limitsOf({ pack, context, content, profile });
  const known = decided(pack, profile);
  const by = `${limits.most}|${limits.preselect}|${limits.belowFloor}`;
  const found = known.get(by) ?? findDeciding(pack, profile, limits);
  known.set(by, found);
  return found;
}

/** By the limits: whether it is to be asked hangs on it, which every step wants to know. */
const decided = rememberByPair(
  (_pack: CharterPack, _profile: ContractProfile) => new Map<string, readonly Facet[]>(),
);

function findDeciding(pack: CharterPack, profile: ContractProfile, limits: Limits): readonly Facet[] {
  const { measures } = propose({ pack, profile }, rankCommitments(pack, profile), limits, {
    may: ({ needs, tooShort, heldBack, proposal }) =>
      !tooShort &&
      !proposal.onRequest &&
      heldBack === undefined &&
      needs.open.every((id) => mayBe(facetOf(profile.facets, id))),
  });
  const open = [...measures.values()].flat().flatMap(({ needs }) => needs.open);
  return [...new Set(open)].slice(0, pack.figures.facetsAskedAtOnce.value);
}
