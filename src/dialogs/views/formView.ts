import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { answerAsTyped, aspectAsTyped } from '../../drafting/questions/answerWords';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import { questionWords } from '../../drafting/questions/questionWords';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import { effectiveAnswers } from './profileViews';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn } from '../turn';
import type { FormView } from '../../cards/steps/formCard';
import type { WriteKey } from '../../cards/json/cardAction';

/** The form, filled in with what is known. */
export function formView(turn: DraftingTurn, draft: Draft, write: WriteKey, notes: StepNotes): FormView {
  const { pack, context } = turn;
  const values = valuesShown(turn, draft);
  // A part of an answer is a field of its own, named after the part.
  const aspects = QUESTION_IDS.flatMap((id) => {
    const name = QUESTIONS[id].aspect?.name;
    return name === undefined ? [] : [[name, aspectAsTyped(id, draft.answers) ?? ''] as const];
  });
  return {
    write,
    questions: QUESTION_IDS.map((id) => questionWords(pack, id)),
    values: { ...values, ...Object.fromEntries(aspects), ...notes.values },
    errors: notes.errors ?? {},
    isNew: nextQuestion(pack, context, draft) !== undefined,
  };
}

/** What the field of each answer holds when the form is opened. */
export function valuesShown(turn: DraftingTurn, draft: Draft): Readonly<Record<string, string>> {
  const profile = turn.caseOf(draft).profile;
  const known: Answers = profile ? effectiveAnswers(turn.pack, profile, draft.answers) : draft.answers;
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, answerAsTyped(id, known) ?? '']));
}
