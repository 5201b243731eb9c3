import { mapReading } from '../reading/reading';
import { readPlace } from '../reading/readPlace';
import type { Question } from './question';
import { limitsOf } from './questionWords';

/** Where the contract is carried out. */
export const place: Question<'place'> = {
  id: 'place',
  asked: 'always',
  freeText: true,
  names: 'place',
  mayStayEmpty: false,
  readBack: 'then',
  read: (pack, words) =>
    mapReading(readPlace(words, limitsOf(pack, 'place')), (answer) => ({ place: answer })),
  typed: (answer) => answer,
  told: (_pack, answer) => answer,
};
