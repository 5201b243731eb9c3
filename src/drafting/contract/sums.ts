import type { Pence, TermAnswer, ValueAnswer, VatBasis } from '../../record/answers';
import { addVat, removeVat, scalePence } from '../figures/pence';

/** The value of a contract in its forms. */
export interface Sums {
  /** Initial term, without and with VAT; initial term and extensions with VAT (statutory tests). */
  readonly initialWithoutVat: Pence;
  readonly initialWithVat: Pence;
  readonly longestWithVat: Pence;
  /** Initial term and extensions without VAT: how much document the contract carries (docs/domain.md#how-many-kpis). */
  readonly longestWithoutVat: Pence;
  /** A year's share of the initial value; a term under a year counts as one year. */
  readonly annualWithoutVat: Pence;
}

const MONTHS_PER_YEAR = 12;

/**
 * The value in its forms. A total is for the initial term, so extensions add to it in proportion; a sum per year is
 * taken for each month. Targets are worked out without VAT over the initial term, statutory tests with VAT and every
 * extension (docs/domain.md#value-and-vat; PA23 Schedule 3).
 */
export function readSums(value: ValueAnswer & { readonly basis: VatBasis }, term: TermAnswer): Sums {
  const longest = longestMonths(term);
  const per = value.per === 'year' ? MONTHS_PER_YEAR : term.months;
  const initial = scalePence(value.pence, term.months, per);
  const whole = scalePence(value.pence, longest, per);
  const initialWithoutVat = value.basis === 'with' ? removeVat(initial) : initial;
  return {
    initialWithoutVat,
    initialWithVat: withVat(initial, value.basis),
    longestWithVat: withVat(whole, value.basis),
    longestWithoutVat: value.basis === 'with' ? removeVat(whole) : whole,
    annualWithoutVat: scalePence(initialWithoutVat, MONTHS_PER_YEAR, Math.max(term.months, MONTHS_PER_YEAR)),
  };
}

function withVat(pence: Pence, basis: VatBasis): Pence {
  return basis === 'without' ? addVat(pence) : pence;
}

/** Months of the initial term and every option to extend. */
export function longestMonths({ months, extensions }: TermAnswer): number {
  return extensions.reduce((sum, each) => sum + each, months);
}
