import { questionId } from '../../charter/schema/vocabulary';
import type { QuestionId } from '../../record/answers';
import { bought } from './bought';
import { edition } from './edition';
import { form } from './form';
import { framework } from './framework';
import { healthCare } from './healthCare';
import { kind } from './kind';
import { parties } from './parties';
import { place } from './place';
import { precedence } from './precedence';
import { procurementStart } from './procurementStart';
import type { Question } from './question';
import { route } from './route';
import { start } from './start';
import { term } from './term';
import { title } from './title';
import { value } from './value';
import { weighting } from './weighting';
import { workforce } from './workforce';

/** Every question by its id: the compiler names the one that is missing. */
export const QUESTIONS: { readonly [Id in QuestionId]: Question<Id> } = {
  title,
  value,
  term,
  start,
  kind,
  place,
  route,
  framework,
  healthCare,
  bought,
  procurementStart,
  form,
  edition,
  parties,
  precedence,
  weighting,
  workforce,
};

/** The questions in the order of asking and of the form. */
export const QUESTION_IDS: readonly QuestionId[] = questionId.options;

/** The questions of "I read this contract as", what is bought first. */
export const READ_BACK: readonly QuestionId[] = [
  ...QUESTION_IDS.filter((id) => QUESTIONS[id].readBack === 'first'),
  ...QUESTION_IDS.filter((id) => QUESTIONS[id].readBack === 'then'),
];
