import { openCase } from '../../src/drafting/case';
import { buyerKind, kind, type Kind } from '../../src/charter/schema/vocabulary';
import type { Choices } from '../../src/record/draft';
import type { Answers, AuthoritySettings } from '../../src/record/answers';
import { readProfile } from '../../src/drafting/contract/contractProfile';
import { pack } from '../support/shippedPack';

const settings: AuthoritySettings = {
  name: 'Moorland Borough Council',
  nation: 'england',
  buyerKind: 'council',
  formWorks: 'own-terms-works',
  formOther: 'own-terms',
  localArea: ['Moorland'],
  weighting: 10,
  kpiCeiling: 6,
};

/** Ids of the statements shown for every kind, at values on both sides of each test, with what else is given. */
function statementsShown(
  answers: Answers,
  change: Partial<AuthoritySettings> = {},
  choices: Choices = usual,
): Set<string> {
  const context = { settings: { ...settings, ...change }, today: '2026-11-22' };
  const shown = new Set<string>();
  for (const each of kind.options) {
    for (const sum of [60_000, 90_000, 400_000, 2_400_000, 2_850_000, 12_000_000]) {
      const content = {
        answers: {
          title: 'Grounds maintenance, Moorland parks',
          value: { pence: sum * 100, per: 'total', basis: 'without' },
          term: { months: 24, extensions: [12] },
          start: '2027-09-01',
          kind: each,
          place: 'Moorland',
          ...answers,
        },
        choices,
      } as const;
      const profile = readProfile(pack, context, content);
      if (profile === undefined) throw new Error('The contract is not fully answered');
      for (const { id } of openCase(pack, context, content).law.notes) shown.add(id);
    }
  }
  return shown;
}

const coded = (code: string) =>
  [...pack.measures.values()].filter((each) => each.code === code).map(({ id }) => id);
const usual: Choices = {
  commitments: ['local-1', 'communities-1'],
  measures: { 'local-1': coded('CL1-4') },
};
const livingWage: Choices = {
  commitments: ['employment-skills-1', 'local-1'],
  measures: { 'employment-skills-1': coded('ES1-3'), 'local-1': coded('CL1-2') },
};

const twoOutcomes: Choices = {
  commitments: ['employment-skills-2', 'communities-1'],
  measures: { 'employment-skills-2': coded('ES2-1'), 'communities-1': coded('CO1-1') },
};
const hours: Choices = { commitments: ['communities-3'], measures: { 'communities-3': coded('CO3-2') } };
const listed: Choices = { commitments: ['green-4'], measures: { 'green-4': coded('GS4-2') } };

describe('the legal statements of the pack', () => {
  it('are each shown for some contract, and none is shown that the pack has not', () => {
    const situations = [
      ...buyerKind.options.map((buyer) => statementsShown({}, { buyerKind: buyer })),
      statementsShown({ procurementStart: '2027-02-01' }, { buyerKind: 'central' }),
      statementsShown({}, { buyerKind: 'central' }, twoOutcomes),
      statementsShown({}, { buyerKind: 'central' }, livingWage),
      statementsShown({ procurementStart: '2025-02-23' }),
      statementsShown({ route: 'call-off', framework: { name: 'F1', underAct: false } }),
      statementsShown({ route: 'call-off', framework: { name: 'F2', underAct: true } }),
      statementsShown({ route: 'direct-award' }),
      statementsShown({ route: 'direct-award', value: { pence: 40_000_00, per: 'total', basis: 'with' } }),
      statementsShown({ healthCare: true }),
      statementsShown({ healthCare: true }, { buyerKind: 'police' }),
      statementsShown({ healthCare: true }, { buyerKind: 'parish' }),
      statementsShown({}, { nation: 'wales' }),
      statementsShown({}, {}, livingWage),
      statementsShown({}, { buyerKind: 'parish' }, livingWage),
      statementsShown({}, {}, listed),
      statementsShown({}, {}, hours),
      statementsShown({ title: 'Adult learning in community halls' }),
      statementsShown({ title: 'Office cleaning, with transfer of the present staff (TUPE)' }),
      statementsShown({ procurementStart: '2028-01-01' }),
      statementsShown({ title: 'Operation of franchised bus services' }),
      statementsShown({ title: 'Concession for cafes' }),
      statementsShown({ title: 'Enforcement agents for council tax' }),
      statementsShown({ title: 'Tyres for refuse vehicles', kind: 'goods' }),
      statementsShown({ title: 'Office cleaning in 6 lots' }),
      statementsShown({ healthCare: true, form: 'own-terms' }, { buyerKind: 'integrated-care-board' }),
      statementsShown({ weighting: 5 }, { buyerKind: 'nhs-trust' }),
      statementsShown({ weighting: 5 }, { buyerKind: 'central-department' }),
      statementsShown({}, { charterAdopted: { decision: 'Cabinet', on: '2026-01-01' } }),
    ];
    const shown = new Set(situations.flatMap((ids) => [...ids]));
    expect([...shown].sort()).toEqual([...pack.legal.keys()].sort());
  });

  it('say that a title reads like a light touch service only where plain services were chosen', () => {
    const read = (title: string, kind: Kind) => statementsShown({ title, kind, route: 'competition' });
    expect(read('Adult learning', 'services')).toContain('light-touch-likely');
    expect(read('Adult learning', 'light-touch')).not.toContain('light-touch-likely');
    expect(read('Road sweeping', 'services')).not.toContain('light-touch-likely');
  });

  it('do not ask who does the work today where the title says that the staff transfer', () => {
    const told = statementsShown({ title: 'Office cleaning with transfer of staff', kind: 'services' });
    expect(told).toContain('tupe-known');
    expect(told).not.toContain('tupe');
    expect(statementsShown({ title: 'Office cleaning', kind: 'services' })).toContain('tupe');
  });

  it.each([
    ['Bus network operation under franchise', 'services', true],
    ['Replacement of water mains', 'works', true],
    ['Airport passenger assistance', 'services', true],
    ['Office cleaning', 'services', false],
  ] as const)('say of %s (%s) that another regime may govern the sector: %s', (title, kind, is) => {
    expect(statementsShown({ title, kind }).has('sector-regime')).toBe(is);
  });

  it.each([
    ['Concession for cafes in three country parks', 'services', true],
    ['Concessionary travel passes', 'services', false],
    ['Supported living in 6 lots', 'light-touch', false],
  ] as const)('say of %s (%s) that it may be a concession, which is not covered: %s', (title, kind, is) => {
    expect(statementsShown({ title, kind, route: 'competition' }).has('concession')).toBe(is);
  });

  it.each([
    ['Enforcement agent services for council tax and business rates', 'services', 'may-be-concession', true],
    ['Advertising rights on bus shelters', 'services', 'may-be-concession', true],
    ['Concession for advertising rights', 'services', 'may-be-concession', false],
    ['Office cleaning', 'services', 'may-be-concession', false],
    ['Tyres for refuse vehicles', 'goods', 'waste-law', true],
    ['Office furniture', 'goods', 'waste-law', false],
  ] as const)('ask of %s (%s) what is to be checked first, %s: %s', (title, kind, id, is) => {
    expect(statementsShown({ title, kind, route: 'competition' }).has(id)).toBe(is);
  });

  it('ask for a draft of each lot where the title names lots, and for lots to be considered where it names none', () => {
    const read = (title: string) => statementsShown({ title, kind: 'services', route: 'competition' });
    expect(read('Grounds maintenance in 6 lots')).toContain('lots-named');
    expect(read('Grounds maintenance in 6 lots')).not.toContain('lots-considered');
    expect(read('Grounds maintenance')).toContain('lots-considered');
    expect(read('Grounds maintenance')).not.toContain('lots-named');
  });

  it('speak of routes, criteria and notices of the Provider Selection Regime where it governs, and of the NHS form to the health service', () => {
    const care = { title: 'Community nursing', kind: 'light-touch', healthCare: true } as const;
    const told = ['psr-route', 'psr-criteria', 'psr-notices'];
    const council = statementsShown(care, { buyerKind: 'county' });
    for (const id of told) expect(council).toContain(id);
    expect(council).not.toContain('nhs-standard-contract');
    const board = statementsShown(care, { buyerKind: 'integrated-care-board' });
    for (const id of told) expect(board).toContain(id);
    // its own form is proposed, and where another is chosen it is said
    expect(board).not.toContain('nhs-standard-contract');
    const other = statementsShown({ ...care, form: 'own-terms' }, { buyerKind: 'integrated-care-board' });
    expect(other).toContain('nhs-standard-contract');
    const police = statementsShown(care, { buyerKind: 'police' });
    for (const id of told) expect(police).not.toContain(id);
  });

  it('speak of transfer only where a service goes on', () => {
    const long = { kind: 'services', term: { months: 36, extensions: [] } } as const;
    expect(statementsShown({ title: 'Evaluation of a skills programme', ...long })).not.toContain('tupe');
    expect(statementsShown({ title: 'Office cleaning', ...long })).toContain('tupe');
    // a new system is brought by those who made it
    expect(statementsShown({ title: 'Payroll software, hosted, with support', ...long })).not.toContain(
      'tupe',
    );
  });

  it('show no rule of the 2023 Act where it does not govern', () => {
    const act = [
      'award-criteria',
      'award-criteria-good-practice',
      'kpi-duty',
      'contract-published',
      'location-treaty',
    ];
    for (const shown of [
      statementsShown({}, { nation: 'scotland' }),
      statementsShown({ route: 'call-off', framework: { name: 'F1', underAct: false }, kind: 'services' }),
    ]) {
      expect(act.filter((id) => shown.has(id))).toEqual([]);
      expect(shown.has('not-legal-advice')).toBe(true);
    }
  });
});
