import { z } from 'zod';
import { buyerTest } from './buyer';
import { broughtFact, conditions, lawConditions, statutoryConditions, testedFact } from './fact';
import { confidence, kind, slug, template, text, trait } from '../vocabulary';

/** Thresholds of the Procurement Act 2023 with VAT, by the date a procurement commences. */
export const thresholds = z
  .array(
    z.strictObject({
      from: z.iso.date(),
      works: z.number(),
      subCentral: z.number(),
      central: z.number(),
      lightTouch: z.number(),
      utility: z.number(),
      utilityLightTouch: z.number(),
      sources: z.array(slug).min(1),
    }),
  )
  .min(1);
export type Thresholds = z.infer<typeof thresholds>;

/** When a fact of law holds: every part that is there must be met. */
const lawTest = z.strictObject({
  fact: testedFact,
  /** Facts of the contract, or tested above this one. */
  when: statutoryConditions.default([]),
  /** What must be so of the buyer (`buyers.yaml`). */
  buyer: buyerTest.default({}),
  kinds: z.array(kind).min(1).optional(),
  /** What the work may not be like (`natures.yaml`), and the forms of contract for which it does not hold (`forms.yaml`). */
  notTraits: z.array(trait).default([]),
  notForms: z.array(slug).default([]),
  /** Pounds with VAT and every extension: strictly more, or this much and more. */
  moreThan: z.number().nonnegative().optional(),
  atLeast: z.number().nonnegative().optional(),
  /** Pounds with VAT in a year of the initial term: strictly more. */
  moreThanAYear: z.number().nonnegative().optional(),
  /** Social value has less than this per cent of the score: the first of which the conditions are met. */
  weightingBelow: z
    .array(z.strictObject({ when: statutoryConditions.default([]), is: z.number() }))
    .min(1)
    .optional(),
  /** The term with every extension ends after this day. */
  runsPast: z.iso.date().optional(),
  /** The first day on which the procurement may commence. */
  begunFrom: z.iso.date().optional(),
  sources: z.array(slug).min(1),
});
export type LawTest = z.infer<typeof lawTest>;

/** What the law asks of whom, from which sum and which day on: `law.yaml`. */
export const law = z.strictObject({
  /** In order: a test may rest on those before it. */
  facts: z.array(lawTest).min(1),
  /** How many KPIs section 52 asks for, how many of them a notice names as most material, and what is printed of one not set. */
  kpiDuty: z.strictObject({
    least: z.int().positive(),
    material: z.int().positive(),
    notSet: text,
    sources: z.array(slug).min(1),
  }),
  /** What the outcomes of a policy note are called: the codes are those that measures have in its scheme. */
  outcomes: z
    .array(z.strictObject({ scheme: text, names: z.record(text, text), sources: z.array(slug).min(1) }))
    .default([]),
  /** What the schedule prints on publication beside each KPI: the first whose conditions are met. */
  published: z.array(z.strictObject({ when: statutoryConditions.default([]), text })).min(1),
});
export type Law = z.infer<typeof law>;

/** A figure in a sentence that depends on the contract. */
const figure = z.strictObject({ when: lawConditions.default([]), is: z.number() });

/**
 * What a statement asks of the officer: `must-fix` keeps *Ready* off, `consider` asks for a decision, `information` says what
 * holds, `good-practice` what is wise where no law asks for it.
 */
export const severity = z.enum(['must-fix', 'consider', 'information', 'good-practice']);
export type Severity = z.infer<typeof severity>;

/** What a statement helps to decide, as the notes are grouped: which law applies, before the notice, the tender and the contract, award and after; or that a law asks nothing. */
export const decision = z.enum(['applies', 'before', 'tender', 'award', 'not']);
export type Decision = z.infer<typeof decision>;

/** How soon something is to be settled: 1 comes first. */
export const urgency = z.int().min(1).max(3);

/** Until what is recorded a statement keeps *Ready* off: who checked law that is not covered here, who advised on a measure, or who names what it rests on. */
export const heldUntil = z.enum(['law-checked', 'adviser-recorded', 'names-recorded']);
export type HeldUntil = z.infer<typeof heldUntil>;

/** A statement about the legal position, shown when its conditions are met. */
export const legalStatement = z.strictObject({
  id: slug,
  /** What it is about, in a few words: how it is named where its sentence is not repeated. */
  title: text,
  when: lawConditions.default([]),
  /** Where these are met too it is shown as "check", whatever its confidence. */
  checkWhen: lawConditions.optional(),
  /** Shown only where a chosen measure has no code in this scheme (`elsewhere` of a measure). */
  scheme: text.optional(),
  /** Shown only where the chosen measures answer to one outcome of this scheme, or to several. Slots: {outcomes} with their KPIs, {outcomeCount}. */
  outcomes: z.strictObject({ scheme: text, several: z.boolean() }).optional(),
  /** The days on which a procurement may commence for it to be shown. */
  inForce: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).default({}),
  severity,
  decides: decision,
  urgency: urgency.default(2),
  /** Printed in the notes only where these hold of the document too. */
  printWhen: conditions.default([]),
  until: heldUntil.optional(),
  /** Slots: see `legal.yaml`, and the figures named here, each the first whose conditions are met. */
  text: template,
  /** What the officer is to do, in a sentence or two. */
  todo: template.optional(),
  figures: z.record(z.string(), z.array(figure).min(1)).default({}),
  confidence,
  /** When we last read what it rests on, and the day after which that is to be read again. */
  checkedOn: z.iso.date(),
  checkBy: z.iso.date(),
  sources: z.array(slug).min(1),
});
export type LegalStatement = z.infer<typeof legalStatement>;

/** The recorded reason for a workforce matter (LGA 1988 s.17(5)), accepted by a named person. */
export const workforceReason = z.strictObject({
  id: slug,
  /** "Training", "Pay". */
  matter: text,
  paragraph: z.enum(['a', 'b', 'd']),
  /** The one legal route in words: the first of which test and conditions are met. Slots: {basis}, how the buyer stands to SI 2001/909. */
  routes: z
    .array(
      z.strictObject({
        buyer: buyerTest.default({}),
        when: lawConditions.default([]),
        text: template,
        /** No route is known: what needs the reason is never proposed, and the officer may still choose it. */
        none: z.boolean().default(false),
      }),
    )
    .min(1),
  /** Facts of law that a KPI which needs this reason brings. */
  brings: z.array(broughtFact).default([]),
  /** The reason, ready to record. Slots: {title} {authority} {place}. */
  reason: template,
  sources: z.array(slug).min(1),
});
export type WorkforceReason = z.infer<typeof workforceReason>;
