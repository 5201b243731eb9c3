import type { Figures } from '../../charter/schema/figures';
import type { ContractProfile } from '../contract/contractProfile';
import { spreadEvenly, spreadFigure, type Spread } from './wholePeople';
import {
  MONTHS_PER_QUARTER,
  quartersOf,
  quartersTaken,
  weeksWorkedPerQuarter,
  type Quarter,
  type Span,
} from './workingTime';

/** Whether a figure can be delivered, and how many people at once it needs at its busiest. */
export type Delivery =
  | { readonly can: true; readonly atOnce: number }
  /** `no-time`: nobody who starts can count before the end; `too-many`: more people at once than there are. */
  | { readonly can: false; readonly why: 'no-time' | 'too-many'; readonly atOnce: number };

/** Delivery of what takes nobody's planned time. */
const UNPLANNED: Delivery = { can: true, atOnce: 0 };

/**
 * Checks a figure against the time and the people there are (docs/domain.md#people-and-time). Where the number of people is not
 * known only time is checked. A measure that takes no weeks of anybody can always be done.
 */
export function checkDelivery(
  figures: Figures,
  { workforce, ...span }: Span & Pick<ContractProfile, 'workforce'>,
  counting: Spread,
  figure: number,
): Delivery {
  if (counting.takesWeeks === undefined || figure <= 0) return UNPLANNED;
  const quarters = quartersOf(figures, span, counting.better);
  const { takesWeeks } = counting;
  const toDate = spreadEvenly(quarters, counting, figure);
  if (toDate.every((due) => due === 0)) return { can: false, why: 'no-time', atOnce: 0 };
  const atOnce = peopleAtOnce(figures, quarters, toDate, takesWeeks);
  if (workforce !== undefined && atOnce > workforce) return { can: false, why: 'too-many', atOnce };
  const planned = spreadFigure(figures, span, counting, figure);
  return { can: true, atOnce: peopleAtOnce(figures, quarters, planned, takesWeeks) };
}

/** People in the busiest quarter, whole ones: weeks over the weeks that the quarter has, or all who are on their way to count. */
export function peopleAtOnce(
  figures: Figures,
  quarters: readonly Quarter[],
  toDate: readonly number[],
  takesWeeks: number,
): number {
  const lag = quartersTaken(takesWeeks);
  const reached = (index: number): number =>
    index < 0 ? 0 : (toDate[Math.min(index, toDate.length - 1)] ?? 0);
  const busy = quarters.map(({ months }, index) => {
    if (lag > 0) return reached(index + lag) - reached(index);
    const weeks = Math.ceil((months * weeksWorkedPerQuarter(figures)) / MONTHS_PER_QUARTER);
    return ((reached(index) - reached(index - 1)) * takesWeeks) / weeks;
  });
  return Math.ceil(Math.max(...busy));
}
