import type { Change } from '../../src/record/change';
import { draftStatus, type DraftStatus } from '../../src/charter/schema/vocabulary';
import { changeShape } from '../../src/record/changeShape';
import type { Draft } from '../../src/record/draft';
import { isOpen, OPEN_STATUSES } from '../../src/record/lifecycle';
import { begin, refusal, revise } from '../../src/record/revise';
import { RECORD_SHAPE } from '../../src/record/shapes';
import { AUTHOR, begun, revised } from '../support/revisions';
import { EXAMPLES, FULL, type ChangeName } from './changes';

const NAMES = Object.keys(EXAMPLES) as ChangeName[];

const ALLOWED: Readonly<Record<DraftStatus, readonly ChangeName[]>> = {
  draft: [
    ...([
      'answer',
      'rename',
      'confirm-profile',
      'set-settings',
      'want-commitment',
      'choose-commitments',
    ] as const),
    ...([
      'choose-measures',
      'set-targets',
      'set-baselines',
      'confirm-kpis',
      'accept-reason',
      'below-floor',
    ] as const),
    ...(['set-assessment', 'choose-remedies', 'set-section-52', 'record-check'] as const),
    ...(['save-version', 'mark-ready', 'undo'] as const),
  ],
  ready: ['reopen', 'confirm-tender', 'below-floor'],
};

describe.each(draftStatus.options)('a draft that is %s', (status) => {
  const draft: Draft = { ...FULL, status };
  // an undo needs something to undo
  const first = revised(FULL, [{ change: 'rename', title: 'Verges' }]);
  const undoable: Draft = { ...first.draft, status };
  const outcome = (name: ChangeName) =>
    name === 'undo'
      ? revise(undoable, [{ change: 'undo', of: undoable.revision }], AUTHOR, first.entries)
      : revise(draft, [EXAMPLES[name]], AUTHOR);

  test.each(NAMES.filter((name) => ALLOWED[status].includes(name)))('takes %s, and keeps it', (name) => {
    const before = name === 'undo' ? undoable : draft;
    expect(refusal(draft, name)).toBeUndefined();
    const made = outcome(name);
    if ('refused' in made) throw new Error(made.refused);
    expect(made.ok.readAt).toBe(before.revision);
    expect(made.ok.draft).toMatchObject({
      revision: before.revision + 1,
      updatedAt: AUTHOR.at,
      pack: AUTHOR.pack,
    });
    expect(made.ok.entries).toEqual([
      {
        ...{ draftId: 'd1', revision: before.revision + 1, who: 'alex', at: AUTHOR.at },
        ...{ pack: AUTHOR.pack, shape: RECORD_SHAPE },
        change: name === 'undo' ? { change: 'undo', of: undoable.revision } : EXAMPLES[name],
        before: made.ok.entries[0]?.before,
      },
    ]);
  });

  test.each(NAMES.filter((name) => !ALLOWED[status].includes(name)))('refuses %s', (name) => {
    expect(refusal(draft, name)).toBe('not-allowed');
    expect(outcome(name)).toEqual({ refused: 'not-allowed' });
  });

  test('can be deleted', () => {
    expect(refusal(draft, 'delete')).toBeUndefined();
  });

  test(`is ${status === 'draft' ? '' : 'not '}worked on`, () => {
    expect(isOpen(draft)).toBe(status === 'draft');
    expect(OPEN_STATUSES.includes(status)).toBe(status === 'draft');
  });
});

describe('several changes at once', () => {
  test('are kept one by one, each a revision', () => {
    const changes: Change[] = [EXAMPLES.answer, EXAMPLES['confirm-profile'], EXAMPLES['mark-ready']];
    const { draft, entries, readAt } = revised(FULL, changes);
    expect(readAt).toBe(6);
    expect(entries.map(({ revision, change }) => [revision, change])).toEqual([
      [7, changes[0]],
      [8, changes[1]],
      [9, changes[2]],
    ]);
    expect(draft).toMatchObject({ revision: 9, status: 'ready', version: 2 });
  });

  test('are none, where one of them is refused', () => {
    const copy = structuredClone(FULL);
    const outcome = revise(FULL, [EXAMPLES.answer, EXAMPLES['mark-ready'], EXAMPLES.rename], AUTHOR);
    expect(outcome).toEqual({ refused: 'not-allowed' });
    expect(FULL).toEqual(copy);
  });
});

describe('what a change replaced', () => {
  const seen = { 'gs1-1': '0.5 tonnes', 'gs1-4': '12 weeks' };
  const cases: [string, Change, Readonly<Record<string, unknown>>][] = [
    ['the answer', EXAMPLES.answer, { 'answers/term': { months: 36, extensions: [] } }],
    ['nothing, of the same answer', { change: 'answer', answers: { term: FULL.answers.term! } }, {}],
    ['null, of a first answer', { change: 'answer', answers: { place: 'Stoke' } }, { 'answers/place': null }],
    [
      'each answer, and the confirmation that falls',
      { change: 'answer', answers: { title: 'T', kind: 'goods', value: { pence: 1, per: 'year' } } },
      {
        'answers/title': 'Grounds maintenance',
        'answers/kind': null,
        'answers/value': FULL.answers.value,
        'choices/profileConfirmed': true,
      },
    ],
    ['the title', EXAMPLES.rename, { 'answers/title': 'Grounds maintenance' }],
    ['nothing, of what stands', EXAMPLES['confirm-profile'], {}],
    ['what was wanted', EXAMPLES['want-commitment'], { 'choices/wanted': ['green-1'] }],
    [
      'the commitments',
      EXAMPLES['choose-commitments'],
      { 'choices/commitments': ['green-1', 'green-2'], 'choices/kpisConfirmed': true },
    ],
    [
      'the measures of that commitment alone',
      EXAMPLES['choose-measures'],
      { 'choices/measures/green-1': ['gs1-1'], 'choices/kpisConfirmed': true },
    ],
    [
      'each target',
      EXAMPLES['set-targets'],
      { 'choices/targets/gs1-1': { value: 2 }, 'choices/targets/gs1-4': { offered: true } },
    ],
    [
      'one target, not the other',
      { change: 'set-targets', targets: { 'gs1-1': { value: 3 } } },
      {
        'choices/targets/gs1-1': { value: 2 },
      },
    ],
    [
      'each target seen, and with what',
      { change: 'confirm-kpis', seen },
      {
        'choices/targetsSeen/gs1-1': '2 tonnes',
        'choices/targetsSeen/gs1-4': null,
        'choices/targetsSeen/gs2-1': '5 visits',
        'choices/seenWith': FULL.choices.seenWith,
      },
    ],
    ['the reason', EXAMPLES['accept-reason'], { 'choices/reasonsAccepted/pay': null }],
    [
      'the decision and the status',
      { change: 'below-floor', take: 'none' },
      {
        'choices/belowFloor': null,
        status: 'draft',
      },
    ],
    ['the version', EXAMPLES['save-version'], { version: 1 }],
    ['the version and the status', EXAMPLES['mark-ready'], { version: 1, status: 'draft' }],
  ];
  test.each(cases)('is %s', (_name, change, before) => {
    expect(revised(FULL, [change]).entries[0]?.before).toEqual(before);
  });

  test('is the status, where a draft is opened again', () => {
    expect(revised({ ...FULL, status: 'ready' }, [EXAMPLES.reopen]).entries[0]?.before).toEqual({
      status: 'ready',
    });
  });
});

describe('a new draft', () => {
  test('begins at revision 0 with an entry that holds it whole and replaced nothing', () => {
    const { draft, entries, readAt } = begin(
      { id: 'd9', tenantId: 'stoke', ownerId: 'alex' },
      EXAMPLES.copied,
      AUTHOR,
    );
    expect(readAt).toBe(-1);
    expect(draft).toMatchObject({ ...EXAMPLES.copied.content, revision: 0, version: 0, status: 'draft' });
    expect(entries).toEqual([
      {
        ...{ draftId: 'd9', revision: 0, who: 'alex', at: AUTHOR.at, pack: AUTHOR.pack },
        ...{ shape: RECORD_SHAPE, change: EXAMPLES.copied, before: {} },
      },
    ]);
  });

  test('cannot be begun again once it is there', () => {
    const { draft } = begun('d1');
    for (const name of ['begun', 'copied', 'imported'] as const)
      expect(revise(draft, [EXAMPLES[name]], AUTHOR)).toEqual({ refused: 'not-allowed' });
  });
});

describe('names that every object has', () => {
  const draft: Draft = { ...FULL, choices: {} };

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'are ids like any other: %s',
    (name) => {
      const { draft: after } = revised(draft, [
        { change: 'choose-measures', commitment: name, measures: [name] },
        { change: 'set-targets', targets: Object.fromEntries([[name, { value: 1 }]]) },
        { change: 'accept-reason', reason: name },
        { change: 'confirm-kpis', seen: Object.fromEntries([[name, 'x']]) },
      ]);
      const { measures, targets, reasonsAccepted, targetsSeen } = after.choices;
      for (const kept of [measures, targets, reasonsAccepted, targetsSeen]) {
        expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
        expect(Object.keys(kept ?? {})).toEqual([name]);
      }
      expect(Object.keys({})).toEqual([]);
      expect(({} as Record<string, unknown>)['value']).toBeUndefined();
    },
  );

  test('are no parts that were never there', () => {
    const change: Change = { change: 'choose-measures', commitment: 'constructor', measures: ['a'] };
    const confirmed: Draft = { ...draft, choices: { kpisConfirmed: true, measures: {} } };
    expect(revised(confirmed, [change]).entries[0]?.before).toEqual({
      'choices/measures': {},
      'choices/measures/constructor': null,
      'choices/kpisConfirmed': true,
    });
  });
});

test.each(NAMES)('%s comes back from JSON as it was', (name) => {
  const kept: unknown = JSON.parse(JSON.stringify(EXAMPLES[name]));
  expect(changeShape.parse(kept)).toEqual(EXAMPLES[name]);
  expect(changeShape.safeParse({ change: `${name}s` }).success).toBe(false);
});
