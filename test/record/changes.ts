import fc from 'fast-check';
import type { Change } from '../../src/record/change';
import type { Draft, OfficerTarget } from '../../src/record/draft';
import { context } from '../support/contracts';
import { AUTHOR } from '../support/revisions';

export type ChangeName = Change['change'];

/** A reason as somebody accepts it. */
export const GIVEN = {
  name: 'Jo Patel',
  post: 'head of procurement',
  fact: 'Four left.',
  route: 'Best value',
  text: 'Why.',
};

/** One change of each kind; the compiler fails here when a kind is added. */
export const EXAMPLES: { readonly [C in ChangeName]: Extract<Change, { change: C }> } = {
  begun: { change: 'begun', content: { answers: { title: 'Verges' }, choices: {} } },
  copied: { change: 'copied', from: 'SV-0001', content: { answers: { title: 'Verges' }, choices: {} } },
  imported: { change: 'imported', content: { answers: {}, choices: {} }, status: 'ready', version: 2 },
  answer: { change: 'answer', answers: { term: { months: 48, extensions: [12] } }, seen: true },
  rename: { change: 'rename', title: 'Hedges "and" verges' },
  'confirm-profile': { change: 'confirm-profile' },
  'set-settings': {
    change: 'set-settings',
    under: { revision: 2, settings: context.settings },
    taken: true,
  },
  'want-commitment': { change: 'want-commitment', commitment: 'local-1' },
  'choose-commitments': { change: 'choose-commitments', commitments: ['green-1', 'local-1'] },
  'choose-measures': { change: 'choose-measures', commitment: 'green-1', measures: ['gs1-1', 'gs1-4'] },
  'set-targets': { change: 'set-targets', targets: { 'gs1-1': { value: 0.5 }, 'gs1-4': null } },
  'set-baselines': {
    change: 'set-baselines',
    baselines: {
      'gs1-1': { value: 412_000, unit: 'kWh a year', period: '2025/26', from: 'our bills' },
      'gs1-4': null,
    },
  },
  'confirm-kpis': { change: 'confirm-kpis', seen: { 'gs1-1': '0.5 tonnes', 'gs1-4': '12 weeks' } },
  'accept-reason': { change: 'accept-reason', reason: 'pay', accepted: GIVEN },
  'set-assessment': { change: 'set-assessment', assessment: { mode: 'offers', short: 'fail' } },
  'choose-remedies': {
    change: 'choose-remedies',
    remedies: {
      chosen: ['make-good'],
      interest: 'work for young people',
      adviser: 'J. Ash, solicitor',
      prices: { 'gs1-1': 35_000 },
    },
  },
  'set-section-52': {
    change: 'set-section-52',
    kpis: ['gs1-1'],
    services: ['Calls answered'],
    material: ['gs1-1', 'Calls answered'],
  },
  'confirm-tender': { change: 'confirm-tender', name: 'Jo Patel', post: 'Head of procurement' },
  'record-check': { change: 'record-check', checks: ['regime-grant'], by: 'Jo Patel, solicitor' },
  'below-floor': { change: 'below-floor', take: 'light' },
  'save-version': { change: 'save-version' },
  'mark-ready': { change: 'mark-ready' },
  reopen: { change: 'reopen' },
  undo: { change: 'undo', of: 1 },
};

/** A draft with something in every part, as it stands at revision 6. */
export const FULL: Draft = {
  ...{ id: 'd1', reference: 'SV-0001', tenantId: 'stoke', ownerId: 'alex', status: 'draft' },
  ...{
    revision: 6,
    version: 1,
    linksFrom: 0,
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-21T09:00:00.000Z',
  },
  answers: {
    title: 'Grounds maintenance',
    value: { pence: 45_000_000, per: 'total', basis: 'without' },
    term: { months: 36, extensions: [] },
  },
  choices: {
    begunOn: '2026-11-20',
    profileConfirmed: true,
    wanted: ['green-1'],
    commitments: ['green-1', 'green-2'],
    measures: { 'green-1': ['gs1-1'] },
    targets: { 'gs1-1': { value: 2 }, 'gs1-4': { offered: true } },
    baselines: { 'gs1-4': { value: 3, unit: 'tonnes', period: '2024', from: 'a survey' } },
    kpisConfirmed: true,
    targetsSeen: { 'gs1-1': '2 tonnes', 'gs2-1': '5 visits' },
    seenWith: { id: 'test-pack', version: '0', digest: 'old' },
    reasonsAccepted: { training: '2026-11-21T09:00:00.000Z' },
    remedies: { chosen: ['deposit'], interest: 'jobs', adviser: '' },
    checkedBy: { 'regime-psr': { by: 'Sam Reed, counsel', at: '2026-11-21T09:00:00.000Z' } },
  },
  pack: { ...AUTHOR.pack, version: '0', digest: 'old' },
};

const id = fc.constantFrom('green-1', 'local-1', 'constructor', '__proto__', 'a/b', '');
const words = fc.string({ maxLength: 8 });
const target: fc.Arbitrary<OfficerTarget> = fc.oneof(
  fc.record({ value: fc.integer({ min: 1, max: 3 }) }),
  fc.constant<OfficerTarget>({ offered: true }),
);
const months = fc.constantFrom(12, 24);
const answers = fc.oneof(
  fc.record({ title: words }),
  fc.record({ term: fc.record({ months, extensions: fc.array(months, { maxLength: 2 }) }) }),
  fc.record({ kind: fc.constantFrom<'works' | 'services'>('works', 'services'), place: words }),
  fc.record({ healthCare: fc.boolean() }),
);

/** Any change but undo, of few enough things that changes meet. */
const anyOther: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ change: fc.constant<'answer'>('answer'), answers }),
  fc.record({
    change: fc.constant<'answer'>('answer'),
    answers,
    seen: fc.constant<true>(true),
  }),
  fc.record({ change: fc.constant<'rename'>('rename'), title: words }),
  fc.record({ change: fc.constant<'want-commitment'>('want-commitment'), commitment: id }),
  fc.record({
    change: fc.constant<'choose-commitments'>('choose-commitments'),
    commitments: fc.array(id, { maxLength: 3 }),
  }),
  fc.record({
    change: fc.constant<'choose-measures'>('choose-measures'),
    commitment: id,
    measures: fc.array(id, { maxLength: 2 }),
  }),
  fc.record({
    change: fc.constant<'set-targets'>('set-targets'),
    targets: fc.dictionary(id, fc.option(target), { maxKeys: 2 }),
  }),
  fc.record({
    change: fc.constant<'set-baselines'>('set-baselines'),
    baselines: fc.dictionary(
      id,
      fc.option(
        fc.record({ value: fc.integer({ min: 1, max: 3 }), unit: words, period: words, from: words }),
      ),
      { maxKeys: 2 },
    ),
  }),
  fc.record({
    change: fc.constant<'confirm-kpis'>('confirm-kpis'),
    seen: fc.dictionary(id, words, { maxKeys: 2 }),
  }),
  fc.record(
    {
      change: fc.constant<'accept-reason'>('accept-reason'),
      reason: id,
      accepted: fc.record({ name: words, post: words, fact: words, route: words, text: words }),
    },
    { requiredKeys: ['change', 'reason'] },
  ),
  fc.record({
    change: fc.constant<'set-assessment'>('set-assessment'),
    assessment: fc.record({
      mode: fc.constantFrom('fixed' as const, 'method' as const, 'offers' as const),
      short: fc.constantFrom('floor' as const, 'fail' as const),
    }),
  }),
  fc.record({
    change: fc.constant<'choose-remedies'>('choose-remedies'),
    remedies: fc.record({ chosen: fc.array(id, { maxLength: 2 }), interest: words, adviser: words }),
  }),
  fc.record({ change: fc.constant<'confirm-tender'>('confirm-tender'), name: words, post: words }),
  fc.record({
    change: fc.constant<'record-check'>('record-check'),
    checks: fc.array(id, { maxLength: 2 }),
    by: words,
  }),
  fc.record({
    change: fc.constant<'below-floor'>('below-floor'),
    take: fc.constantFrom<'none' | 'light'>('none', 'light'),
  }),
  fc.record({
    change: fc.constant<'set-section-52'>('set-section-52'),
    kpis: fc.array(id, { maxLength: 2 }),
    services: fc.array(words, { maxLength: 2 }),
    material: fc.array(id, { maxLength: 1 }),
  }),
  fc.record({
    change: fc.constant<'set-section-52'>('set-section-52'),
    kpis: fc.constant([]),
    services: fc.constant([]),
    material: fc.constant([]),
    whyNone: words,
  }),
  ...(['confirm-profile', 'save-version', 'mark-ready', 'reopen'] as const).map((change) =>
    fc.constant<Change>({ change }),
  ),
);

/** Any change; an undo names one of the last few revisions of a draft at `revision`. */
export function anyChange(revision: number): fc.Arbitrary<Change> {
  const undo = fc
    .integer({ min: 0, max: 4 })
    .map((back): Change => ({ change: 'undo', of: revision - back }));
  return fc.oneof({ weight: 4, arbitrary: anyOther }, { weight: 1, arbitrary: undo });
}
