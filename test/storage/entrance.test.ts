import { setTimeout as wait } from 'node:timers/promises';
import { Entrance } from '../../src/storage/engine/entrance';

test('lets so many in at a time, in the order of asking, and the next when one has failed', async () => {
  const entrance = new Entrance(2);
  const begun: number[] = [];
  let inside = 0;
  let most = 0;
  const works = [0, 1, 2, 3, 4].map((each) =>
    entrance.through(async () => {
      begun.push(each);
      inside += 1;
      most = Math.max(most, inside);
      await wait(5);
      inside -= 1;
      if (each === 1) throw new Error('no');
      return each;
    }),
  );
  const ended = await Promise.allSettled(works);
  expect(ended.map(({ status }) => status)).toEqual([
    ...['fulfilled', 'rejected'],
    ...['fulfilled', 'fulfilled', 'fulfilled'],
  ]);
  expect([begun, most]).toEqual([[0, 1, 2, 3, 4], 2]);
  // both places are free again
  expect(
    await Promise.all([
      entrance.through(() => Promise.resolve('a')),
      entrance.through(() => Promise.resolve('b')),
    ]),
  ).toEqual(['a', 'b']);
});
