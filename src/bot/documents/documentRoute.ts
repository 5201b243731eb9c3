import { z } from 'zod';
import type { Wording } from '../../charter/schema/wording/wording';
import { documentKind, type DocumentKind } from '../../charter/schema/vocabulary';
import { DOCUMENTS } from '../../drafting/documents/documents';
import type { DraftVersion } from '../../turn/decision';
import type { Store } from '../../storage/store';
import { checkLink } from './documentLink';
import { findEarlierVersion } from './earlierVersion';
import { safeFileName } from './fileName';
import type { HttpReply } from '../httpReply';
import { plainPage } from './plainPage';

export interface DocumentParts {
  readonly store: Pick<Store, 'findVersion'>;
  readonly secret: string;
  readonly clock: () => Date;
  readonly words: Wording['download'];
  readonly renderWord: (
    kind: DocumentKind,
    version: DraftVersion,
    reference: string,
    /** For a redline. */
    before?: DraftVersion,
  ) => Promise<Uint8Array>;
}

const requestShape = z.object({
  draftId: z.string().min(1).max(64),
  version: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  // a link from before there were several kinds gives the draft, as it did
  kind: documentKind.exactOptional(),
  expires: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
  links: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .default(0),
  signature: z.string().max(200),
});

/** A version's Word file for the holder of a signed link; else a page that says what to do. */
export async function answerDocument(parts: DocumentParts, request: unknown): Promise<HttpReply> {
  const { words, secret, clock, store } = parts;
  const asked = requestShape.safeParse(request);
  if (!asked.success) return page(404, words.notFoundTitle, words.notFound);
  const { links: linksFrom, ...link } = asked.data;
  const state = checkLink(secret, { ...link, linksFrom }, clock().getTime());
  if (state === 'forged') return page(404, words.notFoundTitle, words.notFound);
  if (state === 'expired') return page(410, words.expiredTitle, words.expired);
  const found = await store.findVersion(link.draftId, link.version);
  if (!found) return page(404, words.deletedTitle, words.deleted);
  if (found.linksFrom > linksFrom) return page(410, words.revokedTitle, words.revoked);
  const { reference, version } = found;
  const { kind = 'draft' } = link;
  const before = kind === 'redline' ? await findEarlierVersion(store, link.draftId, version) : undefined;
  if (kind === 'redline' && !before) return page(404, words.deletedTitle, words.deleted);
  const { fileMark, format } = DOCUMENTS[kind];
  const marks = [`v${version.version}`, fileMark];
  const name = safeFileName([reference, version.document.title], format.extension, marks);
  return {
    status: 200,
    headers: {
      ...SAFE_HEADERS,
      'content-type': format.mediaType,
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: await parts.renderWord(kind, version, reference, before),
  };
}

/** What every file and page here is sent with. */
export const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** A page for people, with the same headers as the file. */
export function page(status: number, title: string, text: string): HttpReply {
  return {
    status,
    headers: { ...SAFE_HEADERS, 'content-type': 'text/html; charset=utf-8' },
    body: plainPage(title, text),
  };
}
