import type { RatingBand } from '../../../src/drafting/kpis/ratingBands';
import type { RatingLimits } from '../../../src/drafting/kpis/ratingLimits';

/** What an employer reports of one KPI. */
export interface Reported {
  readonly result: number;
  /** What it is compared with: what is due to date, the target, or the figure that it offered or that was set. */
  readonly due: number;
  /** Of what is owed in every case: the cases of the period. */
  readonly cases?: number;
  /** Reports running, this one the last, that pass a figure of 0. */
  readonly running?: number;
}

const ALMOST = 1e-9;

/** The ratings whose printed bands a report falls in: one, if the bands are whole. */
export function ratingsOf(bands: readonly RatingBand[], reported: Reported): readonly string[] {
  const few = (band: RatingBand): boolean =>
    band.few !== undefined &&
    (band.few.unit === 'cases-short' ? (reported.cases ?? Infinity) : reported.due) < band.few.below;
  const byFew = bands.some(few);
  const earned = bands.filter((band) => {
    const limits = byFew ? band.few : band.limits;
    return limits !== undefined && earns(limits, reported);
  });
  const worst = earned.filter((band) => (byFew ? band.few : band.limits)?.orNothing && isNothing(reported));
  return (worst.length > 0 ? worst : earned).map(({ rating }) => rating);
}

function isNothing({ result, due }: Reported): boolean {
  return result === 0 && due > 0;
}

function earns(limits: RatingLimits, reported: Reported): boolean {
  if (limits.orNothing === true && isNothing(reported)) return true;
  const measured = measuredIn(limits, reported);
  return (
    (limits.from === undefined || measured >= limits.from - ALMOST) &&
    (limits.below === undefined || measured < limits.below - ALMOST) &&
    (limits.above === undefined || measured > limits.above + ALMOST) &&
    (limits.upTo === undefined || measured <= limits.upTo + ALMOST)
  );
}

function measuredIn({ unit }: RatingLimits, { result, due, cases = 0, running = 0 }: Reported): number {
  switch (unit) {
    case 'percent':
      return due === 0 ? 100 : (result * 100) / due;
    case 'figure':
      return result;
    case 'short':
      return due - result;
    case 'cases-short':
      // the target is rounded up to whole cases, as the Schedule says
      return Math.ceil((due * cases) / 100 - ALMOST) - Math.round((result * cases) / 100);
    case 'points-over':
    case 'units-over':
      return result - due;
    case 'percent-over':
      return due === 0 ? (result > 0 ? Infinity : 0) : ((result - due) * 100) / due;
    case 'reports-over':
      return running;
  }
}
