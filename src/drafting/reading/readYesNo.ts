import { accept, refuse, type Limits, type Reading } from './reading';
import { foldCase, readWords } from './readWords';

const YES = /^(?:y|ye|yes|yep|yeah|yup|true|correct|it is|yes,? it is|yes please)$/;
const NO = /^(?:n|no|nope|nah|false|not|it is not|it isn't|no,? it (?:is not|isn't)|no thanks?)$/;

/** Yes or no, in the words people type. */
export function readYesNo(text: string, limits: Limits): Reading<boolean> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const answer = foldCase(words.value).replace(/(?<![.!])[.!]+$/, '');
  if (YES.test(answer)) return accept(true);
  if (NO.test(answer)) return accept(false);
  return refuse('not-yes-or-no', words.value);
}
