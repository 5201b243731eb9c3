import { answeredCard } from '../../cards/notices/answeredCard';
import { changeCard } from '../../cards/drafts/changeCard';
import { draftMenuCard } from '../../cards/drafts/draftMenuCard';
import { draftsCard } from '../../cards/drafts/draftsCard';
import { withLead } from '../../cards/elements/card';
import { whyCard } from '../../cards/drafts/whyCard';
import { fill } from '../../charter/fill';
import type { Draft } from '../../record/draft';
import { formatDate } from '../../drafting/figures/formatDate';
import { answeredQuestions, nextQuestion } from '../../drafting/questions/nextQuestion';
import { cleanText } from '../../drafting/reading/cleanText';
import { formatAnswer } from '../../drafting/questions/answerWords';
import { questionWords } from '../../drafting/questions/questionWords';
import { reviseDraft } from '../../record/change';
import type { Decision } from '../../turn/decision';
import { draftTitle } from './draftTitle';
import { changedDraft, newDraft, saveAndShow, showDraft } from '../steps/interview';
import { notice } from '../notices';
import { whyView } from '../steps/reviewViews';
import { stepOf } from '../steps/step';
import { stepCard } from '../steps/stepCard';
import {
  interviewNow,
  pressedCard,
  say,
  send,
  settle,
  showAgain,
  type DraftingTurn,
  type Turn,
} from '../turn';

/** Drafts on one page of "My drafts". */
export const PAGE_SIZE = 6;

/** "My drafts", newest first, one page. */
export function listDrafts(turn: Turn, lead?: string): Decision {
  const { pack, snapshot, env } = turn;
  const list = snapshot.list;
  if (!list)
    return say(notice(turn, { lines: [pack.wording.dialogs.notices.noPerson], buttons: ['principles'] }));
  const rows = list.rows.map((row) => ({
    ...row,
    title: row.title === '' ? pack.wording.dialogs.unfinished.untitled : row.title,
    changed: formatDate(row.updatedAt.slice(0, 10)),
  }));
  const card = draftsCard(pack, { ...list, rows, nonce: env.newId() });
  return say(send(lead === undefined || rows.length === 0 ? card : withLead(card, lead)));
}

/** Opens a draft: the finished one for review, the unfinished one with what it waits for. It becomes the one under way. */
export function openDraft(turn: DraftingTurn, draft: Draft): Decision {
  const step = stepOf(turn, draft, undefined);
  if (step.step === 'review' || (step.step === 'belowFloor' && draft.status === 'ready'))
    return showDraft(turn, draft);
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
  const step = stepOf(turn, draft, undefined);
  const { waiting } = turn.pack.wording.dialogs;
  switch (step.step) {
    case 'question':
      return questionWords(turn.pack, step.question.id).label;
    case 'shortlist':
      return waiting.commitments;
    case 'kpis':
    case 'measures':
      return waiting.kpis;
    case 'form':
    case 'profile':
    case 'belowFloor':
    case 'review':
    case 'rename':
    case 'delete':
      return waiting.review;
  }
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

/** Why these, why not those: of what is chosen, or of what is proposed so far. Only once every question is answered. */
export function showWhy(turn: DraftingTurn, draft: Draft): Decision {
  if (nextQuestion(turn.pack, turn.context, draft)) return openDraft(turn, draft);
  return say(send(whyCard(turn.pack, whyView(turn, draft))));
}

/** A copy with the same answers and choices; recorded reasons are not copied, because each is given for one contract. */
export function duplicate(turn: DraftingTurn, draft: Draft): Decision {
  const { pack } = turn;
  const words = pack.wording.dialogs;
  const { reasonsAccepted, ...choices } = draft.choices;
  const title = fill(words.copyOf, { title: draftTitle(pack, draft) }).slice(0, titleLimit(turn));
  const { reference, ...copy } = newDraft(turn, { answers: { ...draft.answers, title }, choices });
  return {
    changes: [{ change: 'createDraft', draft: copy }, interviewNow(turn, { draftId: copy.id })],
    ops: [
      notice(turn, {
        title,
        lines: [fill(words.notices.duplicated, { reference: draft.reference })],
        buttons: [{ title: words.buttons.open, action: { verb: 'openDraft', d: copy.id } }, 'drafts'],
      }),
    ],
  };
}

function titleLimit(turn: DraftingTurn): number {
  return questionWords(turn.pack, 'title').limits['maxCharacters'] ?? 200;
}

/** Gives a draft another title; everything else stays. */
export function rename(turn: DraftingTurn, draft: Draft, typed: string): Decision {
  const words = turn.pack.wording.dialogs;
  const title = cleanText(typed);
  const max = titleLimit(turn);
  const error =
    title === '' ? words.rename.empty : title.length > max ? fill(words.rename.tooLong, { max }) : undefined;
  if (error !== undefined)
    return say(
      showAgain(turn, stepCard(turn, draft, { step: 'rename' }, { error, typed: typed.slice(0, max) })),
    );
  const content = reviseDraft(draft, { change: 'answer', answers: { title } });
  const after = changedDraft(turn, draft, { ...content, choices: draft.choices });
  const said = fill(words.notices.renamed, { reference: draft.reference, title });
  return saveAndShow(turn, draft, after, {
    settled: { facts: [{ label: words.answered.renamed, value: title }] },
    // Typed, no card turns into the answer, so it is said.
    ...(pressedCard(turn) === undefined ? { notes: { lead: said } } : {}),
  });
}

/** Deletes a draft for good, after the confirmation card. */
export function deleteDraft(turn: DraftingTurn, draft: Draft): Decision {
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
