import { z } from 'zod';
import { text } from './vocabulary';

/** Pages that the download address shows instead of a document. */
export const wordingDownload = z.strictObject({
  expiredTitle: text,
  expired: text,
  notFoundTitle: text,
  notFound: text,
  deletedTitle: text,
  deleted: text,
  failedTitle: text,
  failed: text,
});
