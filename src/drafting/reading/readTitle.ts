import type { Limits, Reading } from './reading';
import { readWords } from './readWords';

/** The contract's title as typed, cleaned. No word is refused: titles are the officer's. */
export function readTitle(text: string, limits: Limits): Reading<string> {
  return readWords(text, limits);
}
