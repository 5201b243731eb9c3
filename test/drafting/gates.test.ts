import { testGate } from '../../src/drafting/targets/gates';
import { proposeTarget } from '../../src/drafting/targets/targets';
import { contentOf, measureOf, pack, profileOf, totalOf } from './proportionCases';

describe('testGate', () => {
  test.each([
    ['building work of exactly £2,000,000', 'works', 'Library refurbishment', 2_000_000, 18, false],
    ['building work of one penny more', 'works', 'Library refurbishment', 2_000_000.01, 18, true],
    ['civil engineering of £4,000,000', 'works', 'Bridge and highway works', 4_000_000, 18, false],
    ['civil engineering of one penny more', 'works', 'Bridge and highway works', 4_000_000.01, 18, true],
    ['services of exactly £500,000 a year', 'services', 'Street cleaning', 1_000_000, 24, false],
    ['services of a penny a year more', 'services', 'Street cleaning', 1_000_000.02, 24, true],
    ['light touch services of £600,000 a year', 'light-touch', 'Home care', 1_200_000, 24, true],
    ['an ICT service of any value', 'services', 'Software licences and IT support', 50_000_000, 24, false],
    ['goods of any value', 'goods', 'Office furniture', 50_000_000, 24, false],
    ['a grant of any value', 'grant', 'Youth clubs', 50_000_000, 24, false],
  ] as const)('people-outcomes (PR3): %s', (_, kind, title, pounds, months, passed) => {
    const profile = profileOf(
      contentOf({ kind, title, value: totalOf(pounds), term: { months, extensions: [] } }),
    );
    expect(testGate(pack, profile, 'people-outcomes').passed).toBe(passed);
  });

  test('£2.4m with VAT is £2.0m without, which is not more than £2m (PR3)', () => {
    const profile = profileOf(contentOf({ value: totalOf(2_400_000, 'with') }));
    const found = testGate(pack, profile, 'people-outcomes');
    expect(found.passed).toBe(false);
    expect(found.sentence).toContain('£2,000,000');
    expect(found.sentence).not.toContain('{');
  });

  test('a rule that was passed over stands beside a figure as another way of setting it', () => {
    const { gateFailed, gateOtherWay } = pack.wording.proportion.target;
    const profile = profileOf(
      contentOf({
        kind: 'works',
        title: 'Bridge',
        value: totalOf(900_000),
        term: { months: 8, extensions: [] },
      }),
    );
    const begins = (template: string): string => template.split('{')[0]!;
    const gatesOf = (id: string): readonly string[] =>
      proposeTarget(pack, profile, measureOf(id)).workings.gates.map(({ sentence }) => sentence);
    const [overFee] = gatesOf('es2-4-work-placements');
    expect(overFee).toMatch(new RegExp(`^${begins(gateOtherWay)}`));
    expect(overFee).not.toContain(begins(gateFailed));
    // where nothing gives a figure, the test is what is in the way
    for (const sentence of gatesOf('gs2-1-carbon-intensity'))
      expect(sentence).not.toContain(begins(gateOtherWay));
  });

  test.each([
    [11, false],
    [12, true],
    [13, true],
  ])('a term of %i months passes the gate of twelve months: %s', (months, passed) => {
    const profile = profileOf(contentOf({ term: { months, extensions: [24] } }));
    const found = testGate(pack, profile, 'twelve-months');
    expect(found.passed).toBe(passed);
    expect(found.sentence).toContain(`${months} months`);
  });

  test.each([
    [9_999_999.99, 12, false],
    [10_000_000, 12, true],
    [10_000_000, 11, false],
  ])('£%d over %i months passes the gate of ten million (PR4): %s', (pounds, months, passed) => {
    const profile = profileOf(contentOf({ value: totalOf(pounds), term: { months, extensions: [] } }));
    expect(testGate(pack, profile, 'ten-million').passed).toBe(passed);
  });

  test.each([
    ['works', 'Construction of a bus station', false],
    ['works', 'Responsive repairs to council housing', true],
    ['services', 'Refuse collection', true],
  ] as const)('a first year is measured only of work that repeats: %s, %s: %s', (kind, title, passed) => {
    const term = { months: 36, extensions: [] };
    const profile = profileOf(contentOf({ kind, title, value: totalOf(4_000_000), term }));
    expect(testGate(pack, profile, 'year-to-measure').passed).toBe(passed);
  });

  test('every gate gives a full sentence for every kind, whatever it finds', () => {
    expect(pack.gates.size).toBeGreaterThan(0);
    for (const id of pack.gates.keys()) {
      for (const kind of ['works', 'services', 'goods', 'light-touch', 'grant'] as const) {
        for (const pounds of [60_000, 12_000_000]) {
          const profile = profileOf(contentOf({ kind, value: totalOf(pounds) }));
          expect(testGate(pack, profile, id).sentence).toMatch(/^[A-Z][^{}]*\.$/);
        }
      }
    }
  });
});
