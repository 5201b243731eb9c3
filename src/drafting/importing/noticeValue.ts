import type { CharterPack } from '../../charter/pack';
import type { ValueAnswer } from '../../record/answers';
import { limitsOf } from '../questions/questionWords';
import type { Found, Remark } from './found';
import type { TenderPart } from './ocds';

/** Figures that stand where none was to be told: 0, 0.01, 1, 999999. */
const NINES = /^9{4,}(?:\.9+)?$/;

/** Whether a sum stands only because its field must not be empty. */
export function isPlaceholder(pounds: number): boolean {
  return pounds <= 1 || NINES.test(String(pounds));
}

/** The value that a tender or lot states, in pounds; without VAT unless its gross amount is given (docs/domain.md#ocds). */
export function valueOf(
  pack: CharterPack,
  parts: readonly (readonly [string, TenderPart])[],
  hasOptions: boolean,
): { readonly found?: Found<ValueAnswer>; readonly remarks: readonly Remark[] } {
  const stated = parts.find(
    ([, { value }]) => value?.amount !== undefined || value?.amountGross !== undefined,
  );
  if (stated === undefined) return { remarks: [{ code: 'noValue', read: '' }] };
  const [path, { value }] = stated;
  const isNet = value?.amount !== undefined;
  const pounds = value?.amount ?? value?.amountGross ?? 0;
  const currency = value?.currency ?? '';
  const read = `${String(pounds)} ${currency}`.trim();
  const origin = `${path}.value.${isNet ? 'amount' : 'amountGross'}: ${read}`;
  if (currency !== '' && currency.toUpperCase() !== 'GBP')
    return { remarks: [{ code: 'otherCurrency', read }] };
  if (isPlaceholder(pounds)) return { remarks: [{ code: 'placeholderValue', read }] };
  const { maxPounds = Infinity } = limitsOf(pack, 'value');
  if (pounds > maxPounds) return { remarks: [{ code: 'valueUnclear', read }] };
  return {
    found: {
      value: { pence: Math.round(pounds * 100), per: 'total', basis: isNet ? 'without' : 'with' },
      origin,
    },
    remarks: hasOptions ? [{ code: 'optionsInValue', read }] : [],
  };
}
