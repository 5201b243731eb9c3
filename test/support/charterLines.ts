import type { CharterPack } from '../../src/charter/pack';

/** Every line of a Charter as it is printed, in its order, without headings. */
export function linesOf(charter: CharterPack['charter']): string[] {
  return [
    charter.publisher,
    `${charter.title} – ${charter.status} ${charter.version}`,
    ...charter.background,
    ...charter.purpose,
    ...charter.drivers.map(({ words }) => words),
    ...charter.themes.flatMap(({ name, commitments }) => [name, ...commitments.map(({ words }) => words)]),
    ...charter.takingAction,
  ];
}
