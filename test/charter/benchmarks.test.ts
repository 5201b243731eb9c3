import type { ContractProfile } from '../../src/drafting/contract/contractProfile';
import { testGate } from '../../src/drafting/targets/gates';
import { findBand } from '../../src/drafting/kpis/kpiBand';
import { pack } from '../support/shippedPack';

const pounds = (sum: number): number => Math.round(sum * 100);

describe('the number of KPIs by value without VAT', () => {
  it.each([
    [1, 1, 0, 'brief'],
    [24_999.99, 1, 0, 'brief'],
    [25_000, 2, 1, 'brief'],
    [49_999.99, 2, 1, 'brief'],
    [50_000, 2, 2, 'brief'],
    [99_999.99, 2, 2, 'brief'],
    [100_000, 4, 3, 'standard'],
    [1_000_000, 4, 3, 'standard'],
    [1_000_000.01, 6, 4, 'full'],
    [500_000_000, 6, 4, 'full'],
  ])('at £%d is %d at most, %d proposed, in a %s document', (value, most, preselect, scale) => {
    expect(findBand(pack, pounds(value))).toMatchObject({ most, preselect, scale });
  });

  it('starts where a clause is proportionate at all', () => {
    expect(pack.engine.noClauseBelow).toBe(25_000);
    expect(pack.engine.kpiBands.find(({ preselect }) => preselect > 0)?.most).toBe(2);
  });
});

const profile: ContractProfile = {
  title: 'Hartshill community centre refurbishment',
  kind: 'works',
  instrument: 'works',
  route: 'competition',
  months: 18,
  extensionMonths: 0,
  start: '2027-04-01',
  end: '2028-09-30',
  place: 'Stoke-on-Trent',
  initialWithoutVat: pounds(2_400_000),
  initialWithVat: pounds(2_880_000),
  longestWithVat: pounds(2_880_000),
  longestWithoutVat: pounds(2_400_000),
  annualWithoutVat: pounds(1_600_000),
  natures: ['building'],
  scale: 'full',
  documentScale: 'full',
  weighting: 10,
  formId: 'own-terms-works',
  edition: '',
  scheduleFirst: false,
  procurementStart: '2026-11-22',
  facets: [],
};

const worth = (total: number, months = 12): Partial<ContractProfile> => ({
  months,
  initialWithoutVat: pounds(total),
  annualWithoutVat: Math.round(pounds(total) / (months / 12)),
});

describe('definite targets for people (PR3)', () => {
  it.each<[string, Partial<ContractProfile>, boolean]>([
    ['building work of £2,400,000', {}, true],
    ['building work of £2,000,000 exactly', worth(2_000_000), false],
    ['building work of a penny more than £2,000,000', worth(2_000_000.01), true],
    ['works of no known nature, as building work', { ...worth(2_100_000), natures: [] }, true],
    ['civil engineering of £2,400,000', { natures: ['civil-engineering'] }, false],
    ['civil engineering of £4,000,000.01', { ...worth(4_000_000.01), natures: ['civil-engineering'] }, true],
    [
      'building and civil engineering, by the higher limit',
      { natures: ['building', 'civil-engineering'] },
      false,
    ],
    [
      'services of £500,000 a year',
      { ...worth(1_500_000, 36), kind: 'services', natures: ['cleaning'] },
      false,
    ],
    [
      'services of more than £500,000 a year',
      { ...worth(1_500_001, 36), kind: 'services', natures: ['cleaning'] },
      true,
    ],
    [
      'light touch services of £600,000 a year',
      { ...worth(600_000), kind: 'light-touch', natures: ['social-care'] },
      true,
    ],
    ['ICT services of any value', { ...worth(50_000_000), kind: 'services', natures: ['ict'] }, false],
    [
      'professional services of any value',
      { ...worth(50_000_000), kind: 'services', natures: ['professional'] },
      false,
    ],
    ['goods of any value', { ...worth(50_000_000), kind: 'goods', natures: [] }, false],
    ['grants of any value', { ...worth(50_000_000), kind: 'grant', natures: [] }, false],
  ])('%s', (_, change, passed) => {
    expect(testGate(pack, { ...profile, ...change }, 'people-outcomes').passed).toBe(passed);
  });
});

describe('the other gates', () => {
  it.each<[string, string, Partial<ContractProfile>, boolean]>([
    ['a term of 12 months', 'twelve-months', { months: 12 }, true],
    ['a term of 11 months', 'twelve-months', { months: 11 }, false],
    ['£10,000,000 over 12 months', 'ten-million', worth(10_000_000), true],
    ['a penny less than £10,000,000', 'ten-million', worth(9_999_999.99), false],
    ['£10,000,000 over 11 months', 'ten-million', worth(10_000_000, 11), false],
    ['goods of £10,000,000', 'ten-million', { ...worth(10_000_000), kind: 'goods' }, false],
    ['more than £1,000,000', 'major-contract', worth(1_000_000.01), true],
    ['£1,000,000 exactly', 'major-contract', worth(1_000_000), false],
    ['professional services', 'professional-fee', { kind: 'services', natures: ['professional'] }, true],
    ['other services', 'professional-fee', { kind: 'services', natures: ['cleaning'] }, false],
    ['works designed by professionals', 'professional-fee', { natures: ['professional'] }, false],
  ])('%s: %s', (_, gate, change, passed) => {
    expect(testGate(pack, { ...profile, ...change }, gate).passed).toBe(passed);
  });

  it('say what they found in a full sentence, whatever the kind of contract', () => {
    for (const gate of pack.gates.keys()) {
      for (const kind of ['works', 'services', 'goods', 'light-touch', 'grant'] as const) {
        expect(testGate(pack, { ...profile, kind }, gate).sentence).toMatch(/^(Passed|Not passed): .+\.$/);
      }
    }
  });
});

describe('the published benchmarks', () => {
  it('are PR1 to PR13, each with a source', () => {
    expect([...pack.rules.keys()]).toEqual(
      Array.from({ length: 13 }, (_, index) => `PR${String(index + 1)}`),
    );
  });

  it.each([
    ['PR1', { poundsPerOpportunity: 1_000_000 }],
    ['PR4', { minimumPercent: 3, maximumPercent: 5 }],
    [
      'PR5',
      { weeksPerStep: 8, poundsPerStep: 125_000, onePlacementFrom: 500_000, twoPlacementsAbove: 1_000_000 },
    ],
  ])('%s gives the engine its numbers', (id, parameters) => {
    expect(pack.rules.get(id)?.parameters).toMatchObject(parameters);
  });

  it('agree with the limits of the gates', () => {
    const cases = pack.gates.get('people-outcomes')?.cases ?? [];
    const { building, civilEngineering, servicesPerYear } = pack.rules.get('PR3')?.parameters ?? {};
    expect(cases.map(({ moreThan }) => moreThan)).toEqual([civilEngineering, building, servicesPerYear]);
  });
});

describe('the statutory thresholds, with VAT', () => {
  it.each([
    [
      '2025-02-24',
      {
        works: 5_372_609,
        subCentral: 214_904,
        central: 139_688,
        lightTouch: 663_540,
        utility: 429_809,
        utilityLightTouch: 884_720,
      },
    ],
    [
      '2026-01-01',
      {
        works: 5_193_000,
        subCentral: 207_720,
        central: 135_018,
        lightTouch: 663_540,
        utility: 415_440,
        utilityLightTouch: 884_720,
      },
    ],
  ])('from %s are those of the regulations then in force', (from, figures) => {
    expect(pack.thresholds.find((each) => each.from === from)).toMatchObject(figures);
  });
});
