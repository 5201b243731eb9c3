import type { CharterPack } from '../../charter/pack';
import { carriesScore, isSlight } from '../assessment/tellsApart';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import { pickedOf, pickMeasure } from './pickMeasure';
import type { RankedCommitment } from './rankCommitments';
import type { FittingMeasure } from './suitableMeasures';

type Chosen = ReadonlyMap<string, readonly FittingMeasure[]>;

/**
 * At least one proposed measure can carry a score, where a weighting is set and the contract is large enough for that to matter
 * (docs/domain.md#assessment). What is small beside the work gives way first, then the lowest that is not the only share: to another
 * measure of its own commitment, to the best commitment outside, or to a second measure of another that is chosen. Where none can carry it,
 * the choice stays, and the checks say so.
 */
export function withScored(
  pack: CharterPack,
  profile: ContractProfile,
  open: readonly RankedCommitment[],
  chosen: Chosen,
): Chosen {
  const carries = ({ measure, proposal: { target } }: FittingMeasure): boolean =>
    carriesScore(pack, profile, { measureId: measure.id, target });
  const large = profile.longestWithoutVat > penceOf(pack.engine.scoredAbove);
  if (!large || profile.weighting === 0 || chosen.size === 0 || pickedOf(chosen).some(carries)) return chosen;
  const outside = open.filter(({ commitmentId }) => !chosen.has(commitmentId));
  for (const leaving of leavingFirst(pack, open, chosen)) {
    const others = new Map([...chosen].filter(([id]) => id !== leaving.commitmentId));
    const beside = open.filter(({ commitmentId }) => others.has(commitmentId));
    for (const entry of [leaving, ...outside, ...beside]) {
      const pick = pickMeasure(pack, entry.measures.filter(carries), pickedOf(others));
      if (pick.ok)
        return others.set(entry.commitmentId, [...(others.get(entry.commitmentId) ?? []), pick.measure]);
    }
  }
  return chosen;
}

/** The chosen ones that may give way, in the order in which they do. */
function leavingFirst(
  pack: CharterPack,
  open: readonly RankedCommitment[],
  chosen: Chosen,
): readonly RankedCommitment[] {
  const isOnlyShare = (of: readonly FittingMeasure[]): boolean =>
    of.some(isShare) && pickedOf(chosen).filter(isShare).length === of.filter(isShare).length;
  const rank = ({ commitmentId }: RankedCommitment): number => {
    const own = chosen.get(commitmentId) ?? [];
    if (own.every(({ measure }) => isSlight(pack, { measureId: measure.id }))) return 0;
    return isOnlyShare(own) ? 2 : 1;
  };
  const lowestFirst = open.filter(({ commitmentId }) => chosen.has(commitmentId)).reverse();
  return [...lowestFirst].sort((one, other) => rank(one) - rank(other));
}

function isShare({ measure }: FittingMeasure): boolean {
  return measure.unitKind === 'percent';
}
