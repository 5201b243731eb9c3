import { z } from 'zod';
import { facet, kind, slotted, text } from './vocabulary';

/** How sure a sign makes us. What is known with low confidence is an estimate: nothing is proposed on it before it was asked about. */
export const sureness = z.enum(['high', 'fair', 'low']);
export type Sureness = z.infer<typeof sureness>;

const whether = z.enum(['present', 'absent']);

/** What a sign (words of the title with the kind, or a CPV code) says of some facets. */
const saying = z.strictObject({
  confidence: sureness,
  present: z.array(facet).default([]),
  absent: z.array(facet).default([]),
});

/** A word of the title says something only of contracts of these kinds: never by itself. */
export const natureSaying = saying.extend({
  kinds: z.array(kind).min(1),
  /** What the words name as the thing itself (a hire of vehicles): an estimate that it is there, which no other sign makes absent. */
  names: z.array(facet).default([]),
});

/** One facet: its words, and what the kind, the value of a year and the number of people say of it. */
const facetEntry = z.strictObject({
  id: facet,
  /** In a list: "vehicles and mileage". */
  label: text,
  /** Of one contract: "Vehicles are driven for “Home to school transport”". */
  plain: slotted('contract'),
  /** What stands in place of `plain` where nobody said so and it was only read: never a fact about people who are not known. */
  asRead: slotted('contract').optional(),
  /** The choice in the question: "Vehicles are driven". */
  title: text,
  /** Typed words that mean it, lower case. */
  words: z.array(text).min(1),
  /** How typed words begin that mean it, lower case: "subcontract" for "subcontracted" and "subcontractors". */
  stems: z.array(text).default([]),
  kinds: z.partialRecord(kind, z.strictObject({ is: whether, confidence: sureness })).default({}),
  /** The first that holds, in pounds a year without VAT; it comes before what the kind says. Our defaults. */
  yearly: z
    .array(
      z.strictObject({
        kinds: z.array(kind).min(1),
        from: z.number().nonnegative().default(0),
        below: z.number().positive().optional(),
        is: whether,
        confidence: sureness,
      }),
    )
    .default([]),
  /** Present from so many people on, absent below, where the officer gave their number. */
  peopleFrom: z.number().positive().optional(),
});
export type FacetEntry = z.infer<typeof facetEntry>;
export const facetFile = z.array(facetEntry).min(1);

/** What the first digits of a CPV code say: of the entries that fit, the longest. */
const cpvEntry = saying.extend({
  /** The first two to eight digits of the code. */
  id: z.string().regex(/^\d{2,8}$/, 'two to eight digits'),
  label: text,
});
export type CpvEntry = z.infer<typeof cpvEntry>;
export const cpvFile = z.array(cpvEntry).min(1);
