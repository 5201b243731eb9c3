import {
  counts,
  readDay,
  readFullYear,
  readYear,
  skipBetween,
  skipJoin,
  type DateParts,
  type Part,
  type WrittenDate,
} from './dateParts';
import { isGlued, isMarkOf, isWordOf, type DateToken } from './dateTokens';
import { readFigures } from './figureDate';
import { skipTime } from './timeOfDay';

type Tokens = readonly DateToken[];

const ON = new Set(['on']);
const END = new Set(['end']);
const LAST = new Set(['last']);
const DAY = new Set(['day']);
const OF = new Set(['of']);
const THE = new Set(['the']);
const IN = new Set(['in']);
const BEGINNING = new Set(['beginning', 'start']);
const AFTER_MONTH = new Set('and with for to until then at on'.split(' '));
const LEADS_TO_MONTH = new Set(
  'in from start starts starting begin begins beginning commence commences commencing'.split(' '),
);

/** Reads the date that begins at token `at`: a bounded number of tokens, whatever follows. */
export function readWrittenDate(tokens: Tokens, at: number): WrittenDate | undefined {
  const start = skipWeekday(tokens, at);
  const day = readFigures(tokens[start], start) ?? readDayFirst(tokens, start);
  if (day !== undefined) return { ...day, next: skipTime(tokens, day.next) };
  const named = readYearFirst(tokens, start) ?? readMonthFirst(tokens, start);
  // "on" and a day of the week stand before a day alone: "on May" is none
  if (named !== undefined && (start === at || named.first.day !== undefined))
    return named.first.day === undefined ? named : { ...named, next: skipTime(tokens, named.next) };
  return readEndOfMonth(tokens, at);
}

/** "on Monday,". */
function skipWeekday(tokens: Tokens, from: number): number {
  const at = isWordOf(tokens[from], ON) ? from + 1 : from;
  if (tokens[at]?.token !== 'weekday') return at;
  return isMarkOf(tokens[at + 1], ',') ? at + 2 : at + 1;
}

/** "1 April 2027", "1st of April", "1-30 April 2027", "1-Apr-27". */
function readDayFirst(tokens: Tokens, at: number): WrittenDate | undefined {
  const day = readDay(tokens, at);
  if (day === undefined) return undefined;
  const through = readThrough(tokens, day.next);
  const monthAt = skipBetween(tokens, (through ?? day).next, '');
  const month = tokens[monthAt];
  if (month?.token !== 'month') return undefined;
  const after = skipDot(tokens, monthAt);
  const year = readYear(tokens, skipBetween(tokens, after, ','));
  // "1 April 20277" is a slip in the year: no year is made up for it
  if (year === undefined && isLongNumber(tokens[after])) return undefined;
  const inMonth = (value: number): DateParts => withYear({ month: month.month, day: value }, year?.value);
  return {
    first: inMonth(day.value),
    ...(through === undefined ? {} : { last: inMonth(through.value) }),
    next: year?.next ?? after,
    clear: (day.value >= 1 && day.value <= 31) || year !== undefined,
    needsRange: false,
  };
}

/** "April 2027", "April 1, 2027", "April 1-30, 2027", "Apr 27", "April". */
function readMonthFirst(tokens: Tokens, at: number): WrittenDate | undefined {
  const month = tokens[at];
  if (month?.token !== 'month') return undefined;
  const after = skipDot(tokens, at);
  const partAt = skipBetween(tokens, after, ',');
  const read = { clear: true, needsRange: false };
  const day = readDay(tokens, partAt);
  if (day !== undefined && !counts(tokens, day.next)) {
    const through = notCounting(tokens, readThrough(tokens, day.next));
    const yearAt = skipBetween(tokens, (through ?? day).next, ',');
    const year = isMarkOf(tokens[yearAt], "'") ? readYear(tokens, yearAt) : readFullYear(tokens, yearAt);
    if (through !== undefined || year !== undefined || isPlainDay(tokens, partAt)) {
      const inMonth = (value: number): DateParts => withYear({ month: month.month, day: value }, year?.value);
      return {
        ...read,
        first: inMonth(day.value),
        ...(through === undefined ? {} : { last: inMonth(through.value) }),
        next: year?.next ?? (through ?? day).next,
      };
    }
  }
  const year = readYear(tokens, partAt);
  if (year === undefined) return readBareMonth(tokens, at, after);
  const first = { month: month.month, year: year.value };
  return {
    ...read,
    first,
    next: year.next,
    ...(day !== undefined && day.value <= 31 ? { orDay: day.value } : {}),
  };
}

/** "April", "in May"; "Apr" and "May" by themselves are other words too. */
function readBareMonth(tokens: Tokens, at: number, after: number): WrittenDate | undefined {
  const month = tokens[at];
  if (month?.token !== 'month') return undefined;
  const follower = tokens[after];
  if (follower?.token === 'number' && !counts(tokens, after + 1)) return undefined;
  const isAlone = tokens.length === 1 || isWordOf(tokens[at - 1], IN);
  // "starts Jan", "from May": but "from May Street"
  const isLed =
    (isWordOf(tokens[at - 1], LEADS_TO_MONTH) ||
      (isWordOf(tokens[at - 1], OF) && isWordOf(tokens[at - 2], BEGINNING))) &&
    (tokens[after]?.token !== 'word' || isWordOf(tokens[after], AFTER_MONTH));
  const needsRange = !isLed && (month.short || (month.month === 5 && !isAlone));
  return { first: { month: month.month }, next: after, clear: true, needsRange };
}

/** "2027 April", "2027-Apr-01". */
function readYearFirst(tokens: Tokens, at: number): WrittenDate | undefined {
  const year = readFullYear(tokens, at);
  const monthAt = year && skipBetween(tokens, year.next, '');
  const month = monthAt === undefined ? undefined : tokens[monthAt];
  if (year === undefined || monthAt === undefined || month?.token !== 'month') return undefined;
  const after = skipDot(tokens, monthAt);
  const read = { clear: true, needsRange: false };
  // "2027 April 2028": the month belongs to the year after it
  if (readFullYear(tokens, after) !== undefined) return undefined;
  const dayAt = skipBetween(tokens, after, '');
  const day = dayAt > after || tokens[dayAt]?.token === 'number' ? readDay(tokens, dayAt) : undefined;
  const isDay = day !== undefined && !counts(tokens, day.next);
  const first = { year: year.value, month: month.month };
  return isDay
    ? { ...read, first: { ...first, day: day.value }, next: day.next }
    : { ...read, first, next: after };
}

/** "end of April 2027", "last day of the month" aside. */
function readEndOfMonth(tokens: Tokens, at: number): WrittenDate | undefined {
  const isLastDay = isWordOf(tokens[at], LAST) && isWordOf(tokens[at + 1], DAY);
  const ofAt = isWordOf(tokens[at], END) ? at + 1 : isLastDay ? at + 2 : undefined;
  if (ofAt === undefined || !isWordOf(tokens[ofAt], OF)) return undefined;
  const monthAt = isWordOf(tokens[ofAt + 1], THE) ? ofAt + 2 : ofAt + 1;
  const month = readMonthFirst(tokens, monthAt);
  return month?.first.year === undefined || month.first.day !== undefined
    ? undefined
    : { ...month, first: { ...month.first, day: 'last' } };
}

/** The last day of "1-30 April". */
function readThrough(tokens: Tokens, at: number): Part | undefined {
  const dayAt = skipJoin(tokens, at);
  return dayAt === undefined ? undefined : readDay(tokens, dayAt);
}

/** In "April 1 to 30 June" the 30 has a month of its own. */
function notCounting(tokens: Tokens, day: Part | undefined): Part | undefined {
  return day !== undefined && counts(tokens, day.next) ? undefined : day;
}

/** After a month: "1", "05", "1st", "first"; two other figures are more often a year. */
function isPlainDay(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.token !== 'number' || token.ordinal || token.figures.length === 1 || /^0/.test(token.figures);
}

/** The stop of "Jan." before figures. */
function skipDot(tokens: Tokens, monthAt: number): number {
  const isStop = isMarkOf(tokens[monthAt + 1], '.') && isGlued(tokens, monthAt + 1);
  return isStop && tokens[monthAt + 2]?.token === 'number' ? monthAt + 2 : monthAt + 1;
}

function isLongNumber(token: DateToken | undefined): boolean {
  return token?.token === 'number' && token.figures.length > 4;
}

function withYear(parts: DateParts, year: number | undefined): DateParts {
  return year === undefined ? parts : { ...parts, year };
}
