import JSZip from 'jszip';
import { setTimeout as wait } from 'node:timers/promises';
import type { RenderMeta } from '../../src/drafting/render/stamp';
import { DOCUMENTS } from '../../src/drafting/documents/documents';
import { openCase } from '../../src/drafting/case';
import { createWordPool, type WordPool } from '../../src/wordPool';
import { answersFor, contentFor, context, pack } from '../drafting/document/documentCases';
import { SOURCES } from '../support/startBot';

const meta: RenderMeta = { reference: 'SV-0042', version: 3, status: 'draft', on: '2026-11-22', issues: [] };
const { document } = openCase(pack, context, contentFor(answersFor('works', 2_400_000))).assembled!;
/** Its text and form, without the names that links are given at random and the numbers that bookmarks are given in turn. */
const bodyOf = async (file: Uint8Array): Promise<string> =>
  (await (await JSZip.loadAsync(file)).file('word/document.xml')!.async('string')).replace(
    /r:id="[^"]*"|(?<=<w:bookmark[^>]*)w:id="\d+"/g,
    '',
  );

let pool: WordPool;
beforeEach(() => {
  pool = createWordPool(pack, SOURCES);
});
afterEach(() => pool.close());

test('a file made in the thread is the file made here, and a document that fails leaves the others', async () => {
  const broken = { ...document, sections: undefined } as unknown as typeof document;
  const [first, failed, second] = await Promise.allSettled([
    pool.make({ kind: 'draft', document, meta }),
    pool.make({ kind: 'draft', document: broken, meta }),
    pool.make({ kind: 'draft', document, meta: { ...meta, reference: 'SV-0043' } }),
  ]);
  const here = await bodyOf(await DOCUMENTS.draft.make(pack, document, meta));
  expect(failed.status).toBe('rejected');
  if (first.status === 'rejected' || second.status === 'rejected') throw new Error('a file was not made');
  expect((await bodyOf(first.value)) === here).toBe(true);
  expect((await bodyOf(second.value)) === here.replaceAll('SV-0042', 'SV-0043')).toBe(true);
});

test('others are served while files are made', async () => {
  let served = 0;
  const files = Promise.all(Array.from({ length: 8 }, () => pool.make({ kind: 'draft', document, meta })));
  const made = files.then(() => true);
  while (!(await Promise.race([made, wait(1, false)]))) served += 1;
  // made here, each would hold the loop up for all of its work: some ten of these for each file at the most
  expect(served).toBeGreaterThan(100);
});
