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
export function comesByPeople({
  takesWeeks,
  targetRules = [],
}: Pick<Spread, 'takesWeeks' | 'targetRules'>): boolean {
  return takesWeeks === 1 && targetRules.some(({ by }) => by === 'opportunities');
}

/** By one third of the term those who come one after the other begin: later, most reports would have nothing to show (our default). */
const LATEST_START = 3;

/** A half is no more than a half for what binary fractions leave of it. */
const NOISE = 1e-6;

/** The people fill as few places as the term allows, one after the other in each; the places begin evenly spread over the time that they leave, and a single one within the first third of the term. */
function byPeople(
  figures: Figures,
  quarters: readonly Quarter[],
  figure: number,
  usual: number,
): readonly number[] {
  const each = Math.min(usual, figure);
  const toDate = weeksToDate(figures, quarters);
  const stays = planned(toDate, figure, each).flatMap((places) => staysOf(toDate, places));
  return toDate.map((worked, index) => {
    if (index === toDate.length - 1) return figure;
    const done = stays.reduce((sum, stay) => sum + weeksDone(stay, worked), 0);
    return Math.max(0, Math.min(figure, Math.ceil(done - 0.5 - NOISE)));
  });
}

/**
 * Who holds which places. Whole people may take one place more than their weeks fill, and no second one: the figure came from the places that there
 * are. Where they would, the weeks are spread over those places, and the last in each stays for what is left of its weeks.
 */
function planned(toDate: readonly number[], figure: number, each: number): readonly Places[] {
  const term = toDate.at(-1) ?? 0;
  const people = Math.ceil(figure / each);
  const places = Math.ceil(people / Math.max(1, Math.floor(term / each)));
  const most = Math.ceil(figure / Math.max(term, each)) + 1;
  if (places > most) return [{ places: most, from: 0, to: most, weeks: figure / most }];
  const inEach = Math.floor(people / places);
  // the first places hold one more than the rest
  const fuller = people - places * inEach;
  return [
    { places, from: 0, to: fuller, weeks: each * (inEach + 1) },
    { places, from: fuller, to: places, weeks: each * inEach },
  ];
}

/** Places next to each other of so many, from the one up to but without the other, each held for as many weeks in all. */
interface Places {
  readonly places: number;
  readonly from: number;
  readonly to: number;
  readonly weeks: number;
}

/** Those who start at evenly spread times, in weeks worked since the start of the term: the first, and how long after each other. */
interface Stays {
  readonly count: number;
  readonly weeks: number;
  readonly first: number;
  readonly apart: number;
}

/** All who are planned within a quarter start at its end; those to whom that leaves too little time start when planned. Never more than the quarters, however many places. */
function staysOf(toDate: readonly number[], { places, from, to, weeks }: Places): readonly Stays[] {
  const term = toDate.at(-1) ?? 0;
  const spare = Math.max(0, term - weeks);
  const planned = (place: number): number =>
    places === 1 ? Math.min(spare / 2, term / LATEST_START) : (spare * (place + 0.5)) / places;
  const stays: Stays[] = [];
  let place = from;
  for (const quarter of toDate) {
    if (quarter > spare) break;
    const next = firstAfter(place, to, (each) => planned(each) > quarter);
    if (next > place) stays.push({ count: next - place, weeks, first: quarter, apart: 0 });
    place = next;
  }
  if (place < to) stays.push({ count: to - place, weeks, first: planned(place), apart: spare / places });
  return stays;
}

/** The weeks that all of them have worked when so many are over since the start of the term. */
function weeksDone({ count, weeks, first, apart }: Stays, worked: number): number {
  if (apart === 0) return count * Math.max(0, Math.min(weeks, worked - first));
  const startedBy = (time: number): number =>
    Math.max(0, Math.min(count, Math.floor((time - first) / apart) + 1));
  const over = startedBy(worked - weeks);
  const within = startedBy(worked) - over;
  return over * weeks + within * (worked - first - apart * (over + (within - 1) / 2));
}

/** The first whole number from one up to another of which something holds that holds of all after it; the other where it holds of none. */
function firstAfter(from: number, to: number, holds: (each: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Weeks worked of one person from the start of the term to the end of each quarter. */
function weeksToDate(figures: Figures, quarters: readonly Quarter[]): readonly number[] {
  const full = MONTHS_PER_QUARTER * figures.mobilisation.fullQuarter;
  let sum = 0;
  return quarters.map(({ months, work }) => (sum += (weeksWorkedPerQuarter(figures) * months * work) / full));
}
