import type { CharterPack } from '../../charter/pack';
import { mayBeHealthCare } from '../contract/natures';
import { mapReading } from '../reading/reading';
import { readYesNo } from '../reading/readYesNo';
import type { AnswerContext, Question } from './question';
import { choiceTitle, limitsOf, questionWords } from './questionWords';

/** Whether the service is health care, which other law governs. */
export const healthCare: Question<'healthCare'> = {
  id: 'healthCare',
  asked: speaksOfHealth,
  freeText: false,
  mayStayEmpty: true,
  readBack: 'then',
  read: (pack, words) =>
    mapReading(readYesNo(words, limitsOf(pack, 'healthCare')), (answer) => ({ healthCare: answer })),
  typed: yesOrNo,
  told: (pack, answer) => choiceTitle(pack, 'healthCare', yesOrNo(answer)),
  choices: (pack) => questionWords(pack, 'healthCare').choices,
};

function speaksOfHealth(pack: CharterPack, { content }: AnswerContext): boolean {
  const { title, kind } = content.answers;
  if (kind !== 'services' && kind !== 'light-touch') return false;
  return title !== undefined && mayBeHealthCare(pack, title);
}

function yesOrNo(answer: boolean): 'yes' | 'no' {
  return answer ? 'yes' : 'no';
}
