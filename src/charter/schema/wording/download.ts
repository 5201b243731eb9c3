import { z } from 'zod';
import { text } from '../vocabulary';

/** Plain pages: those shown instead of a document, and those that the app's manifest names. */
export const wordingDownload = z.strictObject({
  expiredTitle: text,
  expired: text,
  notFoundTitle: text,
  notFound: text,
  deletedTitle: text,
  deleted: text,
  failedTitle: text,
  failed: text,
  aboutTitle: text,
  about: text,
  privacyTitle: text,
  privacy: text,
  termsTitle: text,
  terms: text,
});
