import { readNumberWord } from '../../../drafting/reading/numberWords';

/** The number that a word or figure of a count names: "a", "a single", "two", "3". */
export function countOf(word: string): number {
  return /^an?$|single/.test(word) ? 1 : (readNumberWord(word) ?? Number(word));
}
