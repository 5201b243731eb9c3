import { z } from 'zod';

/** Sentences of the assembled document, its checks and its renderings. */
export const wordingDocument = z.strictObject({});
