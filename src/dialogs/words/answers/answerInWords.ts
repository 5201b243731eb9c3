import { QUESTIONS } from '../../../drafting/questions/registry';
import { choiceInWords } from '../../../drafting/reading/choiceInWords';
import { readsAs } from '../../acts/answerReading';
import type { Step } from '../../steps/step';
import type { Standing } from '../../turn';
import { waysSaid } from './waysSaid';

/** The answer to a question in a sentence of the officer's own, as its reader knows it: "£100k, no hang on £120k inc" is "£120k inc". */
export function answerInWords(
  { turn, draft }: Standing,
  { question }: Step<'question'>,
  text: string,
): string | undefined {
  const way = waysSaid(text).find((each) => readsAs(turn, draft, question, each));
  if (way !== undefined) return way;
  const { choices, ticksMany } = QUESTIONS[question.id];
  const listed = turn.pack.questions.get(question.id)?.choices ?? [];
  if (question.aspect !== undefined || ticksMany === true || choices === undefined) return undefined;
  return choiceInWords(text, listed);
}
