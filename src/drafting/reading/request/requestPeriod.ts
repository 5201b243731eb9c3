import type { TermAnswer } from '../../../record/answers';
import { monthsBetween } from '../../figures/calendar';
import { isDayOrYear, lastDayOf, type DateFound } from '../dates/findDates';
import type { Span } from './requestPieces';
import { standing } from './corrections';

const START_CUE =
  /\b(?:from|start(?:s|ing)?(?: date)?|commenc(?:es|e|ing|ement)(?: date)?|begin(?:s|ning)?|w\.?e\.?f\.?|as (?:of|from)|effective|(?:go(?:es|ing)?[- ]?)?live|on[- ]site|on the ground|kick(?:s|ing)?[- ]?off|mobilis(?:es|ing|ation)|w\/c|when)(?: (?:on|in|from|of|is|by|date|at the start of))?(?: the)?[: -]*$/;
const END_CUE =
  /\b(?:to|until|till|til|by|end(?:s|ing)?|expir(?:es|ing|y)|before|deadline|closes?|closing|deliver(?:y|ed)|need(?:ed)?|required|complet(?:es?|ed|ion)|sent|let|procured|published|dated|tender(?:s|ed)?)(?: (?:on|in|by|is))?[: ]*$/;
/** "Extendable to 31 March 2032": the last day of the longest term. */
const LONGEST_DAY_CUE =
  /\b(?:exten\w*|options?)(?: \w+){0,3} (?:to|until|till|til|up to)(?: the)?(?: end of)? *$/;
const LONGEST_CUE = 60;

/** What stands right before a position: as much as any of the patterns above can take. */
export function wordsBefore(folded: string, index: number): string {
  return folded.slice(Math.max(0, index - LONGEST_CUE), index);
}

/** Figures that may be a version as well, "1.4.27", are a date where words of a start or an end lead to them. */
export function isCued(folded: string, date: { readonly index: number }): boolean {
  const before = wordsBefore(folded, date.index);
  return START_CUE.test(before) || END_CUE.test(before);
}

/** A month by itself is a date only after "from" and the like: "March" and "May" also stand in names. */
export function isDate(folded: string, date: DateFound): boolean {
  return date.first.year || date.first.day || date.last !== undefined || isCued(folded, date);
}

/** The words that make dates the last day of the longest term: no length of an option is missing there. */
export function longestDayCues(folded: string, dates: readonly DateFound[]): readonly Span[] {
  return dates.flatMap(({ index, last }) => {
    const before = wordsBefore(folded, index);
    const cue = last === undefined ? LONGEST_DAY_CUE.exec(before) : null;
    return cue === null ? [] : [{ index: index - before.length + cue.index, end: index }];
  });
}

/** What the dates of a request say. */
export interface Period {
  readonly start?: string;
  readonly term?: TermAnswer;
  /** The last day that the options reach. */
  readonly longest?: string;
}

/** The start, and the length where both ends are given. Ends the wrong way round give neither. */
export function readPeriod(folded: string, all: readonly DateFound[], only: boolean): Period {
  const isLongest = (date: DateFound): boolean => longestDayCues(folded, [date]).length > 0;
  const [longest] = all.filter(isLongest).map((date) => lastDayOf(date.first));
  const dates = standing(
    folded,
    all.filter((date) => !isLongest(date)),
  );
  const ranges = dates.filter((date) => date.last !== undefined);
  const [range] = ranges;
  if (range?.last !== undefined)
    return ranges.length > 1 ? {} : between(range.first.iso, lastDayOf(range.last), longest);
  const clear = dates.filter((date) => !isDayOrYear(folded.slice(date.index, date.end)));
  const starts = clear.filter((date) => isStart(folded, date, only));
  const ends = clear.filter((date) => {
    const before = wordsBefore(folded, date.index);
    return LAST_DAY_CUE.test(before) && !OF_ANOTHER.test(before);
  });
  const [start, end] = [starts[0], ends[0]];
  if (start === undefined || starts.length > 1) return {};
  return end === undefined || ends.length > 1
    ? { start: start.first.iso, ...(longest === undefined ? {} : { longest }) }
    : between(start.first.iso, lastDayOf(end.first), longest);
}

function between(start: string, last: string, longest: string | undefined): Period {
  if (last <= start) return {};
  const term = { months: monthsBetween(start, last), extensions: [] };
  return { start, term, ...(longest === undefined ? {} : { longest }) };
}

/** "The current contract expires …": the day is that of the one before. */
const OF_ANOTHER = /\b(?:current|existing|present|incumbent|old|previous|former)\b[^,;.\n]*$/;
/** Words before the last day of a contract, rather than a day on which something is delivered. */
const LAST_DAY_CUE =
  /\b(?:to|until|till|til|end(?:s|ing)?(?: date)?|expir(?:es|ing|y)|finish(?:es|ing)?|through)(?: (?:on|in|by|is|the))*[: ]*$/;

function isStart(folded: string, date: DateFound, only: boolean): boolean {
  const before = wordsBefore(folded, date.index);
  const after = folded.slice(date.end);
  if (END_CUE.test(before)) return false;
  if (START_CUE.test(before) || /^ (?:start|commencement|go[- ]live)\b/.test(after)) return true;
  return (
    only && date.first.year && /(?:^|[,;(|/.\n–—-])\s*$/.test(before) && /^\s*(?:$|[,;.)|/\n–—-])/.test(after)
  );
}
