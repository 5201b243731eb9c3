import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { ContractProfile } from '../contract/contractProfile';
import { wordForKind } from '../contract/grantWords';
import { fitOf } from './facetReasons';
import { hasTarget, type Assigned } from './propose';
import type { RankedCommitment } from './rankCommitments';
import { mayPropose, type FittingMeasure } from './suitableMeasures';

/**
 * What a commitment that fits would ask for here, and which of those proposed is nearer to the work, with why: one of the same theme where
 * there is one, else the last. Nothing of one that is not proposed for another reason.
 */
export function passedOver(
  pack: CharterPack,
  profile: ContractProfile,
  ranked: readonly RankedCommitment[],
  entry: RankedCommitment,
  { measures: proposed }: Assigned,
): readonly string[] {
  const first = entry.measures.find((each) => mayPropose(each) && hasTarget(each));
  if (first === undefined || !entry.proposable || proposed.has(entry.commitmentId)) return [];
  const themeOf = (id: string): string | undefined => pack.commitments.get(id)?.theme.id;
  const before = ranked
    .slice(0, ranked.indexOf(entry))
    .filter(({ commitmentId }) => proposed.has(commitmentId));
  const nearer =
    before.findLast(({ commitmentId }) => themeOf(commitmentId) === themeOf(entry.commitmentId)) ??
    before.at(-1);
  const [other] = proposed.get(nearer?.commitmentId ?? '') ?? [];
  if (nearer === undefined || other === undefined) return [];
  const nameOf = ({ measure }: FittingMeasure): string => wordForKind(pack, profile.kind, measure.name);
  const reason = fitOf(pack, profile.kind, other.measure, nearer.fit);
  const { passedOver: words } = pack.wording.proportion.selection;
  return [fill(words, { measure: nameOf(first), other: nameOf(other), reason })];
}
