import type { CharterPack } from '../../charter/pack';
import type { Answers } from '../../record/answers';
import { formatDate } from '../figures/formatDate';
import { findDates } from '../reading/dates/findDates';
import { accept, mapReading, type Reading } from '../reading/reading';
import { limitDate, readStart } from '../reading/dates/readStart';
import { readTerm } from '../reading/terms/readTerm';
import { readWords } from '../reading/readWords';
import type { AnswerContext, Question } from './question';
import { limitsOf } from './questionWords';

/** The day the contract starts. */
export const start: Question<'start'> = {
  id: 'start',
  asked: 'always',
  freeText: false,
  ofFigures: true,
  mayStayEmpty: false,
  readBack: 'then',
  read: readAnswer,
  typed: (answer) => formatDate(answer),
  told: (_pack, answer) => formatDate(answer),
};

/** A start, or a start with a length: "April 2027 for 18 months", "Apr 2025 to Mar 2030". */
function readAnswer(pack: CharterPack, text: string, { today }: AnswerContext): Reading<Answers> {
  const limits = limitsOf(pack, 'start');
  const alone = readStart(text, today, limits);
  if (alone.ok) return accept({ start: alone.value });
  if (!['not-a-date', 'two-dates'].includes(alone.error)) return alone;
  const words = readWords(text, limits);
  const dates = words.ok ? findDates(words.value, today).dates : [];
  if (dates.length !== 1) return alone;
  const both = readTerm(text, { today }, limitsOf(pack, 'term'));
  if (!both.ok) return both.error === 'end-before-start' ? both : alone;
  const { term, start: read } = both.value;
  if (read === undefined) return alone;
  return mapReading(limitDate(read, today, limits, text), (answer) => ({ start: answer, term }));
}
