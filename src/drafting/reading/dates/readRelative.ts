import { monthsOf, readSpan } from '../terms/termSpan';
import { termTokens } from '../terms/termTokens';

const MOST_CHARACTERS = 40;
const MOST_MONTHS = 1_200;

/** "tomorrow", "next month", "in 6 weeks": the whole answer in a folded text, reckoned from today. In months, the first day of that month. */
export function readRelative(folded: string, today: string): string | undefined {
  if (folded.length > MOST_CHARACTERS) return undefined;
  const said = folded.replace(/\.$/, '');
  if (/^today(?: (?:at )?noon)?$/.test(said)) return today;
  if (/^tomorrow(?: (?:morning|afternoon|(?:at )?noon))?$/.test(said)) return daysOn(today, 1);
  if (said === 'next week') return daysOn(today, 7);
  if (said === 'next month') return monthsOn(today, 1);
  if (FINANCIAL_YEAR.test(said)) return nextApril(today);
  const span = said.startsWith('in ') ? readWholeSpan(said.slice('in '.length)) : undefined;
  if (span === undefined) return undefined;
  const { value, unit, moreMonths } = span;
  if (unit === 'day') return daysOn(today, value);
  if (unit === 'week') return daysOn(today, value * 7);
  const months = unit === undefined ? undefined : monthsOf(value, unit, moreMonths);
  return months === undefined ? undefined : monthsOn(today, months);
}

/** A financial year of a public body begins on 1 April. */
const FINANCIAL_YEAR =
  /^(?:from |at |on )?(?:the )?(?:(?:start|beginning|first day|day one) of (?:the )?(?:new |next |coming )?|(?:new|next|coming) )(?:financial|fin|council|fiscal) (?:year|yr)$/;

function nextApril(today: string): string {
  const [year, month] = partsOf(today);
  return `${String(month < 4 ? year : year + 1)}-04-01`;
}

/** "October next year", "1 June this year": a year that is named by how far off it is, as its number. */
export function withYearsNamed(text: string, today: string): string {
  const [year] = partsOf(today);
  return text.replace(
    new RegExp(`\\b(${MONTH})\\b,? (?:of )?(next|this) (?:year|yr)\\b`, 'gi'),
    (_all, month: string, which: string) => `${month} ${String(/next/i.test(which) ? year + 1 : year)}`,
  );
}

/** The names of the months, as a pattern. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

function readWholeSpan(words: string): ReturnType<typeof readSpan> {
  const tokens = termTokens(words);
  const span = readSpan(tokens, 0);
  return span?.next === tokens.length ? span : undefined;
}

function daysOn(today: string, days: number): string | undefined {
  const [year, month, day] = partsOf(today);
  return days > MOST_MONTHS * 31 ? undefined : isoDay(new Date(Date.UTC(year, month - 1, day + days)));
}

function monthsOn(today: string, months: number): string | undefined {
  const [year, month] = partsOf(today);
  return months > MOST_MONTHS ? undefined : isoDay(new Date(Date.UTC(year, month - 1 + months, 1)));
}

function partsOf(iso: string): readonly [number, number, number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
