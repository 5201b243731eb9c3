import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Frequency } from '../../charter/schema/vocabulary';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';
import { lastDayOfTerm } from '../figures/calendar';
import { isOffered, type Target } from '../targets/target';
import { comesByPeople, spreadFigure, type Spread } from '../targets/wholePeople';
import { MONTHS_PER_QUARTER } from '../targets/workingTime';
import { isSpread, MONTHS_BETWEEN } from './reportingFrequency';

/** A to-date figure at the end of a period of the term. */
export interface ProfilePoint {
  /** ISO date by which it is to be reached: the last day of the period, or of the term. */
  readonly due: string;
  readonly label: string;
  readonly value: number;
  /** What the value is: a figure in the unit of the KPI, or per cent of what the winner offers. */
  readonly unit: 'figure' | 'percent-of-offer';
}

const QUARTERS_PER_YEAR = 4;
/** All of an offer, in per cent. */
const WHOLE_OFFER = 100;

/**
 * The target spread over the term, to date at the end of each period that is reported, so that every report has a figure, ending at the target. A total that is
 * offered follows the same curve, in per cent, so that it can be rated before the end (docs/domain.md#rating-bands). Empty
 * where the figure is a share, is reported once, or is set after award. What counts only after so many weeks stands so much
 * later (docs/domain.md#people-and-time). The shape is our default, after docs/drafting-standard.md#the-worked-example.
 */
export function drawProfile(
  pack: CharterPack,
  { kind, months, start }: Pick<ContractProfile, 'kind' | 'months' | 'start'>,
  measure: Spread & Pick<Measure, 'unitKind' | 'rated'>,
  target: Target,
  frequency: Frequency,
): readonly ProfilePoint[] {
  if (frequency === 'at-completion' || !isSpread(measure)) return [];
  const each = MONTHS_BETWEEN[frequency] / MONTHS_PER_QUARTER;
  const drawn = (unit: ProfilePoint['unit'], toDate: readonly number[]): ProfilePoint[] =>
    toDate
      .map((value, index) => ({ value, quarters: index + 1 }))
      .filter(({ quarters }) => quarters % each === 0 || quarters === toDate.length)
      .map(({ value, quarters }) => ({
        due: lastDayOfTerm(start, Math.min(months, quarters * MONTHS_PER_QUARTER)),
        label: labelOf(pack, { quarters, each, months }),
        value,
        unit,
      }));
  const spread = (figure: number): readonly number[] =>
    endingAt(figure, spreadFigure(pack.figures, { kind, months }, measure, figure));
  if (target.mode === 'number') return drawn('figure', spread(target.value));
  if (target.mode !== 'offered' || measure.rated !== 'to-date') return [];
  // an offer follows the people of the most that earns marks, so that nobody who offers it needs more at a time than there are
  const most = (comesByPeople(measure) && (target.ceiling ?? target.floor)) || WHOLE_OFFER;
  return drawn(
    'percent-of-offer',
    spread(most).map((due) => Math.floor((due * WHOLE_OFFER) / most)),
  );
}

/** Whether some step of a profile is of so few units that a share of them is no useful bound; of an offer, those of its least. */
export function startsLow(
  { ratings }: CharterPack,
  points: readonly ProfilePoint[],
  target: Target,
): boolean {
  const least = isOffered(target) && target.mode === 'offered' ? (target.floor ?? 0) : WHOLE_OFFER;
  return points.some(({ value, unit }) => {
    const due = unit === 'figure' ? value : (value * least) / WHOLE_OFFER;
    return due > 0 && due < ratings['to-date'].wholeBelow;
  });
}

/** "Quarter 6", or "Year 2" where a point stands for a year; the end of the term where that comes before the end of the period. */
function labelOf(
  pack: CharterPack,
  { quarters, each, months }: { readonly quarters: number; readonly each: number; readonly months: number },
): string {
  const { quarter, year, end } = pack.wording.proportion.profile;
  // a last point may stand for less than its period
  if (Math.ceil(quarters / each) * each * MONTHS_PER_QUARTER > months) return end;
  return each === QUARTERS_PER_YEAR
    ? fill(year, { count: Math.ceil(quarters / QUARTERS_PER_YEAR) })
    : fill(quarter, { count: quarters });
}

/** Where nobody can count in time the whole figure stands at the end alone. */
function endingAt(figure: number, toDate: readonly number[]): readonly number[] {
  return toDate.map((due, index) => (index === toDate.length - 1 ? figure : due));
}
