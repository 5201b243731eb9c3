import { formatNumber } from '../figures/formatQuantity';
import { mapReading } from '../reading/reading';
import { readWholeNumber } from '../reading/readWholeNumber';
import type { Question } from './question';
import { limitsOf } from './questionWords';

/** About how many people work on the contract, which caps the apprenticeships. */
export const workforce: Question<'workforce'> = {
  id: 'workforce',
  asked: 'never',
  freeText: false,
  mayStayEmpty: true,
  readBack: 'never',
  read: (pack, words) =>
    mapReading(readWholeNumber(words, limitsOf(pack, 'workforce')), (answer) => ({ workforce: answer })),
  typed: (answer) => String(answer),
  told: (_pack, answer) => formatNumber(answer),
};
