import { z } from 'zod';
import { confidence, kind, slug, text } from './vocabulary';

/** Where a figure comes from: what it stands for, how sure we are, and its sources. */
const origin = { means: text, confidence, sources: z.array(slug).min(1) };
const figure = z.strictObject({ value: z.number().int().positive(), ...origin });

/** The least acceptable offer and the one that earns all, as parts of a figure. */
const limits = z.strictObject({ floor: z.number().positive(), ceiling: z.number().positive() });

/** Parts of a full quarter's work. */
const parts = z.array(z.number().int().nonnegative());

/** What the engine reckons with where nobody has published a figure (docs/domain.md#figures-of-our-own). */
export const figures = z.strictObject({
  weeksWorkedPerYear: figure,
  /** From so many quarters on, contracts of these kinds start slowly and run down where more is better; the others work evenly. */
  mobilisation: z.strictObject({
    kinds: z.array(kind),
    fromQuarters: z.number().int().positive(),
    fullQuarter: z.number().int().positive(),
    firstQuarters: parts,
    lastQuarters: parts,
    ...origin,
  }),
  /** Months. */
  quartersUpToMonths: figure,
  halfYearsFromPerYear: figure,
  hoursReportedYearly: figure,
  weeksReportedYearly: figure,
  quarterlySharesFromPerYear: figure,
  fewestPeopleShown: figure,
  fewReports: figure,
  workingDaysPerYear: figure,
  /** Points of the score of a commitment. */
  shareMayFitLess: figure,
  facetsAskedAtOnce: figure,
  /** Months. */
  singleTaskMonths: figure,
  /**
   * Floor and ceiling of an offer as parts of a figure that is no guess of ours. A ceiling that the contract holds below `room` times
   * the floor leaves too little to offer, so the floor is `held` of it.
   */
  offersAround: z.strictObject({
    more: limits,
    share: limits,
    less: limits,
    room: z.number().min(1),
    held: z.number().positive().max(1),
    ...origin,
  }),
});
export type Figures = z.infer<typeof figures>;
