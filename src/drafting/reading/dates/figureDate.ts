import { inCentury, type WrittenDate } from './dateParts';
import type { DateToken } from './dateTokens';

/** Four figures that are a year, rather than the end of a reference. */
const LIKELY_YEAR = /^(?:19|20|21)\d\d$/;

/** 2027-04-01: year, month, day. 1/4/2027 and 1.4.27: day, month, year. Never in any other order. */
export function readFigures(token: DateToken | undefined, at: number): WrittenDate | undefined {
  if (token?.token !== 'triple') return undefined;
  const [a, b, c] = token.parts;
  if (b.length > 2 || Math.min(a.length, c.length) > 2) return undefined;
  const read = { next: at + 1, needsRange: false };
  if (a.length === 4)
    return {
      ...read,
      first: { year: Number(a), month: Number(b), day: Number(c) },
      clear: LIKELY_YEAR.test(a),
    };
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  const year = c.length === 4 ? Number(c) : inCentury(c);
  const first = { year, month: Number(b), day: Number(a) };
  const isVersion = token.sign === '.' && a.length === 1;
  const isDate = first.month >= 1 && first.month <= 12 && first.day >= 1 && first.day <= 31;
  const isLikely = LIKELY_YEAR.test(c) || (c.length === 2 && isDate && !isVersion);
  return { ...read, first, clear: token.sign === '/' || isLikely };
}
