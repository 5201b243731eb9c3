import type { Answers, FrameworkAnswer, QuestionId, TermAnswer, ValueAnswer } from '../../record/answers';
import { formatDate } from '../figures/formatDate';
import { formatMoney } from '../figures/formatMoney';

/**
 * The text to refill an input with, which `readAnswer` reads back to the same answer; undefined where there is none.
 * Choices give their value. A value is given without its VAT basis, which cards ask in an input of its own: words typed
 * with the figure would win over what the officer picks there.
 */
export function answerAsTyped(id: QuestionId, answers: Answers): string | undefined {
  const { value, term, start, procurementStart, healthCare, framework, weighting, workforce } = answers;
  switch (id) {
    case 'title':
    case 'place':
    case 'kind':
    case 'route':
    case 'form':
      return answers[id];
    case 'value':
      return value && typeValue(value);
    case 'term':
      return term && typeTerm(term);
    case 'start':
      return start === undefined ? undefined : formatDate(start);
    case 'procurementStart':
      return procurementStart === undefined ? undefined : formatDate(procurementStart);
    case 'healthCare':
      return healthCare === undefined ? undefined : healthCare ? 'yes' : 'no';
    case 'framework':
      return framework && typeFramework(framework);
    case 'weighting':
      return weighting === undefined ? undefined : String(weighting);
    case 'workforce':
      return workforce === undefined ? undefined : String(workforce);
  }
}

function typeValue({ pence, per }: ValueAnswer): string {
  return per === 'year' ? `${formatMoney(pence)} a year` : formatMoney(pence);
}

function typeTerm({ months, extensions }: TermAnswer): string {
  const inYears = [months, ...extensions].every((each) => each % 12 === 0);
  const span = (count: number): string => {
    const shown = inYears ? count / 12 : count;
    return `${String(shown)} ${inYears ? 'year' : 'month'}${shown === 1 ? '' : 's'}`;
  };
  return [months, ...extensions].map(span).join(' + ');
}

/** The day that the Procurement Act 2023 came into force decides; the day itself was not kept. */
function typeFramework({ name, underAct }: FrameworkAnswer): string {
  return `${name}, procurement began ${underAct ? 'on or after' : 'before'} 24 February 2025`;
}
