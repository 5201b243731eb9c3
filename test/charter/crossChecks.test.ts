import { crossCheckPack } from '../../src/charter/crossChecks';
import type { CharterPack } from '../../src/charter/pack';
import type { Buyer, BuyerPosition } from '../../src/charter/schema/law/buyer';
import type { Clause } from '../../src/charter/schema/clause';
import type { Measure } from '../../src/charter/schema/measure';
import { pack } from '../support/shippedPack';

/** The map with one entry changed; the entry must be there, or the test would prove nothing. */
function edit<T>(map: ReadonlyMap<string, T>, id: string, change: (entry: T) => T): ReadonlyMap<string, T> {
  const entry = map.get(id);
  if (entry === undefined) throw new Error(`The shipped pack has no ${id}`);
  return new Map(map).set(id, change(entry));
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const left = new Map(map);
  if (!left.delete(id)) throw new Error(`The shipped pack has no ${id}`);
  return left;
}

const APPRENTICES = 'es2-1-apprenticeship-weeks';
const CLAUSE = `${APPRENTICES}-contract`;

const editMeasure = (change: (entry: Measure) => Partial<Measure>, id = APPRENTICES): CharterPack => ({
  ...pack,
  measures: edit(pack.measures, id, (entry) => ({ ...entry, ...change(entry) })),
});

const editClause = (change: (entry: Clause) => Partial<Clause>, id = CLAUSE): CharterPack => ({
  ...pack,
  clauses: edit(pack.clauses, id, (entry) => ({ ...entry, ...change(entry) })),
});

const addParagraph = (text: string, more: Partial<Clause['paragraphs'][number]> = {}): CharterPack =>
  editClause(({ paragraphs }) => ({ paragraphs: [...paragraphs, { text, ...more }] }));

const editSelection = (
  id: string,
  change: (entry: NonNullable<ReturnType<typeof pack.selection.get>>) => object,
): CharterPack => ({
  ...pack,
  selection: edit(pack.selection, id, (entry) => ({ ...entry, ...change(entry) })),
});

const editPart = (text: string): CharterPack => ({
  ...pack,
  document: pack.document.map((part, index) =>
    index === 1 ? { ...part, paragraphs: [{ text, when: [] }] } : part,
  ),
});

const editFigures = (change: Partial<CharterPack['figures']>): CharterPack => ({
  ...pack,
  figures: { ...pack.figures, ...change },
});

const define = (term: string, text: string): CharterPack => ({
  ...pack,
  definitions: [...pack.definitions, { term, forms: [], text, variants: [], sources: ['our-default'] }],
});

it('finds nothing wrong with the shipped pack', () => {
  expect(crossCheckPack(pack)).toEqual([]);
});

type Case = readonly [rule: string, broken: () => CharterPack, problem: RegExp];

const references: readonly Case[] = [
  [
    'a measure names a commitment of the Charter',
    () => editMeasure(() => ({ commitment: 'green-9' })),
    /measure es2-1-.* names "green-9", which is not among the commitments/,
  ],
  [
    'a measure names a gate that exists',
    () =>
      editMeasure(({ targetRules: [first, ...rest] }) => ({
        targetRules: [{ ...first!, gates: ['no-gate'] }, ...rest],
      })),
    /names "no-gate", which is not among the gates/,
  ],
  [
    'a measure names a rule that exists',
    () => ({ ...pack, rules: without(pack.rules, 'PR1') }),
    /measure es2-1-.* names "PR1", which is not among the rules/,
  ],
  [
    'a measure names a workforce reason that exists',
    () => editMeasure(() => ({ workforceReason: 'holidays' })),
    /names "holidays", which is not among the workforceReasons/,
  ],
  [
    'a definition names natures that exist',
    () => ({
      ...pack,
      definitions: pack.definitions.map((each) => ({
        ...each,
        variants: each.variants.map((variant) => ({ ...variant, natures: ['no-nature'] })),
      })),
    }),
    /definition of .* names "no-nature", which is not among the natures/,
  ],
  [
    'a clause names a measure that exists',
    () => editClause(() => ({ measure: 'no-measure' })),
    /clause .* names "no-measure", which is not among the measures/,
  ],
  [
    'a source is listed wherever it is named',
    () => ({ ...pack, sources: without(pack.sources, 'our-default') }),
    /document part definitions names "our-default", which is not among the sources/,
  ],
  [
    'the engine names sources that exist',
    () => ({ ...pack, engine: { ...pack.engine, sources: ['nowhere'] } }),
    /engine names "nowhere"/,
  ],
  [
    'the Charter is cited under a source that exists',
    () => ({ ...pack, charter: { ...pack.charter, source: 'nowhere' } }),
    /charter names "nowhere"/,
  ],
  [
    'the workforce cap names a benchmark that exists',
    () => ({
      ...pack,
      engine: { ...pack.engine, workforceCap: { ...pack.engine.workforceCap, rule: 'PR99' } },
    }),
    /engine names "PR99", which is not among the rules/,
  ],
  [
    'the gate behind which the workforce is asked for exists',
    () => ({
      ...pack,
      engine: { ...pack.engine, workforceCap: { ...pack.engine.workforceCap, askedBehind: 'nowhere' } },
    }),
    /engine names "nowhere", which is not among the gates/,
  ],
  [
    'a measure that shares opportunities draws on a pot',
    () => ({ ...pack, measures: edit(pack.measures, APPRENTICES, ({ drawsOn: _, ...measure }) => measure) }),
    /measure es2-1-.* shares opportunities, and draws on no pot/,
  ],
  [
    'a draw says how many weeks it takes somebody',
    () => ({
      ...pack,
      measures: edit(pack.measures, APPRENTICES, ({ takesWeeks: _, ...measure }) => measure),
    }),
    /measure es2-1-.* draws on a pot, and does not say/,
  ],
  [
    'a measure takes fewer weeks at the end than before it',
    () => editMeasure(() => ({ takesWeeksAtEnd: 1 })),
    /measure es2-1-.* takes no fewer weeks at the end/,
  ],
  [
    'a pot is filled by one benchmark',
    () =>
      editMeasure(() => ({
        targetRules: [{ by: 'opportunities', rule: 'PR3', unitsEach: 1, gates: [] }],
      })),
    /the pot "opportunities" is filled by PR\d and by PR\d/,
  ],
  [
    'an offer has a ceiling better than its floor',
    () =>
      editMeasure(() => ({
        targetRules: [{ by: 'offer', basis: 'x', floor: 90, ceiling: 90, onRequest: false, gates: [] }],
      })),
    /measure es2-1-.* has an offer whose ceiling is no better than its floor/,
  ],
  [
    'a threshold names sources that exist',
    () => ({ ...pack, thresholds: pack.thresholds.map((each) => ({ ...each, sources: ['nowhere'] })) }),
    /thresholds from 2026-01-01 names "nowhere"/,
  ],
  [
    'a legal statement names sources that exist',
    () => ({ ...pack, legal: edit(pack.legal, 'kpi-duty', (each) => ({ ...each, sources: ['nowhere'] })) }),
    /legal kpi-duty names "nowhere"/,
  ],
  [
    'a definition names sources that exist',
    () => ({ ...pack, definitions: pack.definitions.map((each) => ({ ...each, sources: ['nowhere'] })) }),
    /definition of Apprentice names "nowhere"/,
  ],
  [
    'a gate names natures that exist',
    () => ({ ...pack, natures: without(pack.natures, 'civil-engineering') }),
    /gate people-outcomes names "civil-engineering", which is not among the natures/,
  ],
  [
    'a selection rule names natures that exist',
    () =>
      editSelection('green-1', () => ({
        adjust: [{ natures: ['knitting'], facets: [], add: 1, reason: 'x', measures: [] }],
      })),
    /selection of green-1 names "knitting"/,
  ],
  [
    'a selection rule names measures that exist',
    () => ({ ...pack, measures: without(pack.measures, APPRENTICES) }),
    /selection of employment-skills-2 names "es2-1-apprenticeship-weeks", which is not among the measures/,
  ],
  [
    'a selection rule is of a commitment of the Charter',
    () => editSelection('green-1', () => ({ commitment: 'green-9' })),
    /selection of green-9 names "green-9", which is not among the commitments/,
  ],
];

const needed: readonly Case[] = [
  [
    'a question that the product asks is there',
    () => ({ ...pack, questions: without(pack.questions, 'value') }),
    /the pack has no "value" among its questions/,
  ],
  [
    'a nature that may be health care is there',
    () => ({ ...pack, natures: without(pack.natures, 'health') }),
    /no nature asks whether a health care service is bought/,
  ],
  [
    'a source that the checks rest on is there',
    () => ({ ...pack, sources: without(pack.sources, 'torbay-counting') }),
    /engine names "torbay-counting", which is not among the sources/,
  ],
  [
    'a benchmark has the numbers that targets need',
    () => ({ ...pack, rules: edit(pack.rules, 'PR5', (each) => ({ ...each, parameters: {} })) }),
    /rule PR5 has no parameter "weeksPerStep"/,
  ],
  [
    'a benchmark never divides by nought',
    () => ({
      ...pack,
      rules: edit(pack.rules, 'PR1', (each) => ({ ...each, parameters: { poundsPerOpportunity: 0 } })),
    }),
    /rule PR1 has no parameter "poundsPerOpportunity" above nought/,
  ],
  [
    'every instrument has a form of contract',
    () => ({ ...pack, forms: without(pack.forms, 'grant-agreement') }),
    /no form of contract is for grant/,
  ],
];

type LawTest = CharterPack['law']['facts'][number];
type Statement = NonNullable<ReturnType<typeof pack.legal.get>>;

/** The law with one of its tests changed. */
const editTest = (fact: string, change: Partial<LawTest>): CharterPack => {
  if (!pack.law.facts.some((each) => each.fact === fact))
    throw new Error(`The shipped pack does not test ${fact}`);
  const facts = pack.law.facts.map((each) => (each.fact === fact ? { ...each, ...change } : each));
  return { ...pack, law: { ...pack.law, facts } };
};

const editStatement = (id: string, change: Partial<Statement>): CharterPack => ({
  ...pack,
  legal: edit(pack.legal, id, (each) => ({ ...each, ...change })),
});

const law: readonly Case[] = [
  [
    'a fact that statements can name is tested',
    () => ({ ...pack, law: { ...pack.law, facts: pack.law.facts.filter(({ fact }) => fact !== 'ppn-026') } }),
    /law: the fact "ppn-026" is not tested/,
  ],
  [
    'a fact is tested once',
    () => ({ ...pack, law: { ...pack.law, facts: [...pack.law.facts, ...pack.law.facts.slice(0, 1)] } }),
    /law: the fact "school" is tested twice/,
  ],
  [
    'a test rests on facts tested above it',
    () => editTest('school', { when: ['not-kpi-duty'] }),
    /law: "school" rests on "kpi-duty", which is not tested above it/,
  ],
  [
    'a test does not rest on itself',
    () => editTest('kpi-duty', { when: ['kpi-duty'] }),
    /law: "kpi-duty" rests on "kpi-duty", which is not tested above it/,
  ],
  [
    'a test names sources that exist',
    () => editTest('kpi-duty', { sources: ['nowhere'] }),
    /law: "kpi-duty" names "nowhere"/,
  ],
  [
    'no statement needs a fact and its opposite',
    () => editStatement('kpi-duty', { when: ['kpi-duty', 'not-kpi-duty'] }),
    /legal statement kpi-duty: its conditions can never be met together/,
  ],
  [
    'no statement needs two laws at once',
    () => editStatement('kpi-duty', { when: ['regime-psr', 'regime-grant'] }),
    /legal statement kpi-duty: its conditions can never be met together/,
  ],
  [
    'no statement is to be checked only where it is not shown',
    () => editStatement('ppn-not-binding', { checkWhen: ['ppns-bind'] }),
    /legal statement ppn-not-binding \(check\): its conditions can never be met together/,
  ],
  [
    'no paragraph needs two kinds at once',
    () => ({
      ...pack,
      document: pack.document.map((part, index) =>
        index === 1 ? { ...part, paragraphs: [{ text: 'x', when: ['kind-goods', 'kind-works'] }] } : part,
      ),
    }),
    /document part definitions, paragraph 1: its conditions can never be met together/,
  ],
  [
    'every law that can govern has its statement',
    () => ({ ...pack, legal: without(pack.legal, 'regime-psr') }),
    /legal: the list does not open with a statement for "regime-psr"/,
  ],
  [
    'the statement of the law that governs comes first',
    () => {
      const [grant, ...rest] = [...pack.legal].sort(([id]) => (id === 'regime-grant' ? -1 : 0)).reverse();
      return { ...pack, legal: new Map([...rest, grant!]) };
    },
    /legal: the list does not open with a statement for "regime-grant"/,
  ],
  [
    'a figure that depends on the contract has one for every other',
    () => editStatement('contract-published', { figures: { days: [{ when: ['school'], is: 3 }] } }),
    /legal statement contract-published: the last figure for \{days\} has a condition/,
  ],
  [
    'a figure that a sentence prints is given',
    () => editStatement('contract-published', { figures: {} }),
    /legal statement contract-published: nothing fills \{days\} there/,
  ],
  [
    'what is to be considered says what to do',
    () => editStatement('living-wage', { todo: undefined }),
    /legal statement living-wage: does not say what to do/,
  ],
  [
    'what waits for a record holds the draft up',
    () => editStatement('keep-records', { until: 'law-checked' }),
    /legal statement keep-records: waits for a record and holds nothing up/,
  ],
  [
    'a statement is to be checked after it was read',
    () => editStatement('keep-records', { checkBy: '2020-01-01' }),
    /legal statement keep-records: is to be checked before it was read/,
  ],
  [
    'a rule ends after it begins',
    () => editStatement('keep-records', { inForce: { from: '2027-01-02', to: '2027-01-01' } }),
    /legal statement keep-records: ends before it begins/,
  ],
  [
    'a share of the score depends on facts tested above it',
    () => editTest('ppn-002', { weightingBelow: [{ when: ['ppn-002-short'], is: 10 }] }),
    /law: "ppn-002" rests on "ppn-002-short", which is not tested above it/,
  ],
  [
    'a text on publication is there for every contract',
    () => ({ ...pack, law: { ...pack.law, published: pack.law.published.slice(0, -1) } }),
    /law: the last text on publication has a condition/,
  ],
  [
    'a measure answers to outcomes that are named',
    () => ({
      ...pack,
      law: {
        ...pack.law,
        outcomes: pack.law.outcomes.map(({ names: { 'outcome 1': _, ...names }, ...each }) => ({
          ...each,
          names,
        })),
      },
    }),
    /measure [a-z0-9-]+: PPN 002 has no "outcome 1"/,
  ],
  [
    'a statement on outcomes speaks of a scheme whose outcomes are named',
    () => ({ ...pack, law: { ...pack.law, outcomes: [] } }),
    /legal statement ppn-002-one: no outcomes of PPN 002 are named/,
  ],
];

const editBuyer = (change: Partial<Buyer>): CharterPack => {
  const { fire } = pack.buyers.kinds;
  const kinds = { ...pack.buyers.kinds, fire: { ...fire, ...change } };
  return { ...pack, buyers: { ...pack.buyers, kinds } };
};
const editPosition = (id: string, change: Partial<BuyerPosition>): CharterPack => {
  const { positions } = pack.buyers;
  const ppns = { ...positions.ppns, [id]: { ...positions.ppns['not-central']!, ...change } };
  return { ...pack, buyers: { ...pack.buyers, positions: { ...positions, ppns } } };
};

const buyers: readonly Case[] = [
  ['a group', () => editBuyer({ group: 'nobody' }), /fire stands in "nobody", which is no group/],
  [
    'a threshold',
    () => editBuyer({ thresholds: 'own' }),
    /fire takes "own", which is no position on thresholds/,
  ],
  [
    'an answer to every question',
    () => editBuyer({ stands: { ...pack.buyers.kinds.fire.stands, ppns: 'perhaps' } }),
    /fire takes "perhaps", which is no position on ppns/,
  ],
  ['no answer that nobody gives', () => editPosition('new', {}), /no kind takes "new" on ppns/],
  [
    'doubt that is said',
    () => editPosition('not-central', { is: 'check', confidence: 'sure' }),
    /"not-central" on ppns is to be checked and does not say so/,
  ],
  [
    'a source that exists',
    () => editPosition('not-central', { sources: ['hearsay'] }),
    /buyers: "not-central" on ppns names "hearsay"/,
  ],
];

const propose = (change: Partial<CharterPack['wording']['dialogs']['settingsDefaults']>): CharterPack => {
  const { dialogs } = pack.wording;
  const settingsDefaults = { ...dialogs.settingsDefaults, ...change };
  return { ...pack, wording: { ...pack.wording, dialogs: { ...dialogs, settingsDefaults } } };
};

const settingsDefaults: readonly Case[] = [
  ['more KPIs than the engine allows', () => propose({ kpiCeiling: '7' }), /its own default for kpiCeiling/],
  ['no KPI at all', () => propose({ kpiCeiling: '0' }), /its own default for kpiCeiling/],
  ['a form that is none', () => propose({ formWorks: 'handshake' }), /its own default for formWorks/],
  ['a form for something else', () => propose({ formOther: 'jct' }), /its own default for formOther/],
  ['an unknown buyer', () => propose({ buyerKind: 'king' }), /its own default for buyerKind/],
  ['a nation that is none', () => propose({ nation: 'france' }), /its own default for nation/],
  ['a weighting over 100', () => propose({ weighting: '101' }), /its own default for weighting/],
];

const selection: readonly Case[] = [
  [
    'a commitment has a measure',
    () => ({
      ...pack,
      measures: new Map([...pack.measures].filter(([, each]) => each.commitment !== 'green-1')),
    }),
    /commitment green-1 has no measure/,
  ],
  [
    'a commitment has a selection rule',
    () => ({ ...pack, selection: without(pack.selection, 'local-4') }),
    /commitment local-4 has no selection rule/,
  ],
  [
    'a selection rule speaks of every kind',
    () => editSelection('green-1', () => ({ fits: {}, unsuited: {} })),
    /selection of green-1 says nothing of grant/,
  ],
  [
    'a selection rule says of a kind only one thing',
    () =>
      editSelection('green-1', ({ fits }) => ({
        unsuited: Object.fromEntries(Object.keys(fits).map((kind) => [kind, 'No.'])),
      })),
    /selection of green-1 says both that it fits and that it does not suit/,
  ],
  [
    'a selection rule prefers measures that suit the kind',
    () => editMeasure(() => ({ suits: ['goods'] })),
    /prefers es2-1-apprenticeship-weeks for works, which it does not suit/,
  ],
  [
    'a selection rule prefers its own measures',
    () => editMeasure(() => ({ commitment: 'green-1' })),
    /selection of employment-skills-2 names es2-1-.*, a measure of another commitment/,
  ],
];

const targets: readonly Case[] = [
  [
    'the last target rule has no gate',
    () => editMeasure(() => ({ targetRules: [{ by: 'monitor', why: 'x', gates: ['twelve-months'] }] })),
    /its last target rule \(monitor\) has a gate/,
  ],
  [
    'a target rule before the last has a gate',
    () =>
      editMeasure(({ targetRules }) => ({
        targetRules: [{ by: 'monitor', why: 'x', gates: [] }, ...targetRules],
      })),
    /its target rule monitor has no gate, so the rules after it are never used/,
  ],
  [
    'a code is of its commitment',
    () => editMeasure(() => ({ code: 'GS2-1' })),
    /has the code GS2-1 of another commitment/,
  ],
  [
    'a code is given once',
    () => editMeasure(() => ({ code: 'ES2-2' })),
    /has the code ES2-2, which .* has already/,
  ],
  [
    'the KPI bands rise',
    () => ({ ...pack, engine: { ...pack.engine, kpiBands: [...pack.engine.kpiBands].reverse() } }),
    /engine: the KPI bands must rise/,
  ],
  [
    'no band exceeds the ceiling',
    () => ({ ...pack, engine: { ...pack.engine, ceiling: 5 } }),
    /engine: a band of 6 KPIs exceeds its ceiling/,
  ],
  [
    'the rating bands fall from Good',
    () => ({
      ...pack,
      ratings: { ...pack.ratings, 'in-degrees': { good: 100, approaching: 60, requiresImprovement: 85 } },
    }),
    /ratings: the bounds of "in-degrees" must fall from Good/,
  ],
  [
    'the failures that a rating allows rise from Good',
    () => {
      const points = { approaching: 3, requiresImprovement: 2 };
      const atMost = { ...pack.ratings['at-most'], points };
      return { ...pack, ratings: { ...pack.ratings, 'at-most': atMost } };
    },
    /ratings: the failures of "at-most" must rise/,
  ],
  [
    'a year has 52 weeks',
    () => editFigures({ weeksWorkedPerYear: { ...pack.figures.weeksWorkedPerYear, value: 53 } }),
    /figures: weeksWorkedPerYear is more than a year has/,
  ],
  [
    'mobilisation is shorter than the terms that it is for',
    () => editFigures({ mobilisation: { ...pack.figures.mobilisation, fromQuarters: 3 } }),
    /figures: mobilisation starts in terms that are shorter than it/,
  ],
  [
    'no quarter of mobilisation holds more than a full one',
    () => editFigures({ mobilisation: { ...pack.figures.mobilisation, lastQuarters: [4] } }),
    /figures: a quarter of mobilisation holds more than a full one/,
  ],
  [
    'a figure of ours says so in its sources',
    () => editFigures({ fewReports: { ...pack.figures.fewReports, sources: ['pa23'] } }),
    /figures: fewReports is our default and does not name "our-default"/,
  ],
  [
    'the source of a figure is there',
    () => editFigures({ fewReports: { ...pack.figures.fewReports, sources: ['our-default', 'nobody'] } }),
    /figures: fewReports names "nobody", which is not among the sources/,
  ],
  [
    'a figure that is not to be passed is rated by the reports that pass it',
    () => editMeasure(() => ({ better: 'less' })),
    /rated "to-date", which does not suit/,
  ],
  [
    'what is owed in every case is a percentage',
    () => editMeasure(() => ({ rated: 'all-or-nothing' })),
    /rated "all-or-nothing", which does not suit/,
  ],
  [
    'a measure with a target is rated',
    () => editMeasure(() => ({ rated: 'monitored' })),
    /rated "monitored", which does not suit/,
  ],
  [
    'the thresholds are in order of date',
    () => ({ ...pack, thresholds: [...pack.thresholds].reverse() }),
    /thresholds: the dates must rise/,
  ],
];

const clauses: readonly Case[] = [
  [
    'a measure has a clause in each instrument it suits',
    () => ({ ...pack, clauses: without(pack.clauses, CLAUSE) }),
    /measure es2-1-.* has no clause for works/,
  ],
  [
    'a measure has a clause for call-offs of each kind',
    () =>
      editClause(({ instruments }) => ({ instruments: instruments.filter((name) => name !== 'call-off') })),
    /measure es2-1-.* has no clause for a call-off of works/,
  ],
  [
    'a measure has one clause in an instrument',
    () => ({ ...pack, clauses: new Map(pack.clauses).set('twice', pack.clauses.get(CLAUSE)!) }),
    /measure es2-1-.* has 2 clauses for works/,
  ],
  [
    'a measure has no clause in an instrument it does not suit',
    () => editMeasure(() => ({ suits: ['services'] })),
    /measure es2-1-.* has a clause for works, which it does not suit/,
  ],
  [
    'a clause has a duty for a number, which the officer may enter',
    () => editClause(({ duty }) => ({ duty: { ...duty, number: undefined } })),
    /clause es2-1-.* has no duty for a target that is a number/,
  ],
  [
    'a clause has a duty for each way its target can be set',
    () =>
      editMeasure(() => ({
        targetRules: [{ by: 'baseline', rule: 'PR12', gates: [] }],
      })),
    /clause es2-1-.* has no duty for a target that is set from a baseline/,
  ],
  [
    'a clause with a number says it',
    () =>
      editClause(({ duty }) => ({
        duty: { ...duty, number: '{Supplier} must deliver Apprenticeship Weeks.' },
        paragraphs: [],
      })),
    /clause es2-1-.* does not say its \{target\}/,
  ],
  [
    'a clause on a workforce matter has its reason',
    () => editMeasure(() => ({ workforceReason: undefined })),
    /clause es2-1-.*-contract speaks of "Apprentice\w*", but measure es2-1-.* has no workforce reason/,
  ],
];

const offers: readonly Case[] = [
  [
    'a clause has a duty for an offer, which the officer may ask for',
    () => editClause(({ duty }) => ({ duty: { ...duty, offered: undefined } })),
    /clause es2-1-.* has no duty for a target that is offered/,
  ],
];

const texts: readonly Case[] = [
  [
    'a clause has no unknown slot',
    () => addParagraph('{supplierName} must report.'),
    /clause es2-1-.*, paragraph \d+: nothing fills \{supplierName\} there/,
  ],
  [
    'a figure stands only in paragraphs of the number mode',
    () => addParagraph('This is half of {target}.'),
    /nothing fills \{target\} there/,
  ],
  [
    'a figure stands in no duty of another mode',
    () => editClause(({ duty }) => ({ duty: { ...duty, offered: 'Report {target}.' } })),
    /offered duty: nothing fills \{target\} there/,
  ],
  [
    'a document part has no unknown slot',
    () => editPart('{kpi} is reported.'),
    /document part definitions, paragraph 1: nothing fills \{kpi\} there/,
  ],
  [
    'a document part refers to parts that exist',
    () => editPart('See {paragraphNowhere}.'),
    /nothing fills \{paragraphNowhere\} there/,
  ],
  [
    'a definition has no unknown slot',
    () => define('Apprenticeship', 'as in {kpi}.'),
    /definition of Apprenticeship: nothing fills \{kpi\} there/,
  ],
  [
    'a gate has no unknown slot',
    () => ({ ...pack, gates: edit(pack.gates, 'twelve-months', (each) => ({ ...each, failed: '{days}' })) }),
    /gate twelve-months: nothing fills \{days\} there/,
  ],
  [
    'a legal statement has no unknown slot',
    () => ({ ...pack, legal: edit(pack.legal, 'kpi-duty', (each) => ({ ...each, text: '{kpis}' })) }),
    /legal statement kpi-duty: nothing fills \{kpis\} there/,
  ],
  [
    'a workforce reason has no unknown slot',
    () => ({
      ...pack,
      workforceReasons: edit(pack.workforceReasons, 'pay', (each) => ({ ...each, reason: '{supplier}' })),
    }),
    /workforce reason pay: nothing fills \{supplier\} there/,
  ],
  [
    'an error has no unknown slot',
    () => ({
      ...pack,
      questions: edit(pack.questions, 'title', (each) => ({ ...each, errors: { empty: '{name}' } })),
    }),
    /question title, error empty: nothing fills \{name\} there/,
  ],
  [
    'a measure has no slot',
    () => editMeasure(() => ({ calculation: '{target}' })),
    /measure es2-1-.*: nothing fills \{target\} there/,
  ],
  [
    'a reason of a selection has no slot',
    () => editSelection('green-1', () => ({ notChosen: '{title}' })),
    /selection of green-1: nothing fills \{title\} there/,
  ],
  [
    'a clause says "must" and not "shall"',
    () => addParagraph('{Supplier} shall report.'),
    /clause es2-1-.* says "shall"/,
  ],
  [
    'a document part has no unmeasurable word',
    () => editPart('{Supplier} must report where possible.'),
    /document part definitions, paragraph 1 says "where possible"/,
  ],
  [
    'a KPI table has no unmeasurable word',
    () => editMeasure(() => ({ evidence: ['A log that maximises trust'] })),
    /measure es2-1-.* says "maximises"/,
  ],
  [
    'a sentence has 35 words at most',
    () => addParagraph(`The log lists ${'one, '.repeat(33)}all.`),
    /has a sentence of 37 words, more than 35/,
  ],
  [
    'one part introduces the definitions',
    () => ({
      ...pack,
      document: pack.document.map((part) => ({ ...part, introduces: 'definitions' as const })),
    }),
    /document: more than one part introduces the definitions/,
  ],
  [
    'a capital letter means a definition',
    () => addParagraph('{Supplier} must send the Monthly Log.'),
    /writes "Monthly Log" with a capital, but it is not defined/,
  ],
  [
    'a capital letter means a definition in definitions too',
    () => define('Apprenticeship', 'Learning in a Guild.'),
    /definition of Apprenticeship writes "Guild"/,
  ],
  [
    'a definition is used',
    () => define('Zeppelin', 'an airship.'),
    /definition of Zeppelin is used by no text/,
  ],
];

describe.each([
  ['ids', references],
  ['what the product names itself', needed],
  ['the law', law],
  ['the buyers', buyers],
  ['what the settings form proposes', settingsDefaults],
  ['selection', selection],
  ['targets', targets],
  ['clauses', [...clauses, ...offers]],
  ['texts', texts],
])('a broken rule on %s is reported', (_, cases) => {
  it.each(cases)('%s', (_rule, broken, problem) => {
    expect(crossCheckPack(broken()).join('\n')).toMatch(problem);
  });
});

describe('an empty collection is reported', () => {
  const maps = [
    'commitments',
    'measures',
    'clauses',
    'forms',
    'sources',
    'rules',
    'gates',
    'legal',
    'workforceReasons',
    'natures',
    'selection',
    'questions',
  ];
  const lists = ['document', 'definitions', 'thresholds', 'wordRules', 'properNouns'];
  it.each([...maps.map((name) => [name, new Map()] as const), ...lists.map((name) => [name, []] as const)])(
    '%s',
    (name, empty) => {
      expect(crossCheckPack({ ...pack, [name]: empty })).toContain(`the pack has no ${name}`);
    },
  );
});

describe('what is no slip is passed over', () => {
  it.each([
    [
      'an allowed phrase around a banned word',
      () => addParagraph('{Supplier} must interview people seeking work.'),
    ],
    ['a quotation', () => addParagraph('The heading "We shall Grow" adds no duty.')],
    [
      'a capital at the start of a sentence',
      () => addParagraph('{Supplier} must report. Logs are enough: One is kept.'),
    ],
    [
      'a law and a day of the week',
      () => addParagraph('No report is due on a Sunday under the Equality Act 2010.'),
    ],
    [
      'the figure in a paragraph of the number mode',
      () => addParagraph('Half is {halfTarget} of {target}.', { modes: ['number'] }),
    ],
    ['a sentence of exactly 35 words', () => addParagraph(`The log lists ${'one, '.repeat(31)}all.`)],
  ])('%s', (_, changed) => {
    expect(crossCheckPack(changed())).toEqual(crossCheckPack(pack));
  });
});
