import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Answers, TermAnswer } from '../../record/answers';
import { formatNumber } from '../figures/formatQuantity';
import { mapReading, type Reading } from '../reading/reading';
import { limitDate } from '../reading/dates/readStart';
import { readTerm, type TermContext, type TermRead } from '../reading/terms/readTerm';
import type { AnswerContext, Question } from './question';
import { limitsOf, readBackWords } from './questionWords';

/** How long the contract is: its initial term, and options to extend. */
export const term: Question<'term'> = {
  id: 'term',
  asked: 'always',
  freeText: false,
  ofFigures: true,
  mayStayEmpty: false,
  readBack: 'then',
  read: readAnswer,
  typed,
  told,
};

/** What a length is read against: two dates give one, and so does an end date once the start is known. */
export function termContext({ today, content }: AnswerContext): TermContext {
  const { start } = content.answers;
  return { today, ...(start === undefined ? {} : { start }) };
}

/** "3 years from April 2027" answers the start too. */
function readAnswer(pack: CharterPack, text: string, context: AnswerContext): Reading<Answers> {
  const reading = readTerm(text, termContext(context), limitsOf(pack, 'term'));
  return mapReading(reading, (read) => withinLimits(pack, read, context.today));
}

/** A term with the start read beside it; one out of bounds is not taken by the way: the question about it will say why. */
export function withinLimits(pack: CharterPack, { term: read, start }: TermRead, today: string): Answers {
  const isStart = start !== undefined && limitDate(start, today, limitsOf(pack, 'start'), '').ok;
  return { term: read, ...(isStart ? { start } : {}) };
}

function typed({ months, extensions }: TermAnswer): string {
  const inYears = [months, ...extensions].every((each) => each % 12 === 0);
  const span = (count: number): string => {
    const shown = inYears ? count / 12 : count;
    return `${String(shown)} ${inYears ? 'year' : 'month'}${shown === 1 ? '' : 's'}`;
  };
  return [months, ...extensions].map(span).join(' + ');
}

function told(pack: CharterPack, { months, extensions }: TermAnswer): string {
  // a term in whole years stays in years only if its extensions do too: "36 months + 18 months", not "3 years + 18 months"
  const inYears =
    [months, ...extensions].every((each) => each % 12 === 0) && (extensions.length > 0 || months > 24);
  const wordsOf = (name: string): string => readBackWords(pack, 'term', name);
  const span = (count: number): string => {
    const shown = inYears ? count / 12 : count;
    const unit = inYears ? 'year' : 'month';
    return shown === 1 ? wordsOf(unit) : fill(wordsOf(`${unit}s`), { count: formatNumber(shown) });
  };
  if (extensions.length === 0) return span(months);
  const joined = extensions.map(span).join(` ${wordsOf('and')} `);
  return fill(wordsOf('extended'), { term: span(months), extensions: joined });
}
