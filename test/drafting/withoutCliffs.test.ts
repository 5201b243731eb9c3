import type { Answers } from '../../src/record/answers';
import { openCase } from '../../src/drafting/case';
import { drawProfile } from '../../src/drafting/kpis/deliveryProfile';
import { worthOf } from '../../src/drafting/targets/opportunities';
import { sweepOf } from '../support/sweep';
import { contentOf, contextOf, measureOf, pack, profileOf, totalOf } from './proportionCases';

/** One run of ten neighbouring steps is looked at of so many. */
const { ONE_OF } = sweepOf('steps of what people are asked for', { all: { ONE_OF: 1 }, part: { ONE_OF: 3 } });
const RUN = 10;

const weekly = measureOf('es2-1-apprenticeship-weeks');
const starts = measureOf('co1-1-targeted-starts');
const chosen = [weekly, starts];

/** Opportunities that a contract is asked for in all; weeks are worth parts of one. */
function asked(answers: Answers): number {
  const content = contentOf(
    { kind: 'works', title: 'Replacement of kitchens and bathrooms', ...answers },
    {
      commitments: chosen.map(({ commitment }) => commitment),
      measures: Object.fromEntries(chosen.map(({ commitment, id }) => [commitment, [id]])),
    },
  );
  const profile = profileOf(content);
  return openCase(pack, contextOf(), content).kpis.reduce((sum, { measureId, target }) => {
    const measure = pack.measures.get(measureId);
    return measure !== undefined && target.mode === 'number'
      ? sum + target.value / worthOf(pack, profile, measure).each
      : sum;
  }, 0);
}

const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
const months = (count: number) => ({ term: { months: count, extensions: [] } });
/** A week that the end of a sum cuts off is worth this much of an opportunity of half a year. */
const WEEK = 1 / 23;

describe('what people are asked for rises without cliffs: no step is more than one person, and none falls', () => {
  test.each<[string, readonly number[], (step: number) => Answers, number]>([
    [
      'one person more on a contract of three years',
      range(1, 120, 1),
      (workforce) => ({ value: totalOf(8_100_000), ...months(36), workforce }),
      1,
    ],
    [
      'one person more on one of a year',
      range(1, 240, 1),
      (workforce) => ({ value: totalOf(12_000_000), ...months(12), workforce }),
      1,
    ],
    [
      'a tenth of a million more',
      range(2_100_000, 20_000_000, 100_000),
      (pounds) => ({ value: totalOf(pounds), ...months(30), workforce: 400 }),
      1,
    ],
    [
      'the same where few people work on it',
      range(2_100_000, 20_000_000, 100_000),
      (pounds) => ({ value: totalOf(pounds), ...months(30), workforce: 70 }),
      1,
    ],
    // a month more for each of two places and a half is under a quarter of an opportunity
    [
      'a month more',
      range(12, 120, 1),
      (term) => ({ value: totalOf(30_000_000), ...months(term), workforce: 50 }),
      1,
    ],
  ])('%s', (_, steps, of, most) => {
    const runs = range(0, steps.length - 2, RUN * ONE_OF).map((from) =>
      // the last of a run is the first of the next
      steps.slice(from, from + RUN + 1).map((step) => asked(of(step))),
    );
    for (const figures of runs) {
      figures.slice(1).forEach((figure, index) => {
        expect(figure).toBeGreaterThanOrEqual((figures[index] ?? 0) - WEEK);
        expect(figure - (figures[index] ?? 0)).toBeLessThanOrEqual(most + WEEK);
      });
    }
    expect(runs.at(-1)?.at(-1)).toBeGreaterThan(runs[0]?.[0] ?? 0);
  });
});

describe('weeks of people are planned by whole people', () => {
  const drawn = (term: number, value: number): readonly number[] =>
    drawProfile(
      pack,
      { kind: 'works', months: term, start: '2027-04-01' },
      weekly,
      { mode: 'number', value, by: 'rule' },
      'quarterly',
    ).map((point) => point.value);

  test('one who is taken on in month 13 of three years is not late, and nothing is due before', () => {
    const due = drawn(36, 46);
    // taken on at the start of the fifth quarter: eleven or twelve weeks in each
    const done = due.map((_, index) => Math.min(46, Math.max(0, (index - 3) * 11.5)));
    due.forEach((figure, index) => {
      expect(figure).toBeLessThanOrEqual(Math.ceil(done[index] ?? 0));
    });
    expect(due.at(-1)).toBe(46);
    const steps = due.map((figure, index) => figure - (due[index - 1] ?? 0));
    expect(steps.every((step) => step === 0 || step === 11 || step === 12)).toBe(true);
  });

  test.each([
    [12, 26],
    [18, 49],
    [24, 132],
    [36, 132],
    [32, 1012],
    [60, 629],
  ])(
    'over %i months %i weeks rise to the end, and no person gives more than a quarter holds',
    (term, value) => {
      const due = drawn(term, value);
      const steps = due.map((figure, index) => figure - (due[index - 1] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
      expect(due.at(-1)).toBe(value);
      expect(Math.max(...steps)).toBeLessThanOrEqual(Math.ceil(value / 26) * 12);
    },
  );
});
