import type { ValueAnswer, VatBasis } from '../../../record/answers';
import { findMoney, type MoneyFound } from './findMoney';
import { accept, refuse, type Limits, type Reading } from '../reading';
import { findVatBasis } from './readVatBasis';
import { foldCase, readWords } from '../readWords';

/** A number that is no count, code or date makes an answer unclear when it is left over. */
const FIGURES = /\d/;
/** Markup and code, whose bare numbers are no sums: "alert(1)". */
const CODE = /[<>{};=]|\p{L}\(/u;
/** Words that join the two ends of a range. */
const RANGE_JOIN =
  /^\s*(?:-|–|—|to|and|but (?:less|not more|under|no more) than|or|up to|\.{2,3}|\/)\s*(?:less than|under|up to|about|around)?\s*$/;
const BARE_BASIS: readonly (readonly [VatBasis, RegExp])[] = [
  ['without', /(?:^|\s)(?:ex|exc|excl|excluding|excluded|net|plus)\.?$/],
  ['with', /(?:^|\s)(?:inc|incl|including|included|inclusive|gross)\.?$/],
];

/** The contract's value and, where stated, its VAT basis: "£2.4m plus VAT", "about 90k a year". */
export function readValue(text: string, limits: Limits): Reading<ValueAnswer> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const folded = foldCase(words.value);
  const sums = likelySums(findMoney(folded));
  const left = withoutSums(folded, sums);
  const [first] = sums;
  if (first === undefined)
    return refuse(namesOtherCurrency(folded) ? 'other-currency' : 'not-money', words.value);
  if (sums.some((sum) => sum.currency === 'other') || namesOtherCurrency(left))
    return refuse('other-currency', words.value);
  if (sums.some((sum) => sum.open) || isRange(folded, sums, sums)) return refuse('range', words.value);
  const sum = chooseSum(sums);
  if (sum === undefined) return refuse('two-amounts', words.value);
  if (!sum.amount.ok) return refuse(sum.amount.problem, words.value, limitSlots(limits));
  if (isBareNumber(sum) && CODE.test(left)) return refuse('not-money', words.value);
  if (FIGURES.test(left) || sum.per === 'unit')
    return refuse(sum.per === 'unit' ? 'per-unit' : 'not-money', words.value);
  const basis =
    sum.basis ?? findVatBasis(folded) ?? BARE_BASIS.find(([, pattern]) => pattern.test(left.trim()))?.[0];
  return limited(sum, basis, limits, words.value);
}

function limited(
  sum: MoneyFound,
  basis: VatBasis | undefined,
  limits: Limits,
  read: string,
): Reading<ValueAnswer> {
  const value = valueOf(sum, basis);
  if (value === undefined) return refuse('not-money', read);
  const { minPounds = 0, maxPounds = Infinity } = limits;
  if (value.pence < minPounds * 100) return refuse('not-positive', read, limitSlots(limits));
  if (value.pence > maxPounds * 100) return refuse('too-large', read, limitSlots(limits));
  return accept(value);
}

/** Beside a sum with its sign or scale, bare numbers are something else: "£450,000 for 3 years + 1". */
function likelySums(sums: readonly MoneyFound[]): readonly MoneyFound[] {
  const marked = sums.filter((sum) => !isBareNumber(sum));
  return marked.length > 0 ? marked : sums;
}

function isBareNumber(sum: MoneyFound): boolean {
  return sum.currency === 'unstated' && !sum.scaled && !sum.grouped;
}

/** The answer that a sum states; a sum for each month or quarter is reckoned to the year. Undefined where it has no amount. */
export function valueOf(sum: MoneyFound, basis: VatBasis | undefined): ValueAnswer | undefined {
  if (!sum.amount.ok || sum.per === 'unit') return undefined;
  const pence = sum.amount.pence * (sum.per === 'month' ? 12 : sum.per === 'quarter' ? 4 : 1);
  if (!Number.isSafeInteger(pence)) return undefined;
  return { pence, per: sum.per === 'total' ? 'total' : 'year', ...(basis === undefined ? {} : { basis }) };
}

function limitSlots({ minPounds = 0, maxPounds = Infinity }: Limits): Record<string, string> {
  return { min: minPounds.toLocaleString('en-GB'), max: maxPounds.toLocaleString('en-GB') };
}

/**
 * The one sum meant. Two are one where they are the same contract with and without VAT at the standard rate:
 * "£2,880,000 including VAT (£2,400,000 without)".
 */
export function chooseSum(sums: readonly MoneyFound[]): MoneyFound | undefined {
  const [first, second, third] = sums;
  if (first === undefined || second === undefined) return first;
  // "£12.5k a month, so 150k a year"
  const [once, again] = [valueOf(first, undefined), valueOf(second, undefined)];
  if (third === undefined && once && again && once.pence === again.pence && once.per === again.per)
    return {
      ...second,
      ...(first.basis === undefined ? {} : { basis: first.basis }),
      ...(second.basis === undefined ? {} : { basis: second.basis }),
    };
  if (third !== undefined || !first.amount.ok || !second.amount.ok || first.per !== second.per)
    return undefined;
  const [low, high] = first.amount.pence < second.amount.pence ? [first, second] : [second, first];
  const ratio = pence(high) / pence(low);
  const agrees = low.basis !== 'with' && high.basis !== 'without' && (low.basis ?? high.basis) !== undefined;
  return agrees && Math.abs(ratio - 1.2) < 0.0001 ? { ...low, basis: 'without' } : undefined;
}

function pence(sum: MoneyFound): number {
  return sum.amount.ok ? sum.amount.pence : NaN;
}

/** "£2m to £3m", "2-3 million", "more than £200k but less than £300k"; only where one end is a sum that counts. */
export function isRange(folded: string, all: readonly MoneyFound[], counted: readonly MoneyFound[]): boolean {
  const counts = new Set(counted);
  return all.some((sum, index) => {
    const next = all[index + 1];
    if (next === undefined || (!counts.has(sum) && !counts.has(next))) return false;
    // "£20m pa - 4+2": a bare number after a whole sum is another thing
    if (isBareNumber(next) && (sum.scaled || sum.grouped || sum.per !== 'total')) return false;
    return RANGE_JOIN.test(folded.slice(sum.end, next.index));
  });
}

function namesOtherCurrency(folded: string): boolean {
  return /[$€¥₹]|\b(?:dollars?|euros?|usd|eur|yen|rupees?)\b/.test(folded);
}

function withoutSums(folded: string, sums: readonly MoneyFound[]): string {
  const starts = [0, ...sums.map((sum) => sum.end)];
  return starts.map((start, at) => folded.slice(start, sums[at]?.index)).join(' ');
}
