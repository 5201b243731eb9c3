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
