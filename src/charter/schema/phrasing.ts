import { z } from 'zod';
import { slug, text } from './vocabulary';

/** What phrasings are filed under that this Charter says nothing of. */
export const OUTSIDE = 'outside';

/** What officers say that asks for a commitment, or for nothing in this Charter: what the look-up learns from. */
const phrasingList = z.strictObject({
  /** A commitment, or OUTSIDE. */
  of: slug,
  phrasings: z.array(text).min(1),
});
export type PhrasingList = z.infer<typeof phrasingList>;
export const phrasingFile = z.array(phrasingList);
