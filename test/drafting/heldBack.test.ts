import { openCase } from '../../src/drafting/case';
import { heldBackBy } from '../../src/drafting/selection/heldBack';
import type { Kind } from '../../src/charter/schema/vocabulary';
import { contentOf, contextOf, measureOf, pack, totalOf } from './proportionCases';

const words = pack.wording.proportion.selection.heldBack;
const number = (value: number) => ({ target: { mode: 'number', value, by: 'our-default' } }) as const;

const longestWithoutVat = 20_000_000;

describe('what is held back', () => {
  test.each<[string, string, readonly string[], Kind, number, string | undefined]>([
    ['mentoring where jobs are entered', 'co1-4-mentoring', ['cleaning'], 'services', 40, undefined],
    [
      'mentoring where none are known',
      'co1-4-mentoring',
      ['professional'],
      'services',
      40,
      words.without['into-work'],
    ],
    ['mentoring of an unread title', 'co1-4-mentoring', [], 'services', 40, words.without['into-work']],
    [
      'pay of the self-employed',
      'es1-3-real-living-wage',
      ['interpreting'],
      'services',
      100,
      words.with['self-employed'],
    ],
    ['pay of employees', 'es1-3-real-living-wage', ['cleaning'], 'services', 100, undefined],
    ['gifts of any size', 'co2-4-donations', [], 'goods', 1e6, words.onRequest],
    [
      'activities of a grant for others',
      'co4-4-local-activities',
      [],
      'grant',
      400,
      words.without.activities,
    ],
    ['activities of a grant for them', 'co4-4-local-activities', ['youth'], 'grant', 400, undefined],
  ])('%s', (_, id, natures, kind, value, why) => {
    expect(heldBackBy(pack, { natures, kind, longestWithoutVat }, measureOf(id), number(value))).toBe(why);
  });

  const { leastProposed = 0 } = measureOf('co4-1-volunteering');
  test.each([
    [leastProposed - 1, false],
    [leastProposed, true],
  ])('a token: %d hours of volunteering may be proposed: %s', (value, may) => {
    const measure = measureOf('co4-1-volunteering');
    const why = heldBackBy(
      pack,
      { natures: [], kind: 'services', longestWithoutVat },
      measure,
      number(value),
    );
    expect(why === undefined).toBe(may);
  });
});

test('what is held back is offered, not proposed, and says why', () => {
  const { shortlist } = openCase(
    pack,
    contextOf(),
    contentOf({
      title: 'Furniture for two primary schools',
      kind: 'goods',
      value: totalOf(60_000),
      term: { months: 3, extensions: [] },
    }),
  );
  const vcses = shortlist.entries.find(({ commitmentId }) => commitmentId === 'communities-2');
  expect(vcses).toMatchObject({ verdict: 'possible', offeredMeasureIds: ['co2-4-donations'] });
  expect(vcses?.reason).toContain(words.onRequest);
});

test('nothing is a token where the officer wants a light clause below the floor', () => {
  const measure = measureOf('co4-1-volunteering');
  const small = { natures: [], kind: 'services', longestWithoutVat: 900_000 } as const;
  expect(heldBackBy(pack, small, measure, number(1))).toBeUndefined();
});

test('gifts are never left to tenderers', () => {
  expect(measureOf('co2-4-donations').neverScored).toBe(true);
});
