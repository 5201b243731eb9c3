import type { ParsedComponents } from 'chrono-node';
// English alone: the package's main entry loads thirteen languages and takes ten times as long.
import * as en from 'chrono-node/en';
import { endOfMonth, isoOf } from '../figures/calendar';

/** One end of a date or range as read. */
export interface DateRead {
  /** A date that names only its month is the first of that month. */
  readonly iso: string;
  /** Whether the day of the month was stated. */
  readonly day: boolean;
  readonly year: boolean;
}

/** A date, or a range of two, in a text. */
export interface DateFound {
  readonly index: number;
  readonly end: number;
  readonly first: DateRead;
  readonly last?: DateRead;
}

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const NUMERIC = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}/;

/**
 * Dates in British order. Only what names a month, or is written in figures with its year: "24/7", "2.4m" and "now" are no dates.
 * `today` settles a year that is not stated (the next such day).
 */
export function findDates(text: string, today: string): readonly DateFound[] {
  const dates: DateFound[] = [];
  for (const result of en.GB.parse(text, new Date(`${today}T12:00:00Z`), { forwardDate: true })) {
    const first = readComponents(result.start);
    const last = result.end ? readComponents(result.end) : undefined;
    if (first === undefined || !isExplicit(result.text)) continue;
    const end = result.index + result.text.length;
    if (/^[\da-z]/i.test(text.slice(end)) || /[\dA-Za-z/.-]$/.test(text.slice(0, result.index).slice(-1)))
      continue;
    const ends =
      last !== undefined && isTurnedRound(result.text, last, today)
        ? { first: last, last: first }
        : { first, last };
    dates.push({
      index: result.index,
      end,
      first: ends.first,
      ...(ends.last === undefined ? {} : { last: ends.last }),
    });
  }
  return dates;
}

/** chrono puts a range in order by itself; a range written the wrong way round must stay so, to be asked about. */
function isTurnedRound(written: string, last: DateRead, today: string): boolean {
  const [, end] = /^.*\s*(?:\bto|\buntil|\btill|\btil|\bthrough|-|–|—)\s*(\S.*)$/.exec(written) ?? [];
  const result =
    end === undefined
      ? undefined
      : en.GB.parse(end, new Date(`${today}T12:00:00Z`), { forwardDate: true })[0];
  const stated = result && readComponents(result.start);
  return stated !== undefined && stated.year && stated.iso < last.iso;
}

function isExplicit(written: string): boolean {
  return MONTH_NAME.test(written)
    ? /\d/.test(written) || /^[a-z]{3,}$/i.test(written)
    : NUMERIC.test(written) && !isAmerican(written);
}

/** 04/13/2027: there is no month 13; asked about, not turned round. */
function isAmerican(written: string): boolean {
  return /^\d{1,2}[./-](?:1[3-9]|[2-9]\d)[./-]\d/.test(written);
}

function readComponents(parts: ParsedComponents): DateRead | undefined {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || !parts.isCertain('month')) return undefined;
  const hasDay = parts.isCertain('day');
  const iso = isoOf(year, month, hasDay ? (day ?? 1) : 1);
  return iso === undefined ? undefined : { iso, day: hasDay, year: parts.isCertain('year') };
}

/** "April 27" may be a day or a year. */
export function isDayOrYear(written: string): boolean {
  return /^[a-z]{3,9}\.? '?(?:[12]\d|3[01])$/i.test(written.trim()) && !written.includes("'");
}

/** The last day meant: a month alone means its end. */
export function lastDayOf(date: DateRead): string {
  return date.day ? date.iso : endOfMonth(date.iso);
}
