import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { RenderPack } from '../../charter/pack';
import type { DraftDocument } from '../documents/schedule/draftDocument';
import { tenderHead } from '../documents/schedule/tenderPart';
import { printableText } from './printableText';
import { wordNotice } from './wordNotes';
import { wordHeading } from './wordSchedule';
import { NUMBER_INDENT } from './wordStyles';
import { wordGap, wordTable } from './wordTable';

/** How social value is assessed, on pages of its own for the tender documents, with the cells that tenderers fill in. */
export function wordTender(
  docx: typeof Docx,
  pack: RenderPack,
  { tender, instrument }: DraftDocument,
): (Docx.Paragraph | Docx.Table)[] {
  if (tender === undefined) return [];
  const tabStops = [{ type: docx.TabStopType.LEFT, position: NUMBER_INDENT }];
  return [
    wordHeading(docx, 'HEADING_1', tenderHead(pack, instrument).title, { pageBreakBefore: true }),
    wordNotice(docx, [tender.intro]),
    ...tender.paragraphs.map(
      (text, index) =>
        new docx.Paragraph({
          style: 'Clause',
          tabStops,
          children: [
            new docx.TextRun(String(index + 1)),
            new docx.TextRun({ children: [new docx.Tab(), printableText(text)] }),
          ],
        }),
    ),
    ...tender.questions.flatMap(({ heading, rows }) => [wordTable(docx, rows, heading), wordGap(docx)]),
  ];
}
