import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import { paragraph } from '../elements/lines/text';
import type { CardElement } from '../json/cardJson';
import { documentParts } from './documentParts';

/** Bytes of JSON that the text of a page takes: some screens to read, and well within the 28 kB that a dialog carries. */
const MOST_BYTES = 9_000;

type Page = readonly CardElement[];

/** The document in pages, its parts in their order; a part is spread over pages only where one does not hold it. */
export function documentPages(pack: CharterPack, document: DraftDocument): readonly Page[] {
  const { continued } = pack.wording.cards.review;
  const blocks = documentParts(pack, document).flatMap(({ title, body }) =>
    filled(body).map((some, index) => [
      paragraph(index === 0 ? title : fill(continued, { title }), HEAD, 'large'),
      ...some,
    ]),
  );
  return filled(blocks).map((page) => page.flat());
}

const HEAD = { weight: 'bolder', size: 'medium' } as const;

/** Entries in lots, each of as many as a page holds, one at least. */
function filled<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const lots: T[][] = [];
  let left = 0;
  for (const entry of entries) {
    const bytes = Buffer.byteLength(JSON.stringify(entry));
    const lot = lots.at(-1);
    if (lot === undefined || bytes > left) {
      lots.push([entry]);
      left = MOST_BYTES;
    } else lot.push(entry);
    left -= bytes;
  }
  return lots;
}
