import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import type { QuestionId } from '../../record/answers';
import type { DraftContent } from '../../record/draft';
import { wordForKind } from '../contract/grantWords';
import type { Limits } from '../reading/reading';

/** The pack's words for a question. Every question has them (a start-up cross-check), so that a missing one is a defect. */
export function questionWords(pack: CharterPack, id: QuestionId): Question {
  const words = pack.questions.get(id);
  if (words === undefined) throw new Error(`The pack has no question ${id}`);
  return words;
}

/** A sentence to the officer in the words of the kind that the draft is known to be for. */
export function forKind(pack: CharterPack, { answers }: Pick<DraftContent, 'answers'>, text: string): string {
  return answers.kind === undefined ? text : wordForKind(pack, answers.kind, text);
}

/** The question's limits. */
export function limitsOf(pack: CharterPack, id: QuestionId): Limits {
  return questionWords(pack, id).limits;
}

/** The question's words for reading its answer back, by name. */
export function readBackWords(pack: CharterPack, id: QuestionId, name: string): string {
  const words = questionWords(pack, id).readBack[name];
  if (words === undefined) throw new Error(`Question ${id} has no read-back wording "${name}"`);
  return words;
}

/** The title of a choice by its value. */
export function choiceTitle(pack: CharterPack, id: QuestionId, value: string): string {
  return questionWords(pack, id).choices.find((choice) => choice.value === value)?.title ?? value;
}
