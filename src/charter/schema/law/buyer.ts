import { z } from 'zod';
import { buyerKind, confidence, slug, text } from '../vocabulary';

/** What the law asks of a buyer, and of which the answer hangs on its kind alone. */
export const buyerProperty = z.enum([
  'section17', // bound by section 17 of the Local Government Act 1988
  'bestValueOrder', // SI 2001/909 opens workforce matters to it
  'socialValueAct', // the Social Value Act 2012 speaks to it
  'school', // a school in the sense of the Procurement Act 2023
  'ppns', // bound by the procurement policy notes of central government
  'part6', // Part 6 of the Procurement Act 2023 governs its contracts below the threshold
  'reservation', // covered by the Order of 2026 on reserving such contracts
  'minimumWeighting', // the health service's own least weighting of social value
  'healthService', // buys for the health service, whatever it buys
  'providerSelection', // bound by the Provider Selection Regime when it buys health care services
  'privateUtility', // a private utility, which some duties of the Procurement Act 2023 leave out
  'freedomOfInformation', // a public authority of the Freedom of Information Act 2000
  'tenantInformation', // a private registered provider of social housing, whose tenants may ask for information
  'students', // teaches students who need placements to qualify or to start
  'reorganisation', // abolished or changed when local government is reorganised
]);
export type BuyerProperty = z.infer<typeof buyerProperty>;

/** `check` is never read as yes or no, and never taken from a kind like it. */
const answer = z.enum(['yes', 'no', 'check']);

const thresholdClass = z.enum(['sub-central', 'central', 'utility']);
export type ThresholdClass = z.infer<typeof thresholdClass>;

/** One answer of the law to who is buying: by which text or route, and how sure we are. */
function answered<S extends z.ZodType>(is: S) {
  return z.strictObject({
    is,
    /** By which text or route, or what is not settled: a phrase without a full stop. */
    by: text,
    confidence,
    sources: z.array(slug).min(1),
  });
}
const position = answered(answer);
export type BuyerPosition = z.infer<typeof position>;
const thresholdPosition = answered(thresholdClass);

const buyer = z.strictObject({
  /** As the settings call it, and as a sentence names it. */
  label: text,
  group: slug,
  /** Other words under which an officer may look for it. */
  words: z.array(text).default([]),
  /** What stands in the name of such an authority: "… Fire and Rescue Service". */
  names: z.array(text).default([]),
  /** Which threshold is its own: a name among `thresholds`. */
  thresholds: slug,
  /** Where it stands on each property: a name among that property's `positions`. */
  stands: z.record(buyerProperty, slug),
});
export type Buyer = z.infer<typeof buyer>;

/** Who may be buying, and what binds whom: `buyers.yaml`. */
export const buyers = z.strictObject({
  /** In the order of the settings card. */
  groups: z.record(slug, text),
  positions: z.record(buyerProperty, z.record(slug, position)),
  thresholds: z.record(slug, thresholdPosition),
  kinds: z.record(buyerKind, buyer),
});
export type Buyers = z.infer<typeof buyers>;

/** What a rule asks of the buyer: `section17: [yes, check]`. Every property named must have one of its answers. */
export const buyerTest = z.partialRecord(buyerProperty, z.array(answer).min(1));
export type BuyerTest = z.infer<typeof buyerTest>;
