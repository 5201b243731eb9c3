import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { Issue } from '../checks/issue';
import { punctuate, type NoteBlock, type NoteItem } from './notes/noteBlock';
import { describeCharter, listNoteBlocks } from './notes/noteBlocks';
import { printableText } from './printableText';
import type { WordParts } from './wordParts';
import { COLOUR } from './wordMeasures';
import { boldRun } from './wordTable';

/** So many of the last paragraphs stay together, so that the last page holds more than a line or two. */
const LAST_KEPT = 8;
/** Where the last part has no more than so many, the part before stays with it. */
const FEW = 2;

/** The officer's notes: how the Charter stands, then what to do, why, from what, and what was left out. */
export function wordNotes(parts: WordParts, issues: readonly Issue[]): Docx.Paragraph[] {
  const { docx, pack, document } = parts;
  const blocks = listNoteBlocks(pack, document, issues);
  const count = blocks.reduce((sum, { items }) => sum + items.length, 0);
  const last = blocks.at(-1)?.items.length ?? 0;
  const together = Math.min(LAST_KEPT, last > FEW ? last : last + (blocks.at(-2)?.items.length ?? 0));
  let told = 0;
  return [
    new docx.Paragraph({ style: 'Note', text: printableText(describeCharter(pack, document)) }),
    ...blocks.flatMap(({ heading, items, layout }) => [
      new docx.Paragraph({ style: 'NoteHeading', text: printableText(heading) }),
      ...items.map((item) => {
        told += 1;
        const kept = told > count - together;
        return wordNote(parts, item, layout, { keepLines: kept, keepNext: kept && told < count });
      }),
    ]),
  ];
}

/** A paragraph that stands out. */
export function wordNotice(docx: typeof Docx, sentences: readonly string[]): Docx.Paragraph {
  return new docx.Paragraph({
    style: 'Notice',
    shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.notice, color: 'auto' },
    text: printableText(sentences.join(' ')),
  });
}

const NOTE_STYLES: Readonly<Record<NoteBlock['layout'], string>> = {
  points: 'NotePoint',
  numbered: 'NoteNumber',
  small: 'SmallPrint',
};

/** One paragraph: its lead in bold, its sentences; number or dot are its style's. */
function wordNote(
  { docx }: WordParts,
  { lead, lines, url }: NoteItem,
  layout: NoteBlock['layout'],
  kept: { readonly keepLines: boolean; readonly keepNext: boolean },
): Docx.Paragraph {
  const leadRun = lead === undefined ? [] : [boldRun({ docx }, punctuate(lead))];
  return new docx.Paragraph({
    style: NOTE_STYLES[layout],
    ...kept,
    children: [
      ...(url === undefined ? leadRun : [new docx.ExternalHyperlink({ link: url, children: leadRun })]),
      new docx.TextRun(`${lead === undefined ? '' : ' '}${printableText(lines.join(' '))}`),
    ],
  });
}
