import type { Figures } from '../../charter/schema/figures';
import type { Measure } from '../../charter/schema/measure';
import type { ContractProfile } from '../contract/contractProfile';

/** What the time of a contract follows from. */
export type Span = Pick<ContractProfile, 'kind' | 'months'>;

/** A quarter of the initial term: its months (the last may have fewer than three), and how much work is done in it, in parts of a full quarter's. */
export interface Quarter {
  readonly months: number;
  readonly work: number;
}

/** What of a measure decides when its units count. */
export type Counting = Pick<Measure, 'better' | 'takesWeeks' | 'takesWeeksAtEnd'>;

export const MONTHS_PER_QUARTER = 3;
export const WEEKS_PER_QUARTER = 13;
const QUARTERS_PER_YEAR = 4;

/** Weeks of a quarter in which one person works or trains. */
export function weeksWorkedPerQuarter({ weeksWorkedPerYear }: Figures): number {
  return weeksWorkedPerYear.value / QUARTERS_PER_YEAR;
}

/** The quarters of the initial term, with mobilisation where more is better (docs/domain.md#people-and-time). */
export function quartersOf(
  figures: Figures,
  { kind, months }: Span,
  better: Measure['better'] = 'more',
): readonly Quarter[] {
  const even = evenQuarters(figures, months);
  const { kinds, fromQuarters, firstQuarters, lastQuarters } = figures.mobilisation;
  const ramps = kinds.includes(kind) && better === 'more' && even.length >= fromQuarters;
  if (!ramps) return even;
  const end = even.reduce((sum, { months: each }) => sum + each, 0);
  return even.map((quarter, index) => {
    const first = firstQuarters[index];
    if (first !== undefined) return { ...quarter, work: first };
    const from = index * MONTHS_PER_QUARTER;
    if (from + quarter.months <= end - lastQuarters.length * MONTHS_PER_QUARTER) return quarter;
    const work = Array.from({ length: quarter.months }, (_, month) => {
      // the last three months run down, whether or not they are one quarter
      const fromEnd = Math.floor((end - 1 - from - month) / MONTHS_PER_QUARTER);
      return lastQuarters[lastQuarters.length - 1 - fromEnd] ?? quarter.work;
    });
    return { ...quarter, work: work.reduce((sum, each) => sum + each, 0) / quarter.months };
  });
}

/** The quarters of so many months, with the same work in each. */
export function evenQuarters({ mobilisation }: Figures, months: number): readonly Quarter[] {
  return Array.from({ length: Math.ceil(months / MONTHS_PER_QUARTER) }, (_, index) => ({
    months: Math.min(MONTHS_PER_QUARTER, months - index * MONTHS_PER_QUARTER),
    work: mobilisation.fullQuarter,
  }));
}

/**
 * Weeks worked of one person that the term holds, whole ones: 26 in 12 months, 49 in 18. One too short to start and end slowly holds no more than
 * the shortest that does, so that a month more never holds less (docs/domain.md#people-and-time).
 */
export function weeksForOne(figures: Figures, span: Span): number {
  const { kinds, fromQuarters } = figures.mobilisation;
  const shortest = fromQuarters * MONTHS_PER_QUARTER;
  const isShort = kinds.includes(span.kind) && span.months < shortest;
  const ramped = weeksOf(figures, isShort ? { ...span, months: shortest } : span);
  if (!isShort) return ramped;
  return Math.min(ramped, Math.floor((weeksWorkedPerQuarter(figures) * span.months) / MONTHS_PER_QUARTER));
}

function weeksOf(figures: Figures, span: Span): number {
  const parts = quartersOf(figures, span).reduce((sum, { months, work }) => sum + months * work, 0);
  return Math.floor(
    (weeksWorkedPerQuarter(figures) * parts) / (MONTHS_PER_QUARTER * figures.mobilisation.fullQuarter),
  );
}

/**
 * How much of a measure's figure each quarter can count, in parts of the whole: what takes weeks counts when they are over, so
 * a quarter counts what began so many quarters before it. All nought where the term leaves nobody time to count.
 */
export function countingParts(quarters: readonly Quarter[], counting: Counting): readonly number[] {
  const lag = quartersTaken(counting.takesWeeks);
  const lagAtEnd = quartersTaken(counting.takesWeeksAtEnd ?? counting.takesWeeks);
  const fromEnd = (taken: number): number => Math.max(0, quarters.length - taken);
  const began = (index: number): Quarter | undefined => quarters[index];
  return quarters.map(({ months }, index) => {
    const counted = months * (began(index - lag)?.work ?? 0);
    if (index < quarters.length - 1) return counted;
    const late = quarters.slice(fromEnd(lag), fromEnd(lagAtEnd));
    return late.reduce((sum, quarter) => sum + quarter.months * quarter.work, counted);
  });
}

/** Quarters that lie between the start of what takes so many weeks and the quarter in which it first counts. */
export function quartersTaken(weeks = 0): number {
  return Math.floor(weeks / WEEKS_PER_QUARTER);
}

/** A figure spread over the parts, to date and in whole numbers, a half downwards, so that no unit is due before more than half of it is; the last is the figure itself. */
export function spreadToDate(figure: number, parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let toDate = 0;
  return parts.map((part, index) => {
    toDate += part;
    const due = Math.max(0, Math.ceil((figure * toDate) / total - 0.5));
    return index === parts.length - 1 ? figure : Math.min(figure, due);
  });
}
