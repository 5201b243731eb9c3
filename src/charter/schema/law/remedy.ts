import { z } from 'zod';
import { conditions } from './fact';
import { slug, template, text } from '../vocabulary';

const paragraph = z.strictObject({ text: template, when: conditions.default([]) });

/** One way to answer a shortfall, which the officer may choose on advice (docs/domain.md#remedies). */
const remedy = z.strictObject({
  id: slug,
  label: text,
  /** What it means, and when it is not advised: shown before anybody chooses. */
  means: text,
  notAdvised: text,
  /** Stands in every Schedule that has a target, so it is not chosen. */
  always: z.boolean().default(false),
  /** Whether it takes a sum; the rules of all sums hold for it then. */
  sums: z.boolean().default(false),
  /** The first that holds of the contract is why it is not offered. */
  barred: z.array(z.strictObject({ when: conditions, why: text })).default([]),
  /** In these cases a named adviser has to have accepted it; an empty list of conditions is every case. */
  adviserWhen: z.array(conditions).default([]),
  /** What the tender documents state before anybody bids. */
  inTender: text.optional(),
  /** How they say it. */
  tender: template.optional(),
  paragraphs: z.array(paragraph).default([]),
  sources: z.array(slug).min(1),
});
export type Remedy = z.infer<typeof remedy>;

/** The menu of remedies, and what holds for every one that takes a sum. */
export const remedies = z.strictObject({
  menu: z.array(remedy).min(1),
  sums: z.strictObject({
    /** Pounds without VAT over the initial term. */
    atLeast: z.number().nonnegative(),
    /** Why none is taken below that. */
    below: text,
    /** Per cent of the value from which the price of all targets is pointed out; our default. */
    mostPercent: z.number().positive(),
    /** A price of a unit under or over so many times the paid time that it takes is pointed out; our default. */
    unlikeCost: z.strictObject({ under: z.number().positive(), over: z.number().positive() }),
    sources: z.array(slug).min(1),
    paragraphs: z.array(paragraph).min(1),
    /** What the tender documents say of every sum. */
    tender: z.array(template).min(1),
    /** Printed in place of the statement of law that says there are no sums. */
    note: z.strictObject({ replaces: slug, text, todo: text }),
  }),
  /** Why a brief schedule has none beyond its own sentence. */
  brief: text,
});
export type Remedies = z.infer<typeof remedies>;
