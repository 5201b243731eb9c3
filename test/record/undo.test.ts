import fc from 'fast-check';
import type { Change } from '../../src/record/change';
import { changeShape } from '../../src/record/changeShape';
import type { Alterable, Draft } from '../../src/record/draft';
import { revise, type Entry } from '../../src/record/revise';
import { AUTHOR, begun, revised } from '../support/revisions';
import { anyChange, EXAMPLES, FULL } from './changes';

/** A draft with its log, as changes go on. */
interface Kept {
  readonly draft: Draft;
  readonly log: readonly Entry[];
}
const kept = (draft: Draft): Kept => ({ draft, log: [] });

function after({ draft, log }: Kept, ...changes: readonly Change[]): Kept {
  const revision = revised(draft, changes, {}, log);
  return { draft: revision.draft, log: [...log, ...revision.entries] };
}

function undoing({ draft, log }: Kept, of: number): ReturnType<typeof revise> {
  return revise(draft, [{ change: 'undo', of }], AUTHOR, log);
}

function recordOf({ answers, choices, status, version }: Draft): Alterable {
  return { answers, choices, status, version };
}

/** Through the store's JSON, which has no own `__proto__`, as any draft is read. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === '__proto__' ? undefined : part));
}

/** Does what the draft allows of these; tells what it did. */
function goOn(start: Kept, changes: readonly Change[]): Kept {
  let now = start;
  for (const change of changes) {
    const outcome = revise(now.draft, [change], AUTHOR, now.log);
    if ('ok' in outcome) now = { draft: outcome.ok.draft, log: [...now.log, ...outcome.ok.entries] };
  }
  return now;
}

const NOT_TAKEN_BACK = new Set<Change['change']>(['save-version', 'mark-ready', 'reopen']);

test('whatever came before: undoing the newest change gives back the record as it was', () => {
  const changes = fc.array(anyChange(9), { maxLength: 9 });
  const newest = anyChange(9);
  let undone = 0;
  fc.assert(
    fc.property(changes, newest, fc.constantFrom(FULL, begun('d1').draft), (many, last, start) => {
      const before = goOn(kept(start), many);
      const now = goOn(before, [last]);
      if (now.draft.revision === before.draft.revision) return;
      const outcome = undoing(now, now.draft.revision);
      if ('refused' in outcome) {
        // only what reached further than the draft, or closed it
        const closed = before.draft.status !== now.draft.status;
        expect(NOT_TAKEN_BACK.has(last.change) || closed || now.draft.status === 'ready').toBe(true);
        return;
      }
      undone += 1;
      expect(asStored(recordOf(outcome.ok.draft))).toEqual(asStored(recordOf(before.draft)));
      expect(outcome.ok.draft.revision).toBe(now.draft.revision + 1);
      const again = undoing(
        { draft: outcome.ok.draft, log: [...now.log, ...outcome.ok.entries] },
        outcome.ok.draft.revision,
      );
      if ('refused' in again) throw new Error(`An undo could not be undone: ${again.refused}`);
      expect(asStored(recordOf(again.ok.draft))).toEqual(asStored(recordOf(now.draft)));
    }),
    { numRuns: 400, seed: 5 },
  );
  expect(undone).toBeGreaterThan(150);
});

test('an undo that is not of the newest change touches the parts of that change alone, and confirms nothing', () => {
  fc.assert(
    fc.property(fc.array(anyChange(9), { minLength: 2, maxLength: 9 }), fc.nat(9), (many, back) => {
      // as every store reads them: the one name that none reads back is left out
      const now = goOn(
        kept(FULL),
        many.map((each) => changeShape.parse(each)),
      );
      const of = now.draft.revision - 1 - back;
      const entry = now.log.find(({ revision }) => revision === of);
      const outcome = undoing(now, of);
      if (!entry || 'refused' in outcome) return;
      const names = Object.keys(outcome.ok.entries[0]?.before ?? {});
      // the one name that no store reads back, and what held nothing else
      const lost = names.filter((p) => p.endsWith('/__proto__'));
      const emptied = lost.map((p) => p.replace(/\/__proto__$/, ''));
      const touched = names.filter((p) => ![...lost, ...emptied].includes(p));
      const confirmations = ['choices/profileConfirmed', 'choices/kpisConfirmed'];
      for (const part of touched) expect([...Object.keys(entry.before), ...confirmations]).toContain(part);
      const { choices } = outcome.ok.draft;
      for (const key of ['profileConfirmed', 'kpisConfirmed'] as const)
        if (choices[key]) expect(now.draft.choices[key]).toBe(true);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('what is kept of any change comes back from JSON and undoes the same', () => {
  fc.assert(
    fc.property(fc.array(anyChange(8), { maxLength: 6 }), (many) => {
      const now = goOn(kept(FULL), many);
      const read = now.log.map((entry): Entry => {
        const { before } = JSON.parse(JSON.stringify(entry)) as Entry;
        return { ...entry, before, change: changeShape.parse(JSON.parse(JSON.stringify(entry.change))) };
      });
      const [one, other] = [
        undoing(now, now.draft.revision),
        undoing({ ...now, log: read }, now.draft.revision),
      ];
      expect(asStored('ok' in other ? recordOf(other.ok.draft) : other)).toEqual(
        asStored('ok' in one ? recordOf(one.ok.draft) : one),
      );
    }),
    { numRuns: 200, seed: 5 },
  );
});

test.each([
  ['of another shape', { 'answers/title': { newer: true } }],
  ['unknown', { 'answers/novel': 'x' }],
])('is refused where what was kept of what stood before is %s', (_what, before) => {
  const renamed = after(kept(FULL), EXAMPLES.rename);
  const log = renamed.log.map((entry) => ({ ...entry, before }));
  expect(undoing({ ...renamed, log }, renamed.draft.revision)).toEqual({ refused: 'unreadable' });
});

describe('an undo is refused', () => {
  const renamed = after(kept(FULL), EXAMPLES.rename);

  test('where the same part was changed since, though other parts were not', () => {
    const now = after(renamed, EXAMPLES['accept-reason'], { change: 'rename', title: 'Another' });
    expect(undoing(now, 7)).toEqual({ refused: 'changed-since' });
    expect(undoing(now, 8)).toHaveProperty('ok');
  });

  test('where one of its parts was changed since, and the other was not', () => {
    const now = after(kept(FULL), EXAMPLES['set-targets'], {
      change: 'set-targets',
      targets: { 'gs1-4': { value: 3 } },
    });
    expect(undoing(now, 7)).toEqual({ refused: 'changed-since' });
  });

  test('where the same part was changed since in the same breath', () => {
    const changes: Change[] = [
      { change: 'rename', title: 'Another' },
      { change: 'undo', of: 7 },
    ];
    expect(revise(renamed.draft, changes, AUTHOR, renamed.log)).toEqual({ refused: 'changed-since' });
  });

  test('of what is not kept, or where not everything since is', () => {
    const now = after(renamed, EXAMPLES['accept-reason'], EXAMPLES['set-targets']);
    expect(undoing(now, 6)).toEqual({ refused: 'nothing-to-undo' });
    expect(undoing(now, 99)).toEqual({ refused: 'nothing-to-undo' });
    expect(undoing({ ...now, log: [] }, 7)).toEqual({ refused: 'nothing-to-undo' });
    expect(undoing({ ...now, log: now.log.slice(0, 2) }, 7)).toEqual({ refused: 'nothing-to-undo' });
  });

  test('of the change of another draft', () => {
    const log = renamed.log.map((entry) => ({ ...entry, draftId: 'd2' }));
    expect(undoing({ ...renamed, log }, 7)).toEqual({ refused: 'nothing-to-undo' });
  });

  test('of how the draft came to be', () => {
    const { draft, entries } = begun('d1');
    expect(undoing({ draft, log: entries }, 0)).toEqual({ refused: 'not-undoable' });
    for (const change of [EXAMPLES.copied, EXAMPLES.imported]) {
      const log = entries.map((entry) => ({ ...entry, change }));
      expect(undoing({ draft, log }, 0)).toEqual({ refused: 'not-undoable' });
    }
  });

  test('of what left the draft: a saved version, ready, opened again', () => {
    const saved = after(kept(FULL), EXAMPLES['save-version']);
    expect(undoing(saved, 7)).toEqual({ refused: 'not-undoable' });
    const reopened = after(saved, EXAMPLES['mark-ready'], EXAMPLES.reopen);
    for (const revision of [8, 9]) expect(undoing(reopened, revision)).toEqual({ refused: 'not-undoable' });
  });

  test('of a decision that closed the draft, so that no draft becomes ready by an undo', () => {
    const none = after(kept(FULL), { change: 'below-floor', take: 'none' });
    const light = after(none, { change: 'below-floor', take: 'light' });
    for (const revision of [7, 8]) expect(undoing(light, revision)).toEqual({ refused: 'not-undoable' });
  });
});

describe('confirmations', () => {
  const { value } = FULL.answers;
  const newValue: Change = { change: 'answer', answers: { value: { ...value!, pence: 99 } } };
  const choicesOf = (outcome: ReturnType<typeof undoing>) => {
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome.ok.draft.choices;
  };

  test('come back with what they were of, where nothing came between', () => {
    const now = after(kept(FULL), newValue);
    expect(now.draft.choices.profileConfirmed).toBeUndefined();
    expect(choicesOf(undoing(now, 7))).toEqual(FULL.choices);
  });

  test('fall where a deciding fact comes back among later changes', () => {
    const now = after(kept(FULL), newValue, EXAMPLES['confirm-profile'], EXAMPLES.rename);
    expect(now.draft.choices.profileConfirmed).toBe(true);
    const choices = choicesOf(undoing(now, 7));
    expect(choices.profileConfirmed).toBeUndefined();
    expect(choices.kpisConfirmed).toBe(true);
  });

  test.each([
    ['measures', EXAMPLES['choose-measures']],
    ['commitments', EXAMPLES['choose-commitments']],
    ['targets', EXAMPLES['set-targets']],
  ])('of the KPIs fall where %s come back among later changes', (_name, change) => {
    const now = after(kept(FULL), change, { change: 'confirm-kpis', seen: {} }, EXAMPLES.rename);
    const choices = choicesOf(undoing(now, 7));
    expect(choices.kpisConfirmed).toBeUndefined();
    expect(choices.profileConfirmed).toBe(true);
  });

  test('stay where what comes back is no subject of theirs', () => {
    const now = after(kept(FULL), EXAMPLES['accept-reason'], EXAMPLES.rename);
    expect(choicesOf(undoing(now, 7))).toMatchObject({ profileConfirmed: true, kpisConfirmed: true });
  });

  test('are not given back over facts that changed since', () => {
    const unconfirmed: Draft = { ...FULL, choices: {} };
    // confirmed, taken back, then another value; to undo the taking back would confirm a value that nobody saw
    const confirmed = after(kept(unconfirmed), EXAMPLES['confirm-profile']);
    const now = after(confirmed, { change: 'undo', of: 7 }, newValue);
    expect(choicesOf(undoing(now, 8)).profileConfirmed).toBeUndefined();
  });
});
