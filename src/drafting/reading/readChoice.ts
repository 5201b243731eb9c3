import type { Question } from '../../charter/schema/question';
import { accept, refuse, type Reading } from './reading';
import { foldCase, readWords } from './readWords';

type Choice = Question['choices'][number];

/** The choice that the words name: its value, its title, or one of its words; `unread` is the error where they name none. */
export function readChoice(
  text: string,
  question: Pick<Question, 'choices' | 'limits'>,
  unread: string,
): Reading<string> {
  const words = readWords(text, question.limits);
  if (!words.ok) return words;
  const typed = plain(words.value);
  const choice = question.choices.find((each) => namesOf(each).includes(typed));
  return choice === undefined ? refuse(unread, words.value) : accept(choice.value);
}

/** Everything a choice may be called, in plain form. */
function namesOf(choice: Choice): readonly string[] {
  return [choice.value, choice.title, ...choice.words].map(plain);
}

/** Lower case, without article, hyphens and end punctuation. */
function plain(text: string): string {
  return foldCase(text)
    .replace(/[.!,]+$/, '')
    .replace(/-/g, ' ')
    .replace(/^(?:it is |it's |its )/, '')
    .replace(/^(?:a|an|the) /, '')
    .trim();
}
