import type { CharterPack } from '../../charter/pack';
import { pickedOf, pickMeasure } from '../selection/pickMeasure';
import type { RankedCommitment } from '../selection/rankCommitments';
import type { FittingMeasure } from '../selection/suitableMeasures';

type Chosen = ReadonlyMap<string, readonly FittingMeasure[]>;

/** Commitments best first: all of them, and those that may be proposed. */
interface Field {
  readonly ranked: readonly RankedCommitment[];
  readonly open: readonly RankedCommitment[];
}

type Test = (measure: FittingMeasure) => boolean;

/**
 * What is wanted, best first: a share whose figure is no guess of ours, because it scales itself, asking for no
 * recorded reason if it can; else any share (docs/domain.md#targets, docs/domain.md#measures).
 */
const WANTED: readonly Test[] = [
  (each) => isFixedShare(each) && each.measure.workforceReason === undefined,
  isFixedShare,
  isPercentage,
];

/**
 * At least one proposed measure is a percentage, and not every figure is a guess of ours. Best is a commitment outside that fits
 * nearly as well and whose first measure is what is wanted; else a chosen one changes its measure; else another that fits nearly as well
 * comes in. The lowest gives way. Where none fits nearly as well, there is no share: one that does not fit would be worse.
 */
export function withPercentage(pack: CharterPack, { ranked, open }: Field, chosen: Chosen): Chosen {
  const picked = pickedOf(chosen);
  const allGuessed = picked.every(({ proposal }) => proposal.guessed);
  if (chosen.size === 0 || (picked.some(isPercentage) && !allGuessed)) return chosen;
  for (const test of WANTED) {
    if (picked.some(test)) return chosen;
    const changed = bringIn(pack, { ranked, open }, chosen, test);
    if (changed !== undefined) return changed;
  }
  return chosen;
}

/** The choice with a measure that passes the test; undefined where none can be brought in. */
function bringIn(pack: CharterPack, { ranked, open }: Field, chosen: Chosen, test: Test): Chosen | undefined {
  const lowestFirst = ranked.filter(({ commitmentId }) => chosen.has(commitmentId)).reverse();
  const leaving = lowestFirst.find((entry) => open.includes(entry));
  const outside = leaving === undefined ? [] : open.filter(({ commitmentId }) => !chosen.has(commitmentId));
  const near = outside.filter(
    ({ score }) => score + pack.figures.shareMayFitLess.value >= (leaving?.score ?? 0),
  );
  const first = near.filter(({ measures: [best] }) => best !== undefined && test(best));
  const swaps = [
    ...first.map((entry) => [entry, leaving]),
    ...lowestFirst.map((entry) => [entry, entry]),
    ...near.map((entry) => [entry, leaving]),
  ];
  for (const [entry, left] of swaps) {
    if (entry === undefined || left === undefined) continue;
    const changed = replace(pack, entry, chosen, left.commitmentId, test);
    if (changed !== undefined) return changed;
  }
  return undefined;
}

/** The choice with a measure of this commitment that passes the test in the place of `replaced`; undefined where none can stand beside the others. */
function replace(
  pack: CharterPack,
  entry: RankedCommitment,
  chosen: Chosen,
  replaced: string,
  test: Test,
): Chosen | undefined {
  const others = new Map([...chosen].filter(([id]) => id !== replaced));
  const pick = pickMeasure(pack, entry.measures.filter(test), pickedOf(others));
  return pick.ok ? others.set(entry.commitmentId, [pick.measure]) : undefined;
}

function isFixedShare({ measure, proposal }: FittingMeasure): boolean {
  return measure.unitKind === 'percent' && proposal.target.mode === 'number' && !proposal.guessed;
}

function isPercentage({ measure }: FittingMeasure): boolean {
  return measure.unitKind === 'percent';
}
