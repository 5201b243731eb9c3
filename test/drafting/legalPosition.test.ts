import { openCase } from '../../src/drafting/case';
import type { Answers, AuthoritySettings } from '../../src/record/answers';
import { type LegalPosition } from '../../src/drafting/law/legalPosition';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

function positionOf(changes: Answers = {}, settings: Partial<AuthoritySettings> = {}): LegalPosition {
  const content = contentOf(changes);
  const context = contextOf(settings);
  return openCase(pack, context, content).law;
}

const ids = (position: LegalPosition): string[] => position.notes.map(({ id }) => id);

const cleaning = { kind: 'services', title: 'Street cleaning' } as const;
const care = { kind: 'light-touch', title: 'Home care' } as const;
const oldFramework = { route: 'call-off', framework: { name: 'RM1', underAct: false } } as const;
const newFramework = { route: 'call-off', framework: { name: 'RM2', underAct: true } } as const;

describe('the regime', () => {
  test.each([
    ['works a penny below £5,193,000 with VAT', { value: totalOf(5_192_999.99, 'with') }, {}, 'act-below'],
    ['works of exactly £5,193,000 with VAT', { value: totalOf(5_193_000, 'with') }, {}, 'act-above'],
    [
      'council services of exactly £207,720',
      { ...cleaning, value: totalOf(207_720, 'with') },
      {},
      'act-above',
    ],
    ['council services a penny below', { ...cleaning, value: totalOf(207_719.99, 'with') }, {}, 'act-below'],
    [
      'central services of exactly £135,018',
      { ...cleaning, value: totalOf(135_018, 'with') },
      { buyerKind: 'central' },
      'act-above',
    ],
    [
      'utility services of £400,000',
      { ...cleaning, value: totalOf(400_000, 'with') },
      { buyerKind: 'utility' },
      'act-below',
    ],
    ['light touch services of £663,539.99', { ...care, value: totalOf(663_539.99, 'none') }, {}, 'act-below'],
    ['light touch services of £663,540', { ...care, value: totalOf(663_540, 'none') }, {}, 'act-above'],
    [
      'council services of £210,000 begun in 2025',
      { ...cleaning, value: totalOf(210_000, 'with'), procurementStart: '2025-12-31' },
      {},
      'act-below',
    ],
    [
      'council services of £210,000 begun in 2026',
      { ...cleaning, value: totalOf(210_000, 'with'), procurementStart: '2026-01-01' },
      {},
      'act-above',
    ],
    ['a procurement begun the day before the Act', { procurementStart: '2025-02-23' }, {}, 'pcr-2015'],
    ['a procurement begun on the day of the Act', { procurementStart: '2025-02-24' }, {}, 'act-below'],
    ['a call-off from an old framework', oldFramework, {}, 'pcr-2015'],
    ['a call-off from a framework under the Act', newFramework, {}, 'act-below'],
    ['a health care service', { ...care, healthCare: true }, {}, 'psr'],
    ['health care of a police body', { ...care, healthCare: true }, { buyerKind: 'police' }, 'act-above'],
    ['health care of a department', { ...care, healthCare: true }, { buyerKind: 'central' }, 'act-above'],
    ['health care of an NHS trust', { ...care, healthCare: true }, { buyerKind: 'nhs-trust' }, 'psr'],
    [
      'health care of a parish, unsettled',
      { ...care, healthCare: true },
      { buyerKind: 'parish' },
      'act-above',
    ],
    ['goods for health care', { kind: 'goods', healthCare: true }, {}, 'act-above'],
    ['a grant', { kind: 'grant' }, {}, 'grant'],
    ['works in Wales', {}, { nation: 'wales' }, 'outside-england'],
    ['a grant in Scotland', { kind: 'grant' }, { nation: 'scotland' }, 'outside-england'],
  ] as const)('of %s', (_, changes, settings, regime) => {
    expect(positionOf(changes, settings).regime).toBe(regime);
  });

  test('extensions count towards the threshold and not towards targets', () => {
    const value = totalOf(3_000_000);
    expect(positionOf({ value, term: { months: 24, extensions: [] } }).regime).toBe('act-below');
    expect(positionOf({ value, term: { months: 24, extensions: [12] } }).regime).toBe('act-above');
  });

  test.each([
    ['pcr-2015', oldFramework, {}],
    ['psr', { ...care, healthCare: true }, {}],
    ['outside-england', {}, { nation: 'northern-ireland' }],
    ['grant', { kind: 'grant' }, {}],
  ] as const)('%s shows its own statement first and no rule of the Act', (regime, changes, settings) => {
    const position = positionOf({ ...changes, value: totalOf(20_000_000) }, settings);
    expect(ids(position)[0]).toBe(`regime-${regime}`);
    expect(ids(position)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(kpi-|contract-|annual-|award-|location-treaty|ppn-|social-)/),
      ]),
    );
    expect(position.facts.has('act')).toBe(false);
    expect(position.threshold).toBeUndefined();
  });

  test('a competition begun before the Act is told so in its own words', () => {
    const [first] = positionOf({ procurementStart: '2025-01-06' }).notes;
    expect(first?.text).toContain('began on 6 January 2025');
    expect(first?.confidence).toBe('check');
  });
});

describe('the duty to set KPIs (s.52) and to publish the contract (s.53)', () => {
  test.each([
    [
      'services of exactly £5,000,000 with VAT',
      { ...cleaning, value: totalOf(5_000_000, 'with') },
      false,
      false,
    ],
    ['services of one penny more', { ...cleaning, value: totalOf(5_000_000.01, 'with') }, true, true],
    [
      'services over it by an extension only',
      { ...cleaning, value: totalOf(4_000_000, 'with'), term: { months: 24, extensions: [12] } },
      true,
      true,
    ],
    ['services over it by VAT only', { ...cleaning, value: totalOf(4_200_000) }, true, true],
    ['works of £5.1m, below the works threshold', { value: totalOf(5_100_000, 'with') }, false, false],
    ['works of £6m', { value: totalOf(6_000_000, 'with') }, true, true],
    ['light touch services of £6m', { ...care, value: totalOf(6_000_000, 'none') }, false, true],
    [
      'a call-off of £6m under the Act',
      { ...cleaning, ...newFramework, value: totalOf(6_000_000, 'with') },
      true,
      true,
    ],
    [
      'a call-off of £6m from an old framework',
      { ...cleaning, ...oldFramework, value: totalOf(6_000_000, 'with') },
      false,
      false,
    ],
    ['a grant of £6m', { kind: 'grant', value: totalOf(6_000_000, 'none') }, false, false],
  ] as const)('%s', (_, changes, kpiDuty, published) => {
    const { facts } = positionOf(changes);
    expect(facts.has('kpi-duty')).toBe(kpiDuty);
    expect(facts.has('contract-published')).toBe(published);
  });

  test('says how many KPIs are here, and that each year is assessed', () => {
    const position = positionOf({ value: totalOf(12_000_000) });
    expect(ids(position)).toEqual(
      expect.arrayContaining(['kpi-duty', 'contract-published', 'annual-assessment']),
    );
    expect(position.notes.find(({ id }) => id === 'kpi-duty')?.text).toMatch(/\b4\b/);
  });

  test('works over £5m but below the works threshold are not told a figure that would be wrong', () => {
    const shown = ids(positionOf({ value: totalOf(5_100_000, 'with') }));
    expect(shown).not.toContain('kpi-duty-not');
    expect(shown).toContain('kpi-duty-below-threshold');
  });

  test.each([
    ['light touch services', { ...care, value: totalOf(6_000_000, 'none') }, '180 days'],
    ['works', { value: totalOf(6_000_000) }, '90 days'],
  ])('the copy of the contract: %s', (_, changes, days) => {
    const note = positionOf(changes).notes.find(({ id }) => id === 'contract-published');
    expect(note?.text).toContain(days);
  });

  const DUTIES = ['kpi-duty', 'contract-published', 'annual-assessment', 'contract-details-notice'];
  const utilityPosition = (buyerKind: AuthoritySettings['buyerKind']): LegalPosition =>
    positionOf({ value: totalOf(12_000_000) }, { buyerKind });

  test('of a public utility are those of other buyers', () => {
    expect(ids(utilityPosition('public-utility'))).toEqual(expect.arrayContaining(DUTIES));
  });

  test.each([
    ['private-utility', 'private-utility'],
    ['utility', 'private-utility-check'],
  ] as const)('of a %s are not shown as its own, and it is told so', (buyerKind, told) => {
    const position = utilityPosition(buyerKind);
    expect(ids(position)).toContain(told);
    expect(ids(position).filter((id) => DUTIES.includes(id))).toEqual([]);
    const paragraphs = JSON.stringify(
      openCase(pack, contextOf({ buyerKind }), contentOf({ value: totalOf(12_000_000) })).assembled?.document
        .sections,
    );
    expect(paragraphs).not.toMatch(/section 5[23]|section 71/);
  });

  test.each([
    ['police', 'psr-not-bound', false],
    ['parish', 'psr-check', true],
  ] as const)(
    'of health care that a %s buys stand under the Act, with a note',
    (buyerKind, told, forHealth) => {
      const position = positionOf({ ...care, healthCare: true, value: totalOf(19_600_000) }, { buyerKind });
      expect(ids(position)).toEqual(
        expect.arrayContaining([told, 'contract-published', 'social-value-act-duty']),
      );
      expect(position.facts.has('for-health-service')).toBe(forHealth);
    },
  );
});

describe('the other duties', () => {
  test.each([
    ['services above the threshold', { ...cleaning, value: totalOf(1_000_000) }, true],
    ['services below the threshold', { ...cleaning, value: totalOf(100_000) }, false],
    ['light touch services above the threshold', { ...care, value: totalOf(1_000_000) }, true],
    ['a call-off of services', { ...cleaning, ...newFramework, value: totalOf(1_000_000) }, false],
    ['works above the threshold', { value: totalOf(12_000_000) }, false],
    ['goods above the threshold', { kind: 'goods', value: totalOf(1_000_000) }, false],
  ] as const)('the Social Value Act and %s', (_, changes, duty) => {
    const found = ids(positionOf(changes));
    expect(found).toContain(duty ? 'social-value-act-duty' : 'social-value-act-not');
    expect(found).not.toContain(duty ? 'social-value-act-not' : 'social-value-act-duty');
  });

  test.each([
    ['2025-09-30', 12_000_000, undefined],
    ['2025-10-01', 12_000_000, 'ppn-002-central'],
    ['2026-12-31', 12_000_000, 'ppn-002-central'],
    ['2027-01-01', 12_000_000, 'ppn-026-central'],
    ['2027-01-01', 1_000_000, 'ppn-026-central'],
    ['2027-01-01', 999_999.99, 'ppn-002-central'],
  ])('central services begun on %s at £%d with VAT follow %s', (procurementStart, pounds, expected) => {
    const changes = { ...cleaning, procurementStart, value: totalOf(pounds, 'with') };
    const found = ids(positionOf(changes, { buyerKind: 'central' })).filter((id) =>
      /^ppn-0\d\d-central$/.test(id),
    );
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test('no policy note binds a council', () => {
    expect(ids(positionOf())).toContain('ppn-not-binding');
  });

  test.each([
    ['council', {}, true, 'sure'],
    // no route is known to it for works, so it is told so instead
    ['parish', {}, true, undefined],
    ['parish', { kind: 'services' }, true, 'check'],
    ['maintained-school', {}, true, 'check'],
    ['academy', {}, false, undefined],
    ['nhs', {}, false, undefined],
    ['central', {}, false, undefined],
    ['council', { kind: 'grant' }, false, undefined],
    ['council', oldFramework, true, 'sure'],
  ] as const)('LGA 1988 s.17 and a buyer of the kind %s %j', (buyerKind, changes, needed, confidence) => {
    // what no route is known for is not proposed, so the officer chooses it
    const content = contentOf(changes, {
      commitments: ['employment-skills-2'],
      measures: { 'employment-skills-2': ['es2-1-apprenticeship-weeks'] },
    });
    const position = openCase(pack, contextOf({ buyerKind }), content).law;
    expect(position.workforceReasonsNeeded).toBe(needed);
    expect(position.facts.has('section-17')).toBe(needed);
    expect(position.notes.find(({ id }) => id === 'workforce-section-17')?.confidence).toBe(confidence);
  });

  test('a reserved competition is only for councils below the threshold', () => {
    expect(ids(positionOf())).toContain('reservation-2026');
    expect(ids(positionOf({ value: totalOf(12_000_000) }))).not.toContain('reservation-2026');
    expect(ids(positionOf({}, { buyerKind: 'nhs' }))).not.toContain('reservation-2026');
  });

  test('a reason is asked for only where a KPI asks about the workforce', () => {
    const furniture = { kind: 'goods', title: 'Office furniture', value: totalOf(60_000) } as const;
    expect(ids(positionOf())).toContain('workforce-section-17');
    expect(ids(positionOf(furniture))).toContain('workforce-section-17-none');
    expect(ids(positionOf(furniture))).not.toContain('workforce-section-17');
    expect(positionOf({ kind: 'grant' }).workforceReasonsNeeded).toBe(false);
  });

  test('a school below the threshold is not told that Part 6 applies', () => {
    const shown = ids(positionOf({ value: totalOf(60_000) }, { buyerKind: 'academy' }));
    expect(shown).toContain('regime-act-below-school');
    expect(shown).not.toContain('regime-act-below');
  });

  test.each(['maintained-school', 'academy'] as const)(
    'a school of the kind %s is told its position',
    (buyerKind) => {
      expect(ids(positionOf({}, { buyerKind }))).toContain('school-position');
    },
  );

  test('proximity is a matter for light touch services above the threshold', () => {
    expect(ids(positionOf({ ...care, value: totalOf(1_000_000) }))).toContain('light-touch-proximity');
    expect(ids(positionOf({ ...care, value: totalOf(100_000) }))).not.toContain('light-touch-proximity');
    expect(ids(positionOf({ ...cleaning, value: totalOf(1_000_000) }))).not.toContain(
      'light-touch-proximity',
    );
  });

  test('extensions, call-offs, grants and an unadopted Charter bring their own statements', () => {
    expect(ids(positionOf({ term: { months: 18, extensions: [12] } }))).toContain('extension-in-tender');
    expect(ids(positionOf())).not.toContain('extension-in-tender');
    expect(ids(positionOf(newFramework))).toContain('framework-terms');
    expect(ids(positionOf({ kind: 'grant' }))).toContain('grant-vat-warning');
    expect(ids(positionOf())).toContain('charter-not-adopted');
    const charterAdopted = { decision: 'Cabinet minute 41', on: '2026-06-09' };
    expect(ids(positionOf({}, { charterAdopted }))).not.toContain('charter-not-adopted');
  });

  test('every note of every regime is filled, and cites sources that the pack holds', () => {
    const changes: Answers[] = [
      {},
      cleaning,
      care,
      { kind: 'goods' },
      { kind: 'grant' },
      oldFramework,
      newFramework,
    ];
    for (const buyerKind of ['council', 'central', 'utility', 'academy', 'parish'] as const) {
      for (const nation of ['england', 'wales'] as const) {
        for (const change of changes.flatMap((each) => [each, { ...each, value: totalOf(12_000_000) }])) {
          const { notes } = positionOf(
            { ...change, term: { months: 24, extensions: [12] } },
            { buyerKind, nation },
          );
          expect(notes.at(-1)?.id).toBe('not-legal-advice');
          expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
          for (const note of notes) {
            expect(note.text).not.toMatch(/[{}]/);
            for (const id of note.sources) expect(pack.sources.has(id)).toBe(true);
          }
        }
      }
    }
  });
});
