import type { Pence } from './answers';
import { formatNumber } from './formatQuantity';

/** A sum as printed: £2,400,000; pence only when the sum is not whole pounds: £2,500.05. */
export function formatMoney(pence: Pence): string {
  const pounds = Math.trunc(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  const sign = pence < 0 ? '−' : '';
  return `${sign}£${formatNumber(pounds)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
