/** A calendar date by its parts; months from 1. No clock and no time zone: dates of contracts are plain dates. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4,5})-(\d{2})-(\d{2})$/;

/** The parts of an ISO date. Throws on anything else: answers hold only dates that a reader has parsed. */
export function readCalendarDate(iso: string): CalendarDate {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`"${iso.slice(0, 20)}" is no ISO date`);
  }
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The last day of a term that starts on `start`: the day before the corresponding date, or the month's last day where there is none. */
export function lastDayOfTerm(start: string, months: number): string {
  const from = readCalendarDate(start);
  const ordinal = from.year * 12 + (from.month - 1) + Math.max(0, Math.round(months));
  const year = Math.floor(ordinal / 12);
  const month = (ordinal % 12) + 1;
  if (from.day > daysIn(year, month)) return isoDate({ year, month, day: daysIn(year, month) });
  return isoDate(dayBefore({ year, month, day: from.day }));
}

function dayBefore(date: CalendarDate): CalendarDate {
  if (date.day > 1) return { ...date, day: date.day - 1 };
  const year = date.month === 1 ? date.year - 1 : date.year;
  const month = date.month === 1 ? 12 : date.month - 1;
  return { year, month, day: daysIn(year, month) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
