import * as en from 'chrono-node/en';
import { addYears, isoOf } from '../figures/calendar';
import { formatDate } from '../figures/formatDate';
import { findDates, isDayOrYear, type DateFound } from './findDates';
import { accept, refuse, type Limits, type Reading } from './reading';
import { foldCase, readWords } from './readWords';

const VAGUE =
  /\b(?:asap|a\.s\.a\.p|as soon as|soon|immediately|now|tbc|tbd|to be confirmed|not known|unknown|don't know|not sure|spring|summer|autumn|winter|end of|early|mid|late|quarter|q[1-4]|financial year|next year|this year|later|on award|upon award)\b/;
const FIGURES = /\d/;
const NUMERIC_DATE = /^(?:on |from )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/;
const DAY_AND_MONTH =
  /^(?:on |from )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9},?(?: \d{2,4})?$|^[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}$/;

/** The start date as ISO; a month alone is its first day. `today` settles a year left out and "next month". */
export function readStart(text: string, today: string, limits: Limits): Reading<string> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const folded = foldCase(words.value);
  if (VAGUE.test(folded)) return refuse('needs-estimate', words.value);
  const [date, another] = findDates(words.value, today);
  if (another !== undefined || date?.last !== undefined) return refuse('two-dates', words.value);
  if (date !== undefined && isDayOrYear(words.value.slice(date.index, date.end)))
    return refuse('day-or-year', words.value);
  const iso = date === undefined ? readRelative(words.value, today) : readWhole(words.value, date);
  if (iso === undefined) return refuse(isImpossible(folded) ? 'impossible' : 'not-a-date', words.value);
  return limitDate(iso, today, limits, words.value);
}

/** The date, if no other figures stand beside it. */
function readWhole(text: string, date: DateFound): string | undefined {
  return FIGURES.test(text.slice(0, date.index) + text.slice(date.end)) ? undefined : date.first.iso;
}

/** "tomorrow", "next month", "in 6 weeks": the whole answer, reckoned from today. */
function readRelative(text: string, today: string): string | undefined {
  const result = en.GB.parse(text, new Date(`${today}T12:00:00Z`), { forwardDate: true })[0];
  if (result?.text !== text || result.end || !/^(?:in |next |today|tomorrow)/i.test(text)) return undefined;
  const [year, month, day] = [result.start.get('year'), result.start.get('month'), result.start.get('day')];
  if (year === null || month === null) return undefined;
  return isoOf(year, month, result.start.isCertain('day') ? (day ?? 1) : 1);
}

/** Written like a date, and yet none: 31 February, 31/02/2027. */
function isImpossible(folded: string): boolean {
  return (
    NUMERIC_DATE.test(folded) ||
    (DAY_AND_MONTH.test(folded) && /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(folded))
  );
}

/** Refuses a date outside the question's years. */
export function limitDate(iso: string, today: string, limits: Limits, read: string): Reading<string> {
  const { earliestYear, yearsAhead } = limits;
  if (earliestYear !== undefined && iso < `${String(earliestYear)}-01-01`) {
    return refuse('too-early', read, { min: `1 January ${String(earliestYear)}` });
  }
  if (yearsAhead !== undefined && iso > addYears(today, yearsAhead)) {
    return refuse('too-late', read, { max: formatDate(addYears(today, yearsAhead)) });
  }
  return accept(iso);
}
