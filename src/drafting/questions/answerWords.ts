import type { CharterPack } from '../../charter/pack';
import type { Answers, QuestionId } from '../../record/answers';
import type { Reading } from '../reading/reading';
import type { AnswerContext, AnswerOf, AspectName, Question } from './question';
import { QUESTIONS } from './registry';

/** A question to ask. `aspect` says which part of a given answer is still open ("with or without VAT?"). */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly aspect?: AspectName;
}

/**
 * Reads one answer, typed or from a card or form, and returns the answers to merge: more than the one asked for where the words
 * give more ("3 years from April 2027" answers term and start). Otherwise the error code, worded beside the question.
 */
export function readAnswer(
  pack: CharterPack,
  open: OpenQuestion,
  words: string,
  context: AnswerContext,
): Reading<Answers> {
  const question = QUESTIONS[open.id];
  const { read } = open.aspect === undefined ? question : (question.aspect ?? question);
  return read(pack, words, context);
}

/** The text to refill an input with, which `readAnswer` reads back to the same answer; undefined where there is none. */
export function answerAsTyped(id: QuestionId, answers: Answers): string | undefined {
  const given = answered(id, answers);
  return given?.question.typed(given.answer);
}

/** An answer in words for reading back: "£2,880,000 with VAT (£2,400,000 without)". Empty where it is not answered. */
export function formatAnswer(pack: CharterPack, id: QuestionId, answers: Answers): string {
  const given = answered(id, answers);
  return given?.question.told(pack, given.answer) ?? '';
}

/** The part of an answer that is still open. */
export function openAspect(id: QuestionId, answers: Answers): AspectName | undefined {
  const given = answered(id, answers);
  const aspect = given?.question.aspect;
  return given && aspect?.isOpen(given.answer) ? aspect.name : undefined;
}

/** What is picked in the input of an answer's own part. */
export function aspectAsTyped(id: QuestionId, answers: Answers): string | undefined {
  const given = answered(id, answers);
  return given?.question.aspect?.typed(given.answer);
}

/** The sentence that asks for an answer's own part. */
export function askAspect(pack: CharterPack, id: QuestionId, answers: Answers): string {
  const given = answered(id, answers);
  return given?.question.aspect?.ask(pack, given.answer) ?? '';
}

/** The question with its answer, which belong together by their types. */
function answered<Id extends QuestionId>(
  id: Id,
  answers: Answers,
): { readonly question: Question<Id>; readonly answer: AnswerOf<Id> } | undefined {
  const answer = answers[id];
  return answer === undefined ? undefined : { question: QUESTIONS[id], answer };
}
