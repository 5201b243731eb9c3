import { openCase } from '../../src/drafting/case';
import type { CharterPack } from '../../src/charter/pack';
import { checkDraft } from '../../src/drafting/checks/checkDraft';
import type { CheckInput } from '../../src/drafting/checks/checkInput';
import { documentBasis } from '../../src/drafting/documents/schedule/documentBasis';
import { assembleDocument } from '../../src/drafting/documents/schedule/assembleDocument';
import type { Choices, DraftContent } from '../../src/record/draft';
import type { IssueCode } from '../../src/drafting/checks/issue';
import { type Kpi } from '../../src/drafting/kpis/kpi';
import { answersFor, contentFor, context, pack, settings, withReasons } from './document/documentCases';

/** A draft of works of £2.4m with one KPI: 104 apprenticeship weeks, its reason accepted. */
const good: Choices = withReasons(
  contentFor(answersFor('works', 2_400_000), {
    commitments: ['employment-skills-2'],
    measures: { 'employment-skills-2': ['es2-1-apprenticeship-weeks'] },
  }),
).choices;

interface Change {
  readonly choices?: Choices;
  readonly kpis?: (kpis: readonly Kpi[]) => readonly Kpi[];
  readonly pack?: CharterPack;
  readonly content?: DraftContent;
  readonly settings?: Partial<typeof settings>;
}

/** The input of the checks for the good draft with one thing changed. */
function inputFor(change: Change = {}): CheckInput {
  const from = change.pack ?? pack;
  const given = { ...context, settings: { ...settings, ...change.settings } };
  const content = change.content ?? contentFor(answersFor('works', 2_400_000), change.choices ?? good);
  const { profile, statutory, shortlist, kpis, law } = openCase(from, given, content);
  const drafted = {
    pack: from,
    context: given,
    content,
    profile: profile!,
    statutory,
    shortlist,
    kpis: change.kpis === undefined ? kpis : change.kpis(kpis),
    position: law,
  };
  const input = { ...drafted, ...documentBasis(drafted) };
  return { ...input, ...assembleDocument(input) };
}

function codesOf(change: Change, level: 'mustFix' | 'consider'): IssueCode[] {
  return checkDraft(inputFor(change))
    .filter((issue) => issue.level === level)
    .map(({ code }) => code);
}

const changed = (over: Partial<Kpi>) => (kpis: readonly Kpi[]) => kpis.map((kpi) => ({ ...kpi, ...over }));
const number = (value: number): Partial<Kpi> => ({ target: { mode: 'number', value, by: 'officer' } });
const withTarget = (target: Kpi['target']): Partial<Kpi> => ({ target });

/** The pack with the apprenticeship clause changed. */
function packWithClause(text: string): CharterPack {
  const clauses = [...pack.clauses].map(([id, clause]) =>
    clause.measure === 'es2-1-apprenticeship-weeks'
      ? ([id, { ...clause, duty: { ...clause.duty, number: text } }] as const)
      : ([id, clause] as const),
  );
  return { ...pack, clauses: new Map(clauses) };
}

test('a good draft has nothing that must be fixed', () => {
  expect(codesOf({}, 'mustFix')).toEqual([]);
});

describe('what must be fixed', () => {
  test.each<[string, IssueCode, Change]>([
    ['a KPI without a unit', 'no-unit', { kpis: changed({ unit: ' ' }) }],
    ['a KPI without a calculation', 'no-unit', { kpis: changed({ calculation: '' }) }],
    ['a target of 0 where more is better', 'no-target', { kpis: changed(number(0)) }],
    ['a target below 0', 'no-target', { kpis: changed(number(-5)) }],
    ['a target that is no number', 'no-target', { kpis: changed(number(Number.NaN)) }],
    [
      'an offer that says not what to state',
      'no-target',
      { kpis: changed(withTarget({ mode: 'offered', basis: '', by: 'rule' })) },
    ],
    [
      'a baseline without a period',
      'no-target',
      { kpis: changed(withTarget({ mode: 'baseline', measuredOver: '', most: 10 })) },
    ],
    [
      'monitoring without a reason',
      'no-target',
      { kpis: changed(withTarget({ mode: 'monitored', why: '' })) },
    ],
    ['a KPI without evidence', 'no-evidence', { kpis: changed({ evidence: [] }) }],
    ['no KPI at all', 'no-commitment', { choices: { commitments: [] } }],
    ['no KPI, as there is no clause for any', 'no-commitment', { pack: { ...pack, clauses: new Map() } }],
    [
      'a slot that has no value',
      'empty-slot',
      { pack: packWithClause('{Supplier} must deliver {nothing}.') },
    ],
    [
      'a duty to use best endeavours',
      'unmeasurable-words',
      { pack: packWithClause('{Supplier} must use best endeavours to deliver {target}.') },
    ],
    [
      'a duty where possible',
      'unmeasurable-words',
      { pack: packWithClause('{Supplier} must deliver {target} where possible.') },
    ],
    ['shall', 'unmeasurable-words', { pack: packWithClause('{Supplier} shall deliver {target}.') }],
    [
      'support as the verb of a duty',
      'unmeasurable-words',
      { pack: packWithClause('{Supplier} must support {target} people.') },
    ],
    [
      'a workforce matter without its reason',
      'workforce-reason',
      { choices: { ...good, reasonsAccepted: {} } },
    ],
    [
      'a reason accepted by one press, without a name',
      'workforce-reason',
      { choices: { ...good, reasonsAccepted: { training: '2026-11-20T09:00:00Z' } } },
    ],
    [
      'more KPIs than any contract carries',
      'too-many-kpis',
      { kpis: ([kpi]) => Array.from({ length: 7 }, (_, index) => ({ ...kpi!, number: index + 1 })) },
    ],
  ])('%s', (_, code, change) => {
    expect(codesOf(change, 'mustFix')).toContain(code);
  });

  test.each<[string, IssueCode, Change]>([
    [
      'a quotation is no verb of a duty',
      'unmeasurable-words',
      { pack: packWithClause('{Supplier} must deliver {target} of "where possible".') },
    ],
    [
      'supported employment is no verb of a duty',
      'unmeasurable-words',
      { pack: packWithClause('{Supplier} must deliver {target} weeks of supported employment.') },
    ],
    [
      'the officer’s own names are not judged',
      'unmeasurable-words',
      { settings: { skillsContact: 'the Ensure Hub' } },
    ],
    [
      'a university needs no workforce reason',
      'workforce-reason',
      { choices: { ...good, reasonsAccepted: {} }, settings: { buyerKind: 'university' } },
    ],
    [
      'a target of 0 where less is better',
      'no-target',
      { kpis: changed({ ...number(0), measureId: 'gs3-4-complaints' }) },
    ],
  ])('not: %s', (_, code, change) => {
    expect(codesOf(change, 'mustFix')).not.toContain(code);
  });

  test('stands before what is to be considered', () => {
    const levels = checkDraft(inputFor({ kpis: changed({ unit: '' }) })).map(({ level }) => level);
    expect(levels[0]).toBe('mustFix');
    expect(levels.lastIndexOf('mustFix')).toBeLessThan(levels.indexOf('consider'));
  });
});

describe('what the officer may consider', () => {
  const target = (value: number): Choices => ({
    ...good,
    commitments: ['employment-skills-3'],
    measures: { 'employment-skills-3': ['es3-3-site-visits'] },
    targets: { 'es3-3-site-visits': { value } },
  });

  test.each<[string, IssueCode, Change]>([
    ['text that no lawyer has reviewed', 'not-reviewed', {}],
    ['a legal point to weigh', 'legal', {}],
    ['a figure far above the proposal', 'out-of-proportion', { choices: target(1_000) }],
    [
      'two KPIs that count the same people',
      'double-counting',
      { kpis: ([kpi]) => [kpi!, { ...kpi!, number: 2 }] },
    ],
    [
      'a figure of the officer’s where no ratio is published',
      'out-of-proportion',
      {
        choices: {
          commitments: ['communities-4'],
          measures: { 'communities-4': ['co4-1-volunteering'] },
          targets: { 'co4-1-volunteering': { value: 500 } },
        },
      },
    ],
    [
      'a measure that the library holds no more',
      'measure-withdrawn',
      {
        choices: {
          commitments: ['employment-skills-2'],
          measures: { 'employment-skills-2': ['es2-9-withdrawn'] },
        },
      },
    ],
    [
      'a figure of ours without a published ratio',
      'our-figures',
      {
        choices: {
          commitments: ['communities-4'],
          measures: { 'communities-4': ['co4-1-volunteering'] },
        },
      },
    ],
  ])('%s', (_, code, change) => {
    expect(codesOf(change, 'consider')).toContain(code);
  });

  test.each<[string, IssueCode, Change]>([
    ['a figure near the proposal', 'out-of-proportion', { choices: target(8) }],
    ['a figure below the proposal', 'out-of-proportion', { choices: target(2) }],
    ['one KPI', 'double-counting', {}],
    ['a published figure', 'our-figures', {}],
    ['a measure that the library holds', 'measure-withdrawn', {}],
  ])('not: %s', (_, code, change) => {
    expect(codesOf(change, 'consider')).not.toContain(code);
  });

  test('a figure out of proportion is said in times the proposal and for each £1m', () => {
    const issue = checkDraft(inputFor({ choices: target(60) })).find(
      ({ code }) => code === 'out-of-proportion',
    );
    expect(issue?.message).toContain('10 times the 6 proposed');
    expect(issue?.message).toContain('25 for each £1m');
  });
});
