import { fill } from '../../src/charter/fill';
import type { Change } from '../../src/record/change';
import type { Draft } from '../../src/record/draft';
import type { Entry } from '../../src/record/revise';
import { tell } from '../../src/drafting/tell';
import { EXAMPLES, FULL, GIVEN } from '../record/changes';
import { pack } from '../support/contracts';
import { AUTHOR, begun, revised } from '../support/revisions';

const words = pack.wording.dialogs.told;
const label = (id: string) => pack.questions.get(id)!.label;
const [one, other] = [...pack.commitments.values()];
const [measure, another] = [...pack.measures.values()].filter(({ unitKind }) => unitKind === 'count');
const reason = [...pack.workforceReasons.values()][0]!;
const figure = (value: number) => `${String(value)} ${measure!.unit}`;

/** A draft that names what the pack has. */
const DRAFT: Draft = {
  ...FULL,
  choices: {
    commitments: [one!.id],
    measures: { [one!.id]: [measure!.id] },
    targets: { [measure!.id]: { value: 20 } },
  },
};

const BASELINE = { value: 20, unit: measure!.unit, period: '2025/26', from: 'our returns' };
const SAID = fill(pack.wording.proportion.printed.knownBaseline, { ...BASELINE, figure: figure(20) });

function told(change: Change, draft: Draft = DRAFT): string {
  return tell(pack, revised(draft, [change]).entries[0]!);
}
const changed = (what: string, before: string, now: string) =>
  fill(words.changed, { label: what, before, now });
const given = (what: string, now: string) => fill(words.given, { label: what, now });

describe('a change is told', () => {
  const measuresOf = fill(words.measures, { commitment: one!.name });
  const targetOf = fill(words.target, { measure: measure!.name });
  const months = (count: number) => ({ months: count, extensions: [] });
  const cases: Readonly<Record<string, [Change, string]>> = {
    'an answer changed': [
      { change: 'answer', answers: { term: months(48) } },
      changed(label('term'), '3 years', '4 years'),
    ],
    'a first answer': [{ change: 'answer', answers: { place: 'Hanley' } }, given(label('place'), 'Hanley')],
    'the same answer': [{ change: 'answer', answers: { term: months(36) } }, given(label('term'), '3 years')],
    'several answers, in the order of asking': [
      { change: 'answer', answers: { place: 'Hanley', title: 'Verges' } },
      `${changed(label('title'), 'Grounds maintenance', 'Verges')}; ${given(label('place'), 'Hanley')}`,
    ],
    'no answer': [{ change: 'answer', answers: {} }, words.nothing],
    'a title that looks like a slot': [
      { change: 'rename', title: '{before} {now}' },
      changed(label('title'), 'Grounds maintenance', '{before} {now}'),
    ],
    'the facts confirmed': [{ change: 'confirm-profile' }, words.profileConfirmed],
    'a commitment asked for': [
      { change: 'want-commitment', commitment: one!.id },
      fill(words.wanted, { commitment: one!.name }),
    ],
    'commitments changed': [
      { change: 'choose-commitments', commitments: [one!.id, other!.id] },
      changed(words.commitments, one!.name, `${one!.name}, ${other!.name}`),
    ],
    'commitments: none': [
      { change: 'choose-commitments', commitments: [] },
      changed(words.commitments, one!.name, words.none),
    ],
    'measures changed': [
      { change: 'choose-measures', commitment: one!.id, measures: [another!.id] },
      changed(measuresOf, measure!.name, another!.name),
    ],
    'measures left to the proposal': [
      { change: 'choose-measures', commitment: one!.id, measures: [] },
      changed(measuresOf, measure!.name, words.proposed),
    ],
    'a target changed, and one given back that had none': [
      { change: 'set-targets', targets: { [measure!.id]: { value: 30 }, [another!.id]: null } },
      changed(targetOf, figure(20), figure(30)),
    ],
    'a baseline': [
      { change: 'set-baselines', baselines: { [measure!.id]: BASELINE } },
      given(fill(words.baseline, { measure: measure!.name }), SAID),
    ],
    'a target left to tenderers': [
      { change: 'set-targets', targets: { [measure!.id]: { offered: true } } },
      changed(targetOf, figure(20), words.offered),
    ],
    'a target given back': [
      { change: 'set-targets', targets: { [measure!.id]: null } },
      changed(targetOf, figure(20), words.proposed),
    ],
    'targets as they were': [
      { change: 'set-targets', targets: { [measure!.id]: { value: 20 } } },
      words.nothing,
    ],
    'the KPIs confirmed': [EXAMPLES['confirm-kpis'], words.kpisConfirmed],
    'a reason recorded by one press': [
      { change: 'accept-reason', reason: reason.id },
      fill(words.reason, { reason: reason.matter }),
    ],
    'a reason accepted by somebody': [
      { change: 'accept-reason', reason: reason.id, accepted: GIVEN },
      fill(words.reasonBy, { reason: reason.matter, name: GIVEN.name, post: GIVEN.post }),
    ],
    'what is set under section 52': [
      {
        change: 'set-section-52',
        kpis: [measure!.id],
        services: ['Calls, all answered'],
        material: [measure!.id],
      },
      fill(words.section52, {
        set: fill(words.section52Material, {
          set: `${measure!.name}, Calls, all answered`,
          material: measure!.name,
        }),
      }),
    ],
    'nothing set under section 52': [
      { change: 'set-section-52', kpis: [], services: [], material: [] },
      fill(words.section52, { set: words.none }),
    ],
    'why none is set under section 52': [
      { change: 'set-section-52', kpis: [], services: [], material: [], whyNone: 'One delivery' },
      fill(words.section52, { set: fill(words.section52None, { reason: 'One delivery' }) }),
    ],
    'who checks': [EXAMPLES['record-check'], fill(words.checked, { by: EXAMPLES['record-check'].by })],
    'no clause': [{ change: 'below-floor', take: 'none' }, words.noClause],
    'a light clause': [{ change: 'below-floor', take: 'light' }, words.lightClause],
    'a version': [EXAMPLES['save-version'], fill(words.saved, { version: 2 })],
    ready: [EXAMPLES['mark-ready'], fill(words.ready, { version: 2 })],
  };
  test.each(Object.entries(cases))('%s', (_name, [change, expected]) => {
    expect(told(change)).toBe(expected);
  });

  test('first choices', () => {
    const empty: Draft = { ...DRAFT, choices: {} };
    expect(told({ change: 'choose-commitments', commitments: [one!.id] }, empty)).toBe(
      given(words.commitments, one!.name),
    );
    expect(told({ change: 'choose-measures', commitment: one!.id, measures: [measure!.id] }, empty)).toBe(
      given(measuresOf, measure!.name),
    );
    expect(told({ change: 'set-targets', targets: { [measure!.id]: { value: 1.5 } } }, empty)).toBe(
      given(targetOf, figure(1.5)),
    );
  });

  test('opened again', () => {
    expect(told({ change: 'reopen' }, { ...DRAFT, status: 'ready' })).toBe(words.reopened);
  });

  test('begun, copied, taken over', () => {
    const first = (change: Change): Entry => ({ ...begun('d1').entries[0]!, change });
    expect(tell(pack, begun('d1').entries[0]!)).toBe(fill(words.begunTitle, { title: 'Title of d1' }));
    expect(tell(pack, begun('d1', { answers: {} }).entries[0]!)).toBe(words.begun);
    expect(tell(pack, first(EXAMPLES.copied))).toBe(fill(words.copied, { from: 'SV-0001' }));
    expect(tell(pack, first(EXAMPLES.imported))).toBe(fill(words.importedVersion, { version: 2 }));
    expect(tell(pack, first({ ...EXAMPLES.imported, version: 0 }))).toBe(words.imported);
  });
});

describe('an undo is told by what it took back', () => {
  function undone(change: Change): string {
    const { draft, entries } = revised(DRAFT, [change]);
    const undo = revised(draft, [{ change: 'undo', of: draft.revision }], AUTHOR, entries);
    return tell(pack, undo.entries[0]!);
  }
  const was = (part: string, before: string) => fill(words.undoneParts.was, { part, before });
  const cases: Readonly<Record<string, [Change, string]>> = {
    'an answer': [EXAMPLES.rename, was(label('title'), EXAMPLES.rename.title)],
    commitments: [
      { change: 'choose-commitments', commitments: [other!.id] },
      was(words.commitments, other!.name),
    ],
    'measures that were given back': [
      { change: 'choose-measures', commitment: one!.id, measures: [] },
      fill(words.measures, { commitment: one!.name }),
    ],
    'a target': [
      { change: 'set-targets', targets: { [measure!.id]: { value: 30 } } },
      was(fill(words.target, { measure: measure!.name }), figure(30)),
    ],
    'a commitment asked for': [
      { change: 'want-commitment', commitment: one!.id },
      was(words.undoneParts.wanted, one!.name),
    ],
    'a reason': [
      { change: 'accept-reason', reason: reason.id },
      fill(words.undoneParts.reason, { reason: reason.matter }),
    ],
    'what is set under section 52': [
      { change: 'set-section-52', kpis: [], services: ['Calls answered'], material: [] },
      was(words.undoneParts.section52, 'Calls answered'),
    ],
    'who checks': [EXAMPLES['record-check'], was(words.undoneParts.checked, EXAMPLES['record-check'].by)],
    'a light clause': [{ change: 'below-floor', take: 'light' }, words.undoneParts.decision],
    'the KPIs, once for all their targets': [EXAMPLES['confirm-kpis'], words.undoneParts.kpis],
    'the facts': [EXAMPLES['confirm-profile'], words.undoneParts.profile],
  };
  test.each(Object.entries(cases))('%s', (_name, [change, parts]) => {
    expect(undone(change)).toBe(fill(words.undone, { parts }));
  });

  test('an answer whose confirmation came back with it, by the answer', () => {
    const confirmed: Draft = { ...DRAFT, choices: { profileConfirmed: true } };
    const { draft, entries } = revised(confirmed, [{ change: 'answer', answers: { kind: 'goods' } }]);
    const undo = revised(draft, [{ change: 'undo', of: draft.revision }], {}, entries);
    const kind = pack.questions.get('kind')!.choices.find(({ value }) => value === 'goods')!.title;
    expect(tell(pack, undo.entries[0]!)).toBe(fill(words.undone, { parts: was(label('kind'), kind) }));
  });

  test('a change that had changed nothing', () => {
    expect(undone({ change: 'rename', title: DRAFT.answers.title! })).toBe(words.undoneNothing);
  });
});

describe('what the library no longer has is said, and throws nothing', () => {
  const { gone } = words;
  const cases: Readonly<Record<string, [Change, string]>> = {
    'a commitment': [
      { change: 'want-commitment', commitment: 'gone-1' },
      fill(words.wanted, { commitment: gone.commitment }),
    ],
    'commitments beside one that is there': [
      { change: 'choose-commitments', commitments: ['gone-1', one!.id] },
      changed(words.commitments, one!.name, `${gone.commitment}, ${one!.name}`),
    ],
    measures: [
      { change: 'choose-measures', commitment: 'gone-1', measures: ['gone-measure'] },
      given(fill(words.measures, { commitment: gone.commitment }), gone.measure),
    ],
    targets: [
      { change: 'set-targets', targets: { 'gone-measure': { value: 1250 } } },
      given(fill(words.target, { measure: gone.measure }), '1,250'),
    ],
    'a reason': [{ change: 'accept-reason', reason: 'gone' }, fill(words.reason, { reason: gone.reason })],
  };
  test.each(Object.entries(cases))('%s', (_name, [change, expected]) => {
    expect(told(change)).toBe(expected);
  });

  test.each(['__proto__', 'constructor', 'toString', 'a/b', ''])('an id like any other: "%s"', (id) => {
    const changes: Change[] = [
      { change: 'want-commitment', commitment: id },
      { change: 'choose-commitments', commitments: [id] },
      { change: 'choose-measures', commitment: id, measures: [id] },
      { change: 'set-targets', targets: Object.fromEntries([[id, { value: 1 }]]) },
      { change: 'accept-reason', reason: id },
    ];
    for (const change of changes) {
      expect(told(change)).toContain(change.change === 'accept-reason' ? gone.reason : 'no longer has');
      const { draft, entries } = revised(DRAFT, [change]);
      const undo = revised(draft, [{ change: 'undo', of: draft.revision }], {}, entries);
      expect(tell(pack, undo.entries[0]!)).toMatch(/\S/);
    }
  });

  test('and parts of a later or damaged record', () => {
    const entry = revised(DRAFT, [EXAMPLES.rename]).entries[0]!;
    expect(tell(pack, { ...entry, before: { 'answers/title': 5 } })).toBe(
      given(label('title'), EXAMPLES.rename.title),
    );
    const before = { 'choices/unheardOf': 1, 'answers/unheardOf': 2, elsewhere: 3, status: 'ready' };
    expect(tell(pack, { ...entry, change: { change: 'undo', of: 6 }, before })).toBe(
      fill(words.undone, { parts: `${words.undoneParts.other}; ${words.undoneParts.status}` }),
    );
  });
});
