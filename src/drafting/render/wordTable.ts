import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { printableText } from './printableText';
import { COLOUR, LABEL_WIDTH, TEXT_WIDTH } from './wordStyles';

/** A table of two columns, the first its header column; rows do not break over pages. */
export function wordTable(
  docx: typeof Docx,
  rows: readonly { readonly label: string; readonly lines: readonly string[] }[],
): Docx.Table {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: COLOUR.rule };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: rows.map(
      ({ label, lines }, index) =>
        new docx.TableRow({
          cantSplit: true,
          children: [
            wordCell(docx, LABEL_WIDTH, [label], { isLabel: true, keepNext: index < rows.length - 1 }),
            wordCell(docx, TEXT_WIDTH - LABEL_WIDTH, lines, {
              isLabel: false,
              keepNext: index < rows.length - 1,
            }),
          ],
        }),
    ),
  });
}

function wordCell(
  docx: typeof Docx,
  width: number,
  lines: readonly string[],
  { isLabel, keepNext }: { readonly isLabel: boolean; readonly keepNext: boolean },
): Docx.TableCell {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 113, right: 113 },
    ...(isLabel ? { shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.label, color: 'auto' } } : {}),
    children: lines.map(
      (text) =>
        new docx.Paragraph({
          style: 'Cell',
          keepNext,
          children: [boldRun(docx, text, isLabel)],
        }),
    ),
  });
}

/** A run of text, bold or not. */
export function boldRun(docx: typeof Docx, text: string, isBold = true): Docx.TextRun {
  // the type is stated: beside a string, `bold` would read as the deprecated method of strings
  const options: Docx.IRunOptions = { text: printableText(text), bold: isBold };
  return new docx.TextRun(options);
}
