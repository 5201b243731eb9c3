import type { CharterPack } from '../../charter/pack';
import { mapReading } from '../reading/reading';
import { readEdition } from '../reading/readEdition';
import type { AnswerContext, Question } from './question';
import { choiceTitle, questionWords } from './questionWords';

/** The value of the choice that says that the edition is not known. */
const UNKNOWN = 'not-known';

/** The edition of a published form of contract, for the record: its clauses are numbered otherwise in each. */
export const edition: Question<'edition'> = {
  id: 'edition',
  asked: hasEditions,
  freeText: false,
  mayStayEmpty: true,
  mayBeUnknown: true,
  readBack: 'then',
  byDefault: 'default',
  read: (pack, words, { content }) =>
    mapReading(readEdition(words, questionWords(pack, 'edition')), (answer) => {
      const { form } = content.answers;
      return { edition: { ...(form === undefined ? {} : { of: form }), edition: answer } };
    }),
  typed: ({ edition: given }) => (given === '' ? UNKNOWN : given),
  told: (pack, { edition: given }) => (given === '' ? choiceTitle(pack, 'edition', UNKNOWN) : given),
};

/** The officer has chosen a form that is published in editions. */
function hasEditions(
  pack: CharterPack,
  {
    content: {
      answers: { form },
    },
  }: AnswerContext,
): boolean {
  return form !== undefined && pack.forms.get(form)?.edition === true;
}
