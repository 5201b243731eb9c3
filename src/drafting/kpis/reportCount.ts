import type { Frequency } from '../../charter/schema/vocabulary';
import { MONTHS_BETWEEN } from './reportingFrequency';

/** How many reports of a KPI a term holds: one at the end of each period, the last one cut off by the end of the term. */
export function countReports(months: number, frequency: Frequency): number {
  return frequency === 'at-completion' ? 1 : Math.ceil(months / MONTHS_BETWEEN[frequency]);
}
