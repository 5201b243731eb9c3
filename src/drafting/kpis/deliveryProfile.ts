import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Frequency } from '../../charter/schema/vocabulary';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { lastDayOfTerm } from '../figures/calendar';
import type { Target } from '../targets/target';

/** A to-date figure at the end of a quarter or year of the term. */
export interface ProfilePoint {
  /** ISO date by which it is to be reached: the last day of the period, or of the term. */
  readonly due: string;
  readonly label: string;
  readonly value: number;
}

const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;
/** Longer terms are profiled by year. */
const QUARTERS_UP_TO_MONTHS = 60;
/** From this many periods on, works and services start with one period of mobilisation. */
const MOBILISES_FROM = 4;

/** Work runs up and down: the first and the last period after mobilisation carry two thirds of a full one. Our default. */
const FULL_PERIOD = 3;
const SHORT_PERIOD = 2;

/**
 * The target spread over the term, to date by quarter (by year over five years), ending at the target. Empty where the figure
 * is a share, is reported once, or is not known before award. The shape is our default, after docs/drafting-standard.md#the-worked-example.
 */
export function drawProfile(
  pack: CharterPack,
  profile: Pick<ContractProfile, 'kind' | 'months' | 'start'>,
  measure: Pick<Measure, 'unitKind' | 'better'>,
  target: Target,
  frequency: Frequency,
): readonly ProfilePoint[] {
  if (target.mode !== 'number' || frequency === 'at-completion') return [];
  if (measure.unitKind === 'percent' || measure.unitKind === 'intensity') return [];
  const byYear = profile.months > QUARTERS_UP_TO_MONTHS;
  const { quarter, year } = pack.wording.proportion.profile;
  const length = byYear ? MONTHS_PER_YEAR : MONTHS_PER_QUARTER;
  const count = Math.ceil(profile.months / length);
  const mobilises = profile.kind !== 'goods' && profile.kind !== 'grant' && measure.better === 'more';
  const weights = weighPeriods(count, mobilises && !byYear && count >= MOBILISES_FROM);
  return spread(target.value, weights).map((value, index) => ({
    due: lastDayOfTerm(profile.start, Math.min(profile.months, (index + 1) * length)),
    label: fill(byYear ? year : quarter, { count: index + 1 }),
    value,
  }));
}

function weighPeriods(count: number, mobilises: boolean): readonly number[] {
  if (!mobilises) return Array.from({ length: count }, () => 1);
  const full = Array.from({ length: count - 3 }, () => FULL_PERIOD);
  return [0, SHORT_PERIOD, ...full, SHORT_PERIOD];
}

/** To-date figures in whole numbers; the last is the target itself. */
function spread(target: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let toDate = 0;
  return weights.map((weight, index) => {
    toDate += weight;
    return index === weights.length - 1 ? target : Math.min(target, Math.round((target * toDate) / total));
  });
}
