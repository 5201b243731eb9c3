import type { CharterPack } from '../pack';
import type { Measure, TargetRule } from '../schema/measure';
import type { TargetMode } from '../schema/vocabulary';

const MODE: Readonly<Record<TargetRule['by'], TargetMode>> = {
  opportunities: 'number',
  'fee-weeks': 'number',
  'fee-placements': 'number',
  fixed: 'number',
  'per-period': 'number',
  offer: 'offered',
  baseline: 'baseline',
  monitor: 'monitored',
};

/**
 * The ways in which a measure's target can be set, for which its clauses need a duty: those of its rules, and besides,
 * unless it is only ever monitored, a number and an offer, because the officer may choose either. One never scored is not offered.
 */
export function targetModesOf({ targetRules, neverScored }: Measure): ReadonlySet<TargetMode> {
  const modes = new Set(targetRules.map(({ by }) => MODE[by]));
  if (modes.size === 1 && modes.has('monitored')) return modes;
  return new Set<TargetMode>([...modes, 'number', ...(neverScored ? [] : (['offered'] as const))]);
}

/** A measure always gets a target: its last rule has no gate, each earlier one has; its code fits its commitment and is its own. */
export function checkTargetRules(pack: CharterPack): readonly string[] {
  const codes = new Map<string, string>();
  return [...pack.measures.values()].flatMap(({ id, code, commitment, targetRules, neverScored, yearly }) => {
    const problems = targetRules.flatMap(({ by, gates }, index) =>
      checkGates(id, by, gates.length, index === targetRules.length - 1),
    );
    if (yearly !== undefined && !targetRules.some(({ by }) => by === 'baseline'))
      problems.push(`measure ${id} is counted by the year, and no rule of it rests on a baseline`);
    if (neverScored && targetRules.some(({ by }) => by === 'offer'))
      problems.push(`measure ${id} is never scored, and a rule of it leaves its figure to tenderers`);
    if (pack.commitments.get(commitment)?.code !== code.split('-')[0])
      problems.push(`measure ${id} has the code ${code} of another commitment`);
    const earlier = codes.get(code);
    if (earlier !== undefined)
      problems.push(`measure ${id} has the code ${code}, which ${earlier} has already`);
    codes.set(code, id);
    return problems;
  });
}

function checkGates(id: string, by: string, gates: number, last: boolean): string[] {
  if (last && gates > 0)
    return [
      `measure ${id}: its last target rule (${by}) has a gate, so a contract that fails it gets no target`,
    ];
  if (!last && gates === 0)
    return [`measure ${id}: its target rule ${by} has no gate, so the rules after it are never used`];
  return [];
}
