import type { Draft } from '../../record/draft';
import { answerAsTyped, askAspect, aspectAsTyped } from '../../drafting/questions/answerWords';
import { answeredByThemselves, questionsByThemselves } from '../../drafting/questions/nextQuestion';
import { QUESTIONS } from '../../drafting/questions/registry';
import { forKind, questionWords } from '../../drafting/questions/questionWords';
import { valuesShown } from './formView';
import type { Step } from '../steps/step';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn } from '../turn';
import type { QuestionView } from '../../cards/steps/questionCard';
import type { WriteKey } from '../../cards/json/cardAction';

type QuestionStep = Step<'question'>;

/** What the question card shows: the question, what was typed, what was wrong with it, and whether one can go back. */
export function questionView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  step: QuestionStep,
  notes: StepNotes,
): QuestionView {
  const { id, aspect } = step.question;
  const answered = answeredByThemselves(draft);
  const basis = notes.basis ?? (step.changing ? aspectAsTyped(id, draft.answers) : undefined);
  const { choices, firstChoices, isWorkedOut, ticksMany } = QUESTIONS[id];
  const known = isWorkedOut ? valuesShown(turn, draft)[id] : answerAsTyped(id, draft.answers);
  // Words that could not be read take no tick away.
  const values = new Set(
    [...(choices?.(turn.pack) ?? []), ...questionWords(turn.pack, id).choices].map(({ value }) => value),
  );
  const areTicks = (sent: string): boolean => sent.split(',').every((value) => values.has(value));
  const stood = aspect || !step.changing ? undefined : known;
  const typed = notes.typed === undefined || (ticksMany && !areTicks(notes.typed)) ? stood : notes.typed;
  return {
    write,
    question: inWordsOf(turn, draft, questionWords(turn.pack, id)),
    ...(firstChoices && !step.changing
      ? { choices: firstChoices(turn.pack, { ...turn.context, content: draft }) }
      : {}),
    canGoBack: answered.length > 0,
    ...(step.changing
      ? {}
      : { progress: progress(answered.length, stillAsked(turn, draft), aspect !== undefined) }),
    ...(aspect ? { aspect, ask: forKind(turn.pack, draft, askAspect(turn.pack, id, draft.answers)) } : {}),
    ...(notes.lead === undefined ? {} : { lead: notes.lead }),
    ...(notes.error === undefined ? {} : { error: notes.error }),
    ...(typed === undefined ? {} : { typed }),
    ...(basis === undefined || aspect ? {} : { basis }),
  };
}

/** What is asked of a grant speaks of no contract, as soon as its kind is known. */
function inWordsOf(
  { pack }: DraftingTurn,
  draft: Draft,
  words: QuestionView['question'],
): QuestionView['question'] {
  return {
    ...words,
    label: forKind(pack, draft, words.label),
    question: forKind(pack, draft, words.question),
    hint: forKind(pack, draft, words.hint),
  };
}

/** The questions that are still asked by themselves, this one among them. */
function stillAsked({ pack, context }: DraftingTurn, draft: Draft): number {
  return questionsByThemselves(pack, context, draft).length;
}

/** The VAT question follows the value and belongs to it, so it does not count as one more. */
function progress(answered: number, left: number, isVat: boolean): { number: number; of: number } {
  return isVat
    ? { number: answered, of: answered + left - 1 }
    : { number: answered + 1, of: answered + left };
}
