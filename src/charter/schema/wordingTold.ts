import { z } from 'zod';
import { slotted, text } from './vocabulary';

/** What was done to a draft, told one sentence a change (`drafting/tell.ts`). */
export const wordingTold = z.strictObject({
  begun: text,
  begunTitle: slotted('title'),
  copied: slotted('from'),
  imported: text,
  importedVersion: slotted('version'),
  given: slotted('label', 'now'),
  changed: slotted('label', 'before', 'now'),
  nothing: text,
  profileConfirmed: text,
  wanted: slotted('commitment'),
  commitments: text,
  measures: slotted('commitment'),
  target: slotted('measure'),
  offered: text,
  proposed: text,
  none: text,
  kpisConfirmed: text,
  reason: slotted('reason'),
  checked: slotted('by'),
  noClause: text,
  lightClause: text,
  saved: slotted('version'),
  ready: slotted('version'),
  reopened: text,
  /** `parts`: what was put back, each in the words of `undoneParts`. */
  undone: slotted('parts'),
  undoneNothing: text,
  undoneParts: z.strictObject({
    was: slotted('part', 'before'),
    profile: text,
    kpis: text,
    wanted: text,
    reason: slotted('reason'),
    checked: text,
    decision: text,
    begunOn: text,
    status: text,
    version: text,
    other: text,
  }),
  /** What a draft names that this library no longer has. */
  gone: z.strictObject({ commitment: text, measure: text, reason: text }),
});
