import { fill } from '../../../charter/fill';
import type { DocumentInput } from './documentInput';
import type { DocumentHead, DraftDocument } from './draftDocument';

/** What is written of a contract for which no KPI is chosen: one line with its reason, and neither Schedule nor tender page. */
export function withoutSchedule({
  pack,
  shortlist,
}: Pick<DocumentInput, 'pack' | 'shortlist'>): Omit<DraftDocument, keyof DocumentHead | 'tender' | 'notes'> {
  const { withoutSchedule: words } = pack.wording.document.render;
  const text = fill(words, { why: shortlist.why });
  return { incorporation: [{ number: '', text }], sections: [], definitions: [], kpis: [], reviewed: false };
}
