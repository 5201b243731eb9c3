import { fill } from '../../src/charter/fill';
import { openCase } from '../../src/drafting/case';
import { heldBackBy } from '../../src/drafting/selection/heldBack';
import type { Kind } from '../../src/charter/schema/vocabulary';
import type { ContractProfile } from '../../src/drafting/contract/contractProfile';
import { contentOf, contextOf, measureOf, pack, profileOf, totalOf } from './proportionCases';

const words = pack.wording.proportion.selection.heldBack;
const number = (value: number) => ({ target: { mode: 'number', value, by: 'our-default' } }) as const;

/** A contract of the standard scale, of these natures and this kind. */
const profileWith = (natures: readonly string[], kind: Kind, more: Partial<ContractProfile> = {}) => ({
  ...profileOf(contentOf({ title: 'Programme', kind, value: totalOf(200_000) })),
  natures,
  scale: 'standard' as const,
  ...more,
});

describe('what asks for more than a small contract carries', () => {
  const measure = [...pack.measures.values()].find(({ proposedFromPounds }) => proposedFromPounds)!;
  const least = measure.proposedFromPounds!;

  test.each([
    [least - 0.01, fill(words.small, { limit: `£${least.toLocaleString('en-GB')}` })],
    [least, undefined],
  ])('at £%d', (pounds, why) => {
    const profile = profileOf(contentOf({ title: 'Programme', value: totalOf(pounds) }));
    expect(heldBackBy(pack, profile, measure, number(100))).toBe(why);
  });

  test('is chosen all the same by who wants it, and never in a term too short for it', () => {
    const value = totalOf(165_000);
    const term = { months: 4, extensions: [] };
    const { shortlist } = openCase(pack, contextOf(), contentOf({ value, term }));
    expect(
      shortlist.entries.filter(({ verdict }) => verdict === 'chosen').flatMap(({ measureIds }) => measureIds),
    ).not.toContain(measure.id);
    const asked = { commitments: [measure.commitment], measures: { [measure.commitment]: [measure.id] } };
    const { kpis } = openCase(pack, contextOf(), contentOf({ value, term }, asked));
    expect(kpis.map(({ measureId }) => measureId)).toContain(measure.id);
  });
});

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
      'mentoring by people of long training',
      'co1-4-mentoring',
      ['skilled-trades'],
      'services',
      40,
      words.with['long-training'],
    ],
    [
      'targeted starts where none are known',
      'co1-1-targeted-starts',
      [],
      'services',
      2,
      words.without['into-work'],
    ],
    ['targeted starts of works', 'co1-1-targeted-starts', [], 'works', 2, undefined],
    [
      'placements where nobody may visit',
      'es2-4-work-placements',
      ['sensitive'],
      'services',
      6,
      words.with['no-visitors'],
    ],
    [
      'careers hours with the bereaved',
      'es3-1-careers-hours',
      ['funerals'],
      'services',
      40,
      words.with['no-visitors'],
    ],
    ['careers hours of teachers', 'es3-1-careers-hours', ['training'], 'services', 40, words.with.teaching],
    ['careers hours of an unread title', 'es3-1-careers-hours', [], 'services', 40, words.notNamed],
    ['careers hours of engineers', 'es3-1-careers-hours', ['skilled-trades'], 'services', 40, undefined],
    ['advice of nobody in particular', 'co2-3-advice-to-vcses', [], 'services', 40, words.notNamed],
    [
      'graduates of the self-employed',
      'cl2-3-skilled-recruits',
      ['interpreting'],
      'services',
      2,
      words.with['self-employed'],
    ],
  ])('%s', (_, id, natures, kind, value, why) => {
    expect(heldBackBy(pack, profileWith(natures, kind), measureOf(id), number(value))).toBe(why);
  });

  const { leastProposed = 0 } = measureOf('co4-1-volunteering');
  test.each([
    [leastProposed - 1, false],
    [leastProposed, true],
  ])('a token: %d hours of volunteering may be proposed: %s', (value, may) => {
    const measure = measureOf('co4-1-volunteering');
    const why = heldBackBy(pack, profileWith(['waste'], 'services'), measure, number(value));
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
  const small = profileWith([], 'services', { longestWithoutVat: 900_000 });
  expect(heldBackBy(pack, small, measure, number(1))).toBeUndefined();
});

test('gifts are never left to tenderers', () => {
  expect(measureOf('co2-4-donations').neverScored).toBe(true);
});

test('the makers of goods are not assessed under a brief schedule', () => {
  const measure = measureOf('gs4-2-supplier-assessment');
  const brief = profileWith(['electronics'], 'goods', { scale: 'brief' });
  expect(heldBackBy(pack, brief, measure, number(100))).toBe(words.scale);
  expect(heldBackBy(pack, { ...brief, scale: 'standard' }, measure, number(100))).toBeUndefined();
});
