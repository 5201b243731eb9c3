import { z } from 'zod';
import { assessmentMode, kind, route, scale, slug, text } from './vocabulary';

/** Fewer contracts to a figure, or one supplier alone, could tell whose result it is (docs/domain.md#figures-of-our-own). */
const FEWEST_CONTRACTS = 3;
const FEWEST_SUPPLIERS = 2;

const pounds = z.number().nonnegative();
const percent = z.number().int().min(0).max(100);

/** Values for which an entry holds: pounds without VAT over the full term with every option, `from` included, `below` not. */
const band = { from: pounds.optional(), below: z.number().positive().optional() };

/** For which contracts an entry holds; without conditions, for any. */
const when = z.strictObject({
  ...band,
  kinds: z.array(kind).min(1).optional(),
  routes: z.array(route).min(1).optional(),
});
export type PolicyWhen = z.infer<typeof when>;

/** A figure the same at any value, so many for each whole step of pounds without VAT of the initial term, or so many a year or quarter of it. */
const amount = z.union(
  [
    z.number().nonnegative(),
    z.strictObject({ amount: z.number().positive(), poundsEach: z.number().positive() }),
    z.strictObject({ amount: z.number().positive(), per: z.enum(['quarter', 'year']) }),
  ],
  'a number; or an amount with poundsEach; or an amount with per: quarter or per: year',
);
export type PolicyAmount = z.infer<typeof amount>;

const figure = {
  /** The id of a measure of the pack. */
  measure: slug,
  value: amount,
  /** The least offer accepted and the most that earns marks, where the officer leaves it to tenderers. */
  floor: amount.optional(),
  ceiling: amount.optional(),
  when: when.optional(),
};

/** A figure that the policy itself sets, or one of anonymised past results. */
const policyFigure = z.discriminatedUnion(
  'from',
  [
    z.strictObject({ ...figure, from: z.literal('policy') }),
    z.strictObject({
      ...figure,
      from: z.literal('past-results'),
      contracts: z
        .number()
        .int()
        .min(FEWEST_CONTRACTS, `${String(FEWEST_CONTRACTS)} contracts or more to a figure`),
      suppliers: z
        .number()
        .int()
        .min(FEWEST_SUPPLIERS, `${String(FEWEST_SUPPLIERS)} suppliers or more, never one supplier's results`),
      /** The first and the last day of the results. */
      since: z.iso.date(),
      until: z.iso.date(),
    }),
  ],
  'policy or past-results',
);
export type PolicyFigure = z.infer<typeof policyFigure>;

/**
 * What one authority has decided for itself: it wins over our defaults and published ratios, never over law or over what can be
 * delivered (docs/domain.md#figures-of-our-own). In each list the first entry that fits a contract holds; where none fits, the pack does.
 */
export const policy = z.strictObject({
  /** The Microsoft Teams tenant whose drafts it is for. */
  tenant: z.string().regex(/^[0-9a-zA-Z-]{1,64}$/, 'the id of a tenant: letters, digits and hyphens'),
  source: z.strictObject({
    title: text.max(200),
    url: z.url().optional(),
    adoptedOn: z.iso.date(),
    /** When somebody last compared the file with it. */
    checkedOn: z.iso.date(),
  }),
  /** Social value's share of the total score, price included, in per cent. */
  weightings: z.array(z.strictObject({ percent, when: when.optional() })).default([]),
  /** How social value is assessed, where the pack's own proposal rests on our default alone: never where no weighting is set. */
  assessment: z
    .array(
      z.strictObject({
        mode: assessmentMode,
        when: when.extend({ scales: z.array(scale).min(1).optional() }).optional(),
      }),
    )
    .default([]),
  /** How many KPIs are the most, and how many are proposed. */
  kpiBands: z
    .array(
      z.strictObject({
        most: z.number().int().positive(),
        preselect: z.number().int().positive(),
        when: z.strictObject(band).optional(),
      }),
    )
    .default([]),
  figures: z.array(policyFigure).default([]),
});
export type Policy = z.infer<typeof policy>;
