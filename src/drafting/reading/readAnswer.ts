import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import type { Answers, Route } from '../answers';
import type { DraftContent } from '../draft';
import type { OpenQuestion } from '../nextQuestion';
import { blank, readTerm, type TermRead } from './readTerm';
import { findDates } from './findDates';
import { findMoney } from './findMoney';
import { readChoice } from './readChoice';
import { accept, refuse, type Reading } from './reading';
import { readFramework } from './readFramework';
import { readKind } from './readKind';
import { readPlace } from './readPlace';
import { limitDate, readStart } from './readStart';
import { readTitle } from './readTitle';
import { readValue } from './readValue';
import { readVatBasis } from './readVatBasis';
import { readWholeNumber } from './readWholeNumber';
import { foldCase, readWords } from './readWords';
import { readYesNo } from './readYesNo';

/** What an answer is read against: the day, and the answers so far. */
export interface AnswerContext {
  /** ISO date in the United Kingdom. */
  readonly today: string;
  readonly content: Pick<DraftContent, 'answers'>;
}

/**
 * Reads one answer, typed or from a card or form, and returns the answers to merge: more than the one asked for where the words
 * give more ("3 years from April 2027" answers term and start). Otherwise the error code, worded beside the question.
 */
export function readAnswer(
  pack: CharterPack,
  open: OpenQuestion,
  text: string,
  context: AnswerContext,
): Reading<Answers> {
  const question = questionOf(pack, open.id);
  switch (open.id) {
    case 'title':
      return map(readTitle(text, question.limits), (title) => ({ title }));
    case 'value':
      return open.aspect === 'vat'
        ? readVatAnswer(question, text, context)
        : readValueAnswer(pack, question, text, context);
    case 'term':
      return readTermAnswer(pack, question, text, context);
    case 'start':
      return readStartAnswer(pack, question, text, context);
    case 'kind':
      return map(readKind(text, question), (kind) => ({ kind }));
    case 'place':
      return map(readPlace(text, question.limits), (place) => ({ place }));
    case 'framework':
      return map(readFramework(text, context.today, question.limits), (framework) => ({ framework }));
    case 'healthCare':
      return map(readYesNo(text, question.limits), (healthCare) => ({ healthCare }));
    case 'route':
      return map(readChoice(text, question, 'not-a-choice'), (value) => ({ route: routeOf(value) }));
    case 'form':
      return map(readChoice(text, withForms(pack, question), 'not-a-choice'), (form) => ({ form }));
    case 'procurementStart':
      return map(readStart(text, context.today, question.limits), (procurementStart) => ({
        procurementStart,
      }));
    case 'weighting':
      return map(readWholeNumber(text, question.limits), (weighting) => ({ weighting }));
    case 'workforce':
      return map(readWholeNumber(text, question.limits), (workforce) => ({ workforce }));
  }
}

/** The question's limits and choices; a pack without the question limits nothing (the cross-checks refuse such a pack). */
function questionOf(pack: CharterPack, id: OpenQuestion['id']): Pick<Question, 'limits' | 'choices'> {
  return pack.questions.get(id) ?? { limits: {}, choices: [] };
}

function map<T>(reading: Reading<T>, toAnswers: (value: T) => Answers): Reading<Answers> {
  return reading.ok ? accept(toAnswers(reading.value)) : reading;
}

function routeOf(value: string): Route {
  return value === 'call-off' ? 'call-off' : 'competition';
}

/** The forms of contract of the pack as choices: by id, or by name. */
function withForms(
  pack: CharterPack,
  question: Pick<Question, 'limits' | 'choices'>,
): Pick<Question, 'limits' | 'choices'> {
  return {
    ...question,
    choices: [...pack.forms.values()].map(({ id, name }) => ({ value: id, title: name, words: [] })),
  };
}

/** "£450,000 over 3 years": the length is taken too, where it is clear. */
function readValueAnswer(
  pack: CharterPack,
  question: Pick<Question, 'limits'>,
  text: string,
  context: AnswerContext,
): Reading<Answers> {
  const alone = readValue(text, question.limits);
  if (alone.ok) return accept({ value: alone.value });
  if (alone.error !== 'not-money') return alone;
  const words = readWords(text, question.limits);
  const [sum] = words.ok ? findMoney(foldCase(words.value)) : [];
  if (!words.ok || sum === undefined) return alone;
  const rest = blank(words.value, [sum]).replace(/;/g, ' ');
  const term = readTerm(rest, termContext(context), questionOf(pack, 'term').limits);
  const value = readValue(words.value.slice(sum.index, sum.end), question.limits);
  return term.ok && value.ok
    ? accept({ value: value.value, ...withinLimits(pack, term.value, context.today) })
    : alone;
}

/** A start out of bounds is not taken by the way: the question about it will say why. */
function withinLimits(pack: CharterPack, { term, start }: TermRead, today: string): Answers {
  const isStart = start !== undefined && limitDate(start, today, questionOf(pack, 'start').limits, '').ok;
  return { term, ...(isStart ? { start } : {}) };
}

/** The VAT basis of the value already given; a value with its basis also answers. */
function readVatAnswer(
  question: Pick<Question, 'limits'>,
  text: string,
  { content }: AnswerContext,
): Reading<Answers> {
  const { value } = content.answers;
  const basis = readVatBasis(text, question.limits);
  if (basis.ok && value !== undefined && !hasSum(text))
    return accept({ value: { ...value, basis: basis.value } });
  const again = readValue(text, question.limits);
  if (again.ok && (again.value.basis !== undefined || value === undefined))
    return accept({ value: again.value });
  return basis.ok ? refuse('empty') : basis;
}

function hasSum(text: string): boolean {
  return text.length < 1_000 && findMoney(foldCase(text)).length > 0;
}

function termContext({ today, content }: AnswerContext): { readonly today: string; readonly start?: string } {
  const { start } = content.answers;
  return { today, ...(start === undefined ? {} : { start }) };
}

function readTermAnswer(
  pack: CharterPack,
  question: Pick<Question, 'limits'>,
  text: string,
  context: AnswerContext,
): Reading<Answers> {
  const reading = readTerm(text, termContext(context), question.limits);
  return map(reading, (read) => withinLimits(pack, read, context.today));
}

/** A start, or a start with a length: "April 2027 for 18 months", "Apr 2025 to Mar 2030". */
function readStartAnswer(
  pack: CharterPack,
  question: Pick<Question, 'limits'>,
  text: string,
  context: AnswerContext,
): Reading<Answers> {
  const alone = readStart(text, context.today, question.limits);
  if (alone.ok) return accept({ start: alone.value });
  if (!['not-a-date', 'two-dates'].includes(alone.error)) return alone;
  const words = readWords(text, question.limits);
  const dates = words.ok ? findDates(words.value, context.today).dates : [];
  if (dates.length !== 1) return alone;
  const both = readTerm(text, { today: context.today }, questionOf(pack, 'term').limits);
  if (!both.ok) return both.error === 'end-before-start' ? both : alone;
  const { term, start } = both.value;
  if (start === undefined) return alone;
  return map(limitDate(start, context.today, question.limits, text), (value) => ({ start: value, term }));
}
