import type { QuestionId } from '../../../record/answers';
import { refusal } from '../../../record/revise';
import { answeredQuestions } from '../../../drafting/questions/nextQuestion';
import { questionWords } from '../../../drafting/questions/questionWords';
import { QUESTION_IDS, QUESTIONS } from '../../../drafting/questions/registry';
import { readsAs } from '../../acts/answerReading';
import { startOf } from '../questions/asked';
import { normalise } from '../phrases/normalise';
import type { Standing } from '../../turn';
import type { DraftIntent } from '../draftIntent';

/** What may stand between the name of an answer and its new value. */
const NEW_VALUE = /^(?:\s*(?:should be|is now|is|to|as|=|:))?\s+(\S.*)$/;

/** "The value is wrong", "wrong place": the answer that is named, to be given anew. */
function readWrong({ turn }: Standing, said: string): QuestionId | undefined {
  const named = (WRONG.exec(said)?.[1] ?? WRONG_FIRST.exec(said)?.[1])?.replace(/^(?:the|that) /, '');
  return QUESTION_IDS.find((id) => named !== undefined && questionWords(turn.pack, id).names.includes(named));
}

const WRONG = /^(?:no,? )?(.{3,40}?)(?:'s| is| looks| was) (?:wrong|not right|not correct|incorrect|out)$/;
const WRONG_FIRST = /^(?:that's |it's |you(?:'ve| have) )?(?:got )?(?:the )?wrong (.{3,40})$/;

/** "Change the value", "actually the length is 4 years": the answer that is named, to be opened or changed at once. */
export function readChangeByName(at: Standing, text: string): DraftIntent | undefined {
  const { turn } = at;
  const { changes } = turn.pack.wording.dialogs;
  const said = normalise(text);
  const wrong = readWrong(at, said);
  if (wrong !== undefined) return { does: 'openAnswer', question: wrong };
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
  const name = namesIn(question).reduce((a, b) => (b.length > a.length ? b : a), '');
  const typed = NEW_VALUE.exec(rest.slice(name.length))?.[1];
  // Read from what was typed, not from its lower case, because a title keeps its capitals.
  return typed === undefined
    ? { does: 'openAnswer', question }
    : { does: 'changeAnswer', question, typed: lastOf(text, typed) };
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
export function readCorrection({ turn, draft, step }: Standing, text: string): DraftIntent | undefined {
  const rest = withoutCorrections(turn.pack.wording.dialogs.corrections, text);
  if (rest === undefined || /^\d*$/.test(rest) || refusal(draft, 'answer') !== undefined) return undefined;
  if (step.step === 'question') {
    // What is typed there is never taken for a correction of something else.
    if (QUESTIONS[step.question.id].freeText) return undefined;
    if (readsAs(turn, draft, step.question, rest)) return { does: 'answer', step, typed: rest };
  }
  const asked = answeredQuestions(draft);
  const stated = QUESTION_IDS.filter((id) => draft.answers[id] !== undefined && !asked.includes(id));
  const question = [...asked, ...stated]
    .reverse()
    .find((id) => !QUESTIONS[id].freeText && readsAs(turn, draft, { id }, rest));
  return question === undefined ? undefined : { does: 'changeAnswer', question, typed: rest };
}

/** "No, sorry, actually make it": more in a row is no correction, and each one reads the rest of the message again. */
const MOST_CORRECTIONS = 5;

/** What follows "actually", "no, make it": undefined where nothing says that it is a correction. */
export function withoutCorrections(corrections: readonly string[], text: string): string | undefined {
  let rest = normalise(text);
  const whole = rest;
  for (let taken = 0; taken < MOST_CORRECTIONS; taken += 1) {
    const start = startOf(rest.replace(/^([a-z]+),/, '$1'), corrections);
    if (start === undefined) break;
    rest = normalise(rest.slice(start.length));
  }
  return rest === whole ? undefined : rest;
}
