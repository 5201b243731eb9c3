import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** The card on which KPIs are set under section 52. */
export const section52Card = z.strictObject({
  title: text,
  intro: slotted('least'),
  kpis: text,
  monitored: text,
  services: slotted('most'),
  servicesExample: text,
  /** Why none is suitable, in place of KPIs. */
  whyNone: text,
  whyNoneExample: text,
  material: slotted('material'),
  materialHint: text,
  /** On the review: how many are set. */
  set: slotted('count', 'least'),
});

/** What is said when they are set. */
export const section52Said = z.strictObject({
  /** What the section is called, and the words that set a KPI under it, take one out, or name all or none. */
  said: z.array(text).min(1),
  verbs: z.strictObject({
    set: z.array(text).min(1),
    unset: z.array(text).min(1),
    all: z.array(text).min(1),
    none: z.array(text).min(1),
  }),
  /** Set in words: what is set now, or that none is, that too few are, and why nothing is changed. */
  saidSet: slotted('kpis'),
  saidNone: text,
  fewer: slotted('least', 'count'),
  asBefore: text,
  noDuty: text,
  monitored: slotted('kpis'),
  label: text,
  none: text,
  set: slotted('count'),
  chooseMaterial: slotted('count', 'material'),
  tooMany: slotted('most'),
  tooLong: slotted('max'),
  /** The reason why none is suitable: beside KPIs that are set, too short to be one, or too long. */
  reasonBeside: text,
  reasonShort: text,
  reasonLong: slotted('max'),
  reason: text,
});
