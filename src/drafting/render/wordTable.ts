import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { printableText } from './printableText';
import { COLOUR, LABEL_WIDTH, NOTE_INDENT, TEXT_WIDTH } from './wordStyles';

/**
 * A table of two columns, the first its header column. A row does not break over pages, a table does; its title is a row that is
 * repeated on each page.
 */
export function wordTable(
  docx: typeof Docx,
  rows: readonly { readonly label: string; readonly lines: readonly string[] }[],
  title?: string,
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
    rows: [
      ...(title === undefined ? [] : [titleRow(docx, title)]),
      ...rows.map(({ label, lines }, index) => {
        // neither the first row nor the last stands alone on a page
        const keepNext = index === 0 || index === rows.length - 2;
        return new docx.TableRow({
          cantSplit: true,
          children: [
            wordCell(docx, LABEL_WIDTH, [label], { isLabel: true, keepNext }),
            wordCell(docx, TEXT_WIDTH - LABEL_WIDTH, lines, { isLabel: false, keepNext }),
          ],
        });
      }),
    ],
  });
}

/** The heading of a table over both columns, which Word knows as a heading. */
function titleRow(docx: typeof Docx, title: string): Docx.TableRow {
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      new docx.TableCell({
        columnSpan: 2,
        margins: CELL_MARGINS,
        shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.title, color: 'auto' },
        children: [
          new docx.Paragraph({
            heading: docx.HeadingLevel.HEADING_3,
            spacing: { before: 40, after: 40 },
            keepNext: true,
            text: printableText(title),
          }),
        ],
      }),
    ],
  });
}

/** A box in the colour of a notice: what leads it, and its points. */
export function wordBox(docx: typeof Docx, lead: string, points: readonly string[]): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new docx.TableRow({
        children: [
          new docx.TableCell({
            width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
            margins: { ...CELL_MARGINS, top: 80, bottom: 80 },
            shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.notice, color: 'auto' },
            children: [
              new docx.Paragraph({ style: 'Cell', keepNext: true, children: [boldRun(docx, lead)] }),
              ...points.map(
                (point) =>
                  new docx.Paragraph({
                    style: 'BoxPoint',
                    tabStops: [{ type: docx.TabStopType.LEFT, position: NOTE_INDENT }],
                    children: [
                      new docx.TextRun({ children: ['•', new docx.Tab()] }),
                      new docx.TextRun(printableText(point)),
                    ],
                  }),
              ),
            ],
          }),
        ],
      }),
    ],
  });
}

/** Space after a box or a table, which Word would join to the next one. */
export function wordGap(docx: typeof Docx): Docx.Paragraph {
  return new docx.Paragraph({ style: 'Gap' });
}

const CELL_MARGINS = { top: 40, bottom: 40, left: 113, right: 113 };

function wordCell(
  docx: typeof Docx,
  width: number,
  lines: readonly string[],
  { isLabel, keepNext }: { readonly isLabel: boolean; readonly keepNext: boolean },
): Docx.TableCell {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: CELL_MARGINS,
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
