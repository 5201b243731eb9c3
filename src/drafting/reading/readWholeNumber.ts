import { accept, refuse, type Limits, type Reading } from './reading';
import { foldCase, readWords } from './readWords';
import { parseNumeral } from './numeral';

/** A whole number with its usual decoration: "10%", "about 40 people", "1,200". */
const NUMBER =
  /^(?:about|around|approx\.?|approximately|roughly|circa|c\.?|say|~)?\s?(\d[\d,. ]*\d|\d)\s?(?:%|per ?cent|people|staff|workers|employees|fte|ftes|posts)?\.?$/;

/** A whole number between the question's `min` and `max`. */
export function readWholeNumber(text: string, limits: Limits): Reading<number> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const typed = NUMBER.exec(foldCase(words.value))?.[1];
  const numeral = typed === undefined ? undefined : parseNumeral(typed);
  if (numeral?.ok !== true) return refuse('not-a-number', words.value);
  if (/[1-9]/.test(numeral.fraction)) return refuse('not-whole', words.value);
  const { min = -Infinity, max = Infinity } = limits;
  const value = Number(numeral.whole);
  if (value < min) return refuse('too-small', words.value, { min: String(min) });
  if (value > max) return refuse('too-large', words.value, { max: max.toLocaleString('en-GB') });
  return accept(value);
}
