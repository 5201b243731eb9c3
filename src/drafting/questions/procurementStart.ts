import { formatDate } from '../figures/formatDate';
import { mapReading } from '../reading/reading';
import { readStart } from '../reading/dates/readStart';
import type { Question } from './question';
import { limitsOf } from './questionWords';

/** The day the procurement begins, which decides the law; until it is given, the day the draft was made. */
export const procurementStart: Question<'procurementStart'> = {
  id: 'procurementStart',
  asked: 'never',
  freeText: false,
  ofFigures: true,
  mayStayEmpty: true,
  readBack: 'then',
  byDefault: 'default',
  read: (pack, words, { today }) =>
    mapReading(readStart(words, today, limitsOf(pack, 'procurementStart')), (answer) => ({
      procurementStart: answer,
    })),
  typed: (answer) => formatDate(answer),
  told: (_pack, answer) => formatDate(answer),
};
