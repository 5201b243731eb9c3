import { setImmediate as others } from 'node:timers/promises';
import { z } from 'zod';
import type { Wording } from '../../charter/schema/wording/wording';
import { fill } from '../../charter/fill';
import type { Exported } from '../../storage/exports';
import type { Store } from '../../storage/store';
import type { HttpReply } from '../httpReply';
import { checkLink, exportParts } from './documentLink';
import { page, SAFE_HEADERS } from './documentRoute';

export interface ExportParts {
  readonly store: Pick<Store, 'findExport' | 'readKeptBeside' | 'readKeptDraft'>;
  readonly secret: string;
  readonly clock: () => Date;
  readonly words: Wording['download'];
}

const requestShape = z.object({
  id: z.string().min(1).max(64),
  expires: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
  signature: z.string().max(200),
});

/** All that is kept of a person as one file, for the holder of a signed link; else a page that says what to do. */
export async function answerExport(parts: ExportParts, request: unknown): Promise<HttpReply> {
  const { words, secret, clock, store } = parts;
  const link = requestShape.safeParse(request);
  if (!link.success) return page(404, words.notFoundTitle, words.exportNotFound);
  const { id, expires, signature } = link.data;
  const now = clock();
  const state = checkLink(secret, { ...exportParts(id, expires), signature }, now.getTime());
  if (state === 'forged') return page(404, words.notFoundTitle, words.exportNotFound);
  if (state === 'expired') return page(410, words.expiredTitle, words.exportExpired);
  const found = await store.findExport(id, now.toISOString());
  if (!found) return page(404, words.exportDeletedTitle, words.exportDeleted);
  const at = now.toISOString();
  return {
    status: 200,
    headers: {
      ...SAFE_HEADERS,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="my-data-${at.slice(0, 10)}.json"`,
    },
    body: await fileOf(parts, found, at),
  };
}

/** One draft at a time, so that others are answered meanwhile. */
async function fileOf({ store, words }: ExportParts, owner: Exported, at: string): Promise<string> {
  const drafts: string[] = [];
  for (const draftId of owner.draftIds) {
    const draft = await store.readKeptDraft(owner, draftId);
    if (draft) drafts.push(inside(draft));
    await others();
  }
  const about = [
    fill(words.exportAbout, { at, count: drafts.length }),
    ...words.exportHas,
    ...words.exportHasNot,
  ];
  const { tenantId, userId } = owner;
  const beside = { about, person: { tenantId, userId }, ...(await store.readKeptBeside(owner)) };
  const [head] = [JSON.stringify(beside, null, 2).slice(0, -2)];
  return `${head},\n  "drafts": [${drafts.join(',')}\n  ]\n}\n`;
}

/** As an entry of the list of drafts. */
function inside(draft: unknown): string {
  return `\n${JSON.stringify(draft, null, 2)}`.replaceAll('\n', '\n    ');
}
