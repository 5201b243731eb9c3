import type { Entry } from './entry';

/** No more changes than these are taken back, one after the other. */
const MOST_UNDONE = 10;

/** What is next to be taken back, and what to be brought back: revisions whose change an `undo` names. */
export interface Reach {
  readonly undo?: number;
  readonly redo?: number;
}

/** How far undo and redo reach in a draft's log, oldest entry first. Bringing back is to undo an undo; a new change ends that. */
export function reachOf(log: readonly Entry[]): Reach {
  let done: number[] = [];
  let undone: number[] = [];
  for (const { revision, change } of log) {
    if (change.change !== 'undo') {
      done = [...done, revision];
      undone = [];
    } else if (done.includes(change.of)) {
      done = done.filter((each) => each !== change.of);
      undone = [...undone, revision];
    } else {
      undone = undone.filter((each) => each !== change.of);
      done = [...done, revision];
    }
  }
  const [undo, redo] = [done.at(-1), undone.at(-1)];
  return {
    ...(undo !== undefined && undone.length < MOST_UNDONE && { undo }),
    ...(redo !== undefined && { redo }),
  };
}
