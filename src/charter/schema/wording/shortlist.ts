import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** The commitments suggested and those there are besides. */
export const shortlist = z.strictObject({
  title: slotted('count', 'most'),
  titleOne: slotted('count', 'most'),
  /** Where others are ticked than those suggested. */
  ticked: slotted('count', 'most'),
  tickedOne: slotted('count', 'most'),
  label: slotted('most'),
  choice: slotted('name', 'proposal'),
  /** What opens everything that is not suggested. */
  others: text,
  whyNot: text,
});
