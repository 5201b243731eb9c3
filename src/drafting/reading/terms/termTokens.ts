import { readNumberInWords, readNumberWord, TENS_AND_UNIT } from '../numberWords';

/** A piece of a length of time as written. Positions are those of the folded text. */
export type TermToken = { readonly start: number; readonly end: number } & (
  | { readonly token: 'number'; readonly value: number; readonly word: boolean }
  | { readonly token: 'unit'; readonly unit: TermUnit }
  | { readonly token: 'plus' }
  | { readonly token: 'times' }
  | { readonly token: 'word'; readonly word: string }
  | { readonly token: 'mark'; readonly mark: string }
);
export type TermUnit = 'year' | 'month' | 'week' | 'day';

const UNITS: ReadonlyMap<string, TermUnit> = new Map(
  (
    [
      ['year', 'year years yr yrs y'],
      ['month', 'month months mth mths mnth mnths mo mos mon'],
      ['week', 'week weeks wk wks'],
      ['day', 'day days'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, TermUnit] => [word, unit])),
);

/** In this order: a number, a word, any other sign. */
const PIECES = new RegExp(
  String.raw`((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?[½¼¾]?|[½¼¾])|(${TENS_AND_UNIT}|\p{L}[\p{L}']*)|[^\s]`,
  'gu',
);
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Cuts a folded text into the pieces that lengths of time are written with. `m`: "14m" is months, as beside a sum with its sign. */
export function termTokens(folded: string, m = false): readonly TermToken[] {
  const tokens: TermToken[] = [];
  for (const match of folded.matchAll(PIECES)) {
    const [written, number, word] = match;
    const start = match.index;
    const end = start + written.length;
    if (number !== undefined)
      tokens.push({ start, end, token: 'number', value: parseFraction(number), word: false });
    else tokens.push(word === undefined ? readMark(written, start, end) : readWord(word, m, start, end));
  }
  return tokens;
}

function parseFraction(written: string): number {
  const figures = written.replace(/,/g, '');
  const fraction = FRACTIONS[figures.slice(-1)];
  return fraction === undefined ? Number(figures) : Number(figures.slice(0, -1) || '0') + fraction;
}

/** "Extended twice by a year". */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
]);

// written out, and not spread: of a long text there are thousands

function readWord(word: string, m: boolean, start: number, end: number): TermToken {
  if (word === 'm' && m) return { start, end, token: 'unit', unit: 'month' };
  const unit = UNITS.get(word.replace(/'s?$/, ''));
  if (unit !== undefined) return { start, end, token: 'unit', unit };
  if (word === 'plus') return { start, end, token: 'plus' };
  if (word === 'x') return { start, end, token: 'times' };
  const value =
    TIMES.get(word) ?? readNumberWord(word) ?? (/[ -]/.test(word) ? readNumberInWords(word) : undefined);
  return value === undefined
    ? { start, end, token: 'word', word }
    : { start, end, token: 'number', value, word: true };
}

function readMark(mark: string, start: number, end: number): TermToken {
  if (mark === '+') return { start, end, token: 'plus' };
  if (mark === '×' || mark === '*') return { start, end, token: 'times' };
  return { start, end, token: 'mark', mark };
}
