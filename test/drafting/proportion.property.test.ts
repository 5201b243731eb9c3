import { openCase } from '../../src/drafting/case';
import fc from 'fast-check';
import type { Answers } from '../../src/record/answers';
import type { Choices, DraftContent } from '../../src/record/draft';
import { sweepOf } from '../support/sweep';
import { contextOf, pack, profileOf } from './proportionCases';

/** How many contracts of each property. */
const { RUNS } = sweepOf('contracts of any size', { all: { RUNS: 300 }, part: { RUNS: 80 } });

const kind = fc.constantFrom('works', 'services', 'goods', 'light-touch', 'grant');
const titles = [...pack.natures.values()].map(({ words }) => words[0] ?? '');

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    title: fc.constantFrom('Programme', ...titles),
    value: fc.record({
      pence: fc.integer({ min: 1, max: 10_000_000_000_000 }),
      per: fc.constantFrom('total', 'year'),
      basis: fc.constantFrom('with', 'without', 'none'),
    }),
    term: fc.record({
      months: fc.integer({ min: 1, max: 600 }),
      extensions: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 4 }),
    }),
    start: fc.constantFrom('2027-04-01', '2028-02-29', '2027-12-31'),
    kind,
    place: fc.constant('Trentham'),
    route: fc.constantFrom('competition', 'call-off'),
    framework: fc.record({ name: fc.constant('RM1'), underAct: fc.boolean() }),
    workforce: fc.integer({ min: 0, max: 5_000 }),
  },
  { requiredKeys: ['title', 'value', 'term', 'start', 'kind', 'place'] },
);

const measureIds = [...pack.measures.keys()];
const anyChoices: fc.Arbitrary<Choices> = fc.record(
  {
    commitments: fc.subarray([...pack.commitments.keys()]),
    wanted: fc.subarray([...pack.commitments.keys()], { maxLength: 3 }),
    targets: fc.dictionary(
      fc.constantFrom(...measureIds),
      fc.oneof(
        fc.record({ value: fc.double({ min: -10, max: 1e6 }) }),
        fc.constant({ offered: true as const }),
      ),
      { maxKeys: 20 },
    ),
    belowFloor: fc.constantFrom('none', 'light'),
  },
  { requiredKeys: [] },
);

const ceiling = fc.integer({ min: 1, max: 6 });

function draftOf(content: DraftContent, kpiCeiling = 6) {
  const context = contextOf({ kpiCeiling });
  const profile = profileOf(content, context);
  return { context, profile, list: openCase(pack, context, content).shortlist };
}

describe('for any contract', () => {
  test('targets are never negative, and a profile never falls and ends at its target', () => {
    let figures = 0;
    let profiles = 0;
    fc.assert(
      fc.property(anyAnswers, anyChoices, (answers, choices) => {
        const content = { answers, choices };
        const { context } = draftOf(content);
        for (const { target, profile: points } of openCase(pack, context, content).kpis) {
          if (target.mode !== 'number') continue;
          figures += 1;
          expect(target.value).toBeGreaterThanOrEqual(0);
          const values = points.map(({ value }) => value);
          expect(values).toEqual([...values].sort((one, other) => one - other));
          if (values.length === 0) continue;
          profiles += 1;
          expect(values.at(-1)).toBe(target.value);
        }
      }),
      { numRuns: RUNS },
    );
    expect(figures).toBeGreaterThan(profiles);
    expect(profiles).toBeGreaterThan(0);
  });

  test('every commitment has exactly one entry, with a reason, and what is chosen has a measure', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoices, (answers, choices) => {
        const { entries } = draftOf({ answers, choices }).list;
        expect(entries.map(({ commitmentId }) => commitmentId)).toEqual([...pack.commitments.keys()]);
        for (const { reason, verdict, measureIds: used, offeredMeasureIds } of entries) {
          expect(reason.trim()).not.toBe('');
          if (verdict === 'chosen') expect(used.length).toBeGreaterThan(0);
          expect(used.every((id) => offeredMeasureIds.includes(id))).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('the proposals never pass the most that is proportionate', () => {
    fc.assert(
      fc.property(anyAnswers, ceiling, (answers, kpiCeiling) => {
        const { list } = draftOf({ answers, choices: {} }, kpiCeiling);
        const chosen = list.entries.filter(({ verdict }) => verdict === 'chosen');
        expect(chosen.flatMap((entry) => entry.measureIds).length).toBeLessThanOrEqual(list.most);
        expect(chosen.every(({ proposed }) => proposed)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('sums are safe integers in whole pence, and no text has an empty slot', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoices, (answers, choices) => {
        const content = { answers, choices };
        const { context, profile } = draftOf(content);
        const sums = [
          profile.initialWithoutVat,
          profile.initialWithVat,
          profile.longestWithVat,
          profile.annualWithoutVat,
        ];
        expect(sums.every((sum) => Number.isSafeInteger(sum) && sum >= 0)).toBe(true);
        const texts = JSON.stringify([
          openCase(pack, context, content).kpis,
          openCase(pack, context, content).law.notes,
        ]);
        expect(texts).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|Infinity/);
      }),
      { numRuns: RUNS },
    );
  });
});
