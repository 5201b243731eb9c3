import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DocumentKind } from '../../charter/schema/vocabulary';

/** What a link's query says, untrusted. */
export interface LinkParts {
  readonly draftId: string;
  readonly version: number;
  /** Which document of the version; absent in a link from before there were several, and in one to an export. */
  readonly kind?: DocumentKind;
  /** Seconds since 1970. */
  readonly expires: number;
  /** How often the draft's links had been revoked when this one was given. */
  readonly linksFrom: number;
  readonly signature: string;
}

/** Signs what a link stands for: whoever holds the link may load this one document of this one version until it expires, and nothing else. */
export function signLink(
  secret: string,
  { draftId, version, kind, expires, linksFrom }: Omit<LinkParts, 'signature'>,
): string {
  // a link of before links were revoked is signed without it
  const revoked = linksFrom === 0 ? [] : [linksFrom];
  return createHmac('sha256', secret)
    .update(JSON.stringify([draftId, version, ...(kind === undefined ? [] : [kind]), expires, ...revoked]))
    .digest('base64url');
}

/** The address of one of a version's Word files. */
export function documentLink(
  base: string,
  secret: string,
  link: Omit<LinkParts, 'signature'> & { readonly kind: DocumentKind },
): string {
  const { kind, expires } = link;
  const query = new URLSearchParams({
    kind,
    expires: String(expires),
    ...(link.linksFrom > 0 && { links: String(link.linksFrom) }),
    signature: signLink(secret, link),
  });
  return `${base}/documents/${encodeURIComponent(link.draftId)}/${link.version}?${query.toString()}`;
}

/** Stands where a document's version does: no document has it, so that neither link passes for the other. */
const EXPORT = -1;

/** What the link of an export stands for, to be signed and checked as a document's is. */
export function exportParts(id: string, expires: number): Omit<LinkParts, 'signature'> {
  return { draftId: id, version: EXPORT, expires, linksFrom: 0 };
}

/** The address of an export of all that is kept of a person. */
export function exportLink(
  base: string,
  secret: string,
  { id, expires }: { readonly id: string; readonly expires: number },
): string {
  const signature = signLink(secret, exportParts(id, expires));
  const query = new URLSearchParams({ expires: String(expires), signature });
  return `${base}/exports/${encodeURIComponent(id)}?${query.toString()}`;
}

/** Whether a link is ours, and still good. Compared in constant time. */
export function checkLink(secret: string, link: LinkParts, nowMs: number): 'good' | 'expired' | 'forged' {
  const expected = Buffer.from(signLink(secret, link));
  const given = Buffer.from(link.signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
  return link.expires * 1000 < nowMs ? 'expired' : 'good';
}
