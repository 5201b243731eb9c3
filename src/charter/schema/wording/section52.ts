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
