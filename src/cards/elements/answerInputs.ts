import { slotsOf } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import type { CardInput, ChoiceSetInput } from '../json/cardJson';
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
  const base = { ...place, label: question.label, missing: missingWords(question) };
  if (question.id === 'form') {
    return choiceInput(pack, {
      ...base,
      choices: contractForms.map(({ id, name }) => ({ value: id, title: name })),
    });
  }
  // The choices of the value question are its VAT bases, which have an input of their own.
  if (question.choices.length > 0 && question.id !== 'value') {
    return choiceInput(pack, { ...base, choices: question.choices.map(choiceWithHint) });
  }
  return textInput(pack, { ...base, placeholder: question.placeholder });
}

/** "With VAT, without, or none", beside the value: the choices of the value question. */
export function vatInput(pack: CharterPack, question: Question, place: AnswerPlace): ChoiceSetInput {
  return choiceInput(pack, { ...place, label: pack.wording.cards.vat.label, choices: question.choices });
}

function choiceWithHint({ value, title, hint }: Question['choices'][number]): Choice {
  return { value, title: hint === undefined ? title : `${title} (${hint})` };
}

/** The question's own sentence for an empty answer, unless it needs something that only its reader knows. */
function missingWords(question: Question): string | undefined {
  const words = question.errors['empty'];
  return words === undefined || slotsOf(words).length > 0 ? undefined : words;
}
