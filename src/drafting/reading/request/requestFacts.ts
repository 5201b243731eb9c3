import type { TermAnswer, ValueAnswer } from '../../../record/answers';
import { monthsBetween } from '../../figures/calendar';
import { findDates } from '../dates/findDates';
import { findMoney, type MoneyFound } from '../money/findMoney';
import { findOptions, findTerms, type TermFound } from '../terms/findTerms';
import { findVatBasis, findVatPhrases } from '../money/readVatBasis';
import { agrees, blank } from '../terms/readTerm';
import { chooseSum, isRange, valueOf } from '../money/readValue';
import { foldCase } from '../readWords';
import { standing } from './corrections';
import { isDate, readPeriod, wordsBefore, type Period } from './requestPeriod';
import type { Span } from './requestPieces';

/** The sums, lengths and dates that a sentence states, and the stretches of it that state them. */
export interface RequestFacts {
  readonly value?: ValueAnswer;
  readonly term?: TermAnswer;
  readonly start?: string;
  /** A sum with its currency, or written as money is, stands there, read or not. */
  readonly priced: boolean;
  /** Words of VAT stand there. */
  readonly basis: boolean;
  /** How many of a sum, a length and a date stand there, read or not. */
  readonly seen: number;
  readonly spans: readonly Span[];
}

const VALUE_CUE =
  /\b(?:value|valued|worth|budget|cost|costing|spend|price|sum)(?: (?:is|of|at))?[: ]*(?:about|around|approx\.?|approximately|circa|c\.|~)? ?$/;
/** After a sum or length: the fact ends here. Anything else makes it part of a name, as in "the £5m Active Travel Fund". */
const EDGE =
  /^ *\n|^\s*(?:$|[,;:.()–—|/+@=-]|\d|£|in\b|for\b|over\b|from\b|to\b|start|commenc|begin|until\b|and\b|with\b|total|contract\b|works\b|services?\b|goods\b|lease\b|concession\b|deal\b|agreement\b|initial\b|plus\b|per\b|at\b|est|approx|max|value)/;

/** Reads every fact with figures. What is stated twice, as a range, or unclearly is left out, so that it is asked. */
export function readRequestFacts(subject: string, today: string): RequestFacts {
  const folded = foldCase(subject);
  const found = findDates(subject, today);
  const dates = found.dates.filter((date) => date.clear && isDate(folded, date));
  // figures that name no day are no sum and no length either
  const impossible = found.impossible.filter((each) => each.clear);
  const withoutDates = blank(folded, [...dates, ...impossible].sort(inOrder));
  const sums = findMoney(withoutDates);
  const signed = sums.some((sum) => sum.currency !== 'unstated' && !isPartOfName(folded, sum));
  const priced = signed || sums.some((sum) => sum.scaled && EDGE.test(folded.slice(sum.end)));
  const money = readMoney(folded, sums);
  const period = readPeriod(folded, dates, dates.length + impossible.length === 1);
  const options = readOptions(withoutDates, money.spans);
  const taken = [...money.spans, ...(options === undefined ? [] : [options])].sort(inOrder);
  const terms = findTerms(blank(withoutDates, taken), { bare: false, m: signed });
  const term = chooseTerm(folded, terms);
  const chosenTerm = chooseBetween(term, period, options?.months ?? []);
  const days = [...dates, ...impossible];
  const vat = findVatPhrases(folded);
  return {
    ...(money.value === undefined ? {} : { value: money.value }),
    ...(chosenTerm === undefined ? {} : { term: chosenTerm }),
    ...(period.start === undefined ? {} : { start: period.start }),
    priced,
    basis: vat.length > 0,
    seen: [money.spans, term.spans, days].filter((spans) => spans.length > 0).length,
    spans: [...taken, ...term.spans, ...days, ...vat].sort(inOrder),
  };
}

function readMoney(
  folded: string,
  all: readonly MoneyFound[],
): { value?: ValueAnswer; spans: readonly Span[] } {
  const sums = likelySums(folded, all);
  const likely = sums.filter(
    (sum) => !isPartOfName(folded, sum) || (sums.length === 1 && isDescribed(folded, sum)),
  );
  const [first] = likely;
  if (first === undefined) return { spans: [] };
  // a rate beside the sum that it comes to
  const whole = likely.filter((sum) => sum.per !== 'unit');
  const stands = standing(folded, whole.length > 0 ? whole : likely);
  const unclear = isRange(folded, all, stands) || stands.some((sum) => sum.open || sum.currency === 'other');
  const sum = unclear ? undefined : chooseSum(withoutRepeats(stands));
  const value = sum && valueOf(sum, sum.basis ?? findVatBasis(folded));
  return { ...(value === undefined ? {} : { value }), spans: likely };
}

/** A sum again in words, and the same by the year: "£420k (£140k a year)" is the first. */
function withoutRepeats(sums: readonly MoneyFound[]): readonly MoneyFound[] {
  const [first, ...others] = sums;
  if (first?.amount.ok !== true) return sums;
  const { pence } = first.amount;
  const isSame = ({ amount, per }: MoneyFound): boolean => {
    if (!amount.ok) return false;
    const [more, less] = first.per === 'total' ? [pence, amount.pence] : [amount.pence, pence];
    const isYearly =
      per !== first.per && [per, first.per].every((each) => each === 'total' || each === 'year');
    return per === first.per
      ? amount.pence === pence
      : isYearly && more % less === 0 && more / less <= MOST_YEARS;
  };
  const rest = others.filter((other) => !isSame(other));
  const basis = first.basis ?? others.find(isSame)?.basis;
  return [{ ...first, ...(basis === undefined ? {} : { basis }) }, ...rest];
}

/** More years than a sum is spread over. */
const MOST_YEARS = 25;

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

/** "A £600k roofing job": the contract itself. */
function isDescribed(folded: string, { index }: Span): boolean {
  return /(?:^|\s)an?\s+$/.test(wordsBefore(folded, index));
}

function chooseTerm(
  folded: string,
  all: readonly TermFound[],
): { value?: TermAnswer; spans: readonly Span[] } {
  const isLoose = (term: TermFound): boolean => EDGE.test(folded.slice(term.end));
  const terms = all.filter((term) => isLoose(term) || !term.short);
  const loose = terms.filter(isLoose);
  const [first, ...others] = withoutSums(standing(folded, loose.length > 0 ? loose : terms));
  if (first === undefined) return { spans: [] };
  const same = others.every((other) => JSON.stringify(other.term) === JSON.stringify(first.term));
  const value = same && first.term.ok ? first.term.value : undefined;
  const spans = loose.length > 0 ? loose : first.index === 0 ? [first] : [];
  return { ...(value === undefined ? {} : { value }), spans };
}

/** "4 years (2+1+1)": of the sum and its parts, the parts. */
function withoutSums(terms: readonly TermFound[]): readonly TermFound[] {
  const parts = terms.find(({ term }) => term.ok && term.value.extensions.length > 0)?.term;
  if (parts?.ok !== true) return terms;
  const longest = parts.value.extensions.reduce((sum, each) => sum + each, parts.value.months);
  return terms.filter(
    ({ term }) => !(term.ok && term.value.extensions.length === 0 && term.value.months === longest),
  );
}

/** Options that stand apart from the length: "3 years from 1 April, with the option of 12 more months". */
function readOptions(folded: string, sums: readonly Span[]): ReturnType<typeof findOptions> {
  const plain = blank(folded, sums);
  const terms = findTerms(plain, { bare: false });
  for (const { index } of [...plain.matchAll(OPTION)].slice(0, MOST_OPTIONS)) {
    if (terms.some((term) => term.index <= index && index < term.end)) continue;
    const options = findOptions(plain, index);
    if (options !== undefined) return options;
  }
  return undefined;
}

const OPTION =
  /\b(?:with |plus )?(?:an? |the )?(?:(?:one|two|three|four|up to|\d) (?:(?:two|three|four|\d) )?)?(?:further |optional |possible )?(?:option|exten[ds])/g;
const MOST_OPTIONS = 4;

/** The length stated, unless the dates beside it come to another; the dates' own where none is stated. */
function chooseBetween(
  { value, spans }: { value?: TermAnswer; spans: readonly Span[] },
  { term: period, start, longest }: Period,
  options: readonly number[],
): TermAnswer | undefined {
  const firm = value ?? (spans.length === 0 ? period : undefined);
  if (firm === undefined || (value !== undefined && period !== undefined && !agrees(value, period.months)))
    return undefined;
  if (firm.extensions.length > 0) return firm;
  if (longest === undefined) return { ...firm, extensions: options };
  const more = start === undefined ? 0 : monthsBetween(start, longest) - firm.months;
  return more > 0 ? { ...firm, extensions: [more] } : undefined;
}

function inOrder(one: Span, other: Span): number {
  return one.index - other.index;
}
