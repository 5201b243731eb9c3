import { readQuantity } from './termSpan';
import type { TermToken } from './termTokens';

/** The words of a list as a set. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that announce an option to extend. */
export const CUES = wordsOf(
  'poss ext exts extn extns opt opts another extend extends extended extendable extendible extension extensions extending option options optional optionally renewal renewals renewable further additional possible potential extra',
);
const FILLERS = wordsOf(
  'with the a an of to for by up any each or and then possibility possibly period periods separate individual maximum max subject right ability thereafter it may can could will be initially is have has plus available successive consecutive in increments term terms contract initial total do no',
);
const INCLUDING = wordsOf('including inc incl inclusive');
export const ANNUAL = wordsOf('annual yearly');
const STEPPED_OVER: ReadonlySet<string> = new Set([...CUES, ...FILLERS, ...INCLUDING, ...ANNUAL]);
/** How far a cue may stand from what precedes it. */
const MOST_FILLERS = 14;

/** What stood between a length and the option to extend it. */
export interface Walk {
  readonly next: number;
  readonly plus: boolean;
  readonly cue: boolean;
  /** "to 5 years": the length that follows is the longest, not what is added. */
  readonly to: boolean;
  readonly including: boolean;
  readonly negated: boolean;
  readonly started: boolean;
  /** "with", "then": what follows adds to the term. */
  readonly joined: boolean;
}

/** Steps over "with the option of", "(", "plus"; notes what it met. */
export function walkFillers(tokens: readonly TermToken[], from: number): Walk {
  let at = from;
  const met = { plus: false, cue: false, including: false, negated: false, joined: false };
  const words: string[] = [];
  while (at - from < MOST_FILLERS) {
    const token = tokens[at];
    // "a year": the article is the number
    if (token === undefined || !isFiller(token) || readQuantity(tokens, at) !== undefined) break;
    if (token.token === 'word') {
      met.cue ||= CUES.has(token.word) || isPluralAnnual(token, tokens[at + 1]);
      if (ANNUAL.has(token.word)) break;
      met.including ||= INCLUDING.has(token.word);
      met.negated ||= token.word === 'no';
      met.joined ||= token.word === 'with' || token.word === 'then';
      words.push(token.word);
    }
    met.plus ||= token.token === 'plus';
    at += 1;
  }
  const to = met.cue && !met.plus && isLongest(words.join(' '));
  return { ...met, to, next: at, started: at > from };
}

function isFiller(token: TermToken): boolean {
  if (token.token === 'plus') return true;
  if (token.token === 'mark') return '(),:;-'.includes(token.mark);
  return token.token === 'word' && STEPPED_OVER.has(token.word);
}

/** "annual extensions": an option to extend, though how many is not said. */
function isPluralAnnual(token: TermToken, next: TermToken | undefined): boolean {
  return (
    token.token === 'word' &&
    ANNUAL.has(token.word) &&
    next?.token === 'word' &&
    /^(?:extensions|options)$/.test(next.word)
  );
}

/** "by up to 2 years" and "for up to 2 years" are amounts; "to 5 years" and "to a maximum of 5 years" are the longest term. */
function isLongest(said: string): boolean {
  const endsInTo = /(?:^|(?<!\bup ))\bto(?: (?:an?|the|total|maximum|max|term|of))*$/.test(said);
  return endsInTo && !/\b(?:for|by)\b/.test(said);
}
