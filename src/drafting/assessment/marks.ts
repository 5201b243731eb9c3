/** What is to carry marks: how much it weighs, the most it may carry, and the marks that somebody set for it. */
export interface Part {
  readonly weight: number;
  readonly most?: number;
  readonly set?: number;
}

/**
 * Marks shared out in whole steps: those set stand, a part that would pass its most carries just that, and the others share what is left, while they can,
 * by weight, by largest remainder, the first of equals first; none goes empty while there is a step for each. A rest of less than a step
 * goes to the heaviest.
 */
export function shareMarks(all: number, parts: readonly Part[], step: number): readonly number[] {
  const marks = new Map<Part, number>();
  for (const part of parts) if (part.set !== undefined) marks.set(part, part.set);
  const left = (): number => Math.max(0, all - [...marks.values()].reduce((sum, each) => sum + each, 0));
  const open = (): readonly Part[] => parts.filter((part) => !marks.has(part));
  for (let over = overMost(left(), open()); over !== undefined; over = overMost(left(), open()))
    marks.set(over, over.most ?? 0);
  for (const [part, each] of inSteps(left(), open(), step)) marks.set(part, each);
  return parts.map((part) => marks.get(part) ?? 0);
}

const exactOf = (all: number, open: readonly Part[], { weight }: Part): number => {
  const total = open.reduce((sum, each) => sum + each.weight, 0);
  return total === 0 ? 0 : (all * weight) / total;
};

/** The first whose share is more than it may carry, while the others can carry the rest. */
function overMost(all: number, open: readonly Part[]): Part | undefined {
  if (open.reduce((sum, { most = Infinity }) => sum + most, 0) < all) return undefined;
  return open.find((part) => part.most !== undefined && exactOf(all, open, part) > part.most);
}

function inSteps(all: number, open: readonly Part[], step: number): ReadonlyMap<Part, number> {
  const steps = Math.floor(all / step);
  const spare = steps >= open.length ? 1 : 0;
  const byNeed = open.map((part) => {
    const exact = Math.max(spare, exactOf(all, open, part) / step);
    return { part, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let over = steps - byNeed.reduce((sum, { whole }) => sum + whole, 0);
  const taken = new Map(byNeed.map(({ part, whole }) => [part, whole]));
  for (const { part } of [...byNeed].sort((one, other) => other.rest - one.rest)) {
    if (over <= 0) break;
    taken.set(part, (taken.get(part) ?? 0) + 1);
    over -= 1;
  }
  const heaviest = (): Part | undefined =>
    [...taken].reduce<readonly [Part, number] | undefined>(
      (most, each) => (most === undefined || each[1] > most[1] ? each : most),
      undefined,
    )?.[0];
  const first = heaviest();
  // what was lifted to one step is taken from the heaviest
  if (first !== undefined && over < 0) taken.set(first, (taken.get(first) ?? 0) + over);
  return new Map(
    [...taken].map(([part, count]) => [part, count * step + (part === first ? all - steps * step : 0)]),
  );
}
