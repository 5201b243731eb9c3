import { fill } from '../../charter/fill';
import { formatNumber } from '../figures/formatQuantity';
import { mapReading } from '../reading/reading';
import { readWholeNumber } from '../reading/readWholeNumber';
import { policyWeighting } from '../policy/weighting';
import type { Question } from './question';
import { limitsOf, readBackWords } from './questionWords';

/** The share of the total score, price included, given to social value, in per cent. */
export const weighting: Question<'weighting'> = {
  id: 'weighting',
  asked: 'never',
  freeText: false,
  ofFigures: true,
  mayStayEmpty: true,
  readBack: 'then',
  byDefault: 'settings',
  byPolicy: (pack, profile) => policyWeighting(pack, profile) !== undefined,
  read: (pack, words) =>
    mapReading(readWholeNumber(words, limitsOf(pack, 'weighting')), (answer) => ({ weighting: answer })),
  typed: (answer) => String(answer),
  told: (pack, answer) => fill(readBackWords(pack, 'weighting', 'percent'), { count: formatNumber(answer) }),
};
