import type { CharterPack } from '../charter/pack';
import type { ContractProfile } from './contractProfile';
import { pickedOf, pickMeasure } from './pickMeasure';
import type { RankedCommitment } from './rankCommitments';
import type { SuitableMeasure } from './suitableMeasures';

type Chosen = ReadonlyMap<string, readonly SuitableMeasure[]>;

/** Commitments best first: all of them, and those that may be proposed. */
interface Field {
  readonly ranked: readonly RankedCommitment[];
  readonly open: readonly RankedCommitment[];
}

/**
 * At least one proposed measure is a percentage, because it scales itself (domain.md section (a), rule for the menu). The chosen
 * commitment of lowest rank that has one changes its measure; if none has, the lowest gives way to the best one outside that has.
 */
export function withPercentage(
  pack: CharterPack,
  profile: ContractProfile,
  { ranked, open }: Field,
  chosen: Chosen,
): Chosen {
  if (chosen.size === 0 || pickedOf(chosen).some(isPercentage)) return chosen;
  const lowestFirst = ranked.filter(({ commitmentId }) => chosen.has(commitmentId)).reverse();
  for (const entry of lowestFirst) {
    const changed = pickPercentage(pack, profile, entry, chosen, entry.commitmentId);
    if (changed !== undefined) return changed;
  }
  const leaving = lowestFirst.find((entry) => open.includes(entry));
  if (leaving === undefined) return chosen;
  for (const entry of open.filter(({ commitmentId }) => !chosen.has(commitmentId))) {
    const changed = pickPercentage(pack, profile, entry, chosen, leaving.commitmentId);
    if (changed !== undefined) return changed;
  }
  return chosen;
}

/** The choice with a percentage of this commitment in the place of `replaced`; undefined where none can stand beside the others. */
function pickPercentage(
  pack: CharterPack,
  profile: ContractProfile,
  entry: RankedCommitment,
  chosen: Chosen,
  replaced: string,
): Chosen | undefined {
  const others = new Map([...chosen].filter(([id]) => id !== replaced));
  const pick = pickMeasure(pack, profile, entry.measures.filter(isPercentage), pickedOf(others));
  return pick.ok ? others.set(entry.commitmentId, [pick.measure]) : undefined;
}

function isPercentage({ measure }: SuitableMeasure): boolean {
  return measure.unitKind === 'percent';
}
