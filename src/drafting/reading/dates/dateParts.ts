import { isGlued, isMarkOf, isWordOf, type DateToken } from './dateTokens';

/** The parts of one date as written. Whether there is such a day is looked at afterwards. */
export interface DateParts {
  readonly year?: number;
  readonly month: number;
  /** "end of April 2027": the last. */
  readonly day?: number | 'last';
}

/** A date as written, or the two of "1-30 April 2027". */
export interface WrittenDate {
  readonly first: DateParts;
  readonly last?: DateParts;
  readonly next: number;
  /** Plainly a date even among other words; "1.2.27" may be a version, and "45 May" a house. */
  readonly clear: boolean;
  /** "August 13": the day that the two figures are where the range goes on to a day, "until 21 August 2027". */
  readonly orDay?: number;
  /** "Apr", "May": a date only as the end of a range. */
  readonly needsRange: boolean;
}

/** A part read from some tokens, and the token after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);

/** What a number before these counts: "1 April, 18 months" names no year. */
const COUNTED = new Set(
  'am pm noon midday midnight h hr hrs hour hours d day days w wk wks week weeks mo mos mth mths month months y yr yrs year years x k m mn bn million thousand hundred per percent people staff homes units of'.split(
    ' ',
  ),
);

/** Two figures after 50 are of the last century. */
const LAST_OF_THIS_CENTURY = 50;

/** "1", "1st", "first", "twenty-first"; figures that no month has are read too, to be refused. */
export function readDay(tokens: readonly DateToken[], at: number): Part | undefined {
  const token = tokens[at];
  if (token?.token === 'number')
    return token.figures.length <= 2 ? { value: Number(token.figures), next: at + 1 } : undefined;
  if (token?.token !== 'word') return undefined;
  const word = ORDINAL_WORDS.get(token.word);
  if (word !== undefined) return { value: word, next: at + 1 };
  const tens = TENS.get(token.word);
  const onesAt = isMarkOf(tokens[at + 1], '-') ? at + 2 : at + 1;
  const ones = tokens[onesAt];
  const unit = ones?.token === 'word' ? ORDINAL_WORDS.get(ones.word) : undefined;
  return tens === undefined || unit === undefined || unit > 9
    ? undefined
    : { value: tens + unit, next: onesAt + 1 };
}

/** "2027", "'27", "27"; not a number that counts something. */
export function readYear(tokens: readonly DateToken[], at: number): Part | undefined {
  if (isMarkOf(tokens[at], "'")) {
    const year = tokens[at + 1];
    return year?.token === 'number' && year.figures.length === 2 && isGlued(tokens, at + 1)
      ? { value: inCentury(year.figures), next: at + 2 }
      : undefined;
  }
  const full = readFullYear(tokens, at);
  const token = tokens[at];
  if (full !== undefined || token?.token !== 'number' || token.ordinal) return full;
  if (token.figures.length !== 2 || counts(tokens, at + 1)) return undefined;
  return { value: inCentury(token.figures), next: at + 1 };
}

/** "2027", in four figures. */
export function readFullYear(tokens: readonly DateToken[], at: number): Part | undefined {
  const token = tokens[at];
  return token?.token === 'number' && !token.ordinal && token.figures.length === 4
    ? { value: Number(token.figures), next: at + 1 }
    : undefined;
}

/** The year that two figures mean. */
export function inCentury(figures: string): number {
  const year = Number(figures);
  return year > LAST_OF_THIS_CENTURY ? 1900 + year : 2000 + year;
}

/** Whether a number that ends before token `at` counts something, or goes on: "18 months", "10,000", "12:30". */
export function counts(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.token === 'month') return true;
  if (isWordOf(token, COUNTED) || isMarkOf(token, '%')) return true;
  return (
    isMarkOf(token, '.,:/') && isGlued(tokens, at) && isFigure(tokens[at + 1]) && isGlued(tokens, at + 1)
  );
}

function isFigure(token: DateToken | undefined): boolean {
  return token?.token === 'number' || token?.token === 'triple';
}

const OF = new Set(['of']);

/** The place after what may stand between the parts of a date: a glued sign, one of `marks`, "of", or nothing. */
export function skipBetween(tokens: readonly DateToken[], at: number, marks: string): number {
  const token = tokens[at];
  if (isWordOf(token, OF) || isMarkOf(token, marks)) return at + 1;
  const isGluedSign = isMarkOf(token, '-/') && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isGluedSign ? at + 1 : at;
}

const THE = new Set(['the']);
const JOINS = new Set(['to', 'until', 'till', 'til', 'through']);

/** The place after what joins the ends of a range: "to", "to the", a dash; undefined where nothing does. */
export function skipJoin(tokens: readonly DateToken[], at: number): number | undefined {
  if (isMarkOf(tokens[at], '-–—')) return at + 1;
  if (!isWordOf(tokens[at], JOINS)) return undefined;
  return isWordOf(tokens[at + 1], THE) ? at + 2 : at + 1;
}
