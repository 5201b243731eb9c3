import { fill } from '../../charter/fill';
import type { Answers } from '../../record/answers';
import { mapReading } from '../reading/reading';
import { readParties } from '../reading/readParties';
import type { Question } from './question';
import { limitsOf, readBackWords } from './questionWords';

/** What a framework's own terms call the parties of a call-off. */
export const parties: Question<'parties'> = {
  id: 'parties',
  asked: 'never',
  concerns: ({ route, kind }: Answers) => route === 'call-off' && kind !== 'grant',
  freeText: false,
  mayStayEmpty: true,
  readBack: 'then',
  byDefault: 'default',
  read: (pack, words) =>
    mapReading(readParties(words, limitsOf(pack, 'parties')), (answer) => ({ parties: answer })),
  typed: ({ authority, supplier }) => `${authority}, ${supplier}`,
  told: (pack, answer) => fill(readBackWords(pack, 'parties', 'both'), { ...answer }),
};
