import { z } from 'zod';
import { slug, text } from './vocabulary';

/** One promise of the Charter, word for word. `lead` is its italic lead-in where it has one ("Green energy"). */
const commitment = z.strictObject({
  id: slug,
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
  /** What a reader must know of its standing (the LEP closed in March 2024). */
  standing: text,
  background: z.array(text).min(1),
  purpose: z.array(text).min(1),
  drivers: z.array(z.strictObject({ id: slug, lead: text.optional(), words: text })).length(5),
  themes: z.array(theme).length(4),
  takingAction: z.array(text).min(1),
});
export type CharterText = z.infer<typeof charterText>;
