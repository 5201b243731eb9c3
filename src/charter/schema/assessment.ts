import { z } from 'zod';
import { buyerTest } from './law/buyer';
import { conditions } from './law/fact';
import { standingParagraph } from './documentPart';
import { assessmentMode, kind, route, scale, slotted, slug, template, text } from './vocabulary';

/** What happens to an offer that is blank or below its floor: its floor holds and earns nothing, or the tender is rejected. */
export const shortOffer = z.enum(['floor', 'fail']);
export type ShortOffer = z.infer<typeof shortOffer>;

/** How far a KPI could tell tenders apart. */
const effect = z.enum(['much', 'some', 'none']);
export type Effect = z.infer<typeof effect>;

const told = z.strictObject({ label: text, means: text });

/** How social value is assessed before award, and what the tender documents say of it (docs/domain.md#assessment). */
export const assessment = z.strictObject({
  modes: z.record(assessmentMode, told),
  /** What is proposed: the first that fits, so the last has no condition. */
  proposed: z
    .array(
      z.strictObject({
        mode: assessmentMode,
        kinds: z.array(kind).optional(),
        routes: z.array(route).optional(),
        scales: z.array(scale).optional(),
        /** Only where no weighting is set. */
        unweighted: z.literal(true).optional(),
        /** Only below so many pounds a year without VAT. */
        perYearBelow: z.number().positive().optional(),
        /** Only where what is asked can carry too few of the marks in proportion. */
        outOfProportion: z.literal(true).optional(),
        /** Only where no target is large or open enough that the answers could tell tenders apart. */
        sameForAll: z.literal(true).optional(),
        buyer: buyerTest.optional(),
        /** Facts of law that must hold. */
        when: conditions.default([]),
        why: text,
        sources: z.array(slug).min(1),
      }),
    )
    .min(1),
  /** How many offers there may be at most, and how many are proposed where the officer names none. */
  most: z.number().int().positive(),
  offers: z.number().int().positive(),
  /** Of so many marks; an offer that carries more than `heavy` of them is pointed out. */
  marks: z.number().int().positive(),
  heavy: z.number().positive(),
  /** Marks are shared out in steps of so many, and a question on a small thing beside the work carries no more than `slightMost` of them. */
  step: z.number().int().positive(),
  slightMost: z.number().int().positive(),
  /** Marks that are worth more of the price than so many times the paid time that the target takes are pointed out. */
  worthMost: z.number().positive(),
  /** Marks that are worth more than so many times it stop the draft, until who decided it, and why, is recorded. */
  worthStop: z.number().positive(),
  /** Of the marks in per cent: where the KPIs carry fewer in proportion, and no note or rule sets a least weighting, nothing is scored by default. */
  carriesLeast: z.number().positive(),
  /** Marks that no KPI carries in proportion go to a question on delivery as a whole, so many at least; fewer go to the KPI that carries most. */
  wholeFrom: z.number().int().positive(),
  /** That question, the first that holds; the authority may put it in its own words. */
  whole: z.array(z.strictObject({ name: text, when: conditions.default([]), question: template })).min(1),
  /** Pounds of the price: marks of a share that are worth more are pointed out, because what a share costs to keep is not known. */
  shareWorthFrom: z.number().positive(),
  /** Marks that are kept for a question on no KPI, where the conditions hold, and the question, which the authority may put in its own words. */
  kept: z
    .array(
      z.strictObject({
        name: text,
        marks: z.number().int().positive(),
        when: conditions,
        question: template,
      }),
    )
    .default([]),
  /** What could tell tenders apart (docs/domain.md#assessment). */
  tellsApart: z.strictObject({
    /** Of a year's labour, or of a year's value, in per cent, from which a total could. */
    percentOfYear: z.number().positive(),
    /** A share that is to be reached could below so many per cent: above, all would promise it. */
    shareBelow: z.number().positive(),
    /** Pounds of a year's value that pay for one person, where the number of people is not known. */
    poundsPerPerson: z.number().positive(),
    hoursPerWeek: z.number().positive(),
    /** Months from which one person in work or training could not: it says nothing of the years. */
    onePersonUnderMonths: z.number().positive(),
    /** How much the marks of a KPI weigh, by how far it could. */
    weights: z.record(effect, z.number().int().min(1)),
  }),
  /** Who must score at least so much, whatever is chosen: what to do where nothing could carry it. The first that holds. */
  bound: z
    .array(
      z.strictObject({
        when: conditions,
        nothingCarries: text,
        /** The same where questions are scored already. */
        littleCarries: text,
        /** The same where a question on delivery as a whole carries the rest. */
        wholeCarries: slotted('rest', 'marks'),
        sources: z.array(slug).min(1),
      }),
    )
    .default([]),
  /** Added to them where it is not known how many people work on the contract. */
  boundPeople: text,
  short: z.record(shortOffer, told),
  method: z.strictObject({
    question: template,
    /** Where it asks about one KPI only. */
    questionOne: template,
    /** The most words of an answer. */
    words: z.record(scale, z.number().int().positive()),
    /** Shares of the marks, best first, with what earns each. */
    frame: z.array(z.strictObject({ percent: z.number().min(0).max(100), means: text })).min(2),
  }),
  /** What is asked to show that an offer can be done, by what is counted. */
  proof: z.strictObject({ people: text, count: text, money: text, share: text }),
  /** For the tender documents; slots: those of the Schedule, {tenderers}, {tender} and {marks}. */
  paragraphs: z.array(standingParagraph).min(1),
  /** What the authority completes before it invites tenders; slots: those of the paragraphs. */
  completed: z
    .array(
      z.strictObject({
        heading: template,
        when: conditions,
        rows: z.array(z.strictObject({ label: text, lines: z.array(template).min(1) })).min(1),
      }),
    )
    .default([]),
  sources: z.array(slug).min(1),
});
export type AssessmentRules = z.infer<typeof assessment>;
