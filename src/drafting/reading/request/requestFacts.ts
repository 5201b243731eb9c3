import type { TermAnswer, ValueAnswer } from '../../../record/answers';
import { monthsBetween } from '../../figures/calendar';
import { findDates, isDayOrYear, lastDayOf, type DateFound } from '../dates/findDates';
import { findMoney, type MoneyFound } from '../money/findMoney';
import { findTerms, type TermFound } from '../terms/findTerms';
import { findVatBasis, findVatPhrases } from '../money/readVatBasis';
import { agrees, blank } from '../terms/readTerm';
import { chooseSum, isRange, valueOf } from '../money/readValue';
import { foldCase } from '../readWords';
import type { Span } from './requestPieces';

/** The sums, lengths and dates that a sentence states, and the stretches of it that state them. */
export interface RequestFacts {
  readonly value?: ValueAnswer;
  readonly term?: TermAnswer;
  readonly start?: string;
  readonly spans: readonly Span[];
}

const VALUE_CUE =
  /\b(?:value|valued|worth|budget|cost|costing|spend|price|sum)(?: (?:is|of|at))?[: ]*(?:about|around|approx\.?|approximately|circa|c\.|~)? ?$/;
const START_CUE =
  /\b(?:from|start(?:s|ing)?(?: date)?|commenc(?:es|ing|ement)|begin(?:s|ning)?|w\.?e\.?f\.?|effective)(?: (?:on|in|from|of|is))?[: ]*$/;
const END_CUE =
  /\b(?:to|until|till|til|by|end(?:s|ing)?|expir(?:es|ing|y)|before|deadline|closes?|closing|let|procured|published|dated|tender(?:s|ed)?)(?: (?:on|in|by|is))?[: ]*$/;
const LONGEST_CUE = 60;
/** After a sum or length: the fact ends here. Anything else makes it part of a name, as in "the £5m Active Travel Fund". */
const EDGE =
  /^\s*(?:$|[,;:.()–—|/+-]|\d|£|in\b|for\b|over\b|from\b|to\b|start|commenc|begin|until\b|and\b|with\b|total|contract\b|works\b|services?\b|goods\b|plus\b|per\b|at\b|est|approx|max|value)/;

/** Reads every fact with figures. What is stated twice, as a range, or unclearly is left out, so that it is asked. */
export function readRequestFacts(subject: string, today: string): RequestFacts {
  const folded = foldCase(subject);
  const found = findDates(subject, today);
  const dates = found.dates.filter((date) => date.clear && isDate(folded, date));
  // figures that name no day are no sum and no length either
  const impossible = found.impossible.filter((each) => each.clear);
  const withoutDates = blank(folded, [...dates, ...impossible].sort(inOrder));
  const money = readMoney(folded, findMoney(withoutDates));
  const terms = findTerms(blank(withoutDates, money.spans), { bare: false });
  const term = chooseTerm(folded, terms);
  const period = readPeriod(folded, dates, dates.length + impossible.length === 1);
  const chosenTerm = chooseBetween(term, period.term);
  return {
    ...(money.value === undefined ? {} : { value: money.value }),
    ...(chosenTerm === undefined ? {} : { term: chosenTerm }),
    ...(period.start === undefined ? {} : { start: period.start }),
    spans: [...money.spans, ...term.spans, ...dates, ...impossible, ...findVatPhrases(folded)].sort(inOrder),
  };
}

function inOrder(one: Span, other: Span): number {
  return one.index - other.index;
}

/** What stands right before a position: as much as any of the patterns above can take. */
function wordsBefore(folded: string, index: number): string {
  return folded.slice(Math.max(0, index - LONGEST_CUE), index);
}

/** A month by itself is a date only after "from" and the like: "March" and "May" also stand in names. */
function isDate(folded: string, date: DateFound): boolean {
  const before = wordsBefore(folded, date.index);
  return (
    date.first.year ||
    date.first.day ||
    date.last !== undefined ||
    START_CUE.test(before) ||
    END_CUE.test(before)
  );
}

function readMoney(
  folded: string,
  all: readonly MoneyFound[],
): { value?: ValueAnswer; spans: readonly Span[] } {
  const sums = likelySums(folded, all);
  const likely = sums.filter((sum) => !isPartOfName(folded, sum));
  const [first] = likely;
  if (first === undefined) return { spans: sums.filter((sum) => !isPartOfName(folded, sum)) };
  const unclear = isRange(folded, all, likely) || likely.some((sum) => sum.open || sum.currency === 'other');
  const sum = unclear ? undefined : chooseSum(likely);
  const value = sum && valueOf(sum, sum.basis ?? findVatBasis(folded));
  return { ...(value === undefined ? {} : { value }), spans: likely };
}

/** Sums with a currency sign; without any, those written as money is; without those, a number that "worth" announces. */
function likelySums(folded: string, all: readonly MoneyFound[]): readonly MoneyFound[] {
  const signed = all.filter((sum) => sum.currency !== 'unstated');
  if (signed.length > 0) return signed;
  const scaled = all.filter((sum) => sum.scaled);
  if (scaled.length > 0) return scaled;
  return all.filter(
    (sum) =>
      VALUE_CUE.test(wordsBefore(folded, sum.index)) ||
      ((sum.per === 'year' || sum.basis !== undefined) && sum.amount.ok) ||
      (sum.grouped && /[,;]\s*$/.test(wordsBefore(folded, sum.index)) && EDGE.test(folded.slice(sum.end))),
  );
}

/** "evaluation of the £5m Active Travel Fund": a sum inside a name, not at the subject's start. */
function isPartOfName(folded: string, span: Span): boolean {
  const before = wordsBefore(folded, span.index);
  return (
    !EDGE.test(folded.slice(span.end)) &&
    /(?:^|\s)(?:the|of the|a|an|our|its|this|former|existing)\s+$/.test(before)
  );
}

function chooseTerm(
  folded: string,
  all: readonly TermFound[],
): { value?: TermAnswer; spans: readonly Span[] } {
  const isLoose = (term: TermFound): boolean => EDGE.test(folded.slice(term.end));
  const terms = all.filter((term) => isLoose(term) || !term.short);
  const loose = terms.filter(isLoose);
  const [first, ...others] = loose.length > 0 ? loose : terms;
  if (first === undefined) return { spans: [] };
  const same = others.every((other) => JSON.stringify(other.term) === JSON.stringify(first.term));
  const value = same && first.term.ok ? first.term.value : undefined;
  const spans = loose.length > 0 ? loose : first.index === 0 ? [first] : [];
  return { ...(value === undefined ? {} : { value }), spans };
}

/** The length stated, unless the dates beside it come to another; the dates' own where none is stated. */
function chooseBetween(
  { value, spans }: { value?: TermAnswer; spans: readonly Span[] },
  period: TermAnswer | undefined,
): TermAnswer | undefined {
  if (value === undefined) return spans.length === 0 ? period : undefined;
  return period === undefined || agrees(value, period.months) ? value : undefined;
}

/** The start, and the length where both dates are given. Dates the wrong way round give neither. */
function readPeriod(
  folded: string,
  dates: readonly DateFound[],
  only: boolean,
): { start?: string; term?: TermAnswer } {
  const ranges = dates.filter((date) => date.last !== undefined);
  const [range] = ranges;
  if (range?.last !== undefined) {
    const last = lastDayOf(range.last);
    if (ranges.length > 1 || last <= range.first.iso) return {};
    return { start: range.first.iso, term: { months: monthsBetween(range.first.iso, last), extensions: [] } };
  }
  const clear = dates.filter((date) => !isDayOrYear(folded.slice(date.index, date.end)));
  const starts = clear.filter((date) => isStart(folded, date, only));
  const [start] = starts;
  return start !== undefined && starts.length === 1 ? { start: start.first.iso } : {};
}

function isStart(folded: string, date: DateFound, only: boolean): boolean {
  const before = wordsBefore(folded, date.index);
  const after = folded.slice(date.end);
  if (END_CUE.test(before)) return false;
  if (START_CUE.test(before) || /^ (?:start|commencement)\b/.test(after)) return true;
  return only && date.first.year && /(?:^|[,;(])\s*$/.test(before) && /^\s*(?:$|[,;.)])/.test(after);
}
