import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Answers, ValueAnswer } from '../../record/answers';
import { formatMoney } from '../figures/formatMoney';
import { addVat, removeVat } from '../figures/pence';
import { findMoney, type MoneyFound } from '../reading/money/findMoney';
import { accept, type Reading } from '../reading/reading';
import { blank, readTerm } from '../reading/terms/readTerm';
import { readValue } from '../reading/money/readValue';
import { foldCase, readWords } from '../reading/readWords';
import type { AnswerContext, Question } from './question';
import { limitsOf, readBackWords } from './questionWords';
import { termContext, withinLimits } from './term';
import { vatBasis } from './vatBasis';

/** What the contract is worth: in total over its initial term, or a year. */
export const value: Question<'value'> = {
  id: 'value',
  asked: 'always',
  freeText: false,
  ofFigures: true,
  mayStayEmpty: false,
  readBack: 'then',
  read: readAnswer,
  // Without its VAT basis, which has an input of its own: words typed with the figure would win over what is picked there.
  typed: ({ pence, per }) => (per === 'year' ? `${formatMoney(pence)} a year` : formatMoney(pence)),
  told,
  aspect: vatBasis,
};

/** "£450,000 over 3 years": the length is taken too, where it is clear. */
function readAnswer(pack: CharterPack, text: string, context: AnswerContext): Reading<Answers> {
  const limits = limitsOf(pack, 'value');
  const alone = readValue(text, limits);
  if (alone.ok) return accept({ value: alone.value });
  if (alone.error !== 'not-money') return alone;
  const words = readWords(text, limits);
  const [sum] = words.ok ? findMoney(foldCase(words.value)) : [];
  if (!words.ok || sum === undefined) return alone;
  const rest = blank(words.value, [sum]).replace(/;/g, ' ');
  const term = readTerm(rest, termContext(context), limitsOf(pack, 'term'));
  const read = readValue(words.value.slice(sum.index, sum.end), limits);
  return term.ok && read.ok
    ? accept({ value: asRated(read.value, sum), ...withinLimits(pack, term.value, context.today) })
    : alone;
}

/** "Annual spend of 70k for four years": the rate stands before the sum. */
function asRated(value: ValueAnswer, { per }: Pick<MoneyFound, 'per'>): ValueAnswer {
  return per === 'year' ? { ...value, per } : value;
}

const WORDS = {
  total: { unstated: 'unstated', without: 'without', with: 'with', none: 'none' },
  year: { unstated: 'year', without: 'yearWithout', with: 'yearWith', none: 'yearNone' },
} as const;

function told(pack: CharterPack, { pence, per, basis }: ValueAnswer): string {
  return fill(readBackWords(pack, 'value', WORDS[per][basis ?? 'unstated']), {
    sum: formatMoney(pence),
    withVat: formatMoney(addVat(pence)),
    withoutVat: formatMoney(removeVat(pence)),
  });
}
