import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link's query says, untrusted. */
export interface LinkParts {
  readonly draftId: string;
  readonly version: number;
  /** Seconds since 1970. */
  readonly expires: number;
  readonly signature: string;
}

/** Signs what a link stands for: whoever holds the link may load this one version until it expires, and nothing else. */
export function signLink(
  secret: string,
  { draftId, version, expires }: Omit<LinkParts, 'signature'>,
): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([draftId, version, expires]))
    .digest('base64url');
}

/** The address of a version's Word file. */
export function documentLink(base: string, secret: string, link: Omit<LinkParts, 'signature'>): string {
  const query = new URLSearchParams({ expires: String(link.expires), signature: signLink(secret, link) });
  return `${base}/documents/${encodeURIComponent(link.draftId)}/${link.version}?${query.toString()}`;
}

/** Whether a link is ours, and still good. Compared in constant time. */
export function checkLink(secret: string, link: LinkParts, nowMs: number): 'good' | 'expired' | 'forged' {
  const expected = Buffer.from(signLink(secret, link));
  const given = Buffer.from(link.signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
  return link.expires * 1000 < nowMs ? 'expired' : 'good';
}
