import { mapReading } from '../reading/reading';
import { readTitle } from '../reading/readTitle';
import type { Question } from './question';
import { limitsOf } from './questionWords';

/** What the contract is called. */
export const title: Question<'title'> = {
  id: 'title',
  asked: 'always',
  freeText: true,
  names: 'contract',
  mayStayEmpty: false,
  readBack: 'first',
  read: (pack, words) =>
    mapReading(readTitle(words, limitsOf(pack, 'title')), (answer) => ({ title: answer })),
  typed: (answer) => answer,
  told: (_pack, answer) => answer,
};
