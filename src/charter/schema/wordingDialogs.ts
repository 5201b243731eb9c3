import { z } from 'zod';

/** What the assistant says in conversation: replies, confirmations, refusals. */
export const wordingDialogs = z.strictObject({});
