import type { Pence } from '../../../record/answers';
import { parseNumeral } from '../numeral';
import { readNumberInWords, readNumberWord } from '../numberWords';

export type AmountProblem = 'ambiguous' | 'needs-scale' | 'not-money' | 'not-positive' | 'too-large';
export type Amount =
  { readonly ok: true; readonly pence: Pence } | { readonly ok: false; readonly problem: AmountProblem };

/** Noughts that a scale word stands for. */
const NOUGHTS: readonly (readonly [RegExp, number])[] = [
  [/^hundred thousand$/, 5],
  [/^(?:k|thousand|thou|grand)$/, 3],
  [/^(?:m|mn|mln|mil|mill|millions?)$/, 6],
  [/^(?:b|bn|billion)$/, 9],
  [/^(?:tn|trillion)$/, 12],
];

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** More figures than any sum below the limit has; beyond it no arithmetic is done. */
const MOST_FIGURES = 14;

const refused = (problem: AmountProblem): Amount => ({ ok: false, problem });

/** Whole pence from the figures and the scale word, by decimal arithmetic: no binary fraction touches a sum of money. */
export function readAmount(number: string, scale: string): Amount {
  const noughts = NOUGHTS.find(([pattern]) => pattern.test(scale))?.[1] ?? 0;
  const numeral = parseNumeral(inFigures(number));
  if (!numeral.ok) return refused(numeral.problem === 'ambiguous' ? 'ambiguous' : 'not-money');
  const { whole, fraction } = numeral;
  if (whole.length + noughts > MOST_FIGURES) return refused('too-large');
  // 1.000 and 2.450 may be thousands written abroad; 2.4 alone may be millions: ask
  if (noughts === 0 && fraction.length === 3) return refused('ambiguous');
  if (noughts === 0 && fraction.length === 1) return refused('needs-scale');
  if (fraction.length > noughts + 2) return refused(noughts === 0 ? 'not-money' : 'ambiguous');
  const pence = Number(whole + fraction.padEnd(noughts + 2, '0'));
  if (pence === 0) return refused('not-positive');
  return Number.isSafeInteger(pence) ? { ok: true, pence } : refused('too-large');
}

/** "two hundred", "2½" → figures; figures stay. */
function inFigures(number: string): string {
  if (/[a-z]/.test(number)) return String(readNumberInWords(number) ?? readNumberWord(number) ?? '');
  const fraction = FRACTIONS[number.slice(-1)];
  return fraction === undefined ? number : `${number.slice(0, -1) || '0'}${fraction}`;
}
