import { mapReading } from '../reading/reading';
import { readChoice } from '../reading/readChoice';
import type { Question } from './question';
import { choiceTitle, questionWords } from './questionWords';

/** The value of the choice under which the Schedule comes before the main terms. */
const SCHEDULE_FIRST = 'social-value';

/** Which comes first where the Schedule and the main terms conflict on social value: the main terms, until the officer says otherwise. */
export const precedence: Question<'precedence'> = {
  id: 'precedence',
  asked: 'never',
  concerns: ({ kind }) => kind !== 'grant',
  freeText: false,
  mayStayEmpty: true,
  readBack: 'never',
  byDefault: 'default',
  read: (pack, words) =>
    mapReading(readChoice(words, questionWords(pack, 'precedence'), 'not-a-choice'), (answer) => ({
      precedence: answer === SCHEDULE_FIRST,
    })),
  typed: choiceOf,
  told: (pack, answer) => choiceTitle(pack, 'precedence', choiceOf(answer)),
  choices: (pack) => questionWords(pack, 'precedence').choices,
};

function choiceOf(scheduleFirst: boolean): string {
  return scheduleFirst ? SCHEDULE_FIRST : 'main-terms';
}
