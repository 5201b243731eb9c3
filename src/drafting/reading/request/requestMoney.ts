import type { ValueAnswer } from '../../../record/answers';
import { findVatBasis } from '../money/readVatBasis';
import { chooseSum, isRange, valueOf } from '../money/readValue';
import type { MoneyFound } from '../money/findMoney';
import { findTerms } from '../terms/findTerms';
import { blank } from '../terms/readTerm';
import { standing } from './corrections';
import { EDGE } from './edge';
import { wordsBefore, type Period } from './requestPeriod';
import type { Span } from './requestPieces';

const VALUE_CUE =
  /\b(?:value|valued|worth|budget|cost|costing|spend|price|sum)(?: (?:is|of|at))?[: ]*(?:about|around|approx\.?|approximately|circa|c\.|~)? ?$/;

/** Of more sums than these none is the one. */
const MOST_SUMS = 6;

/** How many years a sum may be spread over: those of each length stated, with and without its options. */
export function yearsIn(withoutDates: string, sums: readonly Span[], { term }: Period): ReadonlySet<number> {
  if (sums.length < 2 || sums.length > MOST_SUMS) return new Set();
  const found = findTerms(blank(withoutDates, sums), { bare: false }).flatMap((each) =>
    each.term.ok ? [each.term.value] : [],
  );
  return new Set(
    [...found, ...(term === undefined ? [] : [term])].flatMap(({ months, extensions }) => [
      months / 12,
      extensions.reduce((all, each) => all + each, months) / 12,
    ]),
  );
}

/** The one sum that the contract is worth, and where every sum stands that may be. */
export function readMoney(
  folded: string,
  all: readonly MoneyFound[],
  years: ReadonlySet<number>,
): { value?: ValueAnswer; spans: readonly Span[] } {
  const sums = likelySums(
    folded,
    all.filter((sum) => !isOther(folded, sum)),
  );
  const likely = sums.filter(
    (sum) => !isPartOfName(folded, sum) || (sums.length === 1 && isDescribed(folded, sum)),
  );
  const [first] = likely;
  if (first === undefined) return { spans: [] };
  // a rate beside the sum that it comes to
  const whole = likely.filter((sum) => sum.per !== 'unit' && (sum === first || !isPart(folded, sum)));
  const stands = standing(folded, whole.length > 0 ? whole : likely);
  const unclear = isRange(folded, all, stands) || stands.some((sum) => sum.open || sum.currency === 'other');
  const sum = unclear ? undefined : chooseSum(withoutRepeats(stands, years));
  const value = sum && valueOf(sum, sum.basis ?? findVatBasis(folded));
  return { ...(value === undefined ? {} : { value }), spans: likely };
}

/** "£1.2m, of which £300k is provisional". */
function isPart(folded: string, { index }: Span): boolean {
  return /\b(?:of which|including|which includes|inclusive of)\s+(?:about |around |approx\.? |a |an )?$/.test(
    wordsBefore(folded, index),
  );
}

/** What a supplier must have or cover, which is no value of the contract: "turnover of £8m", "£10m public liability". */
function isOther(folded: string, { index, end }: Span): boolean {
  return (
    /\b(?:turnover|insurance|liability|indemnity|bond|threshold|income)(?: (?:of|over|above|at least|is|min(?:imum)?|cover))*[: ]*$/.test(
      wordsBefore(folded, index),
    ) ||
    /^ ?(?:min(?:imum)? )?(?:turnover|(?:public|employers?'?|professional|product)? ?(?:liability|indemnity|insurance)|threshold)\b/.test(
      folded.slice(end, end + 50),
    )
  );
}

/** A sum again in words, and the same by the year: "£420k (£140k a year)" is the first. */
function withoutRepeats(sums: readonly MoneyFound[], years: ReadonlySet<number>): readonly MoneyFound[] {
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
      : isYearly &&
          more % less === 0 &&
          (years.size === 0 ? more / less <= MOST_YEARS : years.has(more / less));
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
      ((sum.grouped || isRound(folded, sum)) &&
        /[,;:.(\n–—-]\s*$/.test(wordsBefore(folded, sum.index)) &&
        EDGE.test(folded.slice(sum.end))),
  );
}

/** "95000": thousands, written in figures alone. */
function isRound(folded: string, { index, end }: Span): boolean {
  return /^[1-9]\d{1,5}000$/.test(folded.slice(index, end));
}

/** "evaluation of the £5m Active Travel Fund": a sum inside a name, not at the subject's start. */
export function isPartOfName(folded: string, span: Span): boolean {
  const before = wordsBefore(folded, span.index);
  return (
    !EDGE.test(folded.slice(span.end)) &&
    (/(?:^|\s)(?:the|of the|a|an|our|its|this|former|existing)\s+$/.test(before) || NAMED_BY_SUM.test(before))
  );
}

/** "Evaluation of £4m …"; but "a budget of £4m". */
const NAMED_BY_SUM =
  /(?<!\b(?:value|values|cost|costs|budget|total|sum|price|spend|worth|fee|maximum|minimum|amount|figure|estimate|region|excess|limit|cap|grant|contract|ceiling|allocation|funding)\s)\bof\s+$/;

/** "A £600k roofing job": the contract itself. */
function isDescribed(folded: string, { index }: Span): boolean {
  return /(?:^|\s)an?\s+$/.test(wordsBefore(folded, index));
}
