import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** Plain pages: those shown instead of a document, and those that the app's manifest names. */
export const wordingDownload = z.strictObject({
  expiredTitle: text,
  expired: text,
  revokedTitle: text,
  revoked: text,
  notFoundTitle: text,
  notFound: text,
  /** Of an export of all that is kept of a person: what stands at its top, and what a link that gives none is answered with. */
  exportAbout: slotted('at', 'count'),
  exportHas: z.array(text).min(1),
  exportHasNot: z.array(text).min(1),
  exportExpired: text,
  exportNotFound: text,
  exportDeletedTitle: text,
  exportDeleted: text,
  exportFailed: text,
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
