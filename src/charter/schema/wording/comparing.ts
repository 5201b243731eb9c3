import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is said where two drafts or versions are compared. */
export const wordingComparing = z.strictObject({
  draft: slotted('reference', 'title'),
  version: slotted('reference', 'version'),
  noVersion: slotted('version', 'newest'),
  same: text,
});
