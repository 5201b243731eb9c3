import { fill } from '../../src/charter/fill';
import { openCase } from '../../src/drafting/case';
import type { Answers } from '../../src/record/answers';
import type { Choices, OfficerTarget } from '../../src/record/draft';
import { type Kpi } from '../../src/drafting/kpis/kpi';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

function kpisOf(changes: Answers = {}, choices: Choices = {}): readonly Kpi[] {
  const content = contentOf(changes, choices);
  return openCase(pack, contextOf(), content).kpis;
}

function kpiOf(measureId: string, changes: Answers = {}, choices: Choices = {}): Kpi {
  const commitment = pack.measures.get(measureId)?.commitment ?? '';
  const measures = { [commitment]: [measureId] };
  const [kpi] = kpisOf(changes, { ...choices, commitments: [commitment], measures });
  if (kpi?.measureId !== measureId) throw new Error(`${measureId} is not in the draft`);
  return kpi;
}

const weeks = 'es2-1-apprenticeship-weeks';

/** A KPI of a service that lasts long enough and is large enough for a figure to be set from its first year. */
function chosenAlone(measureId: string, { months = 24, pounds = 225_000 } = {}): Kpi {
  const value = totalOf(pounds);
  return kpiOf(measureId, { kind: 'services', value, term: { months, extensions: [] } });
}

const fromBaseline = [...pack.measures.values()].filter(({ targetRules }) =>
  targetRules.some(({ by }) => by === 'baseline'),
);

describe('draftKpis', () => {
  test('the apprenticeship KPI of the drafting standard comes out as printed there', () => {
    const kpi = kpiOf(weeks);
    expect(kpi).toMatchObject({
      number: 1,
      role: 'required',
      unit: 'weeks',
      baseline: '0',
      targetText: '92 weeks',
      frequency: 'quarterly',
      reported: 'Quarterly, within 10 Working Days of the end of each Quarter',
      owner: "the Contractor's Social Value Lead",
      published: 'No duty at this value.',
    });
    expect(kpi.profile.map(({ value }) => value)).toEqual([0, 11, 34, 57, 80, 92]);
    expect(kpi.bands.map(({ rating, means }) => ({ rating, means }))).toEqual([
      { rating: 'Good', means: '100% of the profile to date or more' },
      { rating: 'Approaching target', means: 'at least 85% but under 100%' },
      { rating: 'Requires improvement', means: 'at least 60% but under 85%' },
      { rating: 'Inadequate', means: 'under 60%' },
      {
        rating: 'Other',
        means: pack.wording.proportion.bands.otherProfile,
      },
    ]);
  });

  test('KPIs stand in charter order and are numbered from 1', () => {
    const kpis = kpisOf({}, { commitments: ['local-1', 'employment-skills-2', 'green-1'] });
    expect(kpis.map(({ number, commitmentId }) => [number, commitmentId])).toEqual([
      [1, 'employment-skills-2'],
      [2, 'green-1'],
      [3, 'local-1'],
    ]);
  });

  test("an officer's figure is marked as theirs, keeps the gates tried, and says what it means for each £1m", () => {
    const kpi = kpiOf(weeks, {}, { targets: { [weeks]: { value: 60 } } });
    expect(kpi.target).toEqual({ mode: 'number', value: 60, by: 'officer' });
    expect(kpi.targetText).toBe('60 weeks');
    expect(kpi.workings.formula).toBe(
      "60 weeks: the officer's figure. That is 25 for each £1,000,000 without VAT.",
    );
    expect(kpi.workings.why).toContain('92 weeks');
    expect(kpi.workings.gates).toHaveLength(2);
    expect(kpi.profile.at(-1)?.value).toBe(60);
  });

  test('the proposed figure confirmed by the officer stays the figure of the rule', () => {
    expect(kpiOf(weeks, {}, { targets: { [weeks]: { value: 92 } } }).target).toMatchObject({ by: 'rule' });
  });

  test('an officer may leave a figure to tenderers', () => {
    const kpi = kpiOf(weeks, {}, { targets: { [weeks]: { offered: true } } });
    expect(kpi.target).toMatchObject({ mode: 'offered', by: 'officer' });
    const { offeredFloor } = pack.wording.proportion.printed;
    const slots = { tenderers: 'tenderers', tender: 'tender', floor: '92 weeks' };
    expect(kpi).toMatchObject({ role: 'offered', targetText: fill(offeredFloor, slots) });
    expect(kpi.profile.map(({ value }) => value)).toEqual([0, 12, 37, 62, 87, 100]);
  });

  test.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('the figure %d is passed over', (value) => {
    expect(kpiOf(weeks, {}, { targets: { [weeks]: { value } } }).target).toMatchObject({ value: 92 });
  });

  test('a percentage above 100 is passed over', () => {
    const kpi = kpiOf('cl1-1-open-packages', {}, { targets: { 'cl1-1-open-packages': { value: 101 } } });
    expect(kpi.target).toMatchObject({ mode: 'number', value: 100, by: 'our-default' });
  });

  test('local spend stays monitored with no pass mark, whatever figure is set', () => {
    const kpi = kpiOf('cl1-2-local-spend', {}, { targets: { 'cl1-2-local-spend': { value: 50 } } });
    expect(kpi).toMatchObject({ role: 'monitored', targetText: 'monitored, with no pass mark', profile: [] });
    expect(kpi.bands.map(({ rating, means }) => ({ rating, means }))).toEqual([
      { rating: 'Other', means: 'monitored without a pass mark, so none of the other ratings is given' },
    ]);
  });

  test.each([
    [
      'a contract of £99,999 over three years',
      { value: totalOf(99_999), term: { months: 36, extensions: [] } },
      'annual',
    ],
    [
      'a contract of £99,999 over a year',
      { value: totalOf(99_999), term: { months: 12, extensions: [] } },
      'at-completion',
    ],
    [
      'a contract of £249,999 over a year',
      { value: totalOf(249_999), term: { months: 12, extensions: [] } },
      'at-completion',
    ],
    [
      'a contract of £250,000 over a year',
      { value: totalOf(250_000), term: { months: 12, extensions: [] } },
      'half-yearly',
    ],
    [
      'a contract of £499,999 over a year',
      { value: totalOf(499_999), term: { months: 12, extensions: [] } },
      'half-yearly',
    ],
    [
      'a contract of £500,000 over a year',
      { value: totalOf(500_000), term: { months: 12, extensions: [] } },
      'quarterly',
    ],
    ['a contract of £2,400,000 over three months', { term: { months: 3, extensions: [] } }, 'at-completion'],
  ] as const)('%s is reported %s', (_, changes, frequency) => {
    expect(kpiOf('cl1-1-open-packages', changes).frequency).toBe(frequency);
  });

  test.each([
    // what is printed of one that is set stands in section52.test.ts
    ['works of £6m with VAT', { value: totalOf(5_000_000.01) }, 'Not set under section 52.'],
    ['works of £4.8m with VAT', { value: totalOf(4_000_000) }, 'No duty at this value.'],
    [
      'light touch services of £6m',
      { kind: 'light-touch', value: totalOf(6_000_000) },
      'No KPI duty: this is a light touch',
    ],
    ['a grant', { kind: 'grant' }, 'No duty to publish.'],
  ] as const)('publication of the KPIs of %s', (_, changes, sentence) => {
    for (const { published } of kpisOf(changes)) expect(published).toContain(sentence);
  });

  test('a grant speaks of applicants and applications, and the owner is the recipient', () => {
    const grant = { kind: 'grant', value: totalOf(400_000, 'none'), title: 'Youth clubs' } as const;
    const targets: Record<string, OfficerTarget> = {};
    for (const { measureId } of kpisOf(grant)) targets[measureId] = { offered: true };
    const kpis = kpisOf(grant, { targets });
    expect(kpis.length).toBeGreaterThan(0);
    expect(kpis[0]?.owner).toBe("the Recipient's Social Value Lead");
    const texts = kpis.flatMap(({ workings, targetText }) => [workings.formula, targetText]).join(' ');
    expect(texts).toContain('application');
    expect(texts).not.toContain('tender');
  });

  test('a grant speaks of the funded work, in the name, the calculation, the evidence and the reasons', () => {
    const choices = { commitments: ['employment-skills-1', 'green-3', 'communities-2'] };
    const kpis = kpisOf({ kind: 'grant', value: totalOf(400_000, 'none'), title: 'Youth clubs' }, choices);
    expect(kpis).toHaveLength(3);
    for (const { name, calculation, evidence, workings } of kpis) {
      const texts = [name, calculation, ...evidence, workings.formula, workings.why].join(' ');
      expect(texts).not.toMatch(/\b(?:contract|supplier)\b/i);
    }
    expect(kpis[0]?.name).toBe('Workforce paid at least the Real Living Wage');
    expect(kpis[1]?.calculation).toContain('that the funded work created');
  });

  test.each([
    ['es2-1-apprenticeship-weeks', 'offered', 'no figure of ours is proportionate'],
    ['gs3-3-zero-emission-mileage', 'required', 'a level'],
  ])('%s is %s where nobody leaves it to tenderers: %s', (measureId, role) => {
    expect(chosenAlone(measureId).role).toBe(role);
  });

  test('where less is better an offer is the most there will be', () => {
    const { offeredMostFloor } = pack.wording.proportion.printed;
    const landfill = 'gs1-3-waste-to-landfill';
    expect(kpiOf(landfill, {}, { targets: { [landfill]: { offered: true } } }).targetText).toBe(
      fill(offeredMostFloor, { tenderers: 'tenderers', tender: 'tender', floor: '20% by weight' }),
    );
  });

  test.each(fromBaseline.map(({ id }) => [id]))(
    '%s is measured first, then set by the terms of the contract, and never scored',
    (measureId) => {
      const { role, target, bands } = chosenAlone(measureId);
      expect(role).toBe('required');
      expect(target).toMatchObject({ mode: 'baseline', most: expect.any(Number) as number });
      expect(bands[0]?.limits?.of).toBe('set-figure');
    },
  );

  test.each(fromBaseline.map(({ id }) => [id]))(
    '%s is only monitored where no year is left after the one that is measured, or the value is small',
    (measureId) => {
      for (const changes of [{ months: 23 }, { pounds: 100_000 }])
        expect(chosenAlone(measureId, changes).target.mode).toBe('monitored');
    },
  );

  test('what is never scored stays required when the officer would leave it to tenderers', () => {
    const unscored = [...pack.measures.values()].filter(
      ({ commitment, suits }) => commitment === 'local-4' && suits.includes('services'),
    );
    expect(unscored).toHaveLength(3);
    for (const { id } of unscored) {
      const choices = {
        commitments: ['local-4'],
        measures: { 'local-4': [id] },
        targets: { [id]: { offered: true } as const },
      };
      expect(kpiOf(id, { kind: 'services' }, choices).role).not.toBe('offered');
    }
  });

  test('codes in other schemes are printed with their scheme, and a code to check says so', () => {
    expect(kpiOf(weeks).elsewhere).toBe(
      'Essex ECC10; National TOMs NT10 (check); PPN 002 outcome 1; PPN 026 outcome 2a (check)',
    );
  });
});
