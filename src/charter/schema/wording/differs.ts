import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is not as the officer last saw it, because the charter pack is another since (`cards/elements/differsPanel.ts`). */
export const wordingDiffers = z.strictObject({
  what: text,
  /** Another version; another edition of the same version; another pack; one that was not recorded. */
  version: slotted('from', 'to'),
  edition: slotted('to'),
  /** The same, where the authority has a policy. */
  policy: slotted('to'),
  pack: slotted('fromPack', 'from', 'toPack', 'to'),
  unrecorded: slotted('to'),
  changed: slotted('name', 'was', 'now'),
  come: slotted('name', 'now'),
  gone: slotted('name', 'was'),
  targetsMore: slotted('count'),
  parts: slotted('since', 'parts'),
  partsMore: slotted('parts', 'count'),
  notCompared: text,
});
