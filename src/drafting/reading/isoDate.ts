/** Days and months reckoned on ISO dates, in UTC, so that no time zone moves a day. */
const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The ISO date, or undefined where there is no such day. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : undefined;
}

/** The last day of the month that the date falls in. */
export function endOfMonth(date: string): string {
  const day = at(date);
  return iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)));
}

/** The same day so many years on; 29 February becomes 28. */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (
    isoOf(year + years, month, day) ??
    endOfMonth(`${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
  );
}

const DAYS_IN_MONTH = 365.2425 / 12;

/** Whole months from the first day to the last, both counted, to the nearest; at least one. */
export function monthsBetween(first: string, last: string): number {
  const end = new Date(at(last).getTime() + 86_400_000);
  const start = at(first);
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const days = end.getUTCDate() - start.getUTCDate();
  return Math.max(1, Math.round(months + days / DAYS_IN_MONTH));
}
