import { fill } from '../../charter/fill';
import type { Answers, QuestionId } from '../../record/answers';
import type { Draft } from '../../record/draft';
import type { Entry } from '../../record/entry';
import { sameData } from '../../record/sameData';
import { tell } from '../../drafting/tell';
import { aspectAsTyped, formatAnswer } from '../../drafting/questions/answerWords';
import { answeredQuestions } from '../../drafting/questions/nextQuestion';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import type { Reading } from '../../drafting/reading/reading';
import { readWithBasis } from './answerReading';
import { alsoSaid } from './alsoSaid';
import { remark } from './askAgain';
import { alreadySo } from './alreadySo';
import type { Decision } from '../../turn/decision';
import { amend, saveAndShow, showDraft } from './interview';
import { withOptions } from './optionsKept';
import type { Step } from '../steps/step';
import { changesLaw } from './lawChange';
import { refusedAnswer } from './refusedAnswer';
import { withProposedKind } from './proposedKind';
import { pressedCard, type DraftingTurn } from '../turn';
import type { Fact } from '../../cards/elements/facts';

type QuestionStep = Step<'question'>;

/** Takes one answer, typed or from a card. Wrong: the question again with what to do; right: kept, and the next step. */
export function answerQuestion(
  turn: DraftingTurn,
  draft: Draft,
  step: QuestionStep,
  typed: string,
  basis = '',
): Decision {
  const reading = readWithBasis(turn, draft, step.question, typed, basis);
  if (!reading.ok) {
    const error = errorText(turn, draft, step.question.id, reading);
    const notes = { error, typed, ...(basis ? { basis } : {}) };
    return refusedAnswer(turn, draft, step, notes);
  }
  const read = withProposedKind(turn.pack, draft, reading.value);
  const given = step.changing ? withOptions(draft, read, typed) : read;
  if (step.changing && isSame(draft.answers, given) && pressedCard(turn) === undefined)
    return alreadySo(turn, draft, given);
  return amend(
    turn,
    draft,
    [{ change: 'answer', answers: given, ...seenUnlessLaw(turn, draft, step, given) }],
    (revision) => {
      const facts = answeredFacts(turn, given, revision.draft.answers);
      const said = step.changing ? revision.entries.map((entry) => toldOnce(turn, entry)) : [];
      const lead = [...said, ...alsoSaid(turn, draft, given, revision.draft)].join(' ');
      return saveAndShow(turn, revision, {
        settled: { facts, change: { verb: 'editAnswer', d: draft.id, question: step.question.id } },
        ...(lead === '' ? {} : { notes: { lead, ...(step.changing && { undo: true as const }) } }),
      });
    },
  );
}

/** What was and what is now, in a sentence; an answer may be told in sentences, and has a full stop of its own then. */
function toldOnce(turn: DraftingTurn, entry: Entry): string {
  return `${tell(turn.pack, entry).replace(/\.$/, '')}.`;
}

function isSame(before: Answers, given: Answers): boolean {
  return QUESTION_IDS.filter((id) => given[id] !== undefined).every((id) => sameData(given[id], before[id]));
}

/** "Change the length to 4 years": one answer changed without its card; where it cannot be read, the card asks. */
export function changeAnswer(
  turn: DraftingTurn,
  draft: Draft,
  question: QuestionId,
  typed: string,
): Decision {
  const basis = aspectAsTyped(question, draft.answers);
  const reading = readWithBasis(turn, draft, { id: question }, typed, basis ?? '');
  if (reading.ok)
    return answerQuestion(
      turn,
      draft,
      { step: 'question', question: { id: question }, changing: true },
      typed,
      basis,
    );
  return showDraft(turn, draft, {
    changes: [],
    open: { what: 'answer', question },
    notes: { error: errorText(turn, draft, question, reading), typed },
  });
}

/**
 * An answer given one at a time was seen by the officer as it was kept: it needs no second reading back, unless it changes
 * the law, of which the officer is told before anything more is proposed, or is a part of what was worked out, which is
 * read back whole.
 */
function seenUnlessLaw(
  turn: DraftingTurn,
  draft: Draft,
  { question }: QuestionStep,
  given: Answers,
): { readonly seen?: true } {
  if (QUESTIONS[question.id].isWorkedOut) return {};
  const after = { answers: { ...draft.answers, ...given }, choices: draft.choices };
  return changesLaw(turn, draft, after) ? {} : { seen: true };
}

/** What is wrong with an answer, in the words of its question. */
export function errorText(
  turn: DraftingTurn,
  draft: Draft,
  id: QuestionId,
  reading: Extract<Reading<unknown>, { ok: false }>,
): string {
  const template = questionWords(turn.pack, id).errors[reading.error];
  if (template === undefined) throw new Error(`Question ${id} has no wording for ${reading.error}`);
  return fill(forKind(turn.pack, draft, template), reading.slots);
}

function answeredFacts(turn: DraftingTurn, given: Answers, answers: Answers): readonly Fact[] {
  return QUESTION_IDS.filter((id) => given[id] !== undefined).map((id) => ({
    label: questionWords(turn.pack, id).label,
    value: formatAnswer(turn.pack, id, answers),
  }));
}

/** Back from where every question is answered: the last answer, filled in; nothing is forgotten by going back. */
export function backToLastAnswer(turn: DraftingTurn, draft: Draft): Decision {
  const last = answeredQuestions(draft).at(-1);
  return last === undefined ? nowhereBack(turn) : openAnswer(turn, draft, last);
}

export function nowhereBack(turn: DraftingTurn): Decision {
  return remark(turn, turn.pack.wording.dialogs.notices.nowhereBack);
}

/** Opens one answer to change it; all others stay. */
export function openAnswer(turn: DraftingTurn, draft: Draft, question: QuestionId): Decision {
  return showDraft(turn, draft, {
    changes: [],
    open: { what: 'answer', question },
    notes: {
      lead: fill(turn.pack.wording.dialogs.lead.changing, {
        title: draft.answers.title ?? turn.pack.wording.dialogs.unfinished.untitled,
      }),
    },
  });
}
