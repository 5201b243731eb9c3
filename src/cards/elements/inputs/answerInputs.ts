import { slotsOf } from '../../../charter/fill';
import type { CharterPack } from '../../../charter/pack';
import type { Question } from '../../../charter/schema/question';
import type { AspectName } from '../../../drafting/questions/question';
import { QUESTIONS } from '../../../drafting/questions/registry';
import type { CardInput, ChoiceSetInput } from '../../json/cardJson';
import { choiceInput, multiChoiceInput, textInput, type Choice } from './inputs';

/** Where an answer's input stands: its id, what it holds and whether it must be filled in. */
export interface AnswerPlace {
  readonly id: string;
  readonly value?: string | undefined;
  readonly required: boolean;
}

/** The input for one question: its choices where it has some, else a line to type in. */
export function answerInput(
  pack: CharterPack,
  question: Question,
  place: AnswerPlace,
  offered?: Question['choices'],
): CardInput {
  const base = { ...place, label: question.label, missing: missingWords(question) };
  const { choices: usual, ticksMany } = QUESTIONS[question.id];
  const choices = (offered ?? usual?.(pack))?.map(choiceWithHint);
  if (choices === undefined) return textInput(pack, { ...base, placeholder: question.placeholder });
  return ticksMany
    ? multiChoiceInput(pack, { ...base, choices, ticked: place.value?.split(',') ?? [] })
    : choiceInput(pack, { ...base, choices });
}

/** "With VAT, without, or none", beside the value: the input of the part of an answer that is asked by itself, where it has one. */
export function aspectInput(
  pack: CharterPack,
  question: Question,
  placeOf: (name: AspectName) => AnswerPlace,
): readonly ChoiceSetInput[] {
  const { aspect } = QUESTIONS[question.id];
  if (aspect === undefined) return [];
  const { label } = pack.wording.cards[aspect.name];
  return [choiceInput(pack, { ...placeOf(aspect.name), label, choices: aspect.choices(pack) })];
}

function choiceWithHint({ value, title, hint }: Question['choices'][number]): Choice {
  return { value, title: hint === undefined ? title : `${title} (${hint})` };
}

/** The question's own sentence for an empty answer, unless it needs something that only its reader knows. */
function missingWords(question: Question): string | undefined {
  const words = question.errors['empty'];
  return words === undefined || slotsOf(words).length > 0 ? undefined : words;
}
