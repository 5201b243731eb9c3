import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Frequency } from '../../charter/schema/vocabulary';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { lastDayOfTerm } from '../figures/calendar';
import type { Target } from '../targets/target';
import {
  countingParts,
  MONTHS_PER_QUARTER,
  quartersOf,
  spreadToDate,
  type Counting,
} from '../targets/workingTime';

/** A to-date figure at the end of a quarter or year of the term. */
export interface ProfilePoint {
  /** ISO date by which it is to be reached: the last day of the period, or of the term. */
  readonly due: string;
  readonly label: string;
  readonly value: number;
}

const QUARTERS_PER_YEAR = 4;
/** Longer terms are profiled by year. */
const QUARTERS_UP_TO_MONTHS = 60;

/**
 * The target spread over the term, to date by quarter (by year over five years), ending at the target. Empty where the figure
 * is a share, is reported once, or is not known before award. What counts only after so many weeks stands so much later
 * (docs/domain.md#people-and-time). The shape is our default, after docs/drafting-standard.md#the-worked-example.
 */
export function drawProfile(
  pack: CharterPack,
  { kind, months, start }: Pick<ContractProfile, 'kind' | 'months' | 'start'>,
  measure: Counting & Pick<Measure, 'unitKind'>,
  target: Target,
  frequency: Frequency,
): readonly ProfilePoint[] {
  if (target.mode !== 'number' || frequency === 'at-completion') return [];
  if (measure.unitKind === 'percent' || measure.unitKind === 'intensity') return [];
  const byYear = months > QUARTERS_UP_TO_MONTHS;
  const { quarter, year } = pack.wording.proportion.profile;
  const each = byYear ? QUARTERS_PER_YEAR : 1;
  const toDate = spreadToDate(target.value, partsOf({ kind, months }, measure));
  return toDate
    .map((value, index) => ({ value, quarters: index + 1 }))
    .filter(({ quarters }) => quarters % each === 0 || quarters === toDate.length)
    .map(({ value, quarters }) => ({
      due: lastDayOfTerm(start, Math.min(months, quarters * MONTHS_PER_QUARTER)),
      label: fill(byYear ? year : quarter, { count: Math.ceil(quarters / each) }),
      value,
    }));
}

/** Where nobody can count in time the officer's figure stands at the end alone. */
function partsOf(span: Pick<ContractProfile, 'kind' | 'months'>, measure: Counting): readonly number[] {
  const quarters = quartersOf(span, measure.better);
  const parts = countingParts(quarters, measure);
  if (parts.some((part) => part > 0)) return parts;
  return quarters.map((_, index) => (index < quarters.length - 1 ? 0 : 1));
}
