import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import { piecesOf, type ReferenceTarget, type ReferringText } from '../documents/schedule/references';
import { printableText } from './printableText';
import type { WordParts } from './wordParts';

/** A text as runs; where it names another part, a field that follows its number, showing the number as it is. */
export function wordRuns(
  { docx, pack, document }: WordParts,
  text: string | ReferringText,
): (Docx.TextRun | Docx.SimpleField)[] {
  const referring = typeof text === 'string' ? { text } : text;
  const kpiName = (number: number): string => fill(pack.wording.document.kpiName, { number });
  return piecesOf(document, kpiName, referring).map((piece) =>
    typeof piece === 'string'
      ? new docx.TextRun(withoutControls(piece))
      : new docx.NumberedItemReference(bookmarkOf(piece), piece.number, {
          referenceFormat: docx.NumberedItemReferenceFormat.RELATIVE,
        }),
  );
}

/** The words of a numbered paragraph, as what its number is named by. */
export function bookmarked(
  { docx }: Pick<WordParts, 'docx'>,
  target: ReferenceTarget,
  text: string,
): Docx.Bookmark {
  return new docx.Bookmark({ id: bookmarkOf(target), children: [new docx.TextRun(printableText(text))] });
}

const LONGEST_BOOKMARK = 40;

/** Hidden, as Word's own bookmarks of cross-references are. */
export function bookmarkOf({ what, id }: ReferenceTarget): string {
  return `_Ref_${what}_${id.replace(/\W/g, '_')}`.slice(0, LONGEST_BOOKMARK);
}

/** Printable, with the spaces at its ends, where it meets a number. */
function withoutControls(piece: string): string {
  const [start = '', end = ''] = [/^\s/.exec(piece)?.[0], /\s$/.exec(piece)?.[0]];
  return `${start === '' ? '' : ' '}${printableText(piece)}${end === '' ? '' : ' '}`;
}
