import { ANNUAL, CUES, walkFillers, wordsOf } from './termFillers';
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

const COUNT_FILLERS = new Set(
  'period periods lot lots of separate individual successive consecutive up to by each a single no nr off'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['each', 'more', 'period', 'periods', 'in', 'total', 'overall']);
/** How far the options after a term go, without what they are. */
export interface ExtensionsAhead {
  readonly end: number;
  readonly any: boolean;
  /** One of them says its unit. */
  readonly unit: boolean;
}

/** The options that follow a place: how far they go, and what they are. */
export interface ExtensionReader {
  readonly lookAhead: (from: number) => ExtensionsAhead;
  readonly read: (from: number) => ExtensionsFound;
}

/**
 * Reads what follows a term: "+ 1 + 1", "with the option of two further one-year extensions", "extendable to 5 years".
 * A text may hold a length at every other word, each followed by all the rest: so each phrase is read once, and how far the
 * phrases go from it is kept. What they are is put together only for a length that is taken, which then takes them all.
 */
export function extensionReader(tokens: readonly TermToken[]): ExtensionReader {
  const steps = new Map<number, ExtensionsFound | undefined>();
  const ahead = new Map<number, ExtensionsAhead>();
  const stepAt = (from: number): ExtensionsFound | undefined => {
    if (!steps.has(from)) steps.set(from, readStep(tokens, from));
    return steps.get(from);
  };
  const stepsFrom = (from: number, stop: (at: number) => boolean): readonly [number, ExtensionsFound][] => {
    const met: [number, ExtensionsFound][] = [];
    let at = from;
    for (let step = stepAt(at); step !== undefined && !stop(at); step = stepAt(at)) {
      met.push([at, step]);
      // "annual extensions" is noted where it stands, and ends what is read
      if (step.next <= at) break;
      at = step.next;
    }
    return met;
  };
  const lookAhead = (from: number): ExtensionsAhead => {
    const met = stepsFrom(from, (at) => ahead.has(at));
    const end = met.at(-1)?.[1].next ?? from;
    let known = ahead.get(end) ?? { end, any: false, unit: false };
    for (const [at, { spans }] of [...met].reverse()) {
      const unit = known.unit || spans.some((span) => span.unit !== undefined);
      known = { end: known.end, any: known.any || spans.length > 0, unit };
      ahead.set(at, known);
    }
    return known;
  };
  return {
    lookAhead,
    read: (from) =>
      putTogether(
        stepsFrom(from, () => false).map(([, step]) => step),
        from,
      ),
  };
}

function putTogether(steps: readonly ExtensionsFound[], from: number): ExtensionsFound {
  const spans = steps.flatMap((step) => step.spans);
  const longest = steps.findLast((step) => step.longest !== undefined)?.longest;
  return {
    spans,
    ...(longest === undefined ? {} : { longest }),
    unquantified: spans.length === 0 && longest === undefined && steps.some((step) => step.unquantified),
    included: steps.some((step) => step.included),
    next: steps.at(-1)?.next ?? from,
  };
}

/** One "+ 1", or one phrase with a cue. */
function readStep(tokens: readonly TermToken[], from: number): ExtensionsFound | undefined {
  const walk = walkFillers(tokens, from);
  const empty = { unquantified: false, included: false };
  if (walk.negated && !walk.cue) return undefined;
  if (walk.negated) return { ...empty, spans: [], next: closeCues(tokens, walk.next) };
  const bare =
    walk.plus ||
    ((walk.joined || walk.cue) && tokens[walk.next + 1]?.token === 'plus') ||
    ((walk.cue || walk.joined) && isBareOption(tokens, walk.next));
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

/** "with the option of 1": a number alone, after the word that asks for it. */
function isBareOption(tokens: readonly TermToken[], at: number): boolean {
  const [before, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    number?.token === 'number' &&
    before?.token === 'word' &&
    /^(?:of|for|by|then|further|additional|extra|another|extend)$/.test(before.word) &&
    (after === undefined ||
      isWord(after, 'more') ||
      (after.token === 'mark' && ',;).-–—'.includes(after.mark)))
  );
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
  return token.token === 'word' && CUES.has(token.word);
}

/** "2 x 12 months", "two further one-year", "two annual", "1 year", and after a plus a bare "1". */
function readRepeated(
  tokens: readonly TermToken[],
  at: number,
  bareAllowed: boolean,
): { readonly spans: readonly TermSpan[]; readonly next: number } | undefined {
  const single = readSpan(tokens, at);
  if (single !== undefined) return { spans: [single], next: single.next };
  const ordinal = readOrdinalYear(tokens, at);
  if (ordinal !== undefined) return { spans: [ordinal], next: ordinal.next };
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

const ORDINALS = wordsOf('second third fourth fifth sixth seventh eighth ninth tenth');

/** "an optional 4th year", "a fifth year". */
function readOrdinalYear(tokens: readonly TermToken[], from: number): TermSpan | undefined {
  const at = isWord(tokens[from], 'a') ? from + 1 : from;
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isFigure =
    first?.token === 'number' &&
    second?.token === 'word' &&
    /^(?:nd|rd|th)$/.test(second.word) &&
    second.start === first.end;
  const isNamed = first?.token === 'word' && ORDINALS.has(first.word);
  const unitAt = isFigure ? at + 2 : at + 1;
  const unit = tokens[unitAt];
  if ((!isFigure && !isNamed) || unit?.token !== 'unit' || unit.unit !== 'year') return undefined;
  return { value: 1, unit: 'year', moreMonths: 0, next: unitAt + 1 };
}

function annual(
  token: TermToken | undefined,
  count: number,
  next: number,
): { spans: readonly TermSpan[]; next: number } | undefined {
  if (token?.token !== 'word' || !ANNUAL.has(token.word) || !Number.isInteger(count) || count > 20)
    return undefined;
  const span: TermSpan = { value: 1, unit: 'year', moreMonths: 0, next };
  return { spans: Array.from({ length: count }, () => span), next };
}

function isCountFiller(token: TermToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.token === 'times') return true;
  if (token.token === 'mark') return '-(.'.includes(token.mark);
  return token.token === 'word' && (CUES.has(token.word) || COUNT_FILLERS.has(token.word));
}

/** Steps over "extensions)", "optional" after a length. */
function closeCues(tokens: readonly TermToken[], from: number): number {
  let at = from;
  while (at < from + 4) {
    const token = tokens[at];
    const closes =
      token !== undefined &&
      ((token.token === 'word' && (CUES.has(token.word) || CLOSERS.has(token.word))) ||
        (token.token === 'mark' && token.mark === ')'));
    if (!closes) break;
    at += 1;
  }
  return at;
}
