import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { CharterPack } from '../../charter/pack';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { describeCharter, listNoteBlocks, type NoteItem } from './noteBlocks';
import { printableText } from './printableText';
import { wordHeading } from './wordSchedule';
import { COLOUR } from './wordStyles';

/** The officer's notes, on a page of their own under a title that says they are not the contract. */
export function wordNotes(docx: typeof Docx, pack: CharterPack, document: DraftDocument): Docx.Paragraph[] {
  const words = pack.wording.document.render.notes;
  return [
    wordHeading(docx, 'HEADING_1', words.title, { pageBreakBefore: true }),
    wordNotice(docx, [words.intro]),
    new docx.Paragraph({ style: 'Note', text: printableText(describeCharter(pack, document)) }),
    ...listNoteBlocks(pack, document).flatMap(({ heading, items }) => [
      wordHeading(docx, 'HEADING_2', heading),
      ...items.flatMap((item) => wordNote(docx, item)),
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

function wordNote(docx: typeof Docx, { lead, lines }: NoteItem): Docx.Paragraph[] {
  const bullet = lead === undefined ? { bullet: { level: 0 } } : {};
  return [
    ...(lead === undefined ? [] : [new docx.Paragraph({ style: 'NoteLead', text: printableText(lead) })]),
    ...lines.map((text) => new docx.Paragraph({ style: 'Note', ...bullet, text: printableText(text) })),
  ];
}
