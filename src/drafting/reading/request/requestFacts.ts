import type { TermAnswer, ValueAnswer } from '../../../record/answers';
import { monthsBetween } from '../../figures/calendar';
import { findDates } from '../dates/findDates';
import { findMoney } from '../money/findMoney';
import { findOptions } from '../terms/findOptions';
import { findTerms, type TermFound } from '../terms/findTerms';
import { findVatPhrases } from '../money/readVatBasis';
import { agrees, blank } from '../terms/readTerm';
import { foldCase } from '../readWords';
import { standing } from './corrections';
import { isCued, isDate, longestDayCues, readPeriod, wordsBefore, type Period } from './requestPeriod';
import type { Span } from './requestPieces';
import { EDGE } from './edge';
import { isPartOfName, readMoney, yearsIn } from './requestMoney';

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

/** Reads every fact with figures. What is stated twice, as a range, or unclearly is left out, so that it is asked. */
export function readRequestFacts(subject: string, today: string): RequestFacts {
  const folded = foldCase(subject);
  const found = findDates(subject, today);
  const dates = found.dates.filter((date) => (date.clear || isCued(folded, date)) && isDate(folded, date));
  // figures that name no day are no sum and no length either
  const impossible = found.impossible.filter((each) => each.clear);
  const withoutDates = blank(folded, [...dates, ...impossible].sort(inOrder));
  const sums = findMoney(withoutDates);
  const signed = sums.some((sum) => sum.currency !== 'unstated' && !isPartOfName(folded, sum));
  const priced = signed || sums.some((sum) => sum.scaled && EDGE.test(folded.slice(sum.end)));
  const period = readPeriod(folded, dates, dates.length + impossible.length === 1);
  const money = readMoney(folded, sums, yearsIn(withoutDates, sums, period));
  const options = readOptions(withoutDates, money.spans, dates);
  const taken = [...money.spans, ...(options === undefined ? [] : [options])].sort(inOrder);
  const read = [...taken, ...longestDayCues(folded, dates)].sort(inOrder);
  const terms = findTerms(blank(withoutDates, read), { bare: false, m: signed });
  const vat = findVatPhrases(folded);
  const term = chooseTerm(folded, terms);
  const chosenTerm = chooseBetween(term, period, options?.months ?? []);
  const days = [...dates, ...impossible];
  return {
    ...(money.value === undefined ? {} : { value: money.value }),
    ...(chosenTerm === undefined ? {} : { term: chosenTerm }),
    ...(period.start === undefined ? {} : { start: period.start }),
    priced,
    basis: vat.length > 0,
    seen: [money.spans, term.spans, days].filter((spans) => spans.length > 0).length,
    spans: [...read, ...term.spans, ...days, ...vat].sort(inOrder),
  };
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
  const isMore = first !== terms[0] && ADDS.test(wordsBefore(folded, first.index));
  const value = same && first.term.ok && !isMore ? first.term.value : undefined;
  if (loose.length === 0 && !isOfContract(folded, first)) return { spans: [] };
  return { ...(value === undefined ? {} : { value }), spans: loose.length > 0 ? loose : [first] };
}

/** What these lead to adds to a length before it. */
const ADDS = /\b(?:up to|max(?:imum)?(?: of)?|further|another|additional|exten\w*(?: by| for)?)\s*$/;

/** "A 3 year security contract", "… 5 years Plymouth"; but a ten-year plan and a warranty of two years are what is bought. */
function isOfContract(folded: string, { end }: Span): boolean {
  return !OF_A_THING.test(folded.slice(end, end + 30));
}
const OF_A_THING =
  /^[ -]*(?:warrant|guarantee|plan|strateg|vision|review|land\b|old|forecast|outlook|defects|business|capital|cycle|delivery|investment|anniversary|asset|financial|housing|targets?\b)/;

/** "4 years (2+1+1)": of the sum and its parts, the parts. */
function withoutSums(terms: readonly TermFound[]): readonly TermFound[] {
  const parts = terms.find(({ term }) => term.ok && term.value.extensions.length > 0)?.term;
  if (parts?.ok !== true) return terms;
  const longest = parts.value.extensions.reduce((sum, each) => sum + each, parts.value.months);
  return terms.filter(({ term }) =>
    term.ok
      ? term.value.extensions.length > 0 || term.value.months !== longest
      : term.problem !== 'extension-length',
  );
}

/** Options that stand apart from the length: "3 years from 1 April, with the option of 12 more months". */
function readOptions(
  folded: string,
  sums: readonly Span[],
  dates: readonly Span[],
): ReturnType<typeof findOptions> {
  const plain = blank(folded, sums);
  const terms = findTerms(plain, { bare: false });
  for (const { index } of [...plain.matchAll(OPTION)].slice(0, MOST_OPTIONS)) {
    if (terms.some((term) => term.index <= index && index < term.end)) continue;
    if (plain.startsWith('+', index) && !dates.some(({ end }) => /^[\s(,;]*$/.test(plain.slice(end, index))))
      continue;
    const options = findOptions(plain, index);
    if (options !== undefined) return options;
  }
  return undefined;
}

/** Where words of options may begin: at what joins them to the rest, or with themselves. */
const OPTION =
  /\b(?:with|plus|and|then)(?= [^,;\n]{0,40}?\b(?:opt|ext))|(?<=[,;(.+\n-] ?|^)(?=[\w ]{1,30}?\b(?:opt|ext))|\b(?:opt|ext|further|additional)|\+(?= ?\d)/g;
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
