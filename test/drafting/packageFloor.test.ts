import { comesOverYears, packageFloor, quietSum } from '../../src/drafting/contract/packageFloor';
import { penceOf } from '../../src/drafting/figures/pence';
import { openCase } from '../../src/drafting/case';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

const { least, most, step } = pack.engine.packageFloor;
const floorOf = (pounds: number) => packageFloor(pack, { initialWithoutVat: penceOf(pounds) });

test.each([
  [60_000, 20_000],
  [2_499_000, 20_000],
  [2_500_000, 25_000],
  [14_000_000, 140_000],
  [60_000_000, 250_000],
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

test.each([
  ['goods', 84, true],
  ['goods', 12, false],
  ['services', 84, false],
] as const)('%s of %i months have periods in which little is ordered: %s', (kind, months, over) => {
  expect(comesOverYears(pack, { kind, months })).toBe(over);
});

test('a period in which only spares are ordered asks for nothing', () => {
  expect(quietSum(pack, { initialWithoutVat: penceOf(1_150_000) })).toBe(penceOf(23_000));
  const opened = (months: number) =>
    openCase(
      pack,
      contextOf(),
      contentOf({
        title: 'Breathing apparatus sets and cylinders with spares',
        kind: 'goods',
        value: totalOf(1_150_000),
        term: { months, extensions: [] },
      }),
    ).assembled!.document;
  expect(JSON.stringify(opened(84))).toContain('Quiet Period');
  expect(JSON.stringify(opened(12))).not.toContain('Quiet Period');
});
