import { packageFloor } from '../../src/drafting/contract/packageFloor';
import { penceOf } from '../../src/drafting/figures/pence';
import { pack } from './proportionCases';

const { least, most, step } = pack.engine.packageFloor;
const floorOf = (pounds: number) => packageFloor(pack, { initialWithoutVat: penceOf(pounds) });

test.each([
  [60_000, 10_000],
  [2_999_000, 10_000],
  [3_000_000, 15_000],
  [14_000_000, 70_000],
  [60_000_000, 100_000],
])('of a contract of £%i, packages are advertised from £%i', (pounds, expected) => {
  expect(floorOf(pounds)).toBe(penceOf(expected));
});

test('it never falls as the contract grows, stays within its limits and stands on whole steps', () => {
  const floors = Array.from({ length: 400 }, (_, index) => floorOf(index * 100_000));
  expect(floors).toEqual([...floors].sort((one, other) => one - other));
  expect(floors[0]).toBe(penceOf(least));
  expect(floors.at(-1)).toBe(penceOf(most));
  expect(floors.filter((floor) => floor % penceOf(step) !== 0)).toEqual([]);
});
