import type { CharterPack } from '../../charter/pack';
import { mapReading } from '../reading/reading';
import { readChoice } from '../reading/readChoice';
import { rememberBy } from '../remember';
import type { Choices, Question } from './question';
import { limitsOf } from './questionWords';

/** The form of contract, whose words the clauses follow. */
export const form: Question<'form'> = {
  id: 'form',
  asked: 'never',
  freeText: false,
  mayStayEmpty: true,
  readBack: 'then',
  byDefault: 'settings',
  read: (pack, words) =>
    mapReading(
      readChoice(words, { choices: formsOf(pack), limits: limitsOf(pack, 'form') }, 'not-a-choice'),
      (answer) => ({ form: answer }),
    ),
  typed: (answer) => answer,
  told: (pack, answer) => pack.forms.get(answer)?.name ?? answer,
  choices: formsOf,
};

/** The forms of contract of the pack, by id or by name: one list, by which its names are found again. */
function formsOf(pack: CharterPack): Choices {
  return listOf(pack);
}

const listOf = rememberBy(({ forms }: CharterPack): Choices =>
  [...forms.values()].map(({ id, name, words }) => ({ value: id, title: name, words })),
);
