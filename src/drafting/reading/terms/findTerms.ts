import type { TermAnswer } from '../../../record/answers';
import {
  extensionReader,
  type ExtensionReader,
  type ExtensionsAhead,
  type ExtensionsFound,
} from './termExtensions';
import { isWord, monthsOf, readQuantity, readSpan, type TermSpan } from './termSpan';
import { termTokens, type TermToken, type TermUnit } from './termTokens';

export type TermProblem = 'range' | 'not-whole' | 'extension-length' | 'extension-unit' | 'needs-unit';

/** A length of time in a text. Positions are those of the folded text. */
export interface TermFound {
  readonly index: number;
  readonly end: number;
  readonly term:
    { readonly ok: true; readonly value: TermAnswer } | { readonly ok: false; readonly problem: TermProblem };
  /** Weeks, days or "m": in a title more often a service's hours than a contract's length. */
  readonly short: boolean;
}

/** More numbers than any request holds: of so many, none is plainly the contract's length, and it is asked. */
const MOST_NUMBERS = 150;

/** Every contract length in a folded text. `bare`: "3+1+1" and "18" alone may be lengths, as in an answer; `m`: "14m" is months. */
export function findTerms(
  folded: string,
  { bare, m = false }: { readonly bare: boolean; readonly m?: boolean },
): readonly TermFound[] {
  if ((folded.match(/\d+|[½¼¾]/g)?.length ?? 0) > MOST_NUMBERS) return [];
  const tokens = termTokens(folded, m);
  const extensions = extensionReader(tokens);
  const found: TermFound[] = [];
  let at = 0;
  while (at < tokens.length) {
    const term = readTermAt(tokens, at, bare, extensions);
    if (term === undefined) at += 1;
    else {
      found.push(term.found);
      at = Math.max(term.next, at + 1);
    }
  }
  return found;
}

function readTermAt(
  tokens: readonly TermToken[],
  at: number,
  bare: boolean,
  extensions: ExtensionReader,
): { found: TermFound; next: number } | undefined {
  const base = readBase(tokens, at, bare);
  if (base === undefined) return undefined;
  const place = (next: number, term: TermFound['term']): { found: TermFound; next: number } => ({
    found: {
      index: tokens[at]?.start ?? 0,
      end: tokens[next - 1]?.end ?? 0,
      term,
      short: base.span.unit === 'week' || base.span.unit === 'day' || tokens.slice(at, next).some(isMetres),
    },
    next,
  });
  if (base.problem !== undefined) return place(base.span.next, { ok: false, problem: base.problem });
  const ahead = extensions.lookAhead(base.span.next);
  if (base.span.unit === undefined && !ahead.any) {
    return bare ? place(base.span.next, { ok: false, problem: 'needs-unit' }) : undefined;
  }
  if (base.span.unit === undefined && !bare && !standsAlone(tokens, at, ahead)) return undefined;
  const next = skipTotal(tokens, ahead.end);
  return place(next, resolve(base.span, extensions.read(base.span.next)));
}

/** "m" alone: months where a length is expected, and in a title a length of another kind. */
function isMetres(token: TermToken): boolean {
  return token.token === 'unit' && token.unit === 'month' && token.end - token.start === 1;
}

/** The initial term, which begins a length; ages, hours of service and rates are none. */
function readBase(
  tokens: readonly TermToken[],
  at: number,
  bare: boolean,
): { readonly span: TermSpan; readonly problem?: TermProblem } | undefined {
  if (isPartOfCode(tokens, at)) return undefined;
  const range = readRange(tokens, at);
  if (range !== undefined) return { span: range, problem: 'range' };
  const span = readSpan(tokens, at);
  if (span !== undefined) {
    const after = tokens[span.next];
    if (isNoLength(after, tokens[span.next + 1])) return undefined;
    if (span.value > 100 && !bare && span.unit === 'year') return undefined;
    return tokens[at]?.token === 'word' && !mayStandFor(tokens, at) ? undefined : { span };
  }
  const number = readQuantity(tokens, at);
  const follower = number && tokens[number.next];
  const first = tokens[at];
  const isFigure = first?.token === 'number' && !first.word && follower?.token !== 'times';
  if (number === undefined || !isFigure || (follower?.token !== 'plus' && !bare)) return undefined;
  return { span: { value: number.value, moreMonths: 0, next: number.next } };
}

/** "2 years old", "3 years after 1 April 2027"; but "3 years, after which" goes on. */
function isNoLength(after: TermToken | undefined, next: TermToken | undefined): boolean {
  if (after?.token !== 'word') return false;
  if (after.word === 'after' || after.word === 'before')
    return !isWord(next, 'which') && !isWord(next, 'that');
  return /^(?:olds?|of|ago|notice)$/.test(after.word);
}

/** "RM6232", "2324-0241", "£3": figures that belong to something else. */
function isPartOfCode(tokens: readonly TermToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (before.token === 'mark' && '£$€'.includes(before.mark)) return true;
  return (
    token.token === 'number' &&
    before.end === token.start &&
    before.token !== 'plus' &&
    !(before.token === 'mark' && '(:,;~-–—/|'.includes(before.mark))
  );
}

/** "a year" is a length after "for" or at the start; after a sum it is a rate. */
function mayStandFor(tokens: readonly TermToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (before.token === 'mark' && ',;(:-–—'.includes(before.mark)) ||
    (before.token === 'word' && /^(?:for|over|lasting|of|is|about)$/.test(before.word))
  );
}

function readRange(tokens: readonly TermToken[], at: number): TermSpan | undefined {
  const first = readSpan(tokens, at) ?? readQuantity(tokens, at);
  if (first === undefined || tokens[at]?.token === 'word') return undefined;
  const between = isWord(tokens[at - 1], 'between');
  const join = tokens[first.next];
  const joined =
    (join?.token === 'mark' && /[-–—]/.test(join.mark)) ||
    isWord(join, 'to') ||
    isWord(join, 'or') ||
    (between && isWord(join, 'and'));
  const second = joined ? readSpan(tokens, first.next + 1) : undefined;
  return second;
}

/** "3+1" in a sentence counts only where it is a piece of its own. */
function standsAlone(tokens: readonly TermToken[], at: number, ahead: ExtensionsAhead): boolean {
  if (ahead.unit) return true;
  const before = tokens[at - 1];
  const after = tokens[ahead.end];
  const isEdge = (token: TermToken | undefined): boolean =>
    token === undefined || (token.token === 'mark' && /[,;:()–|/-]/.test(token.mark));
  const isAnnounced = before?.token === 'word' && /^(?:length|term|duration|period)$/.test(before.word);
  return (
    (isEdge(before) || isAnnounced) && (isEdge(after) || (after?.token === 'mark' && after.mark === '.'))
  );
}

/** "max", "in total" after a length. */
function skipTotal(tokens: readonly TermToken[], from: number): number {
  const at = isWord(tokens[from], 'in') ? from + 1 : from;
  const token = tokens[at];
  return token?.token === 'word' && /^(?:max|maximum|total|overall|term|duration)$/.test(token.word)
    ? at + 1
    : from;
}

function resolve(base: TermSpan, found: ExtensionsFound): TermFound['term'] {
  const units = [base, ...found.spans].map((span) => span.unit).filter((unit) => unit !== undefined);
  const unit = base.unit ?? units[0] ?? (base.value <= 10 ? 'year' : 'month');
  const months = monthsOf(base.value, unit, base.moreMonths);
  if (months === undefined) return { ok: false, problem: 'not-whole' };
  if (found.unquantified) return { ok: false, problem: 'extension-length' };
  if (found.included && found.spans.length === 0) return { ok: false, problem: 'extension-length' };
  const extensions: number[] = [];
  for (const span of found.longest === undefined ? found.spans : []) {
    const read = extensionMonths(span, unit);
    if (typeof read === 'string') return { ok: false, problem: read };
    extensions.push(read);
  }
  if (found.longest !== undefined)
    return upTo(months, monthsOf(found.longest.value, found.longest.unit ?? unit));
  const [initial = 0, ...options] = extensions;
  // "4 years including extensions (2+1+1)"
  if (found.included && options.length > 0 && sum(extensions) === months)
    return { ok: true, value: { months: initial, extensions: options } };
  const firm = found.included ? months - sum(extensions) : months;
  return { ok: true, value: { months: firm, extensions: extensions.filter((each) => each > 0) } };
}

function sum(months: readonly number[]): number {
  return months.reduce((all, each) => all + each, 0);
}

/** A bare "+ 1" takes the unit of the term where that makes sense; "3 years + 12" is months; "36 months + 1" is asked about. */
export function extensionMonths(span: TermSpan, unit: TermUnit): number | TermProblem {
  if (span.unit !== undefined) return monthsOf(span.value, span.unit, span.moreMonths) ?? 'not-whole';
  if (unit === 'year') {
    if (span.value <= 10) return monthsOf(span.value, 'year') ?? 'not-whole';
    return span.value % 6 === 0 ? span.value : 'extension-unit';
  }
  return unit === 'month' && span.value < 3 ? 'extension-unit' : (monthsOf(span.value, unit) ?? 'not-whole');
}

function upTo(months: number, longest: number | undefined): TermFound['term'] {
  if (longest === undefined || longest <= months) return { ok: false, problem: 'extension-length' };
  return { ok: true, value: { months, extensions: [longest - months] } };
}
