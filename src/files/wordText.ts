import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { FileRefusal } from '../turn/turnInput';

/** Far beyond an honest document of five megabytes, and little enough to be read at once. */
const MOST_ENTRIES = 2_000;
const MOST_INFLATED = 100 * 1024 * 1024;
const LARGEST_PART = 12 * 1024 * 1024;
/** XML shrinks to a twentieth, at the most to a fiftieth. */
const MOST_RATIO = 200;
const SMALL = 1024 * 1024;

const DOCUMENT = 'word/document.xml';
const TYPES = '[Content_Types].xml';

/** The words of a Word file, a line for each paragraph and cell; or why it is not opened. Nothing in it is run or followed. */
export async function wordText(bytes: Buffer): Promise<string | { readonly refused: FileRefusal }> {
  let zip: ZipFile;
  try {
    zip = await opened(bytes);
  } catch {
    return { refused: 'notWord' };
  }
  if (zip.entryCount > MOST_ENTRIES) return { refused: 'unsafe' };
  try {
    const entries = await entriesOf(zip);
    const named = new Map(entries.map((entry) => [entry.fileName, entry]));
    if (entries.some(({ fileName }) => /vbaproject|vbadata/i.test(fileName))) return { refused: 'macros' };
    if (entries.some(isBomb) || entries.reduce((sum, each) => sum + each.uncompressedSize, 0) > MOST_INFLATED)
      return { refused: 'unsafe' };
    const [types, document] = [named.get(TYPES), named.get(DOCUMENT)];
    if (types === undefined || document === undefined) return { refused: 'notWord' };
    if (document.uncompressedSize > LARGEST_PART) return { refused: 'tooLarge' };
    if (types.uncompressedSize > SMALL) return { refused: 'unsafe' };
    if (/macroEnabled/i.test(await textOf(zip, types))) return { refused: 'macros' };
    const xml = await textOf(zip, document);
    // what declares a document type may define entities, and read other files by them
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return { refused: 'unsafe' };
    return /<w:body[\s>]/.test(xml) ? wordsOf(xml) : { refused: 'notWord' };
  } catch {
    return { refused: 'notWord' };
  }
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO;
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      bytes,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, zip) => {
        if (error) reject(error);
        else resolve(zip);
      },
    );
  });
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => {
      resolve(entries);
    });
    zip.once('error', reject);
    zip.readEntry();
  });
}

/** A part in whole: no longer than it says, or the reading of it fails. */
function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        resolve(Buffer.concat(chunks).toString('utf8'));
      });
      stream.once('error', reject);
    });
  });
}

/** Runs of text, and what ends a line or parts words; all else of the markup says nothing. Deleted text and fields stand in other elements. */
const PIECES = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^<>]*)?\/>|<\/w:(p|tc)>/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function wordsOf(xml: string): string {
  let text = '';
  for (const [, words, ends] of xml.matchAll(PIECES)) {
    if (words !== undefined) text += decoded(words);
    else text += ends === 'p' ? '\n' : ends === undefined ? ' ' : '';
  }
  return text;
}

function decoded(words: string): string {
  return words.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (sign, hex, decimal, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? sign;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
