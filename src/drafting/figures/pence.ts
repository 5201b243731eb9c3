import type { Pence } from '../../record/answers';

const PENCE_PER_POUND = 100;

/** The standard rate of VAT, as a fraction: with VAT = without × 6 ÷ 5. Right only at the standard rate (docs/domain.md#value-and-vat). */
const WITH_VAT = { numerator: 6, denominator: 5 };

/**
 * `pence × numerator ÷ denominator`, rounded half up to a whole penny, exact at any size. What passes the safe integers
 * (only possible with terms that no reader accepts) stops at the largest safe one.
 */
export function scalePence(pence: Pence, numerator: number, denominator: number): Pence {
  const doubled = 2n * BigInt(pence) * BigInt(numerator) + BigInt(denominator);
  const scaled = doubled / (2n * BigInt(denominator));
  const largest = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(scaled > largest ? largest : scaled);
}

/** Adds VAT at the standard rate. */
export function addVat(pence: Pence): Pence {
  return scalePence(pence, WITH_VAT.numerator, WITH_VAT.denominator);
}

/** Takes VAT at the standard rate off. */
export function removeVat(pence: Pence): Pence {
  return scalePence(pence, WITH_VAT.denominator, WITH_VAT.numerator);
}

/** A sum of pounds in pence. Pounds with pence (9,999,999.99) come out exact. */
export function penceOf(pounds: number): Pence {
  return Math.round(pounds * PENCE_PER_POUND);
}

/** The whole part of `multiple × pence ÷ pounds`: how many times a step of pounds fits. */
export function wholeSteps(pence: Pence, pounds: number, multiple = 1): number {
  return Number((BigInt(pence) * BigInt(multiple)) / BigInt(penceOf(pounds)));
}
