import { cleanText } from './cleanText';
import { accept, refuse, type Limits, type Reading } from './reading';

/** Invisible characters allowed for beside the visible ones before a text is refused unread. */
const ROOM_FOR_INVISIBLE = 4;

/**
 * The officer's words, cleaned, or `empty` or `too-long`. The length is looked at before any pattern runs,
 * so that a text of any size costs nothing.
 */
export function readWords(text: string, limits: Limits): Reading<string> {
  const max = limits['maxCharacters'] ?? Infinity;
  const trimmed = text.trim();
  const tooLong = (): Reading<string> => refuse('too-long', trimmed.slice(0, 100), { max: String(max) });
  if (trimmed.length > max * ROOM_FOR_INVISIBLE) return tooLong();
  const cleaned = cleanText(trimmed);
  if (cleaned === '') return refuse('empty');
  return Array.from(cleaned).length > max ? tooLong() : accept(cleaned);
}

/** Lower case, straight quotes and plain hyphens: what the patterns of the readers are written for. Keeps every position. */
export function foldCase(text: string): string {
  return text
    .replace(/[A-Z\p{Lu}]/gu, foldLetter)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** A letter whose lower case is longer (İ) stays, so that positions in the folded text are positions in the original. */
function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
