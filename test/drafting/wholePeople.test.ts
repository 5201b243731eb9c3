import fc from 'fast-check';
import type { Measure } from '../../src/charter/schema/measure';
import { worthOf } from '../../src/drafting/targets/opportunities';
import { comesByPeople, spreadFigure } from '../../src/drafting/targets/wholePeople';
import { quartersOf, weeksWorkedPerQuarter, type Span } from '../../src/drafting/targets/workingTime';
import { pack } from './proportionCases';

const { figures } = pack;
const byPeople = [...pack.measures.values()].filter(comesByPeople);

/** Weeks that one person has worked by the end of each quarter. */
function weeksOver(span: Span): readonly number[] {
  const full = 3 * figures.mobilisation.fullQuarter;
  let sum = 0;
  return quartersOf(figures, span).map(
    ({ months, work }) => (sum += (weeksWorkedPerQuarter(figures) * months * work) / full),
  );
}

/** The same, place by place and week by week, as docs/domain.md#people-and-time says it. */
function placeByPlace(span: Span, measure: Measure, figure: number): readonly number[] {
  const each = Math.min(worthOf(pack, span, measure).each, figure);
  const over = weeksOver(span);
  const term = over.at(-1) ?? 0;
  const people = Math.ceil(figure / each);
  const whole = Math.ceil(people / Math.max(1, Math.floor(term / each)));
  const places = Math.min(whole, Math.ceil(figure / Math.max(term, each)) + 1);
  const done = over.map(() => 0);
  for (let place = 0; place < places; place += 1) {
    const inPlace = Math.floor(people / places) + (place < people % places ? 1 : 0);
    const weeks = places < whole ? figure / places : each * inPlace;
    const spare = Math.max(0, term - weeks);
    const planned = places === 1 ? Math.min(spare / 2, term / 3) : (spare * (place + 0.5)) / places;
    const quarter = over.find((worked) => worked >= planned) ?? Infinity;
    const from = quarter <= spare ? quarter : planned;
    over.forEach((worked, index) => {
      done[index]! += Math.max(0, Math.min(weeks, worked - from));
    });
  }
  // no more than half of a week is none, whatever is left over in binary
  return done.map((weeks, index) =>
    index === over.length - 1 ? figure : Math.max(0, Math.min(figure, Math.ceil(weeks - 0.5 - 1e-6))),
  );
}

test('however many people: the weeks that are due are those of each place, one after the other', () => {
  expect(byPeople.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom('works', 'services', 'goods', 'light-touch', 'grant'),
        months: fc.integer({ min: 1, max: 240 }),
      }),
      fc.constantFrom(...byPeople),
      fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 20_000 })),
      (span, measure, figure) => {
        expect(spreadFigure(figures, span, measure, figure)).toEqual(placeByPlace(span, measure, figure));
      },
    ),
    { numRuns: 500, seed: 20261130 },
  );
});

test.each([18, 24, 30, 36, 60])(
  'over %s months no more people are there at a time than one above those whose weeks fill the term',
  (months) => {
    const span: Span = { kind: 'services', months };
    const over = weeksOver(span);
    const term = over.at(-1)!;
    for (const measure of byPeople) {
      for (const people of [1, 4, 10, 40]) {
        const figure = Math.floor(people * term);
        const due = spreadFigure(figures, span, measure, figure);
        const atOnce = due.map(
          (weeks, index) => (weeks - (due[index - 1] ?? 0) - 1) / weeksWorkedPerQuarter(figures),
        );
        expect(Math.max(...atOnce)).toBeLessThanOrEqual(people + 1);
      }
    }
  },
);

test('one person in a long contract is planned to have begun in the first third, whatever the term', () => {
  const weeks = byPeople.find(({ targetRules }) => targetRules.length > 0)!;
  for (const months of [36, 48, 60]) {
    const due = spreadFigure(figures, { kind: 'services', months }, weeks, 46);
    const quarters = due.length;
    expect(due.findIndex((each) => each > 0)).toBeLessThanOrEqual(Math.ceil(quarters / 3) + 1);
  }
});

test('millions of people take no longer than a few', () => {
  const cpu = process.cpuUsage();
  for (const measure of byPeople) {
    const due = spreadFigure(figures, { kind: 'services', months: 600 }, measure, 1_000_000_000);
    expect(due.at(-1)).toBe(1_000_000_000);
  }
  const { user } = process.cpuUsage(cpu);
  expect(user / 1000).toBeLessThan(500);
});
