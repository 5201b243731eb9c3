import { place, type Problem } from './place';

/** An entry of a policy with what it holds for. */
interface Conditioned {
  readonly when?: { readonly from?: number | undefined; readonly below?: number | undefined } | undefined;
}

/** Values that no contract has, and an entry without conditions that keeps those after it from ever holding. */
export function checkConditions(list: string, entries: readonly Conditioned[]): readonly Problem[] {
  const open = entries.findIndex(({ when }) => when === undefined || Object.keys(when).length === 0);
  return [
    ...entries.flatMap(({ when }, index) => emptyBand(place(list, index, 'when'), when)),
    ...(open >= 0 && open < entries.length - 1
      ? [{ at: place(list, open), is: 'it has no conditions, so the entries after it are never used' }]
      : []),
  ];
}

/** A band whose upper bound is not above its lower one. */
export function emptyBand(at: string, when: Conditioned['when']): readonly Problem[] {
  const { from = 0, below = Number.POSITIVE_INFINITY } = when ?? {};
  return from < below ? [] : [{ at, is: `no value is from ${String(from)} and below ${String(below)}` }];
}
