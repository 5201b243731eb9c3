import type { VatBasis } from '../../../record/answers';
import { NUMBER_IN_WORDS, NUMBER_WORD, readNumberWord } from '../numberWords';
import { readAmount, type Amount } from './readAmount';
import { findVatPhrases } from './readVatBasis';

/** A sum of money in a text, or something written like one that cannot be read. Positions are those of the folded text. */
export interface MoneyFound {
  readonly index: number;
  readonly end: number;
  readonly written: string;
  readonly amount: Amount;
  readonly currency: 'pounds' | 'other' | 'unstated';
  /** "k", "m", "grand", or commas between thousands: written as money is, even without a currency. */
  readonly scaled: boolean;
  readonly grouped: boolean;
  readonly per: 'total' | 'year' | 'quarter' | 'month' | 'unit';
  /** "more than", "under", "£5m+": no one figure. */
  readonly open: boolean;
  readonly basis?: VatBasis;
}

const NUMBER = String.raw`\d(?:[\d.,'’]*\d)?(?: \d{3}(?!\d))*(?:[.,]\d+)?[½¼¾]?|\.\d+|[½¼¾]`;
/** One word is a number of money before what says so: "fifty k", "two pounds". */
const IN_WORDS = String.raw`\b(?:${NUMBER_IN_WORDS}|(?:${NUMBER_WORD}|a)(?= (?:grand|k|m|pounds?|quid)\b))`;
const CURRENCY_BEFORE = String.raw`(?:us|au|ca|nz|hk|a|c)?\$|[£€¥₹]|\b(?:gbp|eur|usd|aud|cad|chf|jpy|inr|sek|dkk|nok|pln)(?=[ \d])`;
const SCALE = String.raw`(?:hundred thousand|thousand|thou|grand|million|millions|billion|trillion|k|mn|mln|mil|mill|m|bn|b|tn)(?:(?![a-z0-9])|(?=ish\b))`;
const CURRENCY_AFTER = String.raw`(?:gbp|pounds? sterling|pounds?|sterling|quid|£|€|\$|us dollars?|dollars?|euros?|eur|usd|chf|yen)(?![a-z])`;

const MONEY = new RegExp(
  String.raw`(?:(?<![a-z0-9.,/])|(?=[£€¥₹]))(?<minus>minus |[-−–] ?|\()?(?<before>${CURRENCY_BEFORE})? ?(?<inner>[-−] ?)?(?<number>${IN_WORDS}|${NUMBER})(?: ?(?<scale>${SCALE}))?(?: ?(?<after>${CURRENCY_AFTER}))?`,
  'g',
);

/** A sum is not part of a longer word or code: "12mo", "2324-0241", "5th", "24/7". */
const GLUED = /^(?!-?ish\b|[-/] ?\d+ ?(?:y|yrs?|years?|m|mths?|months?)\b)(?:[a-z0-9½¼¾]|[-/][a-z0-9])/;
/** A count of something that is not money. */
const COUNTED =
  /^[ -]?(?:%|per ?cent|years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|people|homes?|units?\b)/;
const PER_YEAR =
  /^\)?(?: ?an? (?:year|yr|annum)(?! less| minus)|,? ?(?:(?:for )?(?:each|every|per|\/) ?(?:year|yr|annum)|p\.? ?a\b\.?|pa\b|\/ ?(?:y|yr|year)\b|annually|yearly|annual|p\/a))/;
const PER_MONTH = /^,? ?(?:(?:each|every|per|a|\/) ?(?:calendar )?month|pcm\b|p\/m\b|monthly)/;
const PER_QUARTER = /^,? ?(?:(?:each|every|per|a|\/) ?(?:quarter|qtr)\b|quarterly\b)/;
const PER_UNIT =
  /^,? ?(?:each|per (?!annum|year|month|calendar|the\b)[a-z]{2,}|(?:every|per|a|an|\/) ?(?:unit|week|day|hour|tonne|head|person|item|m2|sq|session|visit|place|child|night|mile|job|call|user|lot)\b|weekly|daily|hourly|pw\b|p\/w\b)/;
const OPEN_BEFORE =
  /(?:more than|(?<!(?:just|slightly|little|bit|shade|marginally) )(?:over|under|above|below)|at least|less than|fewer than|minimum(?: of)?|min\.?|from|in excess of|upwards of|>|<|≥|\d(?:[-–—]| to | or )|\d ?[x×*]|\b(?:lots|phases|sites) (?:of|at))\s*$/;
const OPEN_AFTER =
  /^(?: ?[x×*] ?\d| ?(?:\+(?! ?vat)|plus(?= *(?:$|,))|or more|or less|and above|and over|upwards|minimum))/;
/** Words on either side of which stands the rest of a number that is none: "two three thousand". */
const HALF_A_NUMBER = new RegExp(`(?:point|hundred(?: and)?|(?:${NUMBER_WORD})[ -])\\s*$`);
/** "Annual budget £90k": the rate before its sum. */
const PER_BEFORE =
  /\b(?:(annual|annually|yearly|per annum|per year|each year)|(?:monthly|per month|each month))(?: (?:contract|estimated|value|values|budget|spend|cost|costs|fee|price|charge|is|of|about|around|approx\.?|circa|c\.?))*[:,]? ?$/;
/** Words that may stand between a sum and its VAT or "a year". */
const BETWEEN = /^(?:-?ish\b)? ?(?:in )?(?:total|overall|max(?:imum)?|approx)?,? ?/;

/** Every sum in a folded text (`foldCase`), in order. */
export function findMoney(folded: string): readonly MoneyFound[] {
  const found: MoneyFound[] = [];
  for (const match of folded.matchAll(MONEY)) {
    const money = readMatch(folded, match);
    if (money !== undefined) found.push(money);
  }
  return found;
}

function readMatch(folded: string, match: RegExpExecArray): MoneyFound | undefined {
  const { number = '', scale = '', before, after, minus, inner } = match.groups ?? {};
  const end = match.index + match[0].length;
  const rest = folded.slice(end, end + 60);
  const currency = currencyOf(before, after);
  const isLarge = scale !== '' || /thousand|million|billion/.test(number);
  const isCount =
    (GLUED.test(rest) && readPer(rest) === undefined) ||
    COUNTED.test(rest) ||
    (/^[a-z]/.test(number) && !/hundred/.test(number) && !isLarge);
  if (currency === 'unstated' && isCount) return undefined;
  const soFar = folded.slice(Math.max(0, match.index - 40), match.index);
  const garbled =
    (GLUED.test(rest) && !/^-[£$€\d]/.test(rest) && readPer(rest) === undefined) ||
    (/^[a-z]/.test(number) && HALF_A_NUMBER.test(soFar)) ||
    /^ (?:point|hundred|thousand) /.test(rest);
  const each = readEach(soFar, rest);
  const tail = each === undefined ? readTail(rest) : withEach(rest, each.length);
  const read = garbled ? { ok: false as const, problem: 'not-money' as const } : readAmount(number, scale);
  const amount = each === undefined ? read : times(read, each.count);
  const negative = inner !== undefined || isMinus(folded, match, minus, end);
  return {
    index: match.index + (negative ? 0 : (minus?.length ?? 0)) - (each?.before ?? 0),
    end: end + tail.length,
    written: match[0].slice(negative ? 0 : (minus?.length ?? 0)).trim(),
    amount: negative && amount.ok ? { ok: false, problem: 'not-positive' } : amount,
    currency,
    scaled: isLarge,
    grouped: number.includes(','),
    per: tail.per === 'total' ? perBefore(soFar) : tail.per,
    open: (each === undefined && OPEN_BEFORE.test(soFar)) || OPEN_AFTER.test(rest),
    ...(tail.basis === undefined ? {} : { basis: tail.basis }),
  };
}

/** "3 lots at £80k each", "two phases of £1.2m each": so many of the sum, which together are the contract. */
const SO_MANY = new RegExp(
  String.raw`\b(\d{1,2}|${NUMBER_WORD}) (?:lots|phases|sites|areas|packages|zones|blocks|work packages) ?(?:(?:at|of|@|worth|for|-|,|each(?: at| worth)?) ?)?(?:about |around |approx\.? )?$`,
);
const EACH = /^,? ?(?:each|apiece|(?:per|a) (?:lot|phase|site|area|package|zone|block))\b/;

function readEach(
  soFar: string,
  rest: string,
): { readonly count: number; readonly length: number; readonly before: number } | undefined {
  const [before = '', said] = SO_MANY.exec(soFar) ?? [];
  const length = EACH.exec(rest)?.[0].length;
  if (said === undefined || length === undefined) return undefined;
  return { count: readNumberWord(said) ?? Number(said), length, before: before.length };
}

function withEach(rest: string, length: number): ReturnType<typeof readTail> {
  const tail = readTail(rest.slice(length));
  return { ...tail, length: length + tail.length };
}

function times(amount: Amount, count: number): Amount {
  if (!amount.ok || count < 1) return amount;
  const pence = amount.pence * count;
  return Number.isSafeInteger(pence) ? { ok: true, pence } : { ok: false, problem: 'too-large' };
}

/** −5, and the accountant's (500); the dash of "Islington - £4.2m" and the bracket of "(£2.4m, 18 months)" are none. */
function isMinus(folded: string, match: RegExpExecArray, sign: string | undefined, end: number): boolean {
  if (sign === undefined) return false;
  if (sign === 'minus ') return true;
  if (sign === '(') return match.index === 0 && end + 1 === folded.length && folded.endsWith(')');
  return match.index === 0 || (!sign.endsWith(' ') && /\s/.test(folded.charAt(match.index - 1)));
}

function currencyOf(before: string | undefined, after: string | undefined): MoneyFound['currency'] {
  const signs = [before, after].filter((sign) => sign !== undefined);
  if (signs.length === 0) return 'unstated';
  return signs.every((sign) => /^(?:£|gbp|pounds?|pounds? sterling|sterling|quid)$/.test(sign))
    ? 'pounds'
    : 'other';
}

/** What follows a sum and belongs to it: "a year", "plus VAT", in either order. */
function readTail(rest: string): {
  readonly length: number;
  readonly per: MoneyFound['per'];
  readonly basis?: VatBasis;
} {
  let length = 0;
  let per: MoneyFound['per'] = 'total';
  let basis: VatBasis | undefined;
  for (let turn = 0; turn < 2; turn += 1) {
    const gap = BETWEEN.exec(rest.slice(length))?.[0].length ?? 0;
    const here = rest.slice(length + gap).trimStart();
    const offset = rest.length - here.length;
    const each = readPer(here);
    const vat = findVatPhrases(here).find((phrase) => phrase.index <= 1);
    if (per === 'total' && each !== undefined) [per, length] = [each.per, offset + each.length];
    else if (basis === undefined && vat !== undefined) [basis, length] = [vat.basis, offset + vat.end];
  }
  return {
    length: length === 0 ? (/^-?ish\b/.exec(rest)?.[0].length ?? 0) : length,
    per,
    ...(basis === undefined ? {} : { basis }),
  };
}

function perBefore(soFar: string): MoneyFound['per'] {
  const match = PER_BEFORE.exec(soFar);
  return match === null ? 'total' : match[1] === undefined ? 'month' : 'year';
}

function readPer(text: string): { readonly per: MoneyFound['per']; readonly length: number } | undefined {
  const ways = [
    ['year', PER_YEAR],
    ['quarter', PER_QUARTER],
    ['month', PER_MONTH],
    ['unit', PER_UNIT],
  ] as const;
  for (const [per, pattern] of ways) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { per, length };
  }
  return undefined;
}
