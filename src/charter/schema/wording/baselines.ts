import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is said of a present figure that the officer enters, by which a target is fixed. */
export const wordingBaselines = z.strictObject({
  /** Whole texts that take a baseline out. */
  takesOut: z.array(text).min(1),
  example: slotted('unit'),
  noFigure: slotted('name', 'example'),
  noYear: slotted('name', 'example'),
  noOrigin: slotted('name', 'example'),
  otherUnit: slotted('name', 'unit', 'typed'),
  future: slotted('name'),
  notHere: slotted('name'),
  none: text,
  which: text,
  set: slotted('number', 'baseline', 'target'),
  removed: slotted('number', 'baseline', 'target'),
});

/** The field for it on the card of the KPIs. */
export const wordingBaselineField = z.strictObject({
  title: text,
  hint: text,
  label: slotted('number', 'unit'),
  placeholder: text,
});
