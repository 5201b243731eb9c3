import { z } from 'zod';
import { moment } from '../sayings';
import { text } from '../vocabulary';

const phrases = z.array(text).min(1);

/** What officers ask of the law and of the product, by sets of words that such a question has, and what is said to it. */
const topic = z.strictObject({
  topic: text,
  /** A question about it has a word of each. */
  of: z.array(phrases).min(1),
  refuses: phrases.optional(),
  at: z.array(moment).min(1).optional(),
  /** What is worked out, said before it. */
  adds: z.enum(['progress', 'thresholds', 'weighting', 'law']).optional(),
  says: text,
  /** Ids of sources, where a fact of law or a figure is said. */
  sources: z.array(text).min(1).optional(),
});
export type Topic = z.infer<typeof topic>;

export const wordingTopics = z.array(topic).min(1);
