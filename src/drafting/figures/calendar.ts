/** A calendar date by its parts; months from 1. No clock and no time zone: dates of contracts are plain dates. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4,5})-(\d{2})-(\d{2})$/;

/** In milliseconds. */
const DAY = 86_400_000;

/** Mean length of a month of the Gregorian calendar, in days: weeks and days become whole months by it. */
export const DAYS_IN_MONTH = 365.2425 / 12;

/** The ISO date, or undefined where there is no such day. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  const isYear = year >= 1000 && year <= 9999;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isYear && isDay ? formatIso({ year, month, day }) : undefined;
}

/** The last day of the month that the date falls in. */
export function endOfMonth(iso: string): string {
  const { year, month } = readParts(iso);
  return formatIso({ year, month, day: daysIn(year, month) });
}

/** The same day so many years on; 29 February becomes 28. */
export function addYears(iso: string, years: number): string {
  const { year, month, day } = readParts(iso);
  return formatIso({ year: year + years, month, day: Math.min(day, daysIn(year + years, month)) });
}

/** The same day so many months later or earlier; the last of a month that has no such day. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = readParts(iso);
  const ordinal = year * 12 + (month - 1) + months;
  const [to, on] = [Math.floor(ordinal / 12), (ordinal % 12) + 1];
  return formatIso({ year: to, month: on, day: Math.min(day, daysIn(to, on)) });
}

/** The day so many days later or earlier. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(readParts(iso)) + days) * DAY).toISOString().slice(0, 10);
}

/** Whole months from the first day to the last, both counted, to the nearest; at least one. */
export function monthsBetween(first: string, last: string): number {
  const start = readParts(first);
  const end = dayAfter(readParts(last));
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return Math.max(1, Math.round(months + (end.day - start.day) / DAYS_IN_MONTH));
}

/** The last day of a term that starts on `start`: the day before the corresponding date, or the month's last day where there is none. */
export function lastDayOfTerm(start: string, months: number): string {
  const from = readParts(start);
  const ordinal = from.year * 12 + (from.month - 1) + Math.max(0, Math.round(months));
  const year = Math.floor(ordinal / 12);
  const month = (ordinal % 12) + 1;
  if (from.day > daysIn(year, month)) return formatIso({ year, month, day: daysIn(year, month) });
  return formatIso(dayBefore({ year, month, day: from.day }));
}

/** The ISO date halfway between two, the earlier day where there is no middle one. */
export function middleOf(first: string, last: string): string {
  const [from, to] = [dayNumber(readParts(first)), dayNumber(readParts(last))];
  const middle = new Date(Math.floor((from + to) / 2) * DAY);
  return formatIso({
    year: middle.getUTCFullYear(),
    month: middle.getUTCMonth() + 1,
    day: middle.getUTCDate(),
  });
}

/** The same day, or the Monday after it where it falls on a Saturday or Sunday. Bank holidays are not known here: the text provides for them. */
export function weekdayFrom(iso: string): string {
  const day = dayNumber(readParts(iso));
  // 1 January 1970 was a Thursday; 0 is Monday
  const ofWeek = (((day + 3) % 7) + 7) % 7;
  const on = new Date((ofWeek < 5 ? day : day + 7 - ofWeek) * DAY);
  return formatIso({ year: on.getUTCFullYear(), month: on.getUTCMonth() + 1, day: on.getUTCDate() });
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The parts of an ISO date. Throws on anything else: answers hold only dates that a reader has parsed. */
function readParts(iso: string): CalendarDate {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`"${iso.slice(0, 20)}" is no ISO date`);
  }
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function dayBefore(date: CalendarDate): CalendarDate {
  if (date.day > 1) return { ...date, day: date.day - 1 };
  const year = date.month === 1 ? date.year - 1 : date.year;
  const month = date.month === 1 ? 12 : date.month - 1;
  return { year, month, day: daysIn(year, month) };
}

function dayAfter(date: CalendarDate): CalendarDate {
  if (date.day < daysIn(date.year, date.month)) return { ...date, day: date.day + 1 };
  const year = date.month === 12 ? date.year + 1 : date.year;
  return { year, month: (date.month % 12) + 1, day: 1 };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function formatIso({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
