import { accept, refuse, type Limits, type Reading } from './reading';
import { readWords } from './readWords';

/** Leading words that are no part of a place's name. */
const LEAD =
  /^(?:it is |it's |its )?(?:(?:in and around|in|at|across|around|within(?! \d)|throughout)|(?:all|right) (?:over|across|around|through)) (?:the area of )?/iu;

/** Where the contract is carried out, as typed; a place's name has at least two letters. */
export function readPlace(text: string, limits: Limits): Reading<string> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const place = words.value.replace(LEAD, '').replace(/(?<![\s.,;])[\s.,;]+$/u, '');
  return /\p{L}.*\p{L}/su.test(place) ? accept(place) : refuse('not-a-place', words.value);
}
