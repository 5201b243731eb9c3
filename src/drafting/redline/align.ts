import { diffArrays } from 'diff';

/** One thing of the older list, one of the newer, or one of both that is the same. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Two lists side by side: what has the same key stands together, what went stands before what came in its place. */
export function align<T>(
  older: readonly T[],
  newer: readonly T[],
  keyOf: (each: T) => string,
): readonly Pair<T>[] {
  const [before, after] = [older.values(), newer.values()];
  return diffArrays(older.map(keyOf), newer.map(keyOf)).flatMap(({ added, removed, value }) =>
    value.map((): Pair<T> => ({
      ...(added ? {} : taken('before', before)),
      ...(removed ? {} : taken('after', after)),
    })),
  );
}

function taken<K extends 'before' | 'after', T>(key: K, from: IterableIterator<T>): { [P in K]?: T } {
  const next = from.next();
  return next.done === true ? {} : ({ [key]: next.value } as { [P in K]?: T });
}
