import { z } from 'zod';
import { slug, text } from '../vocabulary';

/** A time limit of the Schedule, which scales with the term (docs/domain.md#clocks). Its number stands in texts as {days<Id>}. */
const clock = z
  .strictObject({
    id: slug,
    /** What has so long, for the officer. */
    means: text,
    /** Working Days on a contract that is long enough. */
    days: z.number().int().positive(),
    /** The part of the term, in per cent, that it never exceeds, down to `least` Working Days. */
    shareOfTerm: z.number().positive(),
    least: z.number().int().positive(),
    sources: z.array(slug).min(1),
  })
  .refine(({ days, least }) => least <= days, 'at least no more than its days');
export type Clock = z.infer<typeof clock>;
export const clockFile = z.array(clock).min(1);
