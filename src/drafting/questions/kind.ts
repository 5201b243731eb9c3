import { mapReading } from '../reading/reading';
import { readKind } from '../reading/readKind';
import type { Question } from './question';
import { choiceTitle, questionWords } from './questionWords';

/** What is bought or funded. */
export const kind: Question<'kind'> = {
  id: 'kind',
  asked: 'always',
  proposed: true,
  freeText: false,
  // Where the title suggests the kind, or nothing was picked, the interview asks.
  mayStayEmpty: true,
  readBack: 'first',
  read: (pack, words) =>
    mapReading(readKind(words, questionWords(pack, 'kind')), (answer) => ({ kind: answer })),
  typed: (answer) => answer,
  told: (pack, answer) => choiceTitle(pack, 'kind', answer),
  choices: (pack) => questionWords(pack, 'kind').choices,
};
