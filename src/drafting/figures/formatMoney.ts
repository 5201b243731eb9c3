import type { Pence } from '../../record/answers';
import { formatNumber } from './formatQuantity';

/** A sum as printed: £2,400,000; pence only when the sum is not whole pounds: £2,500.05 (docs/drafting-standard.md#rule-12). */
export function formatMoney(pence: Pence): string {
  const rest = pence % 100;
  const pounds = `£${formatNumber((pence - rest) / 100)}`;
  return rest === 0 ? pounds : `${pounds}.${String(rest).padStart(2, '0')}`;
}
