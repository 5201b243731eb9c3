import type { Answers } from '../../../src/record/answers';
import { contextOf } from '../proportionCases';
import { readAnswer, type OpenQuestion } from '../../../src/drafting/questions/answerWords';
import { pack } from '../../support/shippedPack';

export { pack };
export const today = '2026-11-22';

/** Reads an answer: the answers to merge, or the error code as text. */
export function answer(
  open: OpenQuestion | OpenQuestion['id'],
  text: string,
  answers: Answers = {},
): Answers | string {
  const question = typeof open === 'string' ? { id: open } : open;
  const reading = readAnswer(pack, question, text, {
    ...contextOf(),
    content: { answers, choices: {} },
  });
  return reading.ok ? reading.value : reading.error;
}
