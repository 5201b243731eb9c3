import type { CharterPack } from '../../../charter/pack';
import type { Question } from '../../../charter/schema/question';
import type { AspectName } from '../../../drafting/questions/question';
import type { CardInput } from '../../json/cardJson';
import { answerInput, aspectInput } from './answerInputs';

/** The inputs of one answer among others on a card: `field:<question>`, and `field:<part>` for a part with an input of its own. */
export interface AnswerField {
  readonly question: Question;
  /** Only the part that is still open. */
  readonly aspect?: AspectName;
  /** Without the part, which has its input elsewhere on the card. */
  readonly bare?: true;
  readonly value?: string | undefined;
  readonly aspectValue?: string | undefined;
  /** What may be picked, where that hangs on the draft. */
  readonly choices?: Question['choices'];
  /** What is taken to be so already. */
  readonly known?: string | undefined;
  readonly required: boolean;
  readonly error?: string | undefined;
}

/** The inputs of an answer. */
export function fieldInputs(pack: CharterPack, field: AnswerField): readonly CardInput[] {
  const { question, aspect, required } = field;
  const parts = field.bare
    ? []
    : aspectInput(pack, question, (name) => ({
        id: `field:${name}`,
        value: field.aspectValue,
        required: required && aspect !== undefined,
      }));
  if (aspect !== undefined) return parts;
  const place = { id: `field:${question.id}`, value: field.value, required };
  return [answerInput(pack, question, place, field.choices), ...parts];
}
