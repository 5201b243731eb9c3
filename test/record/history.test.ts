import { reachOf } from '../../src/record/history';
import type { Entry } from '../../src/record/entry';

/** A log in which a number undoes that revision, and a letter is any other change. */
function logOf(...acts: readonly (number | 'c')[]): readonly Entry[] {
  return acts.map((act, revision) => ({
    draftId: 'd1',
    revision,
    who: 'u1',
    at: '2026-11-30T10:00:00Z',
    change: act === 'c' ? { change: 'confirm-profile' } : { change: 'undo', of: act },
    pack: { id: 'p', version: '1', digest: 'x' },
    shape: 1,
    before: {},
  }));
}

test.each([
  ['nothing was done', logOf(), {}],
  ['one change', logOf('c'), { undo: 0 }],
  ['the newest of several', logOf('c', 'c', 'c'), { undo: 2 }],
  [
    'one undone: the one before it, and the undo itself to bring back',
    logOf('c', 'c', 1),
    { undo: 0, redo: 2 },
  ],
  ['both undone', logOf('c', 'c', 1, 0), { redo: 3 }],
  ['both undone and one brought back', logOf('c', 'c', 1, 0, 3), { undo: 4, redo: 2 }],
  ['all brought back', logOf('c', 'c', 1, 0, 3, 2), { undo: 5 }],
  ['a redo undone again', logOf('c', 1 - 1, 1, 2), { redo: 3 }],
  ['a new change ends what could be brought back', logOf('c', 'c', 1, 'c'), { undo: 3 }],
])('%s', (_name, log, reach) => {
  expect(reachOf(log)).toEqual(reach);
});

test('ten changes are taken back, and no more', () => {
  const done = Array.from({ length: 12 }, () => 'c' as const);
  const undone = Array.from({ length: 10 }, (_, index) => 11 - index);
  expect(reachOf(logOf(...done, ...undone.slice(0, 9))).undo).toBe(2);
  expect(reachOf(logOf(...done, ...undone)).undo).toBeUndefined();
});
