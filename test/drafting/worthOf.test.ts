import type { Measure } from '../../src/charter/schema/measure';
import { worthOf } from '../../src/drafting/targets/opportunities';
import { contentOf, measureOf, pack, profileOf } from './proportionCases';

const weekly = measureOf('es2-1-apprenticeship-weeks');
/** A measure that counts so many units for each opportunity, each counting after so many weeks. */
const counted = (unitsEach: 'term-weeks' | number, takesWeeks: number): Measure => ({
  ...weekly,
  takesWeeks,
  targetRules: weekly.targetRules.map((rule) =>
    rule.by === 'opportunities' ? { ...rule, unitsEach } : rule,
  ),
});

// 46 weeks are worked in a year
test.each<[string, 'term-weeks' | number, number, number, number, boolean]>([
  ['weeks of a year', 'term-weeks', 1, 18, 46, false],
  ['weeks, of a term of half a year', 'term-weeks', 1, 6, 23, true],
  ['weeks that count late, of such a term', 'term-weeks', 26, 6, 23, true],
  ['a part of the weeks of a year', 23, 1, 18, 23, false],
  ['a part of the weeks, that such a term just holds', 23, 1, 6, 23, false],
  ['a part of the weeks, of a term of three months', 23, 1, 3, 11, true],
  ['people, who are no weeks, of three months', 23, 26, 3, 23, false],
  ['one person, of three months', 1, 26, 3, 1, false],
])('an opportunity is worth %s', (_what, unitsEach, takesWeeks, months, each, short) => {
  const profile = profileOf(contentOf({ term: { months, extensions: [] } }));
  expect(worthOf(pack, profile, counted(unitsEach, takesWeeks))).toEqual({ each, short });
});
