import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { paragraph } from '../elements/lines/text';
import type { CardElement } from '../json/cardJson';

/** Bytes of JSON that the text of a page takes: some screens to read, and well within the 28 kB that a dialog carries. */
const MOST_BYTES = 9_000;

/** A part of something long: its title, if it has one, and its text. */
export interface PartView {
  readonly title?: string;
  readonly body: readonly CardElement[];
}

type Page = readonly CardElement[];

/** Something long in pages, its parts in their order; a part is spread over pages only where one does not hold it. */
export function pagesOf(pack: CharterPack, parts: readonly PartView[]): readonly Page[] {
  const blocks = parts.flatMap(({ title, body }) =>
    filled(body).map((some, index) => [...titleOf(pack, title, index > 0), ...some]),
  );
  return filled(blocks).map((page) => page.flat());
}

function titleOf(pack: CharterPack, title: string | undefined, isContinued: boolean): Page {
  if (title === undefined) return [];
  const { continued } = pack.wording.cards.common;
  return [paragraph(isContinued ? fill(continued, { title }) : title, HEAD, 'large')];
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
