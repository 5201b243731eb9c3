import { answeredCard } from '../../cards/notices/answeredCard';
import type { Fact } from '../../cards/views';
import type { CardAction } from '../../cards/json/cardAction';
import type { Draft, DraftContent } from '../../record/draft';
import type { Decision, Interview, Op, StoreChange } from '../../turn/decision';
import { stepOf } from './step';
import { stepCard } from './stepCard';
import type { StepNotes } from './stepNotes';
import { interviewNow, send, settle, type DraftingTurn, type Turn } from '../turn';

/** The turn as drafting needs it, or undefined when person or settings are unknown. */
export function draftingTurn(turn: Turn): DraftingTurn | undefined {
  const { settings } = turn.snapshot;
  const { userId } = turn.input;
  if (!settings || userId === undefined) return undefined;
  return { ...turn, userId, context: { settings, today: turn.env.today } };
}

/** A draft with new content: one revision on, so that every card made before it is stale. */
export function changedDraft(
  turn: Turn,
  draft: Draft,
  content: DraftContent,
  more: Partial<Draft> = {},
): Draft {
  const { answers, choices } = content;
  return { ...draft, answers, choices, ...more, revision: draft.revision + 1, updatedAt: turn.env.now };
}

/** A new draft of this person, with nothing kept yet. Its reference is given by the store. */
export function newDraft(turn: DraftingTurn, content: DraftContent): Draft {
  const { env, input, userId } = turn;
  return {
    answers: content.answers,
    choices: { ...content.choices, begunOn: env.today },
    id: env.newId(),
    reference: '',
    tenantId: input.tenantId,
    ownerId: userId,
    status: 'draft',
    revision: 0,
    version: 0,
    createdAt: env.now,
    updatedAt: env.now,
  };
}

/** What one step of the interview does besides showing the next card. */
export interface Passage {
  readonly changes: readonly StoreChange[];
  /** Read-only lines for the pressed card, and what Change on it opens. */
  readonly settled?: { readonly facts: readonly Fact[]; readonly change?: CardAction };
  readonly open?: Interview['open'];
  readonly notes?: StepNotes;
  readonly before?: readonly Op[];
}

/** Shows the step of a draft and makes it the one under way. */
export function showDraft(turn: DraftingTurn, draft: Draft, passage: Passage = { changes: [] }): Decision {
  const { open, notes, settled, before = [] } = passage;
  const step = stepOf(turn, draft, open);
  const settledOps = settled ? settle(turn, answeredCard(turn.pack, settled)) : [];
  return {
    changes: [...passage.changes, interviewNow(turn, { draftId: draft.id, ...(open ? { open } : {}) })],
    ops: [...settledOps, ...before, send(stepCard(turn, draft, step, notes))],
  };
}

/** Keeps a changed draft and goes on with it. */
export function saveAndShow(
  turn: DraftingTurn,
  before: Draft,
  after: Draft,
  passage: Omit<Passage, 'changes'>,
): Decision {
  return showDraft(turn, after, {
    ...passage,
    changes: [{ change: 'saveDraft', draft: after, readAt: before.revision }],
  });
}

/** Creates a draft and goes on with it. */
export function createAndShow(
  turn: DraftingTurn,
  draft: Draft,
  passage: Omit<Passage, 'changes'> = {},
): Decision {
  const { reference, ...created } = draft;
  return showDraft(turn, draft, { ...passage, changes: [{ change: 'createDraft', draft: created }] });
}
