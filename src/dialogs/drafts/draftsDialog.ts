import { answeredCard } from '../../cards/notices/answeredCard';
import { changeCard } from '../../cards/drafts/changeCard';
import { draftMenuCard } from '../../cards/drafts/draftMenuCard';
import { draftsCard } from '../../cards/drafts/draftsCard';
import { fill } from '../../charter/fill';
import type { Draft } from '../../record/draft';
import { formatDate } from '../../drafting/figures/formatDate';
import { answeredQuestions } from '../../drafting/questions/nextQuestion';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionWords } from '../../drafting/questions/questionWords';
import { isOpen, lapses } from '../../record/lifecycle';
import { refusal } from '../../record/revise';
import type { Decision, DraftListRow } from '../../turn/decision';
import { draftTitle } from './draftTitle';
import { settingsNow } from '../settings/settingsNow';
import { beginDraftOf, draftingTurn, locked, showDraft } from '../acts/interview';
import { titleLimit } from '../acts/renaming';
import { notice } from '../notices';
import { roomOf, stepOf } from '../steps/stepOf';
import { interviewNow, say, send, settle, type DraftingTurn, type Turn } from '../turn';

/** Drafts on one page of "My drafts". */
export const PAGE_SIZE = 6;

/** "My drafts", newest first, one page. */
export function listDrafts(turn: Turn, lead?: string): Decision {
  const { pack, snapshot, env } = turn;
  const list = snapshot.list;
  if (!list) {
    const { notices, lead: leads } = pack.wording.dialogs;
    // words that nobody could tell beforehand to be about drafts: none was read
    return draftingTurn(turn)
      ? say(notice(turn, { lines: [leads.nameDraft], buttons: ['drafts'] }))
      : say(notice(turn, { lines: [notices.noPerson], buttons: ['principles'] }));
  }
  const rows = list.rows.map((row) => ({
    ...row,
    title: row.title === '' ? pack.wording.dialogs.unfinished.untitled : row.title,
    changed: formatDate(row.updatedAt.slice(0, 10)),
    ...goesOn(turn, row),
  }));
  const card = draftsCard(pack, { ...list, rows, nonce: env.newId() });
  return say(send(lead === undefined || rows.length === 0 ? card : card.withLead(lead)));
}

const DAY_MS = 86_400_000;
/** So many days before it goes, its owner sees when. */
const TOLD_DAYS = 30;

/** The day on which a draft goes because nobody has changed it, where that is near. */
function goesOn({ env }: Turn, row: DraftListRow): { readonly goes?: string } {
  if (env.draftsKeptDays === 0 || row.status === 'unknown' || !lapses({ status: row.status })) return {};
  const at = Date.parse(row.updatedAt) + env.draftsKeptDays * DAY_MS;
  if (at - Date.parse(env.now) > TOLD_DAYS * DAY_MS) return {};
  return { goes: formatDate(new Date(at).toISOString().slice(0, 10)) };
}

/** Opens a draft: the finished one for review, the unfinished one with what it waits for. It becomes the one under way. */
export function openDraft(turn: DraftingTurn, draft: Draft): Decision {
  if (!isOpen(draft) || !roomOf(turn, stepOf(turn, draft)).asks) return showDraft(turn, draft);
  const { pack } = turn;
  const card = draftMenuCard(pack, {
    write: { d: draft.id, r: draft.revision, n: turn.env.newId() },
    reference: draft.reference,
    title: draftTitle(pack, draft),
    status: draft.status,
    facts: answerFacts(turn, draft),
    waitingFor: waitingFor(turn, draft),
  });
  return { changes: [interviewNow(turn, { draftId: draft.id })], ops: [send(card)] };
}

/** What an unfinished draft waits for, as the label of its next question or step. */
export function waitingFor(turn: DraftingTurn, draft: Draft): string {
  const step = stepOf(turn, draft);
  return roomOf(turn, step).waitsFor(turn, step);
}

function answerFacts(
  turn: DraftingTurn,
  draft: Draft,
): readonly { question: string; label: string; value: string }[] {
  return answeredQuestions(draft).map((id) => ({
    question: id,
    label: questionWords(turn.pack, id).label,
    value: formatAnswer(turn.pack, id, draft.answers),
  }));
}

/** Change…: every answer and choice with a way to it. */
export function changeDraft(turn: DraftingTurn, draft: Draft): Decision {
  const card = changeCard(turn.pack, {
    write: { d: draft.id, r: draft.revision, n: turn.env.newId() },
    title: draftTitle(turn.pack, draft),
    answers: answerFacts(turn, draft),
  });
  return { changes: [interviewNow(turn, { draftId: draft.id })], ops: [send(card)] };
}

/** A copy with the same answers and choices; recorded reasons and checks are not copied, because each is of one contract. */
export function duplicate(turn: DraftingTurn, draft: Draft): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs;
  const { reasonsAccepted, checkedBy, under, ...others } = draft.choices;
  // a new draft is under the settings of its day
  const choices = under === undefined ? others : { ...others, ...settingsNow(turn) };
  const title = fill(words.copyOf, { title: draftTitle(pack, draft) }).slice(0, titleLimit(turn));
  const content = { answers: { ...draft.answers, title }, choices };
  const revision = beginDraftOf(turn, { change: 'copied', from: draft.reference, content });
  const copy = revision.draft;
  return {
    changes: [{ change: 'createDraft', revision }, interviewNow(turn, { draftId: copy.id })],
    ops: [
      notice(turn, {
        title,
        lines: [fill(words.notices.duplicated, { reference: draft.reference })],
        buttons: [{ title: words.buttons.open, action: { verb: 'openDraft', d: copy.id } }, 'drafts'],
      }),
    ],
  };
}

/** Deletes a draft for good, after the confirmation card. */
export function deleteDraft(turn: DraftingTurn, draft: Draft): Decision {
  if (refusal(draft, 'delete') !== undefined) return locked(turn, draft);
  const { pack } = turn;
  const words = pack.wording.dialogs;
  const slots = { reference: draft.reference, title: draftTitle(pack, draft) };
  return {
    changes: [{ change: 'deleteDraft', draftId: draft.id, readAt: draft.revision }, interviewNow(turn, {})],
    ops: [
      ...settle(
        turn,
        answeredCard(pack, { facts: [{ label: slots.reference, value: words.answered.deleted }] }),
      ),
      notice(turn, {
        title: words.notices.deletedTitle,
        lines: [fill(words.notices.deleted, slots)],
        buttons: ['drafts', 'draft'],
      }),
    ],
  };
}
