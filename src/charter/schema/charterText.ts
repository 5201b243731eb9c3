import { z } from 'zod';
import { slug, text } from './vocabulary';

const measureCode = z.string().regex(/^[A-Z]{1,4}\d{1,2}$/, 'capital letters and a number, such as A1');

/** One promise of the Charter, word for word. `lead` is its italic lead-in where it has one ("Green energy"). */
const commitment = z.strictObject({
  id: slug,
  /** What the codes of its measures begin with. */
  code: measureCode,
  lead: text.optional(),
  /** Our two-to-five-word name for buttons and tables. */
  name: text,
  /** The promise as printed, without the bullet and without asterisks, lead-in included. */
  words: text,
  /** Where it stands: "Employment and skills, first commitment". */
  place: text,
  /** Everyday words with which officers ask for it, for search. */
  aliases: z.array(text).min(3),
});
export type Commitment = z.infer<typeof commitment>;

const theme = z.strictObject({ id: slug, name: text, commitments: z.array(commitment).min(1) });
export type Theme = z.infer<typeof theme>;

/** The Charter's text, word for word, with its status and version. */
export const charterText = z.strictObject({
  publisher: text,
  title: text,
  status: text,
  version: text,
  /** What a reader must know of its standing (a draft; its publisher no longer there). */
  standing: text,
  /** The source under which the Charter itself is cited. */
  source: slug,
  /** Places of its area, which a request may name, beside those of the country that the assistant knows. */
  places: z.array(text).default([]),
  /** Words that any text about this Charter could have, so that they tell nothing in a look-up. */
  commonWords: z.array(text).default([]),
  background: z.array(text).min(1),
  purpose: z.array(text).min(1),
  drivers: z.array(z.strictObject({ id: slug, lead: text.optional(), words: text })).min(1),
  themes: z.array(theme).min(1),
  takingAction: z.array(text).min(1),
});
export type CharterText = z.infer<typeof charterText>;
