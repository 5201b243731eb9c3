import type { Answers } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { openAspect, readAnswer, type OpenQuestion } from '../../drafting/questions/answerWords';
import type { Reading } from '../../drafting/reading/reading';
import type { DraftingTurn } from '../turn';

/** Whether words can be read as the answer to a question. */
export function readsAs(turn: DraftingTurn, draft: Draft, question: OpenQuestion, typed: string): boolean {
  return readWithBasis(turn, draft, question, typed, '').ok;
}

/** A card sends the VAT basis apart from the figure; words typed with the figure win over the picked basis. */
export function readWithBasis(
  turn: DraftingTurn,
  draft: Draft,
  question: OpenQuestion,
  typed: string,
  basis: string,
): Reading<Answers> {
  const reader = { ...turn.context, content: draft };
  const picked = question.aspect && typed === '' ? basis : typed;
  const reading = readAnswer(turn.pack, question, picked, reader);
  if (!reading.ok || question.aspect || basis === '') return reading;
  const aspect = openAspect(question.id, reading.value);
  if (aspect === undefined) return reading;
  const withBasis = readAnswer(turn.pack, { id: question.id, aspect }, basis, {
    ...reader,
    content: { ...draft, answers: { ...draft.answers, ...reading.value } },
  });
  return withBasis.ok ? { ok: true, value: { ...reading.value, ...withBasis.value } } : withBasis;
}
