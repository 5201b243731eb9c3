import { fill } from '../../src/charter/fill';
import type { Measure, TargetRule } from '../../src/charter/schema/measure';
import { findOpenModes } from '../../src/drafting/targets/officerTarget';
import { proposeTarget } from '../../src/drafting/targets/targets';
import { contentOf, measureOf, pack, profileOf, totalOf } from './proportionCases';

const apprenticeships = measureOf('es2-1-apprenticeship-weeks');

/** A measure of ours with one rule, so that a rule is tested by itself. */
function withRules(...targetRules: TargetRule[]): Measure {
  return { ...apprenticeships, targetRules };
}

/** What tenderers may offer, as a rule of the pack. */
function offer(change: Partial<Extract<TargetRule, { by: 'offer' }>>): TargetRule {
  return { by: 'offer', basis: 'the hours', floor: 8, ceiling: 16, onRequest: false, gates: [], ...change };
}

describe('proposeTarget', () => {
  test('works of £2,400,000 over 18 months: 2 opportunities × 46 weeks = 92 weeks, both gates passed', () => {
    const { target, workings, firstRule } = proposeTarget(pack, profileOf(contentOf()), apprenticeships);
    expect(target).toEqual({ mode: 'number', value: 92, by: 'rule' });
    expect(firstRule).toBe(true);
    expect(workings.formula).toBe(
      '2 = whole part of £2,400,000 ÷ £1,000,000 (PR1); 2 opportunities × 46 weeks, of the 46 that one person works in a year after leave (our default) = 92 weeks; 2 people at a time at the busiest',
    );
    expect(workings.gates.map(({ id, passed }) => [id, passed])).toEqual([
      ['people-outcomes', true],
      ['twelve-months', true],
    ]);
    expect(workings.gates[0]?.sentence).toContain('£2,400,000 is more than £2,000,000');
    expect(workings.inputs.map(({ value }) => value)).toEqual(['£2,400,000', '18 months']);
    expect(workings.rounding).toBe(pack.wording.proportion.target.opportunities.rounding);
    expect(workings.sources).toEqual(expect.arrayContaining(['jrf-2014', 'ni-buy-social', 'our-default']));
  });

  test('works of £12,000,000 over 24 months: 12 opportunities × 46 weeks = 552 weeks', () => {
    const content = contentOf({ value: totalOf(12_000_000), term: { months: 24, extensions: [] } });
    expect(proposeTarget(pack, profileOf(content), apprenticeships).target).toMatchObject({ value: 552 });
  });

  test('£2,400,000 with VAT fails the £2m gate of PR3, so the figure is left to tenderers', () => {
    const content = contentOf({ value: totalOf(2_400_000, 'with') });
    const { target, workings, firstRule } = proposeTarget(pack, profileOf(content), apprenticeships);
    expect(target.mode).toBe('offered');
    expect(firstRule).toBe(false);
    expect(workings.gates).toContainEqual(expect.objectContaining({ id: 'people-outcomes', passed: false }));
    expect(workings.ourDefault).toBe(false);
  });

  test.each([
    [1_999_999.99, 1],
    [2_000_000, 2],
    [2_999_999.99, 2],
    [3_000_000, 3],
  ])('PR1: the whole part of £%d ÷ £1,000,000 is %i', (pounds, count) => {
    const profile = profileOf(contentOf({ value: totalOf(pounds) }));
    const rule = withRules({ by: 'opportunities', rule: 'PR1', unitsEach: 1, gates: [] });
    expect(proposeTarget(pack, profile, rule).target).toMatchObject({ mode: 'number', value: count });
  });

  test('PR1: less than £1,000,000 holds no opportunity, so the next rule is tried and the reason is kept', () => {
    const profile = profileOf(contentOf({ value: totalOf(999_999.99) }));
    const rules = withRules(
      { by: 'opportunities', rule: 'PR1', unitsEach: 1, gates: [] },
      offer({ basis: 'the weeks they will deliver', onRequest: true }),
    );
    const { target, workings } = proposeTarget(pack, profile, rules);
    expect(target).toMatchObject({ mode: 'offered', floor: 8, ceiling: 16 });
    expect(workings.gates).toContainEqual(expect.objectContaining({ id: 'no-figure', passed: false }));
  });

  test('a rule that gives nothing and has no other after it leaves the figure to tenderers', () => {
    const profile = profileOf(contentOf({ value: totalOf(60_000) }));
    const rule = withRules({ by: 'opportunities', rule: 'PR1', unitsEach: 1, gates: [] });
    expect(proposeTarget(pack, profile, rule).target.mode).toBe('offered');
  });

  test.each([
    [6, 23],
    [9, 26],
    [12, 26],
    [15, 38],
    [18, 46],
    [36, 46],
  ])('an opportunity in a term of %i months is worth %i weeks', (months, weeks) => {
    const profile = profileOf(contentOf({ value: totalOf(1_000_000), term: { months, extensions: [] } }));
    const rule = withRules({ by: 'opportunities', rule: 'PR1', unitsEach: 'term-weeks', gates: [] });
    expect(proposeTarget(pack, profile, rule).target).toMatchObject({ value: weeks });
  });

  test('PR4: opportunities stay within 5% of the workforce where it is known', () => {
    const profile = profileOf(contentOf({ value: totalOf(12_000_000), workforce: 79 }));
    const { target, workings } = proposeTarget(pack, profile, apprenticeships);
    // 4.2 opportunities of 46 weeks
    expect(target).toMatchObject({ value: 193 });
    const { weeksLess, placesSum, workforceCap } = pack.wording.proportion.target;
    const weeks = { months: '18 months', gross: 69, year: 46, less: 20, weeks: 49 };
    const cap = { count: '4.2', percent: 5, workforce: '79', places: '3.95' };
    const whose = fill(workforceCap.published, { rule: 'PR4' });
    expect(workings.formula).toContain(fill(workforceCap.held, { ...cap, whose }));
    expect(workings.formula).toContain(fill(weeksLess, weeks));
    expect(workings.formula).toContain(
      fill(placesSum, { places: 3.95, weeks: 49, all: 193.55, count: 4.2, year: 46 }),
    );
    expect(workings.rules).toEqual(['PR1', 'PR4']);
  });

  test.each([
    [124_999.99, 7],
    [125_000, 8],
    [600_000, 38],
  ])('PR5: a fee of £%d gives %i weeks of placement', (pounds, weeks) => {
    const profile = profileOf(contentOf({ kind: 'services', value: totalOf(pounds) }));
    const rule = withRules({ by: 'fee-weeks', rule: 'PR5', gates: [] });
    expect(proposeTarget(pack, profile, rule).target).toMatchObject({ mode: 'number', value: weeks });
  });

  test.each([
    [499_999.99, undefined],
    [500_000, 1],
    [1_000_000, 1],
    [1_000_000.01, 2],
  ])('PR5: a fee of £%d gives student placements: %s', (pounds, placements) => {
    const profile = profileOf(contentOf({ kind: 'services', value: totalOf(pounds) }));
    const { target } = proposeTarget(
      pack,
      profile,
      withRules({ by: 'fee-placements', rule: 'PR5', gates: [] }),
    );
    expect(target.mode === 'number' ? target.value : undefined).toBe(placements);
  });

  test.each([
    [2, 1],
    [8, 2],
    [18, 6],
    [60, 6],
  ])('one a quarter, six at most: %i months give %i', (months, visits) => {
    const profile = profileOf(contentOf({ term: { months, extensions: [] } }));
    const rule = withRules({
      by: 'per-period',
      amount: 1,
      per: 'quarter',
      max: 6,
      why: 'Our cap.',
      gates: [],
    });
    expect(proposeTarget(pack, profile, rule).target).toEqual({
      mode: 'number',
      value: visits,
      by: 'our-default',
    });
  });

  test.each([
    [249_999.99, 8],
    [250_000, 8],
    [250_000.01, 16],
    [2_400_000, 80],
  ])('what may be offered on £%d is asked for at its floor of %i', (pounds, floor) => {
    const profile = profileOf(contentOf({ value: totalOf(pounds) }));
    const rule = withRules(offer({ floor: { amount: 8, poundsEach: 250_000 } }));
    const { target, workings } = proposeTarget(pack, profile, rule);
    expect(target).toEqual({ mode: 'number', value: floor, by: 'our-default' });
    expect(workings.ourDefault).toBe(true);
  });

  test('every measure of the pack gets a target with its working for every kind it suits, at every size', () => {
    expect(pack.measures.size).toBeGreaterThanOrEqual(45);
    for (const measure of pack.measures.values()) {
      for (const kind of measure.suits) {
        for (const pounds of [9_000, 60_000, 400_000, 2_400_000, 12_000_000]) {
          const { target, workings } = proposeTarget(
            pack,
            profileOf(contentOf({ kind, value: totalOf(pounds) })),
            measure,
          );
          const texts = [workings.formula, workings.rounding, workings.why, JSON.stringify(target)];
          expect(texts.every((text) => text !== '' && !/\{[a-zA-Z]+\}|undefined|NaN/.test(text))).toBe(true);
          for (const id of workings.sources) expect(pack.sources.has(id)).toBe(true);
          // whose a figure is, is told wherever it is shown: what it rests on may not be left out
          if (workings.ourDefault) expect(workings.sources).toContain(pack.engine.ourDefault);
          for (const id of workings.rules)
            expect(workings.sources).toEqual(expect.arrayContaining([...pack.rules.get(id)!.sources]));
        }
      }
    }
  });

  test('a measure monitored because a pass mark would be unlawful has no way open to set one', () => {
    const profile = profileOf(contentOf());
    expect(findOpenModes(pack, profile, 'cl1-2-local-spend')).toEqual({ number: false, offered: false });
    expect(findOpenModes(pack, profile, apprenticeships.id)).toEqual({ number: true, offered: true });
  });
});
