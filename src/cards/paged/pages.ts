import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { paragraph } from '../elements/lines/text';
import type { CardElement } from '../json/cardJson';

/** Bytes of JSON that a page takes of what is seen before anything is unfolded: some screens to read. */
const MOST_SEEN = 9_000;
/** Bytes of JSON of a page with what is folded: with its title and buttons within the 28 kB that a dialog carries. */
const MOST_BYTES = 22_000;

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
  let [seen, all] = [0, 0];
  for (const entry of entries) {
    const lot = lots.at(-1);
    const [ofSeen, ofAll] = [bytesOf(entry, unlessFolded), bytesOf(entry)];
    if (lot === undefined || seen + ofSeen > MOST_SEEN || all + ofAll > MOST_BYTES) {
      lots.push([entry]);
      [seen, all] = [ofSeen, ofAll];
    } else {
      lot.push(entry);
      [seen, all] = [seen + ofSeen, all + ofAll];
    }
  }
  return lots;
}

function bytesOf(entry: unknown, replacer?: (key: string, value: unknown) => unknown): number {
  return Buffer.byteLength(JSON.stringify(entry, replacer));
}

function unlessFolded(_key: string, value: unknown): unknown {
  const isFolded = typeof value === 'object' && value !== null && 'isVisible' in value && !value.isVisible;
  return isFolded ? null : value;
}
