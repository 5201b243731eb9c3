/** Something wrong with a policy, and where. */
export interface Problem {
  readonly at: string;
  readonly is: string;
}

/** "figures.entry 2.value", counted from 1, as people count. */
export function place(list: string, index: number, ...rest: readonly string[]): string {
  return [list, `entry ${String(index + 1)}`, ...rest].join('.');
}
