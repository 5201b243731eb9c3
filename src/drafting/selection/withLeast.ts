import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import { isSlight } from '../assessment/tellsApart';
import type { ContractProfile } from '../contract/contractProfile';
import { penceOf } from '../figures/pence';
import type { Placed } from './field';
import { mayBeHeld } from './heldBack';
import { pickedOf, pickMeasure } from './pickMeasure';
import { hasTarget, type Assigned, type Limits } from './propose';
import type { RankedCommitment } from './rankCommitments';
import { mayPropose, type FittingMeasure } from './suitableMeasures';

type Group = (measure: Measure) => boolean;

/**
 * Where a share of the score for social value is set from outside and the contract is large, one measure of each group that the pack names
 * is proposed, if the work can carry one: what fits as it is, else what only the title does not speak for. The lowest that is of no
 * group gives way where there is no place left (docs/domain.md#least-set).
 */
export function withLeast(
  { pack, profile, statutory }: Placed,
  ranked: readonly RankedCommitment[],
  { most, belowFloor }: Limits,
  proposed: Assigned,
): Assigned {
  const groups = belowFloor ? [] : groupsFor(pack, profile, statutory.facts, proposed);
  const measures = new Map(proposed.measures);
  const refused = new Map(proposed.refused);
  for (const group of groups) {
    const picked = pickedOf(measures);
    if (picked.some(({ measure }) => group(measure))) continue;
    const found = findFor(pack, profile, ranked, measures, group);
    if (found === undefined) continue;
    const last = [...measures].findLast(([, own]) =>
      own.every(({ measure }) => groups.every((each) => !each(measure))),
    );
    if (picked.length >= most) {
      if (last === undefined) continue;
      measures.delete(last[0]);
      refused.set(last[0], pack.wording.proportion.selection.leastSet);
    }
    measures.set(found.commitmentId, [...(measures.get(found.commitmentId) ?? []), found.measure]);
    refused.delete(found.commitmentId);
  }
  return { measures, refused };
}

function groupsFor(
  pack: CharterPack,
  profile: ContractProfile,
  facts: ReadonlySet<string>,
  { measures }: Assigned,
): readonly Group[] {
  if (pack.engine.leastSet === undefined) return [];
  const { from, scheme, groups, always, otherwise } = pack.engine.leastSet;
  const isThin = pickedOf(measures).every(({ measure }) => isSlight(pack, { measureId: measure.id }));
  const binds = always.some((id) => facts.has(id)) || (isThin && otherwise.some((id) => facts.has(id)));
  if (!binds || profile.longestWithVat < penceOf(from)) return [];
  return groups.map(
    (group) =>
      ({ elsewhere }: Measure) =>
        elsewhere.some((each) => each.scheme === scheme && each.code.startsWith(group)),
  );
}

/** The best measure of a group: one that may be proposed, else one that no trait of the work speaks against. */
function findFor(
  pack: CharterPack,
  profile: ContractProfile,
  ranked: readonly RankedCommitment[],
  chosen: ReadonlyMap<string, readonly FittingMeasure[]>,
  group: Group,
): { readonly commitmentId: string; readonly measure: FittingMeasure } | undefined {
  const tests = [
    (each: FittingMeasure) => mayPropose(each),
    (each: FittingMeasure) => !isSlight(pack, { measureId: each.measure.id }),
    // a placement before nothing, and never talks or advice
    ({ measure }: FittingMeasure) => !measure.aside,
  ];
  for (const test of tests) {
    for (const { commitmentId, measures } of ranked) {
      const able = measures.filter(
        (each) =>
          group(each.measure) &&
          hasTarget(each) &&
          test(each) &&
          (mayPropose(each) || mayBeHeld(pack, profile, each)),
      );
      const pick = pickMeasure(pack, able, pickedOf(chosen));
      if (pick.ok) return { commitmentId, measure: pick.measure };
    }
  }
  return undefined;
}
