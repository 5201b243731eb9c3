import type { CharterPack } from '../../charter/pack';
import { readNatures } from '../contract/natures';
import { readSums } from '../contract/sums';
import { formatNumber } from '../figures/formatQuantity';
import { accept, mapReading, type Reading } from '../reading/reading';
import { readChoice } from '../reading/readChoice';
import { readWholeNumber } from '../reading/readWholeNumber';
import { testGate } from '../targets/gates';
import type { AnswerContext, Question } from './question';
import { choiceTitle, limitsOf, questionWords } from './questionWords';

const UNKNOWN = 'unknown';

/** About how many people work on the contract at a time: what they can take on follows from it (docs/domain.md#people-and-time). */
export const workforce: Question<'workforce'> = {
  id: 'workforce',
  asked: isLarge,
  freeText: false,
  ofFigures: true,
  mayBeUnknown: true,
  mayStayEmpty: true,
  readBack: 'then',
  read: (pack, words) => mapReading(readPeople(pack, words), (answer) => ({ workforce: answer })),
  typed: (answer) => String(answer),
  told: (pack, answer) =>
    answer === UNKNOWN ? choiceTitle(pack, 'workforce', UNKNOWN) : formatNumber(answer),
};

/** The number, or that the officer does not know it. */
function readPeople(pack: CharterPack, words: string): Reading<number | typeof UNKNOWN> {
  const choice = readChoice(words, questionWords(pack, 'workforce'), 'not-a-number');
  return choice.ok ? accept(UNKNOWN) : readWholeNumber(words, limitsOf(pack, 'workforce'));
}

/** From the size on at which the benchmark of the cap applies, whoever is placed is compared with the people there are. */
function isLarge(pack: CharterPack, { content }: AnswerContext): boolean {
  const { title, kind, value, term } = content.answers;
  if (title === undefined || kind === undefined || value?.basis === undefined || term === undefined)
    return false;
  const contract = {
    kind,
    natures: readNatures(pack, title),
    months: term.months,
    ...readSums({ ...value, basis: value.basis }, term),
  };
  return testGate(pack, contract, pack.engine.workforceCap.askedBehind).passed;
}
