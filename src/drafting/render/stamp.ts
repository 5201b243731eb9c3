import type { DraftStatus } from '../../charter/schema/vocabulary';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatDate } from '../figures/formatDate';
import type { DraftDocument } from '../documents/schedule/draftDocument';

/** What a rendering prints besides the document. */
export interface RenderMeta {
  readonly reference: string;
  readonly version: number;
  readonly status: DraftStatus;
  /** ISO date. */
  readonly on: string;
}

/** Which draft this is: "SV-0042, version 1 (draft), 22 November 2026"; no version before the first was made. */
export function formatStamp(pack: CharterPack, { reference, version, status, on }: RenderMeta): string {
  const words = pack.wording.document.render;
  const slots = { reference, version, status: words.statuses[status], date: formatDate(on) };
  return fill(version > 0 ? words.stamp : words.stampUnversioned, slots);
}

/** Whether a lawyer has reviewed the wording: printed on every page. */
export function formatReview(pack: CharterPack, { reviewed }: DraftDocument): string {
  const words = pack.wording.document.render;
  return reviewed ? words.reviewed : words.notReviewed;
}
