import { ANNUAL, CUE, walkFillers } from './termFillers';
import { isWord, readQuantity, readSpan, type TermSpan } from './termSpan';
import type { TermToken } from './termTokens';

/** Options to extend as written after a term. */
export interface ExtensionsFound {
  readonly spans: readonly TermSpan[];
  /** "extendable to five years": the longest term, from which the extension follows. */
  readonly longest?: TermSpan;
  /** An option to extend without its length. */
  readonly unquantified: boolean;
  /** "including extensions": the length given is the longest, and how much of it is firm is not said. */
  readonly included: boolean;
  readonly next: number;
}

/** Reads what follows a term: "+ 1 + 1", "with the option of two further one-year extensions", "extendable to 5 years". */
export function readExtensions(tokens: readonly TermToken[], from: number): ExtensionsFound {
  let at = from;
  let found: ExtensionsFound = { spans: [], unquantified: false, included: false, next: from };
  for (let turns = 0; turns < 24; turns += 1) {
    const step = readStep(tokens, at);
    if (step === undefined) break;
    at = step.next;
    found = {
      spans: [...found.spans, ...step.spans],
      ...(step.longest ? { longest: step.longest } : found.longest ? { longest: found.longest } : {}),
      unquantified: found.unquantified || step.unquantified,
      included: found.included || step.included,
      next: at,
    };
  }
  return {
    ...found,
    unquantified: found.unquantified && found.spans.length === 0 && found.longest === undefined,
  };
}

/** One "+ 1", or one phrase with a cue. */
function readStep(tokens: readonly TermToken[], from: number): ExtensionsFound | undefined {
  const walk = walkFillers(tokens, from);
  const empty = { unquantified: false, included: false };
  if (walk.negated) return { ...empty, spans: [], next: closeCues(tokens, walk.next) };
  const bare = walk.plus || (walk.joined && tokens[walk.next + 1]?.token === 'plus');
  const spans = bare || walk.cue ? readRepeated(tokens, walk.next, bare) : undefined;
  if (spans !== undefined) {
    const next = closeCues(tokens, spans.next);
    const [longest, ...more] = spans.spans;
    if (walk.to && longest !== undefined && more.length === 0) return { ...empty, spans: [], longest, next };
    return { ...empty, spans: spans.spans, included: walk.including, next };
  }
  const late = walk.started ? readLateCue(tokens, walk.next) : undefined;
  if (late !== undefined) return { ...empty, ...late, included: walk.including };
  return walk.cue
    ? { ...empty, spans: [], unquantified: !walk.including, included: walk.including, next: walk.next }
    : undefined;
}

/** "with a 12-month extension": the cue comes after the length. */
function readLateCue(
  tokens: readonly TermToken[],
  at: number,
): { spans: readonly TermSpan[]; next: number } | undefined {
  const spans = readRepeated(tokens, at, false);
  if (spans === undefined) return undefined;
  const next = closeCues(tokens, spans.next);
  return tokens.slice(at, next).some(isCue) ? { spans: spans.spans, next } : undefined;
}

function isCue(token: TermToken): boolean {
  return token.token === 'word' && CUE.test(token.word);
}

/** "2 x 12 months", "two further one-year", "two annual", "1 year", and after a plus a bare "1". */
function readRepeated(
  tokens: readonly TermToken[],
  at: number,
  bareAllowed: boolean,
): { readonly spans: readonly TermSpan[]; readonly next: number } | undefined {
  const single = readSpan(tokens, at);
  if (single !== undefined) return { spans: [single], next: single.next };
  const count = readQuantity(tokens, at);
  if (count === undefined)
    return isWord(tokens[at + 1], 'extension') || isWord(tokens[at + 1], 'option')
      ? annual(tokens[at], 1, at + 1)
      : undefined;
  let next = count.next;
  while (next - count.next < 6 && isCountFiller(tokens[next])) next += 1;
  const yearly = annual(tokens[next], count.value, next + 1);
  if (yearly !== undefined) return yearly;
  const unit = tokens[next];
  if (unit?.token === 'unit' && next > count.next) {
    const span = { value: count.value, unit: unit.unit, moreMonths: 0, next: next + 1 };
    return { spans: [span], next: span.next };
  }
  const span = next > count.next || tokens[next]?.token === 'number' ? readSpan(tokens, next) : undefined;
  if (span !== undefined && Number.isInteger(count.value) && count.value <= 20) {
    return { spans: Array.from({ length: count.value }, () => span), next: span.next };
  }
  if (!bareAllowed) return undefined;
  return { spans: [{ value: count.value, moreMonths: 0, next: count.next }], next: count.next };
}

function annual(
  token: TermToken | undefined,
  count: number,
  next: number,
): { spans: readonly TermSpan[]; next: number } | undefined {
  if (token?.token !== 'word' || !ANNUAL.test(token.word) || !Number.isInteger(count) || count > 20)
    return undefined;
  const span: TermSpan = { value: 1, unit: 'year', moreMonths: 0, next };
  return { spans: Array.from({ length: count }, () => span), next };
}

function isCountFiller(token: TermToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.token === 'times') return true;
  if (token.token === 'mark') return token.mark === '-' || token.mark === '(';
  return (
    token.token === 'word' &&
    (CUE.test(token.word) ||
      /^(?:periods?|of|separate|individual|successive|consecutive|up|to|by|each|a|single)$/.test(
        token.word,
      )) &&
    !isWord(token, 'and')
  );
}

/** Steps over "extensions)", "optional" after a length. */
function closeCues(tokens: readonly TermToken[], from: number): number {
  let at = from;
  while (at < from + 4) {
    const token = tokens[at];
    const closes =
      token !== undefined &&
      ((token.token === 'word' &&
        (CUE.test(token.word) || /^(?:each|period|periods|in|total|overall)$/.test(token.word))) ||
        (token.token === 'mark' && token.mark === ')'));
    if (!closes) break;
    at += 1;
  }
  return at;
}
