import { isOpen } from '../../src/record/lifecycle';
import type { Draft } from '../../src/record/draft';
import { isEmptyDraft } from '../../src/dialogs/drafts/emptyDraft';
import type { Decision, Snapshot, StoreChange } from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';
import { actionsSentBy } from '../support/cardPress';
import { asRead, decided, env, message, press, SOURCE, written } from '../support/decidedTurns';
import { pressOf, VERBS } from '../support/everyPress';
import { DRAFTS, MOMENT_NAMES, MOMENTS, OTHER, type Moment } from '../support/moments';
import { SAYINGS } from '../support/sayings';
import { partOf } from '../support/sweep';

/** What holds of every decision in a personal chat, whatever is said or pressed: `decidePresses` and its like say which it is. */
interface Decided {
  readonly input: TurnInput;
  readonly snapshot: Snapshot;
  readonly decision: Decision;
}

/** What is said and pressed at every moment. */
const SAID = partOf('what is said at every moment', SAYINGS, 3);
const PRESSED = partOf('what is pressed at every moment', VERBS, 2);

/** Where the cards of another draft are pressed too: beside one without an answer, one that is open, and one that is locked. */
const BESIDE: readonly Moment[] = ['title', 'kpis', 'ready'];

function everything(moment: Moment): readonly Decided[] {
  const at: Snapshot = MOMENTS[moment];
  const drafts = at.current ? [at.current, ...(BESIDE.includes(moment) ? [OTHER] : [])] : [OTHER];
  const inputs = [
    ...SAID.map((words) => message(words)),
    ...PRESSED.flatMap((verb) => drafts.map((draft) => press(pressOf(verb, draft, at.settingsRevision)))),
  ];
  return inputs.map((input) => {
    const snapshot = asRead(input, at, [OTHER]);
    return { input, snapshot, decision: decided(input, snapshot) };
  });
}

/** The draft as it was read, by its id. */
function readDraft({ current, named, unfinished }: Snapshot, id: string): Draft | undefined {
  return [current, named, unfinished].find((draft) => draft?.id === id);
}

describe.each(MOMENT_NAMES)('%s', (moment) => {
  const all = everything(moment);

  test('everything is answered, with a way on', () => {
    const stranded = all.filter(
      ({ decision: { ops } }) => !ops.some((op) => 'card' in op && offers(op.card)),
    );
    expect(stranded.map(({ input }) => input)).toEqual([]);
  });

  test('a draft is written as it was read, and a locked one only to take up work again', () => {
    for (const { snapshot, decision } of all) {
      // what is opened again for a change is revised twice, the second time as the first left it
      const left = new Map<string, ReturnType<typeof readDraft>>();
      for (const change of decision.changes) {
        if (change.change !== 'reviseDraft') continue;
        const { draft, readAt, entries } = change.revision;
        const before = left.get(draft.id) ?? readDraft(snapshot, draft.id);
        left.set(draft.id, draft);
        expect(before?.revision).toBe(readAt);
        expect(draft.revision).toBe(readAt + entries.length);
        const first = entries[0]?.change.change ?? '';
        if (before && !isOpen(before)) expect(['reopen', 'below-floor', 'confirm-tender']).toContain(first);
      }
    }
  });

  test('a draft is deleted where that is asked for, or where it never had an answer', () => {
    for (const { input, snapshot, decision } of all) {
      for (const change of decision.changes) {
        if (change.change !== 'deleteDraft') continue;
        expect(readDraft(snapshot, change.draftId)?.revision).toBe(change.readAt);
        const asked = JSON.stringify(input).toLowerCase().includes('delete');
        expect(asked || dropsEmpty(snapshot, change)).toBe(true);
      }
    }
  });

  test('a new draft and a version belong to who asked for them', () => {
    for (const { snapshot, decision } of all) {
      for (const change of decision.changes) {
        if (change.change === 'createDraft') {
          const { ownerId, tenantId, id } = change.revision.draft;
          expect([ownerId, tenantId, readDraft(snapshot, id)]).toEqual([
            SOURCE.userId,
            SOURCE.tenantId,
            undefined,
          ]);
        }
        if (change.change === 'saveVersion') {
          const revised = after({ snapshot, decision }, change.version.draftId);
          expect(change.version).toMatchObject({ version: revised?.version, status: revised?.status });
        }
      }
    }
  });

  test('the officer stands at a draft that is there', () => {
    for (const one of all) {
      const stands = one.decision.changes.flatMap((each) =>
        each.change === 'saveInterview' ? [each.interview] : [],
      );
      expect(stands.length).toBeLessThanOrEqual(1);
      for (const { draftId, open, lastSeen } of stands) {
        expect(lastSeen).toBe(env().now);
        if (draftId !== undefined) expect(after(one, draftId)).toBeDefined();
        if (open && 'draftId' in open) expect(open.draftId).toBe(draftId);
      }
    }
  });

  test('a press of which nothing is written uses nothing up, unless it went back', () => {
    for (const { input, snapshot, decision } of all) {
      const kept = decision.changes.filter((change) => !dropsEmpty(snapshot, change));
      if (decision.applied === false) expect(kept.flatMap(written)).toEqual([]);
      if (input.kind !== 'press' || !JSON.stringify(input.value).includes('"n":')) continue;
      const usesUp = decision.applied !== false && decision.changes.length > 0;
      if (usesUp && decision.changes.flatMap(written).length === 0)
        expect(JSON.stringify(input.value)).toMatch(/"verb":"(?:back|chooseMeasures)"/);
    }
  });

  test('every button that writes is of the draft as it is then, under a nonce of its own', () => {
    for (const one of all) {
      for (const op of one.decision.ops) {
        if (!('card' in op)) continue;
        for (const { d, r, n } of actionsSentBy({ ...op.card })) {
          if (typeof d === 'string' && r !== undefined) expect([d, r]).toEqual([d, after(one, d)?.revision]);
          if (n !== undefined) expect(n).toMatch(/^made-/);
        }
      }
    }
  });
});

/** A draft without any answer goes with the turn that leaves it, whatever that turn is. */
function dropsEmpty({ current }: Snapshot, change: StoreChange): boolean {
  return change.change === 'deleteDraft' && change.draftId === current?.id && isEmptyDraft(current);
}

function offers(card: object): boolean {
  return actionsSentBy({ ...card }).length > 0;
}

/** A draft as a decision leaves it; undefined where it deletes it. */
function after(
  { snapshot, decision }: Pick<Decided, 'snapshot' | 'decision'>,
  id: string,
): Draft | undefined {
  const { changes } = decision;
  if (changes.some((change) => change.change === 'deleteDraft' && change.draftId === id)) return undefined;
  const written = changes.flatMap((change) => ('revision' in change ? [change.revision.draft] : []));
  return [...written].reverse().find((draft) => draft.id === id) ?? readDraft(snapshot, id);
}

test('the moments are what they are called: every status, locked and not, is among them', () => {
  const statuses = MOMENT_NAMES.map((moment) => (MOMENTS[moment] as Snapshot).current?.status);
  expect(new Set(statuses)).toEqual(new Set([undefined, 'draft', 'ready']));
  expect([DRAFTS.ready, DRAFTS.noClause].some(isOpen)).toBe(false);
});
