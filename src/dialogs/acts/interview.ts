import { answeredCard } from '../../cards/notices/answeredCard';
import { fill } from '../../charter/fill';
import type { AuthoritySettings } from '../../record/answers';
import type { Change } from '../../record/change';
import type { Draft } from '../../record/draft';
import { begin, revise, type Author, type Revision } from '../../record/revise';
import type { Decision, Interview, Op, StoreChange } from '../../turn/decision';
import { stepOf } from '../steps/stepOf';
import { stepCard } from '../steps/stepCard';
import type { Settled, StepNotes } from './stepNotes';
import { assumedSettings } from '../settings/assumedSettings';
import { interviewNow, pressedCard, send, settle, showInPlace, type DraftingTurn, type Turn } from '../turn';

/** The turn as drafting needs it, or undefined when the person is unknown; until an authority gives settings, our defaults stand for them. */
export function draftingTurn(turn: Turn): DraftingTurn | undefined {
  const { settings = assumedSettings(turn.pack) } = turn.snapshot;
  const { userId } = turn.input;
  if (userId === undefined) return undefined;
  const context = { settings, today: turn.env.today };
  return { ...turn, userId, context, caseOf: (content) => turn.openCase(context, content) };
}

/** The same turn under settings that it saves, so that what it shows next is under them. */
export function draftingUnder(turn: DraftingTurn, settings: AuthoritySettings): DraftingTurn {
  const { snapshot } = turn;
  const after = {
    ...turn,
    snapshot: { ...snapshot, settings, settingsRevision: snapshot.settingsRevision + 1 },
  };
  return draftingTurn(after) ?? turn;
}

/** This person as the one who changes a draft. */
export function authorOf({ env, userId, pack }: DraftingTurn): Author {
  return { userId, role: 'owner', at: env.now, pack: pack.stamp };
}

/** Makes changes to a draft and goes on with what they made; where they are refused, says why instead. */
export function amend(
  turn: DraftingTurn,
  draft: Draft,
  changes: readonly Change[],
  then: (revision: Revision) => Decision,
): Decision {
  const revised = revise(draft, changes, authorOf(turn));
  return 'ok' in revised ? then(revised.ok) : locked(turn, draft);
}

/** A new draft of this person. */
export function beginDraftOf(
  turn: DraftingTurn,
  change: Extract<Change, { change: 'begun' | 'copied' }>,
): Revision {
  const { env, input, userId } = turn;
  const { content } = change;
  const begun = { ...content, choices: { ...content.choices, begunOn: env.today } };
  return begin(
    { id: env.newId(), tenantId: input.tenantId, ownerId: userId },
    { ...change, content: begun },
    authorOf(turn),
  );
}

/** What one step of the interview does besides showing the next card. */
export interface Passage {
  readonly changes: readonly StoreChange[];
  /** Read-only lines for the pressed card, and what Change on it opens. */
  readonly settled?: Settled;
  readonly open?: Interview['open'];
  readonly notes?: StepNotes;
  /** The KPI that this speaks of, by its number. */
  readonly spoken?: number;
  readonly before?: readonly Op[];
}

/** Shows the step of a draft and makes it the one under way. */
export function showDraft(turn: DraftingTurn, draft: Draft, passage: Passage = { changes: [] }): Decision {
  const { open, notes, settled, spoken, before = [] } = passage;
  const step = stepOf(turn, draft, open);
  const settingsSeen = turn.snapshot.settingsRevision;
  const stands = interviewNow(turn, {
    ...{ draftId: draft.id, settingsSeen },
    ...(open ? { open } : {}),
    ...(spoken === undefined ? {} : { spoken }),
  });
  const changes = [...passage.changes, stands];
  if (settled && standsLast(turn)) {
    const next = stepCard(turn, draft, step, { lead: told(turn, settled), ...notes });
    return { changes, ops: [...before, showInPlace(turn, next)] };
  }
  const settledOps = settled ? settle(turn, answeredCard(turn.pack, settled)) : [];
  return { changes, ops: [...settledOps, ...before, send(stepCard(turn, draft, step, notes))] };
}

/** Whether nothing stands below the pressed card: then it goes on in its own place, and no receipts pile up. */
function standsLast(turn: Turn): boolean {
  const pressed = pressedCard(turn);
  return pressed !== undefined && pressed === turn.snapshot.lastMessage;
}

/** More facts than these are of a whole form, and stand in one paragraph. */
const MOST_LINES = 3;

function told({ pack }: Turn, { facts }: Settled): string {
  const { kept } = pack.wording.cards.answered;
  return facts
    .map(({ label, value }) => fill(kept, { label, value }))
    .join(facts.length > MOST_LINES ? ' ' : '\n');
}

/** Keeps a changed draft and goes on with it. */
export function saveAndShow(
  turn: DraftingTurn,
  revision: Revision,
  passage: Omit<Passage, 'changes'> = {},
): Decision {
  return showDraft(turn, revision.draft, { ...passage, changes: [{ change: 'reviseDraft', revision }] });
}

/** Keeps a new draft and goes on with it. */
export function createAndShow(
  turn: DraftingTurn,
  revision: Revision,
  passage: Omit<Passage, 'changes'> = {},
): Decision {
  return showDraft(turn, revision.draft, { ...passage, changes: [{ change: 'createDraft', revision }] });
}

/** A draft that may not be changed as it stands: says how to open it again, and shows it. */
export function locked(turn: DraftingTurn, draft: Draft): Decision {
  return refusedWith(turn, draft, { notes: { lead: turn.pack.wording.dialogs.notices.readyLocked } });
}

/** The card as it stands says why; what was pressed has applied nothing. */
export function refusedWith(turn: DraftingTurn, draft: Draft, passage: Omit<Passage, 'changes'>): Decision {
  return { ...showDraft(turn, draft, { ...passage, changes: [] }), applied: false };
}
