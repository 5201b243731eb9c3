import { QUESTIONS } from '../../../drafting/questions/registry';
import type { Answers, QuestionId } from '../../../record/answers';
import { readWithBasis } from '../../acts/answerReading';
import { questionAt } from '../../steps/questionAt';
import type { Step } from '../../steps/step';
import type { Standing } from '../../turn';
import { kpisOf } from '../../views/shortlistViews';
import { kpisCalled } from '../../views/kpisCalled';
import { readChangeByName } from './changed';
import type { DraftIntent } from '../draftIntent';
import { readStated, type Stated } from './statedFacts';
import { readTarget } from '../choices/target';

type ChangeFacts = Extract<DraftIntent, { does: 'changeFacts' }>;

/**
 * Facts that a message states where another thing is open, or beside the answer to the one that is: all of them. Undefined where it
 * states none, or only what answers the open question, the answer that is named, or a target.
 */
export function readFacts(at: Standing, text: string): ChangeFacts | undefined {
  const stated = readStated(at.turn, at.draft, text);
  if (stated === undefined || isTarget(at, text)) return undefined;
  const isOne = Object.keys(stated.answers).length === 1;
  if (isOne && readChangeByName(at, text)?.does === 'changeAnswer') return undefined;
  const step = questionAt(at) ?? at.step;
  if (step.step === 'question') return besideQuestion(at, step, text, stated);
  // a message that begins with something else is about something else
  const begins = stated.unread[0] !== undefined && text.trimStart().startsWith(stated.unread[0]);
  if (begins && !IT_IS.test(text.slice(stated.unread[0]?.length))) return undefined;
  return { does: 'changeFacts', ...stated };
}

/** "We've lost funding, it's 350k now": what it comes to is said of the contract all the same. */
const IT_IS =
  /^[,;.\s–—-]+(?:so |and |now )*(?:it'?s|it is|value is|the value is) (?:now |only |about )*£?\d[\d.,]* ?(?:k|m|mill?|million|thousand)\b/i;

/** What a question asks is its answer; the rest of a message that states more may be, too. */
function besideQuestion(
  { turn, draft }: Standing,
  { question }: Step<'question'>,
  text: string,
  { answers, unread }: Stated,
): ChangeFacts | undefined {
  const own = readWithBasis(turn, draft, question, text, '');
  const beside = ids(answers).filter((id) => id !== question.id && !(own.ok && own.value[id] !== undefined));
  const { freeText } = QUESTIONS[question.id];
  const isTitle = QUESTIONS[question.id].names === 'contract';
  // "36m" is a sum by itself, and a length where one is asked for
  if (own.ok && QUESTIONS[question.id].ofFigures && answers[question.id] === undefined && isBare(text))
    return undefined;
  // all of it is read, and more than one thing or another thing is said
  if (unread.length === 0 && !isTitle && question.aspect === undefined && ids(answers).length > 0) {
    const isOwn = answers[question.id] !== undefined;
    if (
      isOwn
        ? ids(answers).length > 1
        : !(freeText && own.ok && /^\p{Lu}/u.test(text) && !beside.some((id) => QUESTIONS[id].ofFigures))
    )
      return { does: 'changeFacts', answers, unread };
  }
  // what answers the open question in part is asked again
  if (beside.length === 0 && unread.length > 0) return undefined;
  const named = placeBefore(question.id, text, unread);
  if (named !== undefined && beside.length > 0 && !beside.some((id) => QUESTIONS[id].ofFigures))
    return { does: 'changeFacts', answers: { ...answers, [question.id]: named }, unread: [] };
  // a word that may be a choice of another question is no reason to pass over the one that is asked
  if (own.ok && !beside.some((id) => QUESTIONS[id].ofFigures)) return undefined;
  if (unread.length === 0) return { does: 'changeFacts', answers, unread };
  const rest = unread.join(', ');
  const answer = answers[question.id] === undefined && readWithBasis(turn, draft, question, rest, '');
  if (answer && answer.ok)
    return { does: 'changeFacts', answers: { ...answers, ...answer.value }, unread: [] };
  return freeText ? undefined : { does: 'changeFacts', answers, unread };
}

/** "The town hall; route is open tender": the place, before what else is stated behind a sign. */
function placeBefore(id: QuestionId, text: string, unread: readonly string[]): string | undefined {
  const [first, ...others] = unread;
  if (QUESTIONS[id].names !== 'place' || first === undefined || others.length > 0) return undefined;
  return text.startsWith(first) && /^\s*[;,.]/.test(text.slice(first.length)) ? first : undefined;
}

/** One figure with what is written on to it, or a length without any: "a year" says how long, where that is asked. */
function isBare(text: string): boolean {
  return /^\W*(?:\d{1,3} ?m|(?:just |only |about )?(?:a|one) (?:year|month))[\s.!?]*$/i.test(text);
}

function ids(answers: Answers): readonly QuestionId[] {
  return Object.keys(answers) as QuestionId[];
}

/** "Make it 80 weeks" where a KPI counts weeks: a target, and no length of the contract. */
function isTarget({ turn, draft, step }: Standing, text: string): boolean {
  const target = step.step === 'kpis' || step.step === 'review' ? readTarget(turn.pack, text) : undefined;
  if (target?.does !== 'setTarget') return false;
  if (target.kpi !== undefined || target.by !== undefined) return true;
  if (target.named !== undefined) return kpisCalled(turn.pack, kpisOf(turn, draft), target.named).length > 0;
  const units = kpisOf(turn, draft).flatMap(({ unit }) => unit.split(' '));
  return target.typed.split(' ').some((word) => /^[a-z]{4,}$/.test(word) && units.includes(word));
}
