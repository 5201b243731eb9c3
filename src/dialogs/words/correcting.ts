import type { QuestionId } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { answeredQuestions } from '../../drafting/questions/nextQuestion';
import { answerQuestion, changeAnswer, openAnswer, readsAs } from '../acts/answering';
import { startOf } from './asked';
import { normalise } from './command';
import type { Decision } from '../../turn/decision';
import { refusal } from '../../record/revise';
import { locked } from '../acts/interview';
import { questionWords } from '../../drafting/questions/questionWords';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import type { Step } from '../steps/step';
import type { DraftingTurn } from '../turn';

/** What may stand between the name of an answer and its new value. */
const NEW_VALUE = /^(?:\s*(?:should be|is now|is|to|as|=|:))?\s+(\S.*)$/;

/** "Change the value", "actually the length is 4 years": the answer that is named, opened or changed at once. */
export function changeByName(turn: DraftingTurn, draft: Draft, text: string): Decision | undefined {
  const { changes } = turn.pack.wording.dialogs;
  const said = normalise(text);
  const verb = startOf(said, changes);
  if (verb === undefined) return undefined;
  const rest = said
    .slice(verb.length)
    .trim()
    .replace(/^(?:the|my|its) /, '');
  const namesIn = (id: QuestionId): readonly string[] =>
    questionWords(turn.pack, id).names.filter((name) => isNamed(rest, name));
  const question = QUESTION_IDS.find((id) => namesIn(id).length > 0);
  if (question === undefined) return undefined;
  if (refusal(draft, 'answer') !== undefined) return locked(turn, draft);
  const name = namesIn(question).reduce((a, b) => (b.length > a.length ? b : a), '');
  const typed = NEW_VALUE.exec(rest.slice(name.length))?.[1];
  // Read from what was typed, not from its lower case, because a title keeps its capitals.
  return typed === undefined
    ? openAnswer(turn, draft, question)
    : changeAnswer(turn, draft, question, lastOf(text, typed));
}

function isNamed(rest: string, name: string): boolean {
  return (
    rest === name ||
    /^(?:\s*[=:]|\s+(?:should be|is|to|as)\s)/.test(rest.startsWith(name) ? rest.slice(name.length) : '-')
  );
}

function lastOf(text: string, typed: string): string {
  const clean = text.trim();
  const at = clean.toLowerCase().lastIndexOf(typed);
  return at === -1 ? typed : clean.slice(at);
}

/** "Actually make it 4 years" while something else is asked: the newest answer that the words can be read as. */
export function correctLast(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  text: string,
): Decision | undefined {
  const rest = withoutCorrections(turn, text);
  if (rest === undefined || /^\d*$/.test(rest) || refusal(draft, 'answer') !== undefined) return undefined;
  if (step.step === 'question') {
    // What is typed there is never taken for a correction of something else.
    if (QUESTIONS[step.question.id].freeText) return undefined;
    if (readsAs(turn, draft, step.question, rest)) return answerQuestion(turn, draft, step, rest);
  }
  const question = [...answeredQuestions(draft)]
    .reverse()
    .find((id) => !QUESTIONS[id].freeText && readsAs(turn, draft, { id }, rest));
  return question === undefined ? undefined : changeAnswer(turn, draft, question, rest);
}

/** "No, sorry, actually make it": more in a row is no correction, and each one reads the rest of the message again. */
const MOST_CORRECTIONS = 5;

/** What follows "actually", "no, make it": undefined where nothing says that it is a correction. */
function withoutCorrections(turn: DraftingTurn, text: string): string | undefined {
  const { corrections } = turn.pack.wording.dialogs;
  let rest = normalise(text);
  const whole = rest;
  for (let taken = 0; taken < MOST_CORRECTIONS; taken += 1) {
    const start = firstOf(rest, corrections);
    if (start === undefined) break;
    rest = normalise(rest.slice(start.length));
  }
  return rest === whole ? undefined : rest;
}

function firstOf(said: string, phrases: readonly string[]): string | undefined {
  return startOf(said.replace(/^([a-z]+),/, '$1'), phrases);
}
