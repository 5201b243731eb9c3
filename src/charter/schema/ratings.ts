import { z } from 'zod';
import { slug } from './vocabulary';

/** How a measure is rated (docs/domain.md#rating-bands): the bands of each kind stand in `ratings.yaml`. */
export const rated = z.enum([
  'to-date', // a total, against what is due to date; small ones in whole numbers
  'in-degrees', // a share or a ratio that is reached by degrees
  'all-or-nothing', // a share that is owed in every case
  'at-most', // a figure that is not to be passed: by how far it is passed
  'monitored', // never rated
]);
export type Rated = z.infer<typeof rated>;

const perCent = z.number().min(0).max(100);
/** Lower bounds in per cent of what was to be reached; under the last the rating is Inadequate. */
const shares = { good: perCent, approaching: perCent, requiresImprovement: perCent };
/** The most failures that a rating allows; one failure more than the last is Inadequate. */
const failures = {
  approaching: z.number().int().nonnegative(),
  requiresImprovement: z.number().int().nonnegative(),
};

/** The most by which a figure may be passed; more than the last is Inadequate. */
export const overBy = z.strictObject({
  approaching: z.number().positive(),
  requiresImprovement: z.number().positive(),
});

/** The bands of each kind of KPI, in numbers. The law gives words only (reg 39(5)), so they are printed in the contract. */
export const ratings = z.strictObject({
  /** Targets under `wholeBelow`, and offers up to `offeredWholeTo`, are rated in whole numbers: a share of 3 people is no useful bound. */
  'to-date': z.strictObject({
    ...shares,
    wholeBelow: z.number().positive(),
    offeredWholeTo: z.number().positive(),
    /** While a profile is under `wholeBelow`: by how many units a result may be short of it. */
    fewDue: z.strictObject(failures),
  }),
  'in-degrees': z.strictObject(shares),
  /** With fewer cases than `below` in a period the failures are counted: one in ten would be a tenth. */
  'all-or-nothing': z.strictObject({
    ...shares,
    /** In per cent: a target under this leaves cases out, so that it is reached by degrees. */
    from: perCent,
    fewCases: z.strictObject({
      below: z.number().int().positive(),
      ...failures,
      byDegrees: z.strictObject(failures),
    }),
  }),
  /**
   * How far the figure may be passed: a share by so many percentage points, a ratio by so many per cent of its figure unless its
   * measure has steps of its own (`overBy`). A ratio of 0 has no per cent, so the reports running that pass it are counted; on a
   * contract with fewer reports than `below`, by stricter bounds.
   */
  'at-most': z.strictObject({
    points: overBy,
    shareOfFigure: overBy,
    ofNought: z.strictObject({
      ...failures,
      fewReports: z.strictObject({ below: z.number().int().positive(), ...failures }),
    }),
  }),
  sources: z.array(slug).min(1),
});
export type Ratings = z.infer<typeof ratings>;
