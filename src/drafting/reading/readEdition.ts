import type { Question } from '../../charter/schema/question';
import { readChoice } from './readChoice';
import { accept, refuse, type Reading } from './reading';
import { readWords } from './readWords';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** The edition as typed, which names a year: "2024", "June 2017 as amended January 2023"; empty for the words of a choice, "not known". */
export function readEdition(text: string, question: Pick<Question, 'choices' | 'limits'>): Reading<string> {
  if (readChoice(text, question, 'no-year').ok) return accept('');
  const words = readWords(text, question.limits);
  if (!words.ok) return words;
  return YEAR.test(words.value) ? words : refuse('no-year', words.value);
}
