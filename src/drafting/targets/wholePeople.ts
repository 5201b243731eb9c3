import type { Figures } from '../../charter/schema/figures';
import type { Measure } from '../../charter/schema/measure';
import { worthOf } from './opportunities';
import {
  countingParts,
  MONTHS_PER_QUARTER,
  quartersOf,
  spreadToDate,
  weeksWorkedPerQuarter,
  type Counting,
  type Quarter,
  type Span,
} from './workingTime';

/** What of a measure says how its figure is spread: with the rule that says how many weeks one person is worth, where it has one. */
export type Spread = Counting & Partial<Pick<Measure, 'targetRules'>>;

/**
 * A figure to date at the end of each quarter. Weeks of people who are taken on come by whole people: nothing until the planned start of the
 * first, then each one's weeks; all else is spread as it can count. All nought where the term leaves nobody time (docs/domain.md#people-and-time).
 */
export function spreadFigure(
  figures: Figures,
  span: Span,
  measure: Spread,
  figure: number,
): readonly number[] {
  const quarters = quartersOf(figures, span, measure.better);
  const { takesWeeks, targetRules = [] } = measure;
  if (figure > 0 && comesByPeople(measure))
    return byPeople(figures, quarters, figure, worthOf({ figures }, span, { takesWeeks, targetRules }).each);
  return spreadEvenly(quarters, measure, figure);
}

/** A figure spread as it can count, with the fewest people at a time; all nought where the term leaves nobody time. */
export function spreadEvenly(
  quarters: readonly Quarter[],
  measure: Counting,
  figure: number,
): readonly number[] {
  const parts = countingParts(quarters, measure);
  return parts.some((part) => part > 0) ? spreadToDate(figure, parts) : parts;
}

/** Whether it counts the weeks of people who are taken on from the pot. */
export function comesByPeople({ takesWeeks, targetRules = [] }: Spread): boolean {
  return takesWeeks === 1 && targetRules.some(({ by }) => by === 'opportunities');
}

/** The people fill as few places as the term allows, one after the other in each; the places begin evenly spread over the time that they leave. */
function byPeople(
  figures: Figures,
  quarters: readonly Quarter[],
  figure: number,
  usual: number,
): readonly number[] {
  const each = Math.min(usual, figure);
  const toDate = weeksToDate(figures, quarters);
  const term = toDate.at(-1) ?? 0;
  const people = Math.ceil(figure / each);
  const places = Math.ceil(people / Math.max(1, Math.floor(term / each)));
  const stays = Array.from({ length: places }, (_, place): Stay => {
    const weeks = each * Math.floor((people + places - 1 - place) / places);
    const spare = Math.max(0, term - weeks);
    return { weeks, from: nextQuarter(toDate, (spare * (place + 0.5)) / places, spare) };
  });
  return toDate.map((worked, index) => {
    if (index === toDate.length - 1) return figure;
    const done = stays.reduce((sum, { from, weeks }) => sum + Math.max(0, Math.min(weeks, worked - from)), 0);
    return Math.max(0, Math.min(figure, Math.ceil(done - 0.5)));
  });
}

/** Who holds one place, one after the other: from when, in weeks worked since the start of the term, and for how many weeks in all. */
interface Stay {
  readonly from: number;
  readonly weeks: number;
}

/** The end of the quarter in which it is planned, where that leaves time enough; else as planned. */
function nextQuarter(toDate: readonly number[], planned: number, latest: number): number {
  const quarter = toDate.find((worked) => worked >= planned) ?? Infinity;
  return quarter <= latest ? quarter : planned;
}

/** Weeks worked of one person from the start of the term to the end of each quarter. */
function weeksToDate(figures: Figures, quarters: readonly Quarter[]): readonly number[] {
  const full = MONTHS_PER_QUARTER * figures.mobilisation.fullQuarter;
  let sum = 0;
  return quarters.map(({ months, work }) => (sum += (weeksWorkedPerQuarter(figures) * months * work) / full));
}
