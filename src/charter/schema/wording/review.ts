import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** Words of the review and of the document read in pages. */
export const review = z.strictObject({
  title: slotted('reference', 'status', 'version'),
  titleFirst: slotted('reference', 'status'),
  clause: slotted('count'),
  clauses: slotted('count'),
  kpiOne: slotted('count'),
  kpiMany: slotted('count'),
  next: z.strictObject({ fix: slotted('count'), fixOne: slotted('count'), ready: text }),
  moreToFix: slotted('count'),
  mustFix: slotted('count'),
  consider: slotted('count'),
  kept: text,
  kpis: text,
  kpi: slotted('number', 'name'),
  target: text,
  document: text,
  kpiSchedule: text,
  front: text,
  definitions: text,
  more: text,
});
