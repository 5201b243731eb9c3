import { MOST_READ } from '../drafting/importing/readProse';
import { readNoticeJson } from '../drafting/importing/readJson';
import { cleanLines } from '../drafting/reading/cleanText';
import type { SentFile } from '../turn/turnInput';
import { wordText } from './wordText';

/** What kinds of file are opened, by how their names end. */
const KINDS: Readonly<Record<string, 'word' | 'notice' | 'table' | 'words' | 'macros'>> = {
  ...{ docx: 'word', json: 'notice', csv: 'table', tsv: 'table', txt: 'words', md: 'words' },
  ...{ docm: 'macros', dotm: 'macros' },
};

/** Opens a file that somebody sent: what it holds, or why it is not read. */
export async function openFile(name: string, bytes: Buffer): Promise<SentFile['read']> {
  const kind = KINDS[/\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (kind === undefined) return { refused: 'otherKind' };
  if (kind === 'macros') return { refused: 'macros' };
  if (bytes.length === 0) return { refused: 'empty' };
  // of words and tables no more is read: a character has four bytes at the most
  const part = kind === 'notice' ? bytes : firstOf(bytes, MOST_READ * 8);
  const text = kind === 'word' ? await wordText(bytes) : decoded(part);
  if (typeof text !== 'string') return text;
  if (kind === 'notice') return { holds: 'notice', notice: readNoticeJson(text) };
  const read = text.slice(0, MOST_READ * 2);
  // the tabs of a table part its cells
  const words = kind === 'table' ? read.replace(CONTROLS, ' ') : cleanLines(read);
  if (words.trim() === '') return { refused: 'empty' };
  return { holds: kind === 'table' ? 'table' : 'words', text: words.slice(0, MOST_READ + 1) };
}

/** The first bytes, with no character of UTF-8 cut in two: what begins with the bits 10 goes on with one. */
function firstOf(bytes: Buffer, most: number): Buffer {
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
/** What Windows wrote before files were UTF-8. */
const LATIN = 'latin1';

/** UTF-8, or UTF-16 with its mark; what is neither is taken as Latin, and what holds a NUL is no text. */
function decoded(bytes: Buffer): string | { readonly refused: 'otherKind' } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes.includes(0)) return { refused: 'otherKind' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString(LATIN);
  }
}
