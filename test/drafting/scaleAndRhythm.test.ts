import { comesByPeople } from '../../src/drafting/targets/wholePeople';
import { facet, type Frequency } from '../../src/charter/schema/vocabulary';
import type { Choices } from '../../src/record/draft';
import type { Answers } from '../../src/record/answers';
import { modeOf } from '../../src/drafting/assessment/mode';
import { openCase } from '../../src/drafting/case';
import { chooseFrequency } from '../../src/drafting/kpis/reportingFrequency';
import { nextQuestion } from '../../src/drafting/questions/nextQuestion';
import { contentOf, contextOf, pack, profileOf, totalOf } from './proportionCases';

const perYear = (pounds: number): NonNullable<Answers['value']> => ({
  pence: pounds * 100,
  per: 'year',
  basis: 'without',
});
const term = (months: number, ...extensions: number[]): NonNullable<Answers['term']> => ({
  months,
  extensions,
});

describe('how much document a contract carries follows its full term', () => {
  test.each([
    ['£45,000 a year for a year with four options', perYear(45_000), term(12, 12, 12, 12, 12), 'brief', 3, 1],
    ['the same without options', perYear(45_000), term(12), 'brief', 2, 1],
    ['£24,999 for a year', perYear(24_999), term(12), 'brief', 1, 0],
    ['the same with an option of a year', perYear(24_999), term(12, 12), 'brief', 2, 1],
    ['a penny less than £100,000 in all', totalOf(99_999.99), term(12), 'brief', 2, 2],
    ['£100,000 in a year', totalOf(100_000), term(12), 'brief', 3, 2],
    ['£100,000 in a year and a month', totalOf(100_000), term(13), 'standard', 4, 2],
    ['a penny less than £250,000 in a year', totalOf(249_999.99), term(12), 'brief', 3, 2],
    ['£250,000 in a year', totalOf(250_000), term(12), 'standard', 4, 3],
    ['£640,000 in four months', totalOf(640_000), term(4), 'brief', 3, 2],
    ['the same in seven', totalOf(640_000), term(7), 'standard', 4, 3],
    ['£230,000 in eleven months with an option of two', totalOf(230_000), term(11, 2), 'standard', 4, 2],
    ['a penny less than £60,000 a year for six years', perYear(59_999.99), term(72), 'brief', 3, 2],
    ['£60,000 a year for six years', perYear(60_000), term(72), 'standard', 4, 2],
    ['a penny less than £250,000 a year for four years', perYear(249_999.99), term(48), 'standard', 4, 2],
    ['£250,000 a year for four years', perYear(250_000), term(48), 'standard', 4, 3],
    ['£50,000 for a year with an option of a year', totalOf(50_000), term(12, 12), 'brief', 3, 2],
    ['£600,000 with an option as long', totalOf(600_000), term(24, 24), 'standard', 4, 3],
    ['a penny less than £500,000 a year for four years', perYear(499_999.99), term(48), 'standard', 4, 3],
    ['£500,000 a year for four years', perYear(500_000), term(48), 'full', 6, 4],
  ] as const)('%s', (_, value, length, scale, most, proposed) => {
    // with all that a measure may need, so that none is left out for want of it
    const bought = {
      present: facet.options.filter((id) => id !== 'expert-advice'),
      absent: [],
      unknown: [],
    };
    const content = contentOf({ kind: 'services', value, term: length, bought });
    const { profile, shortlist } = openCase(pack, contextOf(), content);
    expect(profile?.scale).toBe(scale);
    expect(shortlist.most).toBe(most);
    expect(shortlist.entries.filter(({ verdict }) => verdict === 'chosen')).toHaveLength(proposed);
  });

  test('why fewer are proposed than the full term would carry is said', () => {
    const content = contentOf({ value: perYear(45_000), term: term(12, 12, 12, 12, 12) });
    expect(openCase(pack, contextOf(), content).shortlist.why).toContain('£45,000');
  });
});

describe('few KPIs bring a short document, and their own clauses stay those of the value', () => {
  const of = (pounds: number, months: number, kpis: number, more: Choices = {}) => {
    const given = { kind: 'services', value: totalOf(pounds), term: term(months) } as const;
    const all = openCase(pack, contextOf(), contentOf({ ...given, bought: everything })).kpis;
    const commitments = all.slice(0, kpis).map(({ commitmentId }) => commitmentId);
    return openCase(pack, contextOf(), contentOf({ ...given, bought: everything }, { commitments, ...more }));
  };
  const everything = { present: [...facet.options], absent: [], unknown: [] };
  const stepDown: Choices = {
    remedies: { chosen: ['persistent-failure'], interest: 'its policy', adviser: 'A. Holt' },
  };

  test.each([
    ['one KPI of £400,000', of(400_000, 24, 1), 'brief'],
    ['two of £3m over four years', of(3_000_000, 48, 2), 'brief'],
    ['three of £640,000', of(640_000, 24, 3), 'brief'],
    ['three of £500,000 a year', of(1_000_000, 24, 3), 'standard'],
    ['three of £2m over five years', of(2_000_000, 60, 3), 'standard'],
    ['two of £1m a year', of(2_000_000, 24, 2), 'full'],
    ['two of £4m over five years', of(4_000_000, 60, 2), 'full'],
    ['two where a remedy hangs on the longer one', of(400_000, 24, 2, stepDown), 'standard'],
  ] as const)('%s: %s', (_, opened, scale) => {
    expect(opened.documented.documentScale).toBe(scale);
    expect(opened.documented.scale).toBe(opened.profile!.scale);
  });

  test('of its standing parts alone, with what a scored answer promised made a duty', () => {
    const short = of(400_000, 24, 2, { assessment: { mode: 'method', short: 'floor' } });
    const { sections } = short.assembled!.document;
    const isOf = (id: string) => sections.some(({ origin }) => origin.id === id);
    expect([isOf('delivery-plan'), isOf('relief'), isOf('exit')]).toEqual([false, false, false]);
    const text = sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)).join('\n');
    expect(text).toMatch(/method statement on social value promised/);
    expect(text).not.toMatch(/\{|Delivery Plan/);
  });
});

describe('a contract that is small by the year, or soon over', () => {
  test.each([
    ['£38,000 a year, two years with two options', perYear(38_000), term(24, 12, 12)],
    ['£185,000 over eleven months', totalOf(185_000), term(11)],
  ])('%s has fixed requirements and no report within the year', (_, value, length) => {
    const content = contentOf({ title: 'Office cleaning', kind: 'services', value, term: length });
    const { profile, kpis } = openCase(pack, contextOf(), content);
    if (profile === undefined) throw new Error('not understood');
    expect(
      modeOf(
        pack,
        contextOf().settings.buyerKind,
        profile,
        {},
        {
          ...{ leftOpen: false, apart: true, inProportion: true, facts: new Set() },
        },
      ).mode,
    ).toBe('fixed');
    for (const { frequency } of kpis) expect(['annual', 'at-completion']).toContain(frequency);
  });
});

describe('how often a KPI is reported', () => {
  test.each([
    ['a year with four options of a year: each year', perYear(45_000), term(12, 12, 12, 12, 12), 'annual'],
    ['a year without options: once', perYear(45_000), term(12), 'at-completion'],
    ['a penny less than £100,000 a year: each year', perYear(99_999.99), term(36), 'annual'],
    ['£100,000 a year: as the measure says', perYear(100_000), term(36), 'quarterly'],
    ['three months: once', totalOf(900_000), term(3), 'at-completion'],
    ['three months with an option of one: each quarter', totalOf(900_000), term(3, 1), 'quarterly'],
  ] as const)('%s', (_, value, length, frequency) => {
    const profile = profileOf(contentOf({ value, term: length }));
    const total = { frequency: 'quarterly', unitKind: 'count', rated: 'to-date' } as const;
    const many = { mode: 'number', value: 400, by: 'rule' } as const;
    expect(chooseFrequency(pack, profile, total, many)).toBe(frequency);
  });

  test.each<[number, number, Frequency, Frequency]>([
    [10, 36, 'quarterly', 'quarterly'],
    [9, 36, 'quarterly', 'half-yearly'],
    [4, 36, 'quarterly', 'half-yearly'],
    [3, 36, 'quarterly', 'annual'],
    [2, 36, 'quarterly', 'annual'],
    [2, 36, 'annual', 'annual'],
    [9, 36, 'annual', 'annual'],
    // two reports at least, so that one can be put right
    [1, 18, 'quarterly', 'quarterly'],
    [9, 12, 'quarterly', 'half-yearly'],
    [9, 9, 'quarterly', 'quarterly'],
    // what is planned by the year is reported by the year, or most reports would have no figure to be held against
    [26, 60, 'quarterly', 'quarterly'],
    [26, 61, 'quarterly', 'annual'],
    [26, 84, 'quarterly', 'annual'],
  ])('%i units over %i months, usually %s: %s', (value, months, usual, frequency) => {
    const profile = profileOf(contentOf({ value: totalOf(4_000_000), term: term(months) }));
    const total = { frequency: usual, unitKind: 'count', rated: 'to-date' } as const;
    const offer = { mode: 'offered', basis: 'x', floor: 1, ceiling: value, by: 'officer' } as const;
    for (const target of [{ mode: 'number', value, by: 'rule' } as const, offer])
      expect(chooseFrequency(pack, profile, total, target)).toBe(frequency);
    const share = { frequency: usual, unitKind: 'percent', rated: 'in-degrees' } as const;
    expect(chooseFrequency(pack, profile, share, offer)).toBe(usual);
  });

  test.each<[number, Frequency]>([
    [99, 'annual'],
    [100, 'quarterly'],
  ])('%i weeks of people taken on over five years: %s', (value, frequency) => {
    const profile = profileOf(contentOf({ value: totalOf(4_000_000), term: term(60) }));
    const weeks = [...pack.measures.values()].find(
      (measure) => comesByPeople(measure) && measure.frequency === 'quarterly',
    )!;
    expect(chooseFrequency(pack, profile, weeks, { mode: 'number', value, by: 'rule' })).toBe(frequency);
  });
});

describe('how often follows what a year is worth', () => {
  test.each<[string, number, number, 'count' | 'percent', Frequency]>([
    ['a total of a long contract of £4.9m a year', 4_900_000, 96, 'count', 'annual'],
    ['one of £18m a year', 18_000_000, 96, 'count', 'half-yearly'],
    ['one of £18m a year over more than ten years', 18_000_000, 121, 'count', 'annual'],
    ['one of £18m a year over five years', 18_000_000, 60, 'count', 'quarterly'],
    ['a share of £126,000 a year', 126_000, 36, 'percent', 'half-yearly'],
    ['a share of £500,000 a year', 500_000, 36, 'percent', 'quarterly'],
  ])('%s', (_, pounds, months, unitKind, frequency) => {
    const profile = profileOf(contentOf({ value: perYear(pounds), term: term(months) }));
    const rated = unitKind === 'percent' ? 'in-degrees' : 'to-date';
    const target = { mode: 'number', value: 95, by: 'rule' } as const;
    expect(chooseFrequency(pack, profile, { frequency: 'quarterly', unitKind, rated }, target)).toBe(
      frequency,
    );
  });
});

describe('shares and what is soon over need a shorter document than totals', () => {
  const SHARES: Choices = {
    commitments: ['green-1', 'green-4'],
    measures: { 'green-1': ['gs1-5-packaging'], 'green-4': ['gs4-2-supplier-assessment'] },
  };
  const TOTALS: Choices = {
    commitments: ['green-1', 'employment-skills-2'],
    measures: {
      'green-1': ['gs1-3-waste-to-landfill'],
      'employment-skills-2': ['es2-1-apprenticeship-weeks'],
    },
  };
  const THREE: Choices = {
    commitments: ['employment-skills-3', 'green-1', 'local-1'],
    measures: {
      'employment-skills-3': ['es3-3-site-visits'],
      'green-1': ['gs1-3-waste-to-landfill'],
      'local-1': ['cl1-3-sme-share'],
    },
  };
  test.each([
    ['two shares of £4.6m over three years', 'goods', 4_600_000, 36, SHARES, 'brief'],
    ['two shares of £12m over three years', 'goods', 12_000_000, 36, SHARES, 'standard'],
    ['two shares of £6m a year', 'goods', 18_000_000, 36, SHARES, 'full'],
    ['a total beside a share, £4.6m', 'works', 4_600_000, 36, TOTALS, 'full'],
    ['three KPIs of works of £640,000 over four months', 'works', 640_000, 4, THREE, 'brief'],
    ['the same over seven', 'works', 640_000, 7, THREE, 'standard'],
  ] as const)('%s', (_, kind, pounds, months, choices, scale) => {
    const given = {
      kind,
      value: totalOf(pounds),
      term: term(months),
      bought: { present: [...facet.options], absent: [], unknown: [] },
    };
    expect(openCase(pack, contextOf(), contentOf(given, choices)).documented.documentScale).toBe(scale);
  });
});

describe('the last report', () => {
  const kpisOf = (kind: 'grant' | 'services', months: number, pounds: number) =>
    openCase(
      pack,
      contextOf(),
      contentOf({
        kind,
        title: kind === 'grant' ? 'Blurton library refurbishment' : 'Street cleaning in Blurton',
        value: totalOf(pounds, kind === 'grant' ? 'none' : 'without'),
        term: term(months),
      }),
    ).kpis;
  const last = pack.wording.proportion.reportedLast.split('{reported}')[1]!.split('{')[0]!;
  const { end } = pack.wording.proportion.profile;

  test.each(['grant', 'services'] as const)(
    'of a brief %s comes at its end, not when a year is over',
    (kind) => {
      const cut = kpisOf(kind, 18, 85_000);
      expect(cut.length).toBeGreaterThan(0);
      for (const { reported, frequency } of cut)
        if (frequency !== 'at-completion') expect(reported).toContain(last);
      const labels = cut.flatMap(({ profile }) => profile.slice(-1).map(({ label }) => label));
      expect(labels).toEqual(labels.map(() => end));
      for (const { reported, profile } of kpisOf(kind, 24, 85_000)) {
        expect(reported).not.toContain(last);
        expect(profile.map(({ label }) => label)).not.toContain(end);
      }
    },
  );

  test('of a longer Schedule is its final report', () => {
    for (const { reported } of kpisOf('services', 18, 900_000)) expect(reported).not.toContain(last);
  });
});

test('a rate of a year is not asked of a quarter', () => {
  const rates = [...pack.measures.values()].filter(
    ({ unit, rated }) => /\ba year$/.test(unit) && rated !== 'monitored',
  );
  expect(rates.length).toBeGreaterThan(0);
  expect(rates.map(({ frequency }) => frequency)).toEqual(rates.map(() => 'annual'));
});

describe('no step is longer than the term', () => {
  const textOf = (months: number): string => {
    const content = contentOf({
      title: 'Demolition of a school',
      value: totalOf(1_500_000),
      term: term(months),
    });
    const draft = openCase(pack, contextOf(), content).assembled;
    return JSON.stringify(draft?.document);
  };

  test('a demolition of three months has none of six, and one of nine has', () => {
    expect(textOf(3)).not.toContain('six months');
    expect(textOf(9)).toContain('six months');
  });
});

describe('how many people work on the contract is asked', () => {
  const ALL = { present: facet.options, absent: [], unknown: [] };
  const asked = (changes: Answers): string | undefined =>
    nextQuestion(pack, contextOf(), contentOf({ ...changes, bought: ALL }))?.id;

  test.each([
    ['of works of £10,000,000', { value: totalOf(10_000_000) }, 'workforce'],
    ['not a penny below', { value: totalOf(9_999_999.99) }, undefined],
    ['of a year and more', { value: totalOf(10_000_000), term: term(12) }, 'workforce'],
    ['not of eleven months', { value: totalOf(10_000_000), term: term(11) }, undefined],
    ['without VAT', { value: totalOf(11_999_999.98, 'with') }, undefined],
    ['not of goods', { value: totalOf(10_000_000), kind: 'goods' }, undefined],
    ['not of a grant', { value: totalOf(10_000_000), kind: 'grant' }, undefined],
    ['not again once answered', { value: totalOf(10_000_000), workforce: 300 }, undefined],
    ['nor once it is not known', { value: totalOf(10_000_000), workforce: 'unknown' }, undefined],
  ] as const)('%s', (_, changes, id) => {
    expect(asked(changes)).toBe(id);
  });
});
