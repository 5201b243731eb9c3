import type { QuestionView, WriteKey } from '../../cards/views';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import { formatMoney } from '../../drafting/figures/formatMoney';
import type { Draft } from '../../record/draft';
import { answeredQuestions } from '../../drafting/questions/nextQuestion';
import { answerAsTyped } from '../../drafting/reading/readBack';
import type { Step } from '../steps/step';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn } from '../turn';

/** How many questions a draft usually takes: title, value, term, start, kind, place. */
const USUAL_QUESTIONS = 6;

/** The question of the pack by its id. Every id of `Answers` has one (a start-up cross-check), so a missing one is a defect. */
export function questionOf(pack: CharterPack, id: string): Question {
  const question = pack.questions.get(id);
  if (!question) throw new Error(`The pack has no question ${id}`);
  return question;
}

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
  const answered = answeredQuestions(draft);
  const basis = notes.basis ?? (step.changing && id === 'value' ? draft.answers.value?.basis : undefined);
  const typed = notes.typed ?? (aspect || !step.changing ? undefined : answerAsTyped(id, draft.answers));
  return {
    write,
    question: questionOf(turn.pack, id),
    canGoBack: answered.length > 0,
    ...(step.changing ? {} : { progress: progress(answered.length, aspect !== undefined) }),
    ...(aspect ? { aspect, ask: askVat(turn.pack, draft) } : {}),
    ...(notes.lead === undefined ? {} : { lead: notes.lead }),
    ...(notes.error === undefined ? {} : { error: notes.error }),
    ...(typed === undefined ? {} : { typed }),
    ...(basis === undefined || aspect ? {} : { basis }),
  };
}

/** The VAT question follows the value and belongs to it, so it does not count as one more. */
function progress(answered: number, isVat: boolean): { number: number; of: number } {
  const number = isVat ? answered : answered + 1;
  return { number, of: Math.max(USUAL_QUESTIONS, number) };
}

function askVat(pack: CharterPack, draft: Draft): string {
  const value = draft.answers.value ? formatMoney(draft.answers.value.pence) : '';
  return fill(pack.wording.dialogs.vat.ask, { value });
}
