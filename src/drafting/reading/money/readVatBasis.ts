import type { VatBasis } from '../../../record/answers';
import { accept, refuse, type Limits, type Reading } from '../reading';
import { foldCase, readWords } from '../readWords';

/** Ways of saying each basis with the word VAT, the most particular first: "no VAT included" is not "no VAT". */
const PHRASES: readonly (readonly [VatBasis, RegExp])[] = [
  [
    'without',
    /\bno vat (?:is )?included\b|\bvat (?:is )?not included\b|\bnot (?:inc|incl|including|inclusive of|with) vat\b/g,
  ],
  [
    'none',
    /\b(?:no|nil|zero[- ]rated(?: for)?|exempt from|free of|outside the scope of|not subject to) vat\b(?! (?:figure|info|information|number|known|detail|details|position|decision|amount))|\bvat[- ](?:is )?(?:exempt|free|zero[- ]rated|n\/a|not applicable|does not apply|doesn't apply)|\bzero[- ]rated\b|\bnot vatable\b/g,
  ],
  [
    'without',
    /(?:\bplus|\+|\bexc|\bexcl|\bexcluding|\bexclusive of|\bexcludes|\bex|\bwithout|\bnet of|\bbefore|\bless)\.? ?(?:the |any )?vat\b|\bvat (?:is |goes |comes |gets |to go |added )?(?:excluded|exclusive|extra|on top|excl?|to be added|to add|(?:to )?(?:come|go) on top)\b|\bvat(?:'s| is)? not in(?: there| it| that)?\b|\bwith vat (?:to add|on top|to come)\b|\bbut not vat\b|\bex-vat\b/g,
  ],
  [
    'with',
    /\b(?:inc|incl|including|inclusive of|includes|with|gross of|after)\.? ?(?:the )?vat\b|\bvat(?:'s| is)? (?:included|inclusive|incl?|already in|in there|in that)\b|\binc-vat\b/g,
  ],
];

/** What every phrase names: most sums have none of it near them. */
const NAMED = /vat|zero/;

/** Answers to "with or without VAT?" that do not say VAT. */
const SHORT: readonly (readonly [VatBasis, RegExp])[] = [
  [
    'none',
    /^(?:none|no vat|exempt|zero(?: rated| rate)?|nil|n\/a|not applicable|outside the scope|no vat applies|0%)$/,
  ],
  [
    'without',
    /^(?:without|plus|ex|exc|excl|excluding|excluded|exclusive|net|not (?:inc|incl|included|including|with)|on top|extra|\+)$/,
  ],
  ['with', /^(?:with|inc|incl|including|included|inclusive|gross|in|with it)$/],
];

export interface VatPhrase {
  readonly index: number;
  readonly end: number;
  readonly basis: VatBasis;
}

/** The VAT phrases in a folded text; a phrase inside one already found is passed over. */
export function findVatPhrases(folded: string): readonly VatPhrase[] {
  const found: VatPhrase[] = [];
  if (!NAMED.test(folded)) return found;
  for (const [basis, pattern] of PHRASES) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!found.some((other) => match.index < other.end && other.index < end))
        found.push({ index: match.index, end, basis });
    }
  }
  return found;
}

/** The one basis that a text states; undefined where it states none, or two. */
export function findVatBasis(folded: string): VatBasis | undefined {
  const bases = new Set(findVatPhrases(folded).map((phrase) => phrase.basis));
  return bases.size === 1 ? [...bases][0] : undefined;
}

/** The answer to "with VAT, without, or no VAT?". */
export function readVatBasis(text: string, limits: Limits): Reading<VatBasis> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const folded = foldCase(words.value)
    .replace(/(?<![.!])[.!]+$/, '')
    .replace(/-/g, ' ');
  const short = folded
    .replace(/^(?:it is |it's |its |that is |that's |all )/, '')
    .replace(/^(exempt|zero rated).*$/, '$1');
  const basis = SHORT.find(([, pattern]) => pattern.test(short))?.[0] ?? findVatBasis(folded);
  return basis === undefined ? refuse('vat-not-read', words.value) : accept(basis);
}
