import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Question } from '../../charter/schema/question';
import type { Answers, FrameworkAnswer, QuestionId, TermAnswer, ValueAnswer } from '../../record/answers';
import { formatDate } from '../figures/formatDate';
import { formatMoney } from '../figures/formatMoney';
import { formatNumber } from '../figures/formatQuantity';
import { addVat, removeVat } from '../figures/pence';

export { answerAsTyped } from './answerAsTyped';

/** An answer in words for reading back: "£2,880,000 with VAT (£2,400,000 without)", "3 years + 1 year", "1 April 2027". Empty where it is not answered. */
export function formatAnswer(pack: CharterPack, id: QuestionId, answers: Answers): string {
  const question = pack.questions.get(id);
  if (question === undefined || answers[id] === undefined) return '';
  const {
    value,
    term,
    start,
    procurementStart,
    kind,
    route,
    healthCare,
    framework,
    form,
    weighting,
    workforce,
  } = answers;
  switch (id) {
    case 'title':
    case 'place':
      return answers[id] ?? '';
    case 'value':
      return value ? formatValue(question, value) : '';
    case 'term':
      return term ? formatTerm(question, term) : '';
    case 'start':
      return start === undefined ? '' : formatDate(start);
    case 'procurementStart':
      return procurementStart === undefined ? '' : formatDate(procurementStart);
    case 'kind':
      return choiceTitle(question, kind);
    case 'route':
      return choiceTitle(question, route);
    case 'healthCare':
      return choiceTitle(question, healthCare === true ? 'yes' : 'no');
    case 'framework':
      return framework ? formatFramework(question, framework) : '';
    case 'form':
      return form === undefined ? '' : (pack.forms.get(form)?.name ?? form);
    case 'weighting':
      return weighting === undefined
        ? ''
        : fill(wordsOf(question, 'percent'), { count: formatNumber(weighting) });
    case 'workforce':
      return workforce === undefined ? '' : formatNumber(workforce);
  }
}

/** The question's words for reading back; their absence is a defect of the pack, which a test looks for. */
function wordsOf(question: Question, key: string): string {
  const words = question.readBack[key];
  if (words === undefined) throw new Error(`Question ${question.id} has no read-back wording "${key}"`);
  return words;
}

function choiceTitle(question: Question, value: string | undefined): string {
  return question.choices.find((choice) => choice.value === value)?.title ?? value ?? '';
}

const VALUE_WORDS = {
  total: { unstated: 'unstated', without: 'without', with: 'with', none: 'none' },
  year: { unstated: 'year', without: 'yearWithout', with: 'yearWith', none: 'yearNone' },
} as const;

function formatValue(question: Question, { pence, per, basis }: ValueAnswer): string {
  return fill(wordsOf(question, VALUE_WORDS[per][basis ?? 'unstated']), {
    sum: formatMoney(pence),
    withVat: formatMoney(addVat(pence)),
    withoutVat: formatMoney(removeVat(pence)),
  });
}

function formatTerm(question: Question, { months, extensions }: TermAnswer): string {
  // a term in whole years stays in years only if its extensions do too: "36 months + 18 months", not "3 years + 18 months"
  const inYears =
    [months, ...extensions].every((each) => each % 12 === 0) && (extensions.length > 0 || months > 24);
  const span = (count: number): string => {
    const shown = inYears ? count / 12 : count;
    const unit = inYears ? 'year' : 'month';
    return shown === 1
      ? wordsOf(question, unit)
      : fill(wordsOf(question, `${unit}s`), { count: formatNumber(shown) });
  };
  if (extensions.length === 0) return span(months);
  const joined = extensions.map(span).join(` ${wordsOf(question, 'and')} `);
  return fill(wordsOf(question, 'extended'), { term: span(months), extensions: joined });
}

function formatFramework(question: Question, { name, underAct }: FrameworkAnswer): string {
  return fill(wordsOf(question, underAct ? 'since' : 'before'), { name });
}
