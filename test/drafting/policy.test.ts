import type { Answers, AuthoritySettings } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import type { CharterPack } from '../../src/charter/pack';
import { fill } from '../../src/charter/fill';
import { nameKpis } from '../../src/drafting/kpis/nameKpis';
import { openCase, type Case } from '../../src/drafting/case';
import type { Kpi } from '../../src/drafting/kpis/kpi';
import { layPolicy, POLICY_SOURCE } from '../../src/drafting/policy/layPolicy';
import { readOrigins } from '../../src/drafting/questions/origins';
import { explainAbout } from '../../src/drafting/explaining/explain';
import { explaining } from '../../src/drafting/explaining/explained';
import { targetOrigin } from '../../src/drafting/targets/targetOrigin';
import { whatDiffers } from '../../src/drafting/whatDiffers';
import { saidBy } from '../support/explained';
import { contracts } from '../support/contracts';
import { PAST, PLAIN, policyOf } from '../support/policies';
import { answersOf, contextOf, measureOf, pack, totalOf } from './proportionCases';

const hours = 'co4-1-volunteering';
const careers = 'es3-1-careers-hours';
const share = 'cl1-3-sme-share';
const zeroHours = 'co3-2-zero-hours';
const apprentices = 'es2-1-apprenticeship-weeks';
const starts = 'co1-1-targeted-starts';

/** The shipped pack for an authority whose policy sets this. */
const under = (parts: object): CharterPack => layPolicy(pack, policyOf(parts));
const figure = (measure: string, value: unknown, more: object = {}) => ({
  figures: [{ measure, value, from: 'policy', ...more }],
});

interface Given {
  readonly measures?: readonly string[];
  readonly choices?: Choices;
  readonly settings?: Partial<AuthoritySettings>;
}

/** A contract with these measures, as the officer chose them, or with what is proposed. */
function contentOf(answers: Answers, { measures = [], choices = {} }: Given) {
  const chosen =
    measures.length === 0
      ? {}
      : {
          commitments: measures.map((id) => measureOf(id).commitment),
          measures: Object.fromEntries(measures.map((id) => [measureOf(id).commitment, [id]])),
        };
  return { answers, choices: { belowFloor: 'light' as const, ...chosen, ...choices } };
}

function caseOf(from: CharterPack, answers: Answers, given: Given = {}): Case {
  return openCase(from, contextOf(given.settings), contentOf(answers, given));
}

function kpiOf(opened: Case, measure: string): Kpi {
  const found = opened.kpis.find(({ measureId }) => measureId === measure);
  if (found === undefined) throw new Error(`No KPI ${measure}`);
  return found;
}

function assessmentOf(from: CharterPack, answers: Answers, given: Given = {}) {
  return caseOf(from, answers, given).basis.assessment;
}

const { works, services: larger, lightTouch, goods } = contracts as Record<string, Answers>;
const services: Answers = { ...larger, value: { pence: 9_000_000, per: 'year', basis: 'with' } };

describe('a figure of the authority', () => {
  test.each<[string, Answers | undefined, string, unknown, number, string]>([
    ['the same at any value', works, hours, 40, 40, '40 hours, the same at any value'],
    [
      'for each whole step of pounds',
      works,
      careers,
      { amount: 6, poundsEach: 250_000 },
      54,
      '£250,000 of £2,400,000',
    ],
    ['for each whole year', lightTouch, hours, { amount: 40, per: 'year' }, 200, '5 whole years'],
    ['for each whole quarter', works, hours, { amount: 5, per: 'quarter' }, 30, '6 whole quarters'],
    ['a share', works, share, 40, 40, '40% of supply chain spend, the same'],
    ['the most, where less is better', lightTouch, zeroHours, 7, 7, 'the same at any value'],
  ])('%s', (_, answers, measure, value, expected, formula) => {
    const given = { measures: [measure] };
    const before = kpiOf(caseOf(pack, answers!, given), measure);
    const laid = under(figure(measure, value));
    const after = kpiOf(caseOf(laid, answers!, given), measure);
    expect(before.target).not.toMatchObject({ value: expected });
    expect(after.target).toEqual({ mode: 'number', value: expected, by: 'authority' });
    expect(after.workings.formula).toContain(formula);
    expect(after.workings).toMatchObject({ rules: [], ourDefault: false, sources: [POLICY_SOURCE] });
  });

  test('says that it is the authority’s own data, in notes, workings and answers, with its source', () => {
    const laid = under(figure(hours, 40, PAST));
    const given = { measures: [hours] };
    const opened = caseOf(laid, works!, given);
    const { target, workings } = kpiOf(opened, hours);
    const { byAuthority } = laid.wording.document.render.notes;
    expect(targetOrigin(laid, target)).toBe(byAuthority);
    expect(workings.why).toContain('7 contracts with 5 suppliers, 1 April 2022 to 31 March 2026');
    const { notes } = opened.assembled!.document;
    expect(notes.assessment!.join(' ')).toContain(byAuthority);
    const source = notes.sources.find(({ id }) => id === POLICY_SOURCE);
    expect(source?.title).toBe(PLAIN.source.title);
    expect(source?.note).toContain('14 April 2026');
    const asked = explaining(laid, contextOf(), contentOf(works!, given), opened, {
      shown: undefined,
      changeable: true,
    });
    const answer = saidBy(explainAbout(asked!, '40 hours'));
    expect(answer).toContain(laid.wording.cards.workings.authority);
    expect(answer).not.toContain(laid.wording.cards.workings.ourDefault);
    expect(answer).toContain(PLAIN.source.title);
    expect(opened.assembled!.issues.map(({ code }) => code)).not.toContain('our-figures');
  });

  test.each<[string, object, Answers | undefined]>([
    ['below its value', { from: 3_000_000 }, works],
    ['above its value', { below: 2_400_000 }, works],
    ['of another kind', { kinds: ['services'] }, works],
    ['by another route', { routes: ['call-off'] }, works],
  ])('holds for no contract %s', (_, when, answers) => {
    const given = { measures: [hours] };
    const laid = caseOf(under(figure(hours, 40, { when })), answers!, given);
    expect(kpiOf(laid, hours).target).toEqual(kpiOf(caseOf(pack, answers!, given), hours).target);
  });

  test('the first that fits holds, by the full term with its options', () => {
    const laid = under({
      figures: [
        ...figure(hours, 12, { when: { below: 400_000 } }).figures,
        ...figure(hours, 30, { when: { from: 375_000 } }).figures,
      ],
    });
    // £90,000 a year with VAT for three years and two more: £375,000 without
    expect(kpiOf(caseOf(laid, services, { measures: [hours] }), hours).target).toMatchObject({ value: 12 });
    const longer = { ...services, term: { months: 36, extensions: [12, 12, 12] } };
    expect(kpiOf(caseOf(laid, longer, { measures: [hours] }), hours).target).toMatchObject({ value: 30 });
  });

  test('that holds no whole step leaves the rules to decide, and says so', () => {
    const given = { measures: [careers] };
    const laid = caseOf(under(figure(careers, { amount: 6, poundsEach: 5_000_000 })), works!, given);
    const { target, workings } = kpiOf(laid, careers);
    expect(target).toEqual(kpiOf(caseOf(pack, works!, given), careers).target);
    expect(workings.gates.map(({ sentence }) => sentence).join()).toContain('no whole step');
  });

  test('that the people there are cannot deliver is never used: the rules decide', () => {
    const answers = answersOf({ value: totalOf(6_000_000), workforce: 20 });
    const given = { measures: [apprentices] };
    const { target, workings } = kpiOf(
      caseOf(under(figure(apprentices, 5_000)), answers, given),
      apprentices,
    );
    expect(target).toEqual(kpiOf(caseOf(pack, answers, given), apprentices).target);
    expect(workings.gates.map(({ sentence }) => sentence).join()).toContain('20 work on the contract');
  });

  test('gives way to the officer’s, and limits an offer unless the officer does', () => {
    const laid = under(figure(hours, 40, { floor: 20, ceiling: 80 }));
    const chosen = (target: NonNullable<Choices['targets']>[string]) =>
      kpiOf(caseOf(laid, works!, { measures: [hours], choices: { targets: { [hours]: target } } }), hours)
        .target;
    expect(chosen({ value: 25 })).toEqual({ mode: 'number', value: 25, by: 'officer' });
    expect(chosen({ value: 40 })).toEqual({ mode: 'number', value: 40, by: 'authority' });
    expect(chosen({ offered: true })).toMatchObject({ mode: 'offered', floor: 20, ceiling: 80 });
    expect(chosen({ offered: true, floor: 30 })).toMatchObject({ floor: 30, ceiling: 80 });
    const left = { targets: { [hours]: { offered: true } } } as const;
    const { kpis, assembled } = caseOf(laid, works!, { measures: [hours], choices: left });
    const told = assembled!.issues.map(({ message }) => message);
    const { tendererOffersOwn: words } = laid.wording.document.checks;
    const named = nameKpis(pack, kpis);
    expect(told).toContain(fill(words, { kpis: named, own: named, tenderers: 'tenderers' }));
  });

  test('whose most cannot be delivered limits no offer', () => {
    const answers = answersOf({ value: totalOf(6_000_000), workforce: 20 });
    const left = { [apprentices]: { offered: true } } as const;
    const given = { measures: [apprentices], choices: { targets: left } };
    const limited = (ceiling: number) => under(figure(apprentices, 46, { floor: 40, ceiling }));
    const offerOf = (from: CharterPack) => kpiOf(caseOf(from, answers, given), apprentices).target;
    expect(offerOf(limited(60))).toMatchObject({ floor: 40, ceiling: 60 });
    // ours, held to the 49 weeks of one place
    expect(offerOf(limited(9_000))).toMatchObject({ floor: 25, ceiling: 49 });
  });

  test('draws first on the pot that it shares, and says where it draws more than there is', () => {
    const answers = answersOf({ value: totalOf(6_000_000), term: { months: 24, extensions: [] } });
    const given = { measures: [apprentices, starts] };
    const figures = (from: CharterPack) =>
      caseOf(from, answers, given).kpis.map(({ target }) =>
        target.mode === 'number' ? target.value : target.mode,
      );
    // six opportunities: four as 46 weeks of an apprentice each and two as starts
    expect([...figures(pack)].sort()).toEqual([2, 184].sort());
    expect([...figures(under(figure(starts, 5)))].sort()).toEqual([5, 46].sort());
    const overdrawn = caseOf(under(figure(starts, 9)), answers, given).assembled!;
    expect(overdrawn.issues.map(({ code }) => code)).toContain('pot-overdrawn');
  });

  test('far above what the rules give is pointed out: the law asks for proportion of every policy', () => {
    const given = { measures: [careers] };
    const before = kpiOf(caseOf(pack, works!, given), careers).target;
    const usual = before.mode === 'number' ? before.value : 0;
    const codes = (value: number) =>
      caseOf(under(figure(careers, value)), works!, given).assembled!.issues.map(({ code }) => code);
    expect(codes(usual * 2)).not.toContain('out-of-proportion');
    expect(codes(usual * 2 + 1)).toContain('out-of-proportion');
  });
});

describe('a weighting of the authority', () => {
  const laid = under({
    weightings: [
      { percent: 5, when: { below: 1_000_000 } },
      { percent: 15, when: { kinds: ['works'] } },
    ],
  });

  test.each<[string, Answers | undefined, number]>([
    ['of its kind', works, 15],
    ['of its value', goods, 5],
    ['that fits none: the settings', lightTouch, 10],
    ['the officer’s own before it', { ...works, weighting: 12 }, 12],
  ])('%s', (_, answers, weighting) => {
    expect(caseOf(laid, answers!).profile?.weighting).toBe(weighting);
  });

  test('says whose it is', () => {
    const origin = (answers: Answers) =>
      readOrigins(laid, caseOf(laid, answers).profile!, answers)['weighting'];
    expect(origin(works!)).toBe('policy');
    expect(origin(lightTouch!)).toBe('settings');
    expect(origin({ ...works!, weighting: 12 })).toBe('answered');
    const { notes } = caseOf(laid, works!).assembled!.document;
    expect(notes.assessment!.join(' ')).toContain(`15% is that of ${PLAIN.source.title}`);
    expect(notes.sources.map(({ id }) => id)).toContain(POLICY_SOURCE);
    expect(caseOf(laid, lightTouch!).assembled!.document.notes.sources.map(({ id }) => id)).not.toContain(
      POLICY_SOURCE,
    );
  });

  test.each<[AuthoritySettings['buyerKind'], string]>([
    ['central-department', 'ppn-002-short'],
    ['nhs-trust', 'nhs-minimum-short'],
  ])('below the least that binds a %s is still told', (buyerKind, note) => {
    const low = under({ weightings: [{ percent: 5 }] });
    const large = { ...services, value: totalOf(9_000_000) };
    const ids = (from: CharterPack) =>
      caseOf(from, large, { settings: { buyerKind } }).law.notes.map(({ id }) => id);
    expect(ids(pack)).not.toContain(note);
    expect(ids(low)).toContain(note);
  });
});

describe('how the authority assesses', () => {
  const laid = under({ assessment: [{ mode: 'fixed', when: { kinds: ['works'] } }, { mode: 'offers' }] });

  test('wins over what only we propose, and gives way to the officer', () => {
    expect(assessmentOf(pack, works!).mode).toBe('method');
    const { mode, proposed } = assessmentOf(laid, works!);
    expect(mode).toBe('fixed');
    expect(proposed.why).toContain(PLAIN.source.title);
    expect(assessmentOf(laid, goods!).mode).toBe('offers');
    const chosen = { choices: { assessment: { mode: 'method', short: 'floor' } } } as const;
    expect(assessmentOf(laid, works!, chosen).mode).toBe('method');
  });

  test('never wins over what law or a policy note asks for', () => {
    const given = { settings: { buyerKind: 'central-department' } } as const;
    expect(assessmentOf(laid, works!, given)).toEqual(assessmentOf(pack, works!, given));
    const unweighted = { ...lightTouch!, weighting: 0 };
    expect(assessmentOf(laid, unweighted).mode).toBe('fixed');
  });
});

describe('how many KPIs the authority has', () => {
  const laid = under({ kpiBands: [{ most: 5, preselect: 2, when: { from: 1_000_000 } }] });

  test('where its bands say so; the document is as large as before', () => {
    const [before, after] = [caseOf(pack, works!), caseOf(laid, works!)];
    expect(before.shortlist.most).toBe(6);
    expect(after.shortlist.most).toBe(5);
    expect(after.kpis).toHaveLength(2);
    expect(after.shortlist.why).toContain(PLAIN.source.title);
    expect(after.profile?.scale).toBe(before.profile?.scale);
    expect(caseOf(laid, services).shortlist.most).toBe(caseOf(pack, services).shortlist.most);
  });

  test('of goods that come at once too', () => {
    const small = under({ kpiBands: [{ most: 1, preselect: 1 }] });
    expect(caseOf(small, goods!).kpis).toHaveLength(1);
    expect(caseOf(small, goods!).profile?.scale).toBe(caseOf(pack, goods!).profile?.scale);
  });
});

test('the law of a contract is the same under any policy that leaves its weighting', () => {
  const laid = under({
    ...figure(hours, 40),
    assessment: [{ mode: 'fixed' }],
    kpiBands: [{ most: 1, preselect: 1 }],
  });
  for (const answers of Object.values(contracts)) {
    const [before, after] = [caseOf(pack, answers), caseOf(laid, answers)];
    expect(after.statutory).toEqual(before.statutory);
    expect(after.law.regime).toEqual(before.law.regime);
  }
  expect(laid).toMatchObject({
    law: pack.law,
    legal: pack.legal,
    thresholds: pack.thresholds,
    buyers: pack.buyers,
  });
});

describe('the stamp of a pack', () => {
  const one = under(figure(hours, 40));

  test('is another under each policy, and the same under the same', () => {
    const digests = [pack, one, under(figure(hours, 41)), under({})].map(({ stamp }) => stamp.digest);
    expect(new Set(digests).size).toBe(4);
    expect(under(figure(hours, 40)).stamp).toEqual(one.stamp);
    expect(Object.isFrozen(one.authority?.policy.figures)).toBe(true);
  });

  test('so that a draft shows what another policy changes', () => {
    const other = under(figure(hours, 55));
    const given = { measures: [hours] };
    const documentOf = (from: CharterPack) => caseOf(from, works!, given).assembled!.document;
    const saved = { version: 1, document: documentOf(one) };
    const differs = whatDiffers(other, documentOf(other), { pack: one.stamp, targets: undefined, saved });
    expect(differs).toMatchObject({
      from: one.stamp,
      to: other.stamp,
      targets: [expect.objectContaining({ was: '40 hours', now: '55 hours' })],
    });
  });
});
