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
  const value = namesOf(question.choices).get(typed);
  return value === undefined ? refuse(unread, words.value) : accept(value);
}

/** The names of the pack's choices, made once: a sentence of many pieces asks for them at every piece. */
const NAMES = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

/** Everything that a choice may be called, in plain form, with its value; a name of two choices is the first one's. */
function namesOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const made = NAMES.get(choices);
  if (made !== undefined) return made;
  const names = new Map<string, string>();
  for (const choice of choices)
    for (const name of [choice.value, choice.title, ...choice.words].map(plain))
      if (!names.has(name)) names.set(name, choice.value);
  NAMES.set(choices, names);
  return names;
}

/** Lower case, without article, hyphens and end punctuation. */
function plain(text: string): string {
  return foldCase(text)
    .replace(/(?<![.!,])[.!,]+$/, '')
    .replace(/-/g, ' ')
    .replace(/^(?:it is |it's |its )/, '')
    .replace(/^(?:a|an|the) /, '')
    .trim();
}
