import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { CharterPack } from '../../charter/pack';
import type { Issue } from '../checks/issue';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { punctuate, type NoteBlock, type NoteItem } from './notes/noteBlock';
import { describeCharter, listNoteBlocks } from './notes/noteBlocks';
import { printableText } from './printableText';
import { wordHeading } from './wordSchedule';
import { COLOUR, NOTE_INDENT } from './wordStyles';
import { boldRun } from './wordTable';

/** The officer's notes, on a page of their own under a title that says they are not the contract. */
export function wordNotes(
  docx: typeof Docx,
  pack: CharterPack,
  document: DraftDocument,
  issues: readonly Issue[],
): Docx.Paragraph[] {
  const words = pack.wording.document.render.notes;
  return [
    wordHeading(docx, 'HEADING_1', words.title, { pageBreakBefore: true }),
    wordNotice(docx, [words.intro, describeCharter(pack, document)]),
    ...listNoteBlocks(pack, document, issues).flatMap(({ heading, items, layout }) => [
      new docx.Paragraph({
        heading: docx.HeadingLevel.HEADING_2,
        style: 'NoteHeading',
        text: printableText(heading),
      }),
      ...items.map((item, index) => wordNote(docx, item, layout, index + 1)),
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

/** One paragraph: number, dot or nothing before it, its lead in bold, its sentences. */
function wordNote(
  docx: typeof Docx,
  { lead, lines, url }: NoteItem,
  layout: NoteBlock['layout'],
  number: number,
): Docx.Paragraph {
  const mark = { points: '•', numbered: String(number), small: undefined }[layout];
  const leadRun = lead === undefined ? [] : [boldRun(docx, punctuate(lead))];
  return new docx.Paragraph({
    style: layout === 'small' ? 'SmallPrint' : 'Note',
    ...(mark === undefined
      ? {}
      : {
          indent: { left: NOTE_INDENT, hanging: NOTE_INDENT },
          tabStops: [{ type: docx.TabStopType.LEFT, position: NOTE_INDENT }],
        }),
    children: [
      ...(mark === undefined ? [] : [new docx.TextRun({ children: [mark, new docx.Tab()] })]),
      ...(url === undefined ? leadRun : [new docx.ExternalHyperlink({ link: url, children: leadRun })]),
      new docx.TextRun(`${lead === undefined ? '' : ' '}${printableText(lines.join(' '))}`),
    ],
  });
}
