import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import type { CardInput, ChoiceSetInput } from '../cardJson';
import { choiceInput, textInput, type Choice } from './inputs';

/** Where an answer's input stands: its id, what it holds and whether it must be filled in. */
export interface AnswerPlace {
  readonly id: string;
  readonly value?: string | undefined;
  readonly required: boolean;
}

/** The input for one question: its choices where it has some, the forms of contract for the form, else a line to type in. */
export function answerInput(
  pack: CharterPack,
  question: Question,
  place: AnswerPlace,
  contractForms: readonly { readonly id: string; readonly name: string }[],
): CardInput {
  const choices = question.id === 'form' ? formChoices(contractForms) : question.choices;
  if (choices.length > 0) return choiceInput(pack, { ...place, label: question.label, choices });
  return textInput(pack, { ...place, label: question.label, placeholder: question.placeholder });
}

/** "Is the value with VAT?", beside the value. */
export function vatInput(pack: CharterPack, place: AnswerPlace): ChoiceSetInput {
  const words = pack.wording.cards.vat;
  return choiceInput(pack, {
    ...place,
    label: words.label,
    choices: [
      { value: 'with', title: words.with },
      { value: 'without', title: words.without },
      { value: 'none', title: words.none },
    ],
  });
}

function formChoices(forms: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] {
  return forms.map(({ id, name }) => ({ value: id, title: name }));
}
