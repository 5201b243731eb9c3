import type { Measure } from '../../src/charter/schema/measure';
import { limitsAround } from '../../src/drafting/targets/limits';
import type { FigureBy } from '../../src/drafting/targets/target';
import { contentOf, measureOf, pack as shipped, profileOf } from './proportionCases';

/** The shipped pack with parts that a reader can reckon with. */
const pack = {
  ...shipped,
  figures: {
    ...shipped.figures,
    offersAround: {
      ...shipped.figures.offersAround,
      more: { floor: 1, ceiling: 3 },
      share: { floor: 0.75, ceiling: 1 },
      less: { floor: 1, ceiling: 0.5 },
    },
  },
};
const profile = profileOf(contentOf());
const draws = measureOf('es2-1-apprenticeship-weeks');
// what takes nobody's weeks and stands in no clause is carried by any contract
const { takesWeeks: _weeks, clauseMost: _most, drawsOn: _pot, ...plain } = draws;
const [count, percent, cost] = (
  [
    ['more', 'count'],
    ['more', 'percent'],
    ['less', 'count'],
  ] as const
).map(([better, unitKind]): Measure => ({ ...plain, better, unitKind }));
const ofPot: Measure = { ...count!, drawsOn: draws.drawsOn! };

test.each<[string, Measure, FigureBy, number, number, string, number, string]>([
  ['a published count', count!, 'rule', 7, 7, 'published', 21, 'from-published'],
  ['a published count of a shared pot', ofPot, 'rule', 7, 7, 'share', 21, 'from-published'],
  ['a count of ours', count!, 'our-default', 7, 7, 'our-default', 21, 'our-default'],
  ['a count of the authority', count!, 'authority', 7, 7, 'authority', 21, 'our-default'],
  ['a count of the authority, of a shared pot', ofPot, 'authority', 7, 7, 'authority', 21, 'our-default'],
  ['a count of the officer', count!, 'officer', 7, 7, 'officer', 21, 'our-default'],
  ['a published share, whole at its floor', percent!, 'rule', 90, 68, 'from-published', 90, 'published'],
  ['a share of the authority', percent!, 'authority', 50, 38, 'our-default', 50, 'authority'],
  [
    'a published figure of which less is better',
    cost!,
    'rule',
    0.25,
    0.25,
    'published',
    0.13,
    'from-published',
  ],
])('around %s', (_name, measure, by, figure, floor, floorFrom, ceiling, ceilingFrom) => {
  expect(limitsAround({ pack, profile, measure }, figure, by)).toEqual({
    ...{ floor, ceiling },
    limitsFrom: { floor: floorFrom, ceiling: ceilingFrom },
  });
});
