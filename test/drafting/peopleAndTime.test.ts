import { checkDelivery } from '../../src/drafting/targets/delivery';
import { countingParts, quartersOf, spreadToDate, weeksForOne } from '../../src/drafting/targets/workingTime';
import { pack } from '../support/shippedPack';

const { figures } = pack;
const weeks = { better: 'more', takesWeeks: 1 } as const;
const starts = { better: 'more', takesWeeks: 26 } as const;
const placements = { better: 'more', takesWeeks: 40 } as const;
const keptAYear = { better: 'more', takesWeeks: 52, takesWeeksAtEnd: 26 } as const;

describe('weeks that a term holds for one person', () => {
  test.each([
    ['works', 1, 3],
    ['works', 2, 7],
    ['works', 6, 23],
    // no less than a longer term: that of 12 months
    ['works', 7, 26],
    ['works', 9, 26],
    // the first quarter mobilises, the second and the last work at two thirds
    ['works', 10, 26],
    ['works', 12, 26],
    // the last three months run down, whatever quarters they fall in
    ['works', 13, 30],
    ['works', 15, 38],
    ['works', 18, 49],
    ['services', 60, 210],
    ['grant', 12, 46],
    ['goods', 60, 230],
  ] as const)('%s of %i months: %i', (kind, months, held) => {
    expect(weeksForOne(figures, { kind, months })).toBe(held);
  });

  const { mobilisation, weeksWorkedPerYear } = figures;
  test.each<[string, Partial<typeof figures>, number]>([
    ['a year of 42 weeks', { weeksWorkedPerYear: { ...weeksWorkedPerYear, value: 42 } }, 45],
    ['no run-down', { mobilisation: { ...mobilisation, lastQuarters: [] } }, 53],
    ['a slower start', { mobilisation: { ...mobilisation, firstQuarters: [0, 1, 2] } }, 42],
    ['a start of longer terms alone', { mobilisation: { ...mobilisation, fromQuarters: 7 } }, 61],
    ['even work in works', { mobilisation: { ...mobilisation, kinds: ['services'] } }, 69],
  ])('are the pack’s: works of 18 months with %s', (_, change, held) => {
    expect(weeksForOne({ ...figures, ...change }, { kind: 'works', months: 18 })).toBe(held);
  });
});

describe('what counts when its weeks are over', () => {
  test.each([
    ['weeks count as they are worked', 18, weeks, [0, 1, 2, 2, 3, 4]],
    ['a start counts 26 weeks later, so none in the first two quarters', 18, starts, [0, 0, 0, 1, 2, 4]],
    ['in twelve months all count in the last quarter', 12, starts, [0, 0, 0, 4]],
    ['a short last quarter counts what began in as short a part of its own', 16, starts, [0, 0, 0, 1, 3, 4]],
    ['who is kept a year counts then, or at the end after 26 weeks', 24, keptAYear, [0, 0, 0, 0, 0, 1, 1, 4]],
  ] as const)('%s', (_, months, counting, toDate) => {
    const quarters = quartersOf(figures, { kind: 'works', months });
    expect(spreadToDate(4, countingParts(quarters, counting))).toEqual(toDate);
  });
});

describe('whether a figure can be done', () => {
  test.each([
    ['no start counts in a term of six months', 'services', 6, starts, 1, undefined, 'no-time'],
    ['one counts in nine', 'services', 9, starts, 1, undefined, undefined],
    ['no placement of 40 weeks ends in six months', 'services', 6, placements, 1, undefined, 'no-time'],
    ['nor in nine', 'services', 9, placements, 1, undefined, 'no-time'],
    ['nor in twelve, after mobilisation', 'services', 12, placements, 1, undefined, 'no-time'],
    ['one ends in fifteen', 'services', 15, placements, 1, undefined, undefined],
    ['26 weeks in twelve months are one person', 'works', 12, weeks, 26, 1, undefined],
    ['32 are two', 'works', 12, weeks, 32, 1, 'too-many'],
    ['32 by two people', 'works', 12, weeks, 32, 2, undefined],
    [
      '2,600 weeks in twelve months are 93 people, and 92 are too few',
      'works',
      12,
      weeks,
      2_600,
      92,
      'too-many',
    ],
    ['93 are enough', 'works', 12, weeks, 2_600, 93, undefined],
    ['ten starts in twelve months begin together', 'works', 12, starts, 10, 9, 'too-many'],
    ['ten in five years do not', 'works', 60, starts, 10, 2, undefined],
    ['where the people are not known only time is tested', 'works', 12, weeks, 1e6, undefined, undefined],
    ['what takes nobody’s time can always be done', 'works', 1, { better: 'more' }, 1e6, 1, undefined],
  ] as const)('%s', (_, kind, months, counting, figure, workforce, cannot) => {
    const people = workforce === undefined ? {} : { workforce };
    const delivery = checkDelivery(figures, { kind, months, ...people }, counting, figure);
    expect(delivery.can ? undefined : delivery.why).toBe(cannot);
  });
});
