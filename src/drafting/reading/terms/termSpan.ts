import { DAYS_IN_MONTH } from '../../figures/calendar';
import type { TermToken, TermUnit } from './termTokens';

/** A length of time as far as it was written: `unit` is absent in "3 + 1 + 1". */
export interface TermSpan {
  readonly value: number;
  readonly unit?: TermUnit;
  /** The smaller part of "2 years and 6 months", in months. */
  readonly moreMonths: number;
  readonly next: number;
}

/** Reads "18 months", "three-year", "a year", "2½ years", "2 years and 6 months", "a year and a half" from token `at`. */
export function readSpan(tokens: readonly TermToken[], at: number): TermSpan | undefined {
  const number = readQuantity(tokens, at);
  if (number === undefined) return undefined;
  const marked = skipMark(tokens, number.next, '-');
  const unitAt = isWord(tokens[marked], 'calendar') ? marked + 1 : marked;
  const unit = tokens[unitAt];
  if (unit?.token !== 'unit') return undefined;
  const tail = readSmallerPart(tokens, unitAt + 1, unit.unit);
  const less = readLess(tokens, tail.next);
  if (less !== undefined)
    return { value: number.value, unit: unit.unit, moreMonths: tail.months - less.months, next: less.next };
  return { value: number.value, unit: unit.unit, moreMonths: tail.months, next: tail.next };
}

/** A number, or "a" before a unit; "2 and a half". */
export function readQuantity(
  tokens: readonly TermToken[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  const follower = tokens[at + 1];
  if (token?.token === 'word' && (token.word === 'a' || token.word === 'an' || token.word === 'single')) {
    return follower?.token === 'unit' ? { value: 1, next: at + 1 } : undefined;
  }
  if (token?.token !== 'number') return undefined;
  if (isHalf(tokens, at + 1)) return { value: token.value + 0.5, next: at + 4 };
  if (isGloss(tokens, at + 1, token.value)) return { value: token.value, next: at + 4 };
  return { value: token.value, next: at + 1 };
}

/** "three (3)": the number again in brackets. */
function isGloss(tokens: readonly TermToken[], at: number, value: number): boolean {
  const [opens, number, closes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    opens?.token === 'mark' &&
    opens.mark === '(' &&
    number?.token === 'number' &&
    number.value === value &&
    closes?.token === 'mark' &&
    closes.mark === ')'
  );
}

/** "less a month". */
function readLess(tokens: readonly TermToken[], at: number): { months: number; next: number } | undefined {
  if (!isWord(tokens[at], 'less') && !isWord(tokens[at], 'minus')) return undefined;
  const number = readQuantity(tokens, at + 1);
  const unit = number && tokens[number.next];
  if (number === undefined || unit?.token !== 'unit' || unit.unit !== 'month') return undefined;
  return { months: number.value, next: number.next + 1 };
}

function isHalf(tokens: readonly TermToken[], at: number): boolean {
  return isWord(tokens[at], 'and') && isWord(tokens[at + 1], 'a') && isWord(tokens[at + 2], 'half');
}

/** "and 6 months" after years; "and a half" after a unit. */
function readSmallerPart(
  tokens: readonly TermToken[],
  at: number,
  unit: TermUnit,
): { months: number; next: number } {
  const none = { months: 0, next: at };
  if (unit !== 'year') return none;
  if (isHalf(tokens, at)) return { months: 6, next: at + 3 };
  const start = isWord(tokens[at], 'and') ? at + 1 : skipMark(tokens, at, ',');
  const number = readQuantity(tokens, start);
  const follower = number && tokens[number.next];
  if (number === undefined || follower?.token !== 'unit' || follower.unit !== 'month') return none;
  // "3 years, 12 month extension" is an option to extend, not a part of the term
  const after = tokens[number.next + 1];
  const extension = after?.token === 'word' && /^(?:exten|option)/.test(after.word);
  return extension ? none : { months: number.value, next: number.next + 1 };
}

/** Whole months; undefined where years or months come to a fraction. Weeks and days are rounded, to a month at least. */
export function monthsOf(value: number, unit: TermUnit, moreMonths = 0): number | undefined {
  if (unit === 'week' || unit === 'day') {
    const days = unit === 'week' ? value * 7 : value;
    return days === 0 ? 0 : Math.max(1, Math.round(days / DAYS_IN_MONTH));
  }
  const months = value * (unit === 'year' ? 12 : 1) + moreMonths;
  return Number.isInteger(months) ? months : undefined;
}

export function isWord(token: TermToken | undefined, word: string): boolean {
  return token?.token === 'word' && token.word === word;
}

/** The place after an optional mark. */
function skipMark(tokens: readonly TermToken[], at: number, mark: string): number {
  const token = tokens[at];
  return token?.token === 'mark' && token.mark === mark ? at + 1 : at;
}
