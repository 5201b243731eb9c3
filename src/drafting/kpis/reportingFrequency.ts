import type { Measure } from '../../charter/schema/measure';
import type { Frequency } from '../../charter/schema/vocabulary';
import type { ContractProfile } from '../contract/contractProfile';

/** Months between two reports. */
export const MONTHS_BETWEEN = { quarterly: 3, 'half-yearly': 6, annual: 12 } as const;

/**
 * How often a KPI is reported. Contracts under £100,000 report once a year (docs/domain.md#reporting), and a term
 * that holds no more than one report reports once, at the end.
 */
export function chooseFrequency(
  { scale, months }: Pick<ContractProfile, 'scale' | 'months'>,
  { frequency }: Pick<Measure, 'frequency'>,
): Frequency {
  if (frequency === 'at-completion') return frequency;
  const wanted = scale === 'brief' ? 'annual' : frequency;
  return months <= MONTHS_BETWEEN[wanted] ? 'at-completion' : wanted;
}
