import { readCalendarDate } from './calendar';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as printed: 1 April 2027 (drafting rule 12). */
export function formatDate(iso: string): string {
  const { year, month, day } = readCalendarDate(iso);
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`"${iso.slice(0, 20)}" is no ISO date`);
  return `${String(day)} ${name} ${String(year)}`;
}
