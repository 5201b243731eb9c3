import { rememberLast } from '../../remember';

/** A piece of a date as written. Positions are those of the folded text. */
export type DateToken = { readonly start: number; readonly end: number } & (
  | {
      readonly token: 'triple';
      readonly parts: readonly [string, string, string];
      readonly sign: string;
    }
  | { readonly token: 'number'; readonly figures: string; readonly ordinal: boolean }
  | ({ readonly token: 'month' } & MonthName)
  | { readonly token: 'weekday' }
  | { readonly token: 'word'; readonly word: string }
  | { readonly token: 'mark'; readonly mark: string }
);

// No two alternatives can take the same stretch, and none repeats what another repeats: one pass over the text.
// In this order: three figures and the sign between them, a number and its ending, a word, any other sign.
const PIECES = /(\d+)([./-])(\d+)\2(\d+)|(\d+)((?:st|nd|rd|th)(?![\p{L}\p{N}]))?|(\p{L}+)|[^\s]/gu;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
interface MonthName {
  readonly month: number;
  /** "Jan": cut to three letters. */
  readonly short: boolean;
}

const MONTH_NAMES: ReadonlyMap<string, MonthName> = new Map(
  MONTHS.flatMap((name, index): (readonly [string, MonthName])[] => [
    [name.slice(0, 3), { month: index + 1, short: true }],
    [name, { month: index + 1, short: false }],
  ]).concat(
    [
      ['sept', 9],
      // as they are often mistyped
      ...[
        'janurary januray janary jaunary',
        'feburary febuary febraury februray',
        'marhc',
        'apirl aprl aprill',
        '',
        'juen',
        'jully',
        'agust augst augsut',
        'septmber setpember sepember septemeber',
        'octber ocotber octobre',
        'novmber novemeber noveber',
        'decmber decemeber decmeber',
      ].flatMap((list, index) =>
        list
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => [word, index + 1] as const),
      ),
    ].map(([name, month]): readonly [string, MonthName] => [
      String(name),
      { month: Number(month), short: false },
    ]),
  ),
);
const WEEKDAYS = new Set(
  'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun'.split(
    ' ',
  ),
);

/** Cuts a folded text into the pieces that dates are written with, whatever day they are read on. */
export const dateTokens = rememberLast((folded): readonly DateToken[] => {
  const tokens: DateToken[] = [];
  for (const match of folded.matchAll(PIECES)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const [mark, first, sign, second, third, number, ordinal, word] = match;
    if (first !== undefined && sign !== undefined && second !== undefined && third !== undefined)
      tokens.push({ ...at, token: 'triple', parts: [first, second, third], sign });
    else if (number !== undefined)
      tokens.push({ ...at, token: 'number', figures: number, ordinal: ordinal !== undefined });
    else if (word === undefined) tokens.push({ ...at, token: 'mark', mark });
    else tokens.push({ ...at, ...(isInCode(folded, at) ? { token: 'word', word } : nameOf(word)) });
  }
  return tokens;
});

/** "Feb25" is a code. */
function isInCode(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /\d/.test(folded.charAt(start - 1) + folded.charAt(end));
}

type Name =
  | ({ readonly token: 'month' } & MonthName)
  | { readonly token: 'weekday' }
  | { readonly token: 'word'; readonly word: string };

function nameOf(word: string): Name {
  const month = MONTH_NAMES.get(word);
  if (month !== undefined) return { token: 'month', ...month };
  return WEEKDAYS.has(word) ? { token: 'weekday' } : { token: 'word', word };
}

/** Whether the token is one of these words. */
export function isWordOf(token: DateToken | undefined, words: ReadonlySet<string>): boolean {
  return token?.token === 'word' && words.has(token.word);
}

/** Whether the token is one of these signs. */
export function isMarkOf(token: DateToken | undefined, marks: string): boolean {
  return token?.token === 'mark' && marks.includes(token.mark);
}

/** Whether nothing stands between a token and the one before it. */
export function isGlued(tokens: readonly DateToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && before.end === token.start;
}
