import { z } from 'zod';

/** Sentences of profile, selection, targets and legal position. */
export const wordingProportion = z.strictObject({});
