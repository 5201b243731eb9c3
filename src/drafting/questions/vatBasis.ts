import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Answers } from '../../record/answers';
import { formatMoney } from '../figures/formatMoney';
import { findMoney } from '../reading/money/findMoney';
import { accept, refuse, type Reading } from '../reading/reading';
import { readValue } from '../reading/money/readValue';
import { readVatBasis } from '../reading/money/readVatBasis';
import { foldCase } from '../reading/readWords';
import type { AnswerContext, Aspect } from './question';
import { limitsOf, questionWords } from './questionWords';

/** Whether the value is with VAT, without, or has none. */
export const vatBasis: Aspect<'value'> = {
  name: 'vat',
  isOpen: ({ basis }) => basis === undefined,
  read: readBasis,
  typed: ({ basis }) => basis,
  ask: (pack, { pence }) => fill(pack.wording.dialogs.vat.ask, { value: formatMoney(pence) }),
  unsure: (pack) => pack.wording.dialogs.vat.unsure,
  // The choices that stand with the value question are the bases.
  choices: (pack) => questionWords(pack, 'value').choices,
};

/** The VAT basis of the value already given; a value with its basis also answers. */
function readBasis(pack: CharterPack, text: string, { content }: AnswerContext): Reading<Answers> {
  const limits = limitsOf(pack, 'value');
  const { value } = content.answers;
  const basis = readVatBasis(text, limits);
  if (basis.ok && value !== undefined && !hasSum(text))
    return accept({ value: { ...value, basis: basis.value } });
  const again = readValue(text, limits);
  if (again.ok && (again.value.basis !== undefined || value === undefined))
    return accept({ value: again.value });
  return basis.ok ? refuse('empty') : basis;
}

function hasSum(text: string): boolean {
  return text.length < 1_000 && findMoney(foldCase(text)).length > 0;
}
