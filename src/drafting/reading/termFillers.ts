import { readQuantity } from './termSpan';
import type { TermToken } from './termTokens';

/** Words that announce an option to extend. */
export const CUE =
  /^(?:exten(?:d|ds|ded|dable|dible|sion|sions|ding)|option|options|optional|optionally|renewal|renewals|renewable|further|additional|possible|potential|extra)$/;
const FILLER =
  /^(?:with|the|an?|of|to|for|by|up|any|each|or|and|then|possibility|possibly|period|periods|separate|individual|maximum|max|subject|right|ability|thereafter|it|may|can|be|is|have|has|plus|available|successive|consecutive|in|increments|term|terms|contract|initial|total|do|no)$/;
const INCLUDING = /^(?:including|inc|incl|inclusive)$/;
export const ANNUAL = /^(?:annual|yearly)$/;
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
  const met = { plus: false, cue: false, including: false, negated: false };
  const words: string[] = [];
  while (at - from < MOST_FILLERS) {
    const token = tokens[at];
    // "a year": the article is the number
    if (token === undefined || !isFiller(token) || readQuantity(tokens, at) !== undefined) break;
    if (token.token === 'word') {
      met.cue ||= CUE.test(token.word) || isPluralAnnual(token, tokens[at + 1]);
      if (ANNUAL.test(token.word)) break;
      met.including ||= INCLUDING.test(token.word);
      met.negated ||= token.word === 'no';
      words.push(token.word);
    }
    met.plus ||= token.token === 'plus';
    at += 1;
  }
  const said = words.join(' ');
  const to = met.cue && !met.plus && isLongest(said);
  return { ...met, to, next: at, started: at > from, joined: /\b(?:with|then)\b/.test(said) };
}

function isFiller(token: TermToken): boolean {
  if (token.token === 'plus') return true;
  if (token.token === 'mark') return /[(),:;-]/.test(token.mark);
  if (token.token !== 'word') return false;
  return [CUE, FILLER, INCLUDING, ANNUAL].some((words) => words.test(token.word));
}

/** "annual extensions": an option to extend, though how many is not said. */
function isPluralAnnual(token: TermToken, next: TermToken | undefined): boolean {
  return (
    token.token === 'word' &&
    ANNUAL.test(token.word) &&
    next?.token === 'word' &&
    /^(?:extensions|options)$/.test(next.word)
  );
}

/** "by up to 2 years" and "for up to 2 years" are amounts; "to 5 years" and "to a maximum of 5 years" are the longest term. */
function isLongest(said: string): boolean {
  const endsInTo = /(?:^|(?<!\bup ))\bto(?: (?:an?|the|total|maximum|max|term|of))*$/.test(said);
  return endsInTo && !/\b(?:for|by)\b/.test(said);
}
