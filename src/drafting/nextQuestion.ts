import type { CharterPack } from '../charter/pack';
import type { QuestionId } from './answers';
import type { DraftContent, DraftingContext } from './draft';

/** A question to ask. `aspect` says which part of a given answer is still open ("with or without VAT?"). */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly aspect?: 'vat';
}

/**
 * What to ask next, a function of the charter and the answers alone: title, value, VAT basis, term, start, kind, place,
 * then framework (call-offs) and health care (titles that speak of it). Undefined when nothing is missing.
 */
export declare function nextQuestion(
  pack: CharterPack,
  context: DraftingContext,
  content: DraftContent,
): OpenQuestion | undefined;

/** Questions answered so far, in the order of asking: what "back" walks through. */
export declare function answeredQuestions(content: DraftContent): readonly QuestionId[];
