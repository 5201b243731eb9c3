import { sameData } from '../../src/record/sameData';

const pairs: [one: unknown, other: unknown, same: boolean][] = [
  [1, 1, true],
  [1, 2, false],
  [1, '1', false],
  ['a', ['a'], false],
  [undefined, undefined, true],
  [undefined, null, false],
  [null, null, true],
  [null, {}, false],
  [null, 'x', false],
  [{}, 'x', false],
  [{}, {}, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: { b: [1, { c: null }] } }, { a: { b: [1, { c: null }] } }, true],
  [{ a: { b: [1, { c: null }] } }, { a: { b: [1, { c: {} }] } }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
];

test.each(pairs)('%j and %j: the same data or not', (one, other, same) => {
  expect(sameData(one, other)).toBe(same);
  expect(sameData(other, one)).toBe(same);
});
