import type { TermAnswer } from '../../../record/answers';
import { monthsBetween } from '../../figures/calendar';
import { findDates, lastDayOf, type DateFound } from '../dates/findDates';
import { findOptions } from './findOptions';
import { findTerms } from './findTerms';
import { accept, refuse, type Limits, type Reading } from '../reading';
import { foldCase, readWords } from '../readWords';

/** What the length may be reckoned from. ISO dates. */
export interface TermContext {
  readonly today: string;
  /** The start, where it is known: "until 31 March 2028" needs it. */
  readonly start?: string;
}

/** A length, with the start where the same words give it. */
export interface TermRead {
  readonly term: TermAnswer;
  readonly start?: string;
}

const UNTIL =
  /\b(?:until|till|til|to|ending|ends|end|expir(?:es|ing|y)|finish(?:es|ing)?|through|up to)\b[^,;]{0,20}$/;
/** As much before a date as the pattern above can take, and a character for its first boundary. */
const LONGEST_UNTIL = 'finishing'.length + 20 + 1;
/** "36m", "24m + 12m": nothing but lengths, and so months. */
const IN_M = /^\W*\d{1,3} ?m\b(?: ?\+ ?\d{1,3} ?m?\b)*[\s.!]*$/;
/** Figures that no length or date took mean that the words were not understood. */
const FIGURES = /\d/;

/** The initial term and the options to extend: "18 months", "3 years + 1 + 1", "Apr 2025 to Mar 2030". */
export function readTerm(text: string, context: TermContext, limits: Limits): Reading<TermRead> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const { dates, impossible } = findDates(words.value, context.today);
  const [noSuchDay] = impossible;
  if (noSuchDay !== undefined) return refuse('impossible', noSuchDay.written);
  const folded = withoutBreak(blank(foldCase(words.value), dates));
  const [found, another] = findTerms(folded, { bare: true, m: IN_M.test(folded) });
  if (found === undefined) return readDates(words.value, dates, context, limits);
  if (!found.term.ok) return refuse(found.term.problem, words.value);
  const apart = found.term.value.extensions.length === 0 ? optionsBehind(folded, found.end) : undefined;
  const behind = apart === undefined ? folded : blank(folded, [apart]);
  const left = behind.slice(0, found.index) + behind.slice(found.end);
  if (
    (another !== undefined && another.index < (apart?.index ?? Infinity)) ||
    FIGURES.test(left) ||
    /[-−–]\s?$/.test(folded.slice(0, found.index))
  )
    return refuse('not-a-term', words.value);
  const term = apart === undefined ? found.term.value : { ...found.term.value, extensions: apart.months };
  const periods = dates.map(periodOf).filter((period) => period !== undefined);
  // "April 2027 to March 2029 + 1 + 1": the first 1 is an option already
  const isAdded = periods.length > 0 && /(?:\+|\bplus)\s?$/.test(folded.slice(0, found.index));
  if (isAdded || !periods.every((period) => agrees(term, period))) return refuse('not-a-term', words.value);
  const start = dates.find((date) => date.last !== undefined || !endsThere(words.value, date))?.first.iso;
  return limitTerm({ term, ...(start === undefined ? {} : { start }) }, words.value, limits);
}

/** "84 months, break at year 4": when it may be ended early is no part of its length. */
function withoutBreak(folded: string): string {
  return folded.replace(BREAK, (said) => ' '.repeat(said.length));
}
const BREAK =
  /[,;(]? ?(?:with )?(?:an? )?break(?: clause| point| option)?s? (?:at|after|in|on)(?: the)? (?:(?:month|year|yr) \d{1,2}|\d{1,2} ?(?:months?|mths?|years?|yrs?)(?: ?in)?|(?:end of )?(?:month|year) \d{1,2}|\d(?:st|nd|rd|th) year)\)?/g;

/** "3 years from 1 April 2027 with an optional 4th year": options that a date parts from the length. */
function optionsBehind(folded: string, from: number): ReturnType<typeof findOptions> {
  for (const { index } of [...folded.slice(from).matchAll(JOINS_OPTIONS)].slice(0, MOST_JOINS)) {
    const options = findOptions(folded, from + index);
    if (options !== undefined) return options;
  }
  return undefined;
}
const JOINS_OPTIONS = /\b(?:with|plus|and|then|\+)\b/g;
const MOST_JOINS = 4;

/** Whether a length, with or without its options, is that of the dates beside it, to the nearest month. */
export function agrees({ months, extensions }: TermAnswer, period: number): boolean {
  const longest = extensions.reduce((sum, each) => sum + each, months);
  return [months, longest].some((each) => Math.abs(each - period) <= 1);
}

/** The months from the first day to the last; 0 where they are the wrong way round. */
function periodOf({ first, last }: DateFound): number | undefined {
  if (last === undefined) return undefined;
  const lastDay = lastDayOf(last);
  return lastDay <= first.iso ? 0 : monthsBetween(first.iso, lastDay);
}

/** "April 2027 to March 2030", or "until March 2030" where the start is known. */
function readDates(
  read: string,
  dates: readonly DateFound[],
  context: TermContext,
  limits: Limits,
): Reading<TermRead> {
  const [date] = dates;
  if (date === undefined) return refuse('not-a-term', read);
  const stated = date.last === undefined ? undefined : date.first.iso;
  const first = stated ?? context.start;
  if (first === undefined) return refuse('needs-start', read);
  if (date.last === undefined && !endsThere(read, date)) return refuse('not-a-term', read);
  const last = lastDayOf(date.last ?? date.first);
  if (last <= first) return refuse('end-before-start', read);
  const term = { months: monthsBetween(first, last), extensions: [] };
  return limitTerm({ term, ...(stated === undefined ? {} : { start: stated }) }, read, limits);
}

function endsThere(text: string, date: DateFound): boolean {
  return UNTIL.test(foldCase(text.slice(Math.max(0, date.index - LONGEST_UNTIL), date.index)));
}

function limitTerm(read: TermRead, words: string, limits: Limits): Reading<TermRead> {
  const { minMonths = 0, maxMonths = Infinity, maxExtensions = Infinity } = limits;
  const { months, extensions } = read.term;
  const longest = extensions.reduce((sum, each) => sum + each, months);
  if (months < minMonths) return refuse('too-short', words, { min: String(minMonths) });
  if (longest > maxMonths || extensions.length > maxExtensions)
    return refuse('too-long-term', words, { max: String(maxMonths) });
  return accept(read);
}

/** Spans in their order blanked out, so that their figures are not read as lengths; every position stays. */
export function blank(
  folded: string,
  spans: readonly { readonly index: number; readonly end: number }[],
): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, end } of spans) {
    kept.push(folded.slice(from, index), ';'.padEnd(end - Math.max(index, from)));
    from = end;
  }
  return kept.join('') + folded.slice(from);
}
