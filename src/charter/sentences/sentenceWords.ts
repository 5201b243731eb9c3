import type { Word } from '../lookUp/features';
import type { SaidAt } from '../schema/sentence';

/** What stands for a thing of a kind, so that "make it 40" and "make it 55" are one sentence. */
const STANDS_FOR: readonly (readonly [RegExp, string])[] = [
  [/\bsv-?\s?\d+\b/g, ' areference '],
  [
    /£\s?\d[\d,.]*\s?(?:k|m|bn|mill?(?:ion)?|thousand)?\b|\b\d[\d,.]*\s?(?:k|mill?(?:ion)?|grand)\b/g,
    ' asum ',
  ],
  [/\b\d+(?:\.\d+)?\s?(?:%|percent|per cent)/g, ' ashare '],
  [/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b20\d\d\b/g, ' adate '],
  [
    /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\b/g,
    ' amonth ',
  ],
  [/\bkpi ?\d+\b/g, ' akpi '],
  [/\d+(?:st|nd|rd|th)\b/g, ' anordinal '],
  [/\d[\d,.]*/g, ' anumber '],
  [/\?/g, ' asks '],
];

/** Nothing longer is one sentence to us. */
const LONGEST = 400;

/** A sentence with where it is said, as it is learnt and asked. */
export function saidAt(at: SaidAt, text: string): string {
  return `${at}\n${text}`;
}

/**
 * The words of a sentence for what it wants of us: all of them, with small words, because "what", "my" and "not" tell most; figures by
 * their kind, where it begins, and where it is said.
 */
export function sentenceWords(said: string): readonly Word[] {
  const end = said.indexOf('\n');
  const at = said.slice(0, end);
  const plain = STANDS_FOR.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    said
      .slice(end + 1, end + 1 + LONGEST)
      .toLowerCase()
      .replace(/[’‘]/g, "'"),
  );
  const words = plain.match(/[\p{L}']+/gu) ?? [];
  return [...placeWords(at), ...['begins', ...words].map((word) => ({ typed: word, term: word }))];
}

/** Of a question, that one is asked and which. */
function placeWords(at: string): readonly Word[] {
  const [kind = at] = at.split(':');
  return [...new Set([at, kind])].map((place) => ({ typed: '', term: `at ${place}` }));
}
