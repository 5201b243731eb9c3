/** The slot of a clock: one called "a-b" is {daysAB}. */
export function clockSlot(id: string): string {
  return `days${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
