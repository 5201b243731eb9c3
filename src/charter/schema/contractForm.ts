import { z } from 'zod';
import { buyerTest } from './law/buyer';
import { formFamily, kind, route, slotted, slug, text } from './vocabulary';

/** A form of contract: what it suits, what it calls things, and how the Schedule comes into it (docs/drafting-standard.md#rule-1). */
const contractForm = z.strictObject({
  id: slug,
  name: text,
  /** Other words for it, lower case: "jct db". */
  words: z.array(text).default([]),
  family: formFamily,
  kinds: z.array(kind).min(1),
  routes: z.array(route).min(1),
  authority: text,
  supplier: text,
  /** Stands before the form of the settings where this buyer buys a health care service. */
  firstFor: z.strictObject({ healthCare: z.literal(true), buyer: buyerTest }).optional(),
  /** Each framework has names of its own for the parties: those here stand until the officer enters them. */
  namesEntered: z.boolean().default(false),
  /** Who manages the contract for the authority, as the form names that person. */
  manager: slotted('authority'),
  /** What the contract calls itself. */
  contract: text,
  completion: text,
  /** What the form itself says, for the definition of completion. */
  completionMeans: text,
  /** The same, where the contract has no option to extend. */
  completionFixed: text.optional(),
  /** A Working Day, slot {nation}; the form's own count of days goes first where it has one. */
  workingDay: slotted('nation'),
  /** It is published in editions, so the officer is asked which one. */
  edition: z.boolean().default(false),
  /** It has an option under which KPIs carry incentive payments. */
  incentives: z.boolean().default(false),
  /** For the officer's notes: how the Schedule gets in, and what of the form is left as it is. */
  notes: z.array(text).min(1),
});
export type ContractForm = z.infer<typeof contractForm>;
export const contractFormFile = z.array(contractForm).min(1);
