import { endOfMonth, isoOf } from '../../figures/calendar';
import { skipJoin, type DateParts, type WrittenDate } from './dateParts';
import { dateTokens, type DateToken } from './dateTokens';
import { foldCase } from '../readWords';
import { readWrittenDate } from './writtenDate';

/** One end of a date or range as read. */
export interface DateRead {
  /** A date that names only its month is the first of that month. */
  readonly iso: string;
  /** Whether the day of the month was stated. */
  readonly day: boolean;
  readonly year: boolean;
}

interface Place {
  readonly index: number;
  readonly end: number;
  /** Plainly a date even among other words; "1.2.27" alone is one too. */
  readonly clear: boolean;
}

/** A date, or a range of two, in a text. */
export interface DateFound extends Place {
  readonly first: DateRead;
  readonly last?: DateRead;
}

/** What is written as a date, or as the range of two, though there is no such day. */
export interface NoSuchDay extends Place {
  /** The date that is none, as written: "31/02/2027", "2026-13-01". */
  readonly written: string;
}

/** The dates of a text, and what only looks like one. */
export interface DatesFound {
  readonly dates: readonly DateFound[];
  readonly impossible: readonly NoSuchDay[];
}

/** What every date has: most texts have none of it. */
const MAY_NAME_A_DATE =
  /\d[./-]\d{1,2}[./-]\d|j[au]n|jaun|jul|feb|mar|ap[ri]|may|juen|aug|agu|sep|setp|oc[to]|nov|dec/;

/**
 * Dates in British order, or year first. Only what names a month, or is written in figures with its year: "24/7", "2.4m"
 * and "now" are no dates. Nothing is put right: a thirteenth month is not turned into a day, nor a 31 April into 1 May.
 * `today` settles a year that is not stated (the next such day).
 */
export function findDates(text: string, today: string): DatesFound {
  const folded = foldCase(text);
  if (!MAY_NAME_A_DATE.test(folded)) return { dates: [], impossible: [] };
  const tokens = dateTokens(folded);
  const dates: DateFound[] = [];
  const impossible: NoSuchDay[] = [];
  for (let at = 0; at < tokens.length;) {
    const written = beginsDate(folded, tokens, at) ? readDateOrRange(folded, tokens, at) : undefined;
    at = Math.max(at + 1, written?.next ?? 0);
    if (written === undefined) continue;
    const place = { index: written.index, end: written.end, clear: written.clear };
    const read = resolve(written, today);
    if (typeof read === 'object') dates.push({ ...place, ...read });
    else impossible.push({ ...place, written: text.slice(...written.ends[read]) });
  }
  return { dates, impossible };
}

/** No date begins inside a word, a code or a sum. */
function beginsDate(folded: string, tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.token === 'mark') return false;
  const before = folded.slice(Math.max(0, token.start - 2), token.start);
  return !/[\p{L}\p{N}_/.£$€-]$|\d,$/u.test(before);
}

interface Ends {
  readonly first: DateParts;
  readonly last?: DateParts;
}

type Which = 'first' | 'last';

interface Written extends Ends, Place {
  readonly next: number;
  /** Where each end stands. */
  readonly ends: Readonly<Record<Which, readonly [number, number]>>;
}

function readDateOrRange(folded: string, tokens: readonly DateToken[], at: number): Written | undefined {
  const written = readWrittenDate(tokens, at);
  if (written === undefined) return undefined;
  const range = written.last === undefined ? readSecond(folded, tokens, written) : undefined;
  if (range === undefined && (written.needsRange || !endsDate(folded, tokens, written.next)))
    return undefined;
  const { next } = range ?? written;
  const [index, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  const last = range?.first ?? written.last;
  const isDay = range?.first.day !== undefined && written.orDay !== undefined;
  return {
    first: isDay ? { month: written.first.month, day: written.orDay } : written.first,
    ...(last === undefined ? {} : { last }),
    next,
    index,
    end,
    ends: {
      first: [index, range === undefined ? end : (tokens[written.next - 1]?.end ?? end)],
      last: [range === undefined ? index : (tokens[range.at]?.start ?? index), end],
    },
    // "1.4.27" alone may be a version; from one to another are dates
    clear:
      range === undefined
        ? written.clear
        : (written.clear && range.clear) || (isTriple(tokens[at]) && isTriple(tokens[range.at])),
  };
}

function isTriple(token: DateToken | undefined): boolean {
  return token?.token === 'triple';
}

/** The other end of a range. */
function readSecond(
  folded: string,
  tokens: readonly DateToken[],
  { next }: WrittenDate,
): (WrittenDate & { readonly at: number }) | undefined {
  const at = skipJoin(tokens, next);
  const second = at === undefined ? undefined : readWrittenDate(tokens, at);
  if (at === undefined || second === undefined || second.last !== undefined) return undefined;
  if (!endsDate(folded, tokens, second.next)) return undefined;
  // "to May Street": the month's name goes on as another name
  const goesOn = second.needsRange && /^ ?\p{L}/u.test(folded.slice(tokens[second.next - 1]?.end));
  return goesOn ? undefined : { ...second, at };
}

function endsDate(folded: string, tokens: readonly DateToken[], next: number): boolean {
  const last = tokens[next - 1];
  if (last === undefined) return false;
  const rest = folded.slice(last.end, last.end + 2);
  return !/^[\p{L}\p{N}_]/u.test(rest) && !(last.token === 'triple' && /^[./-]\d/.test(rest));
}

/** Both ends with their years; or which of them is no day. */
function resolve({ first, last }: Ends, today: string): { first: DateRead; last?: DateRead } | Which {
  const start = readEnd(first, first.year ?? last?.year ?? nextYear(first, today));
  if (start === undefined) return 'first';
  if (last === undefined) return { first: start };
  const end = readEnd(last, last.year ?? first.year ?? yearOf(start.iso));
  if (end === undefined) return 'last';
  if (end.iso >= start.iso || (first.year !== undefined && last.year !== undefined))
    return { first: start, last: end };
  // "1 April to 31 March 2028": the year that is not stated is the one in which the dates are in order
  if (first.year === undefined && last.year !== undefined) {
    const earlier = readEnd(first, yearOf(end.iso) - 1);
    return earlier === undefined ? 'first' : { first: earlier, last: end };
  }
  const later = readEnd(last, yearOf(start.iso) + 1);
  return later === undefined ? 'last' : { first: start, last: later };
}

function readEnd(parts: DateParts, year: number): DateRead | undefined {
  const { month, day } = parts;
  const iso = isoOf(year, month, day === undefined || day === 'last' ? 1 : day);
  if (iso === undefined) return undefined;
  return {
    iso: day === 'last' ? endOfMonth(iso) : iso,
    day: day !== undefined,
    year: parts.year !== undefined,
  };
}

/** The year of the next such day, today counted. */
function nextYear({ month, day }: DateParts, today: string): number {
  const [thisMonth, thisDay] = [Number(today.slice(5, 7)), Number(today.slice(8, 10))];
  const dayOfMonth = typeof day === 'number' ? day : 1;
  const isOver = month < thisMonth || (month === thisMonth && dayOfMonth < thisDay);
  return yearOf(today) + (isOver ? 1 : 0);
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** "April 27" may be a day or a year. */
export function isDayOrYear(written: string): boolean {
  return /^[a-z]{3,9}\.? '?(?:[12]\d|3[01])$/i.test(written.trim()) && !written.includes("'");
}

/** The last day meant: a month alone means its end. */
export function lastDayOf(date: DateRead): string {
  return date.day ? date.iso : endOfMonth(date.iso);
}
