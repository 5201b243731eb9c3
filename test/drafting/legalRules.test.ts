import { openCase } from '../../src/drafting/case';
import type { LegalNote } from '../../src/drafting/law/legalPosition';
import { buyerKind, facet, type BuyerKind } from '../../src/charter/schema/vocabulary';
import { standsOn } from '../../src/drafting/law/buyer';
import type { Answers, AuthoritySettings } from '../../src/record/answers';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

const notesOf = (
  changes: Answers,
  settings: Partial<AuthoritySettings> = {},
  today?: string,
): readonly LegalNote[] => {
  const context = { ...contextOf(settings), ...(today === undefined ? {} : { today }) };
  return openCase(pack, context, contentOf(changes)).law.notes;
};
const shows = (id: string, changes: Answers, settings: Partial<AuthoritySettings> = {}): boolean => {
  expect(pack.legal.has(id)).toBe(true);
  return notesOf(changes, settings).some((note) => note.id === id);
};

const cleaning: Answers = { kind: 'services', title: 'Street cleaning' };
const large: Answers = { ...cleaning, value: totalOf(2_000_000, 'with'), procurementStart: '2026-11-22' };
const from2027: Answers = { ...cleaning, procurementStart: '2027-01-01' };
const withVat = (pounds: number, more: Answers = cleaning): Answers => ({
  ...more,
  value: totalOf(pounds, 'with'),
  term: { months: 12, extensions: [] },
});

describe('a penny below, at and above', () => {
  test.each([
    ['below-notice', 'council', cleaning, 30_000, [false, true, true]],
    ['below-details', 'council', cleaning, 30_000, [false, true, true]],
    ['below-details-central', 'central', cleaning, 12_000, [false, true, true]],
    ['below-notice-central', 'central', cleaning, 12_000, [false, true, true]],
    ['ppn-026-central', 'central', from2027, 1_000_000, [false, true, true]],
    ['reorganisation-consent', 'council', cleaning, 100_000, [false, false, true]],
    ['carbon-plan', 'central', cleaning, 5_000_000, [false, false, true]],
    ['kpi-duty', 'council', cleaning, 5_000_000, [false, false, true]],
    ['contract-published', 'fire', cleaning, 5_000_000, [false, false, true]],
  ] as const)('%s for the buyer %s', (id, buyer, more, pounds, expected) => {
    const found = [-0.01, 0, 0.01].map((step) =>
      shows(id, withVat(pounds + step, more), { buyerKind: buyer }),
    );
    expect(found).toEqual(expected);
  });

  test.each([
    [4_999_999.99, 10],
    [5_000_000, 20],
    [5_000_000.01, 20],
  ])('PPN 026 at £%d asks for %d%', (pounds, least) => {
    const notes = notesOf(withVat(pounds, { ...from2027, weighting: 5 }), { buyerKind: 'central' });
    for (const id of ['ppn-026-central', 'ppn-026-short'])
      expect(notes.find((note) => note.id === id)?.text).toContain(`${String(least)}%`);
  });
});

describe('a weighting just below, at and above what is asked for', () => {
  test.each([
    ['ppn-002-short', 'central', large, 10],
    ['ppn-026-short', 'central', withVat(4_999_999.99, from2027), 10],
    ['ppn-026-short', 'central-department', withVat(5_000_000, from2027), 20],
    ['nhs-minimum-short', 'nhs-trust', large, 10],
  ] as const)('%s for the buyer %s', (id, buyer, contract, least) => {
    const found = [-1, 0, 1].map((step) =>
      shows(id, { ...contract, weighting: least + step }, { buyerKind: buyer }),
    );
    expect(found).toEqual([true, false, false]);
    const low = notesOf({ ...contract, weighting: least - 1 }, { buyerKind: buyer });
    expect(low.find((note) => note.id === id)).toMatchObject({ level: 'must-fix', until: 'law-checked' });
  });

  test('the health service is held to its share of the total score, net zero included', () => {
    const notesAt = (weighting: number) => notesOf({ ...large, weighting }, { buyerKind: 'nhs-trust' });
    const short = notesAt(9).find(({ id }) => id === 'nhs-minimum-short');
    expect(short).toMatchObject({ level: 'must-fix', until: 'law-checked' });
    for (const id of ['nhs-minimum', 'nhs-basis'])
      expect(notesAt(10).find((note) => note.id === id)?.text).toMatch(/total score/);
    expect(notesAt(10).find(({ id }) => id === 'nhs-minimum')?.text).toMatch(/net zero/);
    expect(notesAt(10).find(({ id }) => id === 'nhs-carbon-plan')?.confidence).toBe('check');
    for (const id of ['nhs-minimum', 'nhs-basis', 'nhs-carbon-plan']) expect(shows(id, large)).toBe(false);
  });

  test('no council is told that its weighting is too low', () => {
    const notes = notesOf({ ...large, weighting: 0 }).map(({ id }) => id);
    expect(notes.filter((id) => id.endsWith('-short'))).toEqual([]);
  });
});

describe('the day before, the day and the day after', () => {
  test.each([
    ['modern-slavery-health', 'nhs-trust', ['2026-05-16', '2026-05-17', '2026-05-18'], [false, true, true]],
    ['ppn-002-central', 'central', ['2025-09-30', '2025-10-01', '2025-10-02'], [false, true, true]],
    ['ppn-026-central', 'central', ['2026-12-31', '2027-01-01', '2027-01-02'], [false, true, true]],
    ['ppn-026-choice', 'central', ['2026-08-04', '2026-08-05', '2026-08-06'], [false, true, true]],
    ['ppn-026-choice', 'central', ['2026-12-30', '2026-12-31', '2027-01-01'], [true, true, false]],
    ['thresholds-next', 'council', ['2027-12-31', '2028-01-01', '2028-01-02'], [false, true, true]],
    ['reorganisation-consent', 'council', ['2028-03-30', '2028-03-31', '2028-04-01'], [true, true, false]],
  ] as const)('%s for the buyer %s', (id, buyer, days, expected) => {
    const found = days.map((procurementStart) =>
      shows(id, { ...large, procurementStart }, { buyerKind: buyer }),
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ['2027-03-31', false],
    ['2027-04-01', false],
    ['2027-04-02', true],
  ])('a contract of a year from %s passes to a successor: %s', (start, passes) => {
    const term = { months: 12, extensions: [] };
    expect(shows('successor', { ...large, start, term })).toBe(passes);
    const short = { months: 6, extensions: [6] };
    expect(shows('successor', { ...large, start, term: short })).toBe(passes);
    expect(shows('successor', { ...large, start, term }, { buyerKind: 'nhs-trust' })).toBe(false);
  });

  test('a rule past its check date says so, and is sure of nothing', () => {
    const { checkBy, confidence } = pack.legal.get('keep-records')!;
    expect(confidence).toBe('sure');
    const onDay = (today: string) => notesOf(large, {}, today).find(({ id }) => id === 'keep-records');
    expect(onDay(checkBy)).not.toHaveProperty('overdueSince');
    const after = new Date(Date.parse(checkBy) + 86_400_000).toISOString().slice(0, 10);
    expect(onDay(after)).toMatchObject({ confidence: 'check', overdueSince: checkBy });
  });
});

describe('notes that only some contracts need', () => {
  const works = { kind: 'works', title: 'Cemetery wall', procurementStart: '2026-11-22' } as const;

  test.each([
    [207_719.99, ['below-suitability']],
    [207_720, ['below-suitability-works']],
  ] as const)(
    'works of £%d with VAT are told of section 85 as far as it reaches them',
    (pounds, expected) => {
      const ids = notesOf({ ...withVat(pounds, works) }).map(({ id }) => id);
      expect(ids.filter((id) => id.startsWith('below-suitability'))).toEqual(expected);
    },
  );

  test.each<[string, Answers, boolean]>([
    [
      'a study of eleven months',
      { kind: 'services', title: 'Transport modelling study', term: { months: 11, extensions: [] } },
      false,
    ],
    [
      'advice that may be extended',
      { kind: 'services', title: 'Legal advice', term: { months: 11, extensions: [12] } },
      true,
    ],
    [
      'advice for longer',
      { kind: 'services', title: 'Legal advice', term: { months: 36, extensions: [] } },
      true,
    ],
    ['a year of cleaning', { ...cleaning, term: { months: 12, extensions: [] } }, true],
    ['works', { kind: 'works', title: 'School extension' }, false],
    ['goods', { kind: 'goods', title: 'Welding equipment' }, false],
  ])('%s: staff transfer', (_, changes, expected) => {
    for (const id of ['tupe', 'tupe-pensions']) expect([id, shows(id, changes)]).toEqual([id, expected]);
  });
});

describe('what a contract triggers', () => {
  const extension: Answers = { kind: 'works', title: 'Extension of a primary school' };
  const guarded: Answers = { kind: 'services', title: 'Pest control' };
  const year = (pounds: number, more: Answers): Answers => withVat(pounds, more);
  test.each<[string, string, Answers, boolean]>([
    ['planning permission, a penny below', 'section-106', withVat(999_999.99, extension), false],
    ['planning permission', 'section-106', withVat(1_000_000, extension), true],
    [
      'planning permission for a repair',
      'section-106',
      withVat(4_000_000, { kind: 'works', title: 'Highway maintenance' }),
      false,
    ],
    [
      'planning permission where a bridge is painted',
      'section-106',
      withVat(8_000_000, { kind: 'works', title: 'Strengthening and repainting of Wharf Road bridge' }),
      false,
    ],
    [
      'planning permission for resurfacing',
      'section-106',
      withVat(8_000_000, { kind: 'works', title: 'Carriageway resurfacing programme' }),
      false,
    ],
    ['early packages, a penny below', 'packages-before-contract', withVat(999_999.99, extension), false],
    ['early packages', 'packages-before-contract', withVat(1_000_000, extension), true],
    [
      'early packages under a form for minor works',
      'packages-before-contract',
      withVat(1_000_000, { ...extension, form: 'jct-mw' }),
      false,
    ],
    ['staff, for less than the work of one person', 'tupe', year(36_000, guarded), false],
    ['staff, for more', 'tupe', year(36_000.01, guarded), true],
  ])('%s', (_, id, answers, expected) => {
    expect(shows(id, answers)).toBe(expected);
  });
});

describe('the end of councils', () => {
  const TOLD: readonly BuyerKind[] = ['council', 'county', 'district', 'unitary'];
  const long = { ...large, start: '2027-04-01', term: { months: 12, extensions: [12] } };

  test.each(buyerKind.options)('the buyer %s is told to check only where it may be ended', (kind) => {
    for (const id of ['successor', 'reorganisation-consent'])
      expect([id, shows(id, long, { buyerKind: kind })]).toEqual([id, TOLD.includes(kind)]);
  });

  test('it is a matter to check, never a fact of one area, and no matter of a grant', () => {
    const { text, confidence } = pack.legal.get('successor')!;
    expect(text).toMatch(/^Check whether/);
    expect(confidence).toBe('check');
    expect(shows('successor', { ...long, kind: 'grant' })).toBe(false);
  });
});

describe.each(buyerKind.options)('the buyer %s', (kind) => {
  const answer = (property: Parameters<typeof standsOn>[2]) => standsOn(pack, kind, property).is;
  const confidenceOf = (id: string, changes: Answers) =>
    notesOf(changes, { buyerKind: kind }).find((note) => note.id === id)?.confidence;

  test('is told of section 17 where it binds, and to check where it may', () => {
    const expected = { yes: 'sure', check: 'check', no: undefined }[answer('section17')];
    expect(confidenceOf('location-section-17', large)).toBe(expected);
  });

  test('is told that it may reserve a competition where the Order covers it or may, below the threshold only', () => {
    const small = { ...cleaning, value: totalOf(60_000, 'with') };
    const may = answer('section17') !== 'no' && answer('reservation') !== 'no';
    expect(confidenceOf('reservation-2026', small)).toBe(may ? 'check' : undefined);
    expect(confidenceOf('reservation-2026', large)).toBeUndefined();
  });

  test('is told of the policy notes where they bind, and otherwise that they do not', () => {
    const binds = answer('ppns') === 'yes';
    expect(confidenceOf('ppn-002-central', large)).toBe(binds ? 'fairly' : undefined);
    const not = { yes: undefined, check: 'check', no: 'fairly' }[answer('ppns')];
    expect(confidenceOf('ppn-not-binding', large)).toBe(not);
  });

  test('is told of the Social Value Act, and to check where it may be outside', () => {
    const expected = { yes: 'sure', check: 'check', no: undefined }[answer('socialValueAct')];
    expect(confidenceOf('social-value-act-duty', large)).toBe(expected);
  });

  test('is told of Part 6 where it governs, and never where it does not', () => {
    const small = { ...cleaning, value: totalOf(60_000, 'with') };
    const governed = answer('part6') === 'yes';
    expect(confidenceOf('below-suitability', small)).toBe(governed ? 'sure' : undefined);
    expect(confidenceOf('below-small-firms', small)).toBe(governed ? 'sure' : undefined);
  });

  test('is told of the minimum of the health service and of its duty against modern slavery where it is a body of it', () => {
    const health = answer('minimumWeighting') === 'yes';
    expect(confidenceOf('nhs-minimum', large)).toBe(health ? 'fairly' : undefined);
    expect(confidenceOf('modern-slavery-health', large)).toBe(health ? 'fairly' : undefined);
    // what a body outside the Provider Selection Regime buys, care in custody say, is no part of the health service
    const mayBe = standsOn(pack, kind, 'providerSelection').is !== 'no';
    expect(confidenceOf('modern-slavery-health', { ...large, healthCare: true })).toBe(
      mayBe ? 'fairly' : undefined,
    );
  });

  test('is told which threshold is its own, and to check where that is not settled', () => {
    const settled = pack.buyers.thresholds[pack.buyers.kinds[kind].thresholds]?.confidence !== 'check';
    const between = { ...cleaning, value: totalOf(150_000, 'with'), procurementStart: '2026-11-22' };
    const noticed = { ...between, value: totalOf(20_000, 'with') };
    for (const changes of [between, noticed])
      expect(confidenceOf('threshold-unsettled', changes)).toBe(settled ? undefined : 'check');
    // both thresholds give the same answer
    for (const changes of [
      large,
      { ...between, value: totalOf(60_000, 'with') },
      { ...between, kind: 'works' as const, value: totalOf(3_840_000, 'with') },
    ])
      expect(confidenceOf('threshold-unsettled', changes)).toBeUndefined();
  });

  test('is told where no route to workforce matters is known, and not to ask', () => {
    const bound = answer('section17') !== 'no' && answer('bestValueOrder') === 'no';
    const ids = notesOf(
      { ...cleaning, kind: 'works', value: totalOf(86_400, 'with') },
      { buyerKind: kind },
    ).map(({ id }) => id);
    expect(ids.some((id) => id.startsWith('workforce-no-route'))).toBe(bound);
    if (bound) expect(ids.filter((id) => id.startsWith('workforce-section-17'))).toEqual([]);
  });
});

describe('the KPIs under a policy note', () => {
  test('those without an outcome are named to a central buyer', () => {
    const outside = [...pack.measures.values()].find(
      ({ suits, elsewhere }) =>
        suits.includes('services') && !elsewhere.some(({ scheme }) => scheme === 'PPN 026'),
    );
    const content = contentOf(
      {
        ...large,
        procurementStart: '2027-01-01',
        bought: { present: facet.options, absent: [], unknown: [] },
      },
      {
        commitments: [outside?.commitment ?? ''],
        measures: { [outside?.commitment ?? '']: [outside?.id ?? ''] },
      },
    );
    const { notes } = openCase(pack, contextOf({ buyerKind: 'central' }), content).law;
    const note = notes.find(({ id }) => id === 'ppn-026-outside');
    const named = [...pack.measures.values()].filter(({ name }) => note?.text.includes(name));
    expect(named.length).toBeGreaterThan(0);
    for (const { elsewhere } of named) expect(elsewhere.map(({ scheme }) => scheme)).not.toContain('PPN 026');
  });
});

describe('people who may transfer with the work', () => {
  const work = (title: string, kind: Answers['kind'] = 'services'): Answers => ({
    kind,
    title,
    value: totalOf(900_000),
    term: { months: 36, extensions: [] },
  });
  test.each<[string, Answers, boolean]>([
    ['a service of people', work('Office cleaning'), true],
    ['care', work('Home care', 'light-touch'), true],
    ['insurance', work('Property insurance'), false],
    ['software used over the network', work('Payroll software (SaaS)'), false],
    ['leased vehicles', work('Lease of electric vans'), false],
    ['goods', work('Office cleaning', 'goods'), false],
    ['a grant', work('Youth club', 'grant'), false],
  ])('%s', (_, answers, expected) => {
    for (const id of ['tupe', 'tupe-pensions']) expect(shows(id, answers)).toBe(expected);
  });

  test('are spoken of in notes and review whatever KPIs are chosen', () => {
    const choices = { commitments: ['green-1'] };
    const { assembled, law } = openCase(pack, contextOf(), contentOf(work('Laundry services'), choices));
    const tupe = law.notes.find(({ id }) => id === 'tupe');
    expect(tupe?.todo).toBeDefined();
    expect(assembled?.issues.some(({ message }) => message.startsWith(tupe?.text ?? '?'))).toBe(true);
  });

  test('bring terms of their own only into a public contract', () => {
    expect(shows('two-tier-workforce', work('Office cleaning'))).toBe(true);
    const small = { ...work('Office cleaning'), value: totalOf(90_000) };
    expect(shows('two-tier-workforce', small)).toBe(false);
  });
});

describe('who owes information, payment and regard for equality', () => {
  test.each<[string, string, BuyerKind, Answers, boolean]>([
    ['tenants of a housing association', 'tenant-information', 'housing-association', cleaning, true],
    ['tenants of a council', 'tenant-information', 'council', cleaning, false],
    ['payment below the threshold', 'below-payment', 'council', withVat(60_000), true],
    ['payment below the threshold, of a school', 'below-payment', 'academy', withVat(60_000), false],
    ['payment above it', 'below-payment', 'council', withVat(900_000), false],
    ['equality, at any value', 'equality-duty', 'council', withVat(60_000), true],
    ['packages of works before the contract', 'packages-before-contract', 'council', {}, true],
    ['packages of services', 'packages-before-contract', 'council', cleaning, false],
  ])('%s', (_, id, buyerKind, answers, expected) => {
    expect(shows(id, answers, { buyerKind })).toBe(expected);
  });

  test.each<[string, string, BuyerKind, boolean]>([
    ['equality training by a council', 'co3-3-equality-training', 'council', true],
    ['the Real Living Wage by a council', 'es1-3-real-living-wage', 'council', false],
    ['equality training by a university', 'co3-3-equality-training', 'university', false],
  ])('the equality duty as a route: %s: %s', (_, measure, buyerKind, expected) => {
    const commitment = pack.measures.get(measure)?.commitment ?? '';
    const content = contentOf(
      { kind: 'services', title: 'Funerals' },
      { commitments: [commitment], measures: { [commitment]: [measure] } },
    );
    const { notes } = openCase(pack, contextOf({ buyerKind }), content).law;
    expect(notes.some(({ id }) => id === 'equality-route')).toBe(expected);
  });

  test('the regulations of 2015 are named where they govern, with what they ask', () => {
    const framework = { name: 'F1', underAct: false };
    expect(shows('pcr-2015-rules', { ...cleaning, route: 'call-off', framework })).toBe(true);
    expect(shows('pcr-2015-rules', cleaning)).toBe(false);
  });
});
