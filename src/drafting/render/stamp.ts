import type { DraftStatus } from '../../charter/schema/vocabulary';
import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import { formatDate } from '../figures/formatDate';
import type { Issue } from '../checks/issue';
import type { DraftDocument } from '../documents/schedule/draftDocument';

/** What a rendering prints besides the document. */
export interface RenderMeta {
  readonly reference: string;
  readonly version: number;
  readonly status: DraftStatus;
  /** ISO date. */
  readonly on: string;
  /** What the checks found: what must be fixed is named on the first page. */
  readonly issues: readonly Issue[];
}

/** Which draft this is: "SV-0042, version 1 (draft), 22 November 2026"; no version before the first was made. */
export function formatStamp(pack: RenderPack, { reference, version, status, on }: RenderMeta): string {
  const words = pack.wording.document.render;
  const slots = { reference, version, status: words.statuses[status], date: formatDate(on) };
  return fill(version > 0 ? words.stamp : words.stampUnversioned, slots);
}

/** Whether a lawyer has reviewed the wording: printed on every page. */
export function formatReview(pack: RenderPack, { reviewed }: DraftDocument): string {
  const words = pack.wording.document.render;
  return reviewed ? words.reviewed : words.notReviewed;
}

/** For the first page: how many points must be fixed before the document is used, and each of them; nothing where there are none. */
export function listToFix(
  pack: RenderPack,
  { issues }: Pick<RenderMeta, 'issues'>,
): { readonly lead: string; readonly points: readonly string[] } | undefined {
  const { toFix, toCheck, toFixAndCheck } = pack.wording.document.render;
  const found = issues.filter(({ level }) => level === 'mustFix');
  if (found.length === 0) return undefined;
  // what only somebody's check holds up cannot be fixed in the draft
  const check = found.filter(({ code }) => code === 'to-be-checked').length;
  const points = found.map(({ message }) => message);
  if (check > 0 && check < found.length)
    return { lead: fill(toFixAndCheck, { fix: found.length - check, check }), points };
  const words = check > 0 ? toCheck : toFix;
  return { lead: found.length === 1 ? words.one : fill(words.many, { count: found.length }), points };
}

/** For the first page of a draft: how many points to consider stand as comments; nothing where there are none. */
export function tellToConsider(pack: RenderPack, { issues }: Pick<RenderMeta, 'issues'>): readonly string[] {
  const { one, many } = pack.wording.document.render.toConsider;
  const count = issues.filter(({ level }) => level === 'consider').length;
  return count === 0 ? [] : [count === 1 ? one : fill(many, { count })];
}
