/** Marks shared out: those set stand, the others share what is left, whole marks, the first ones one more where it does not come out even. */
export function shareMarks(all: number, set: readonly (number | undefined)[]): readonly number[] {
  const open = set.filter((marks) => marks === undefined).length;
  const left = Math.max(0, all - set.reduce<number>((sum, marks = 0) => sum + marks, 0));
  const each = open === 0 ? 0 : Math.floor(left / open);
  let over = left - each * open;
  return set.map((marks) => {
    if (marks !== undefined) return marks;
    over -= 1;
    return over >= 0 ? each + 1 : each;
  });
}

/** Marks shared out by weight, whole ones, by largest remainder, the first of equals first. */
export function shareByWeight(all: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total === 0 ? 0 : (all * weight) / total));
  const whole = exact.map(Math.floor);
  const left = total === 0 ? 0 : all - whole.reduce((sum, marks) => sum + marks, 0);
  const served = exact
    .map((marks, index) => ({ index, rest: marks - Math.floor(marks) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index)
    .slice(0, left);
  return whole.map((marks, index) => marks + (served.some((each) => each.index === index) ? 1 : 0));
}
