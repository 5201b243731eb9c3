import type { FormView, WriteKey } from '../../cards/views';
import type { CharterPack } from '../../charter/pack';
import type { Answers, QuestionId } from '../../record/answers';
import { readProfile } from '../../drafting/contract/contractProfile';
import type { Draft } from '../../record/draft';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import { answerAsTyped } from '../../drafting/reading/readBack';
import { effectiveAnswers } from './profileViews';
import { questionOf } from './questionView';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn } from '../turn';

/** The fields of the one-page form, in order. The VAT basis is a field of its own beside the value. */
export const FORM_QUESTIONS: readonly QuestionId[] = [
  'title',
  'value',
  'term',
  'start',
  'kind',
  'place',
  'route',
  'framework',
  'healthCare',
  'procurementStart',
  'form',
  'weighting',
  'workforce',
];

/** Id of the VAT field in the form. */
export const VAT_FIELD = 'vat';

/** The form, filled in with what is known. */
export function formView(turn: DraftingTurn, draft: Draft, write: WriteKey, notes: StepNotes): FormView {
  const { pack, context } = turn;
  const profile = readProfile(pack, context, draft);
  const known: Answers = profile ? effectiveAnswers(profile, draft.answers) : draft.answers;
  const values = Object.fromEntries(FORM_QUESTIONS.map((id) => [id, answerAsTyped(id, known) ?? '']));
  return {
    write,
    questions: FORM_QUESTIONS.map((id) => questionOf(pack, id)),
    values: { ...values, [VAT_FIELD]: draft.answers.value?.basis ?? '', ...notes.values },
    errors: notes.errors ?? {},
    contractForms: formChoices(pack),
    isNew: nextQuestion(pack, context, draft) !== undefined,
  };
}

/** Every form of contract, by name. */
export function formChoices(pack: CharterPack): readonly { id: string; name: string }[] {
  return [...pack.forms.values()].map(({ id, name }) => ({ id, name }));
}
