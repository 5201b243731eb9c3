import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { printableText } from './printableText';
import { COLOUR, LABEL_WIDTH, TEXT_WIDTH } from './wordStyles';

/** A row of a table: its header cell, the lines of the other; figures by period as a grid; room to write in, over both columns. */
interface Row {
  readonly label: string;
  readonly lines: readonly string[];
  readonly points?: readonly string[];
  readonly room?: true;
}

/**
 * A table of two columns, the first its header column. It stays on one page where it fits on one; of a longer one no row breaks, and its
 * title is a row that is repeated on each page.
 */
export function wordTable(docx: typeof Docx, rows: readonly Row[], title?: string): Docx.Table {
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
      ...(title === undefined ? [] : [wideRow(docx, titleCell(docx, title), true)]),
      ...rows.flatMap(({ label, lines, points, room }, index) => {
        const keepNext = index < rows.length - 1;
        if (room) return roomRows(docx, label);
        return [
          new docx.TableRow({
            cantSplit: true,
            children: [
              wordCell(docx, LABEL_WIDTH, [label], { isLabel: true, keepNext }),
              wordCell(docx, TEXT_WIDTH - LABEL_WIDTH, lines, { isLabel: false, keepNext, points }),
            ],
          }),
        ];
      }),
    ],
  });
}

/** Least height of the room for an answer. */
const ROOM = 2_800;

/** A label, and under it the whole width to write in. */
function roomRows(docx: typeof Docx, label: string): Docx.TableRow[] {
  const cell = { columnSpan: 2, margins: CELL_MARGINS };
  return [
    wideRow(
      docx,
      new docx.TableCell({
        ...cell,
        shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.label, color: 'auto' },
        children: [new docx.Paragraph({ style: 'Cell', keepNext: true, children: [boldRun(docx, label)] })],
      }),
    ),
    new docx.TableRow({
      height: { value: ROOM, rule: docx.HeightRule.ATLEAST },
      children: [new docx.TableCell({ ...cell, children: [new docx.Paragraph({ style: 'Cell' })] })],
    }),
  ];
}

/** A row of one cell over both columns; a header is repeated on each page. */
function wideRow(docx: typeof Docx, cell: Docx.TableCell, tableHeader = false): Docx.TableRow {
  return new docx.TableRow({ tableHeader, cantSplit: true, children: [cell] });
}

/** The heading of a table over both columns, which Word knows as a heading. */
function titleCell(docx: typeof Docx, title: string): Docx.TableCell {
  return new docx.TableCell({
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
  });
}

/**
 * A box in the colour of a notice: what leads it, and its points. Shaded paragraphs that touch and no table, after which LibreOffice
 * would leave a heading alone at the foot of the page.
 */
export function wordBox(docx: typeof Docx, lead: string, points: readonly string[]): Docx.Paragraph[] {
  const shading = { type: docx.ShadingType.CLEAR, fill: COLOUR.notice, color: 'auto' };
  return [
    new docx.Paragraph({ style: 'BoxPoint', shading, keepNext: true, children: [boldRun(docx, lead)] }),
    ...points.map(
      (point, index) =>
        new docx.Paragraph({
          style: 'BoxPoint',
          shading,
          keepNext: index < points.length - 1,
          children: [new docx.TextRun('• '), new docx.TextRun(printableText(point))],
        }),
    ),
  ];
}

/** Space after a table, which Word would join to the next one. */
export function wordGap(docx: typeof Docx): Docx.Paragraph {
  return new docx.Paragraph({ style: 'Gap' });
}

const CELL_MARGINS = { top: 40, bottom: 40, left: 113, right: 113 };

function wordCell(
  docx: typeof Docx,
  width: number,
  lines: readonly string[],
  { isLabel, keepNext, points = [] }: CellOptions,
): Docx.TableCell {
  const cell = { style: 'Cell', keepNext };
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: CELL_MARGINS,
    ...(isLabel ? { shading: { type: docx.ShadingType.CLEAR, fill: COLOUR.label, color: 'auto' } } : {}),
    children: [
      ...inFours(points).map(
        (four) =>
          new docx.Paragraph({
            ...cell,
            tabStops: GRID.map((position) => ({ type: docx.TabStopType.LEFT, position })),
            children: four.map(
              (text, index) =>
                new docx.TextRun({
                  children: [...(index === 0 ? [] : [new docx.Tab()]), printableText(text)],
                }),
            ),
          }),
      ),
      ...lines.map((text) => new docx.Paragraph({ ...cell, children: [boldRun(docx, text, isLabel)] })),
    ],
  });
}

interface CellOptions {
  readonly isLabel: boolean;
  readonly keepNext: boolean;
  readonly points?: readonly string[] | undefined;
}

const ACROSS = 4;
/** Where the second to fourth column of a grid stand in its cell. */
const GRID = [1, 2, 3].map((column) => Math.round((column * (TEXT_WIDTH - LABEL_WIDTH - 226)) / ACROSS));

/** Four quarters to a line: a year. */
function inFours(points: readonly string[]): readonly (readonly string[])[] {
  return points.flatMap((_, index) => (index % ACROSS === 0 ? [points.slice(index, index + ACROSS)] : []));
}

/** A run of text, bold or not. */
export function boldRun(docx: typeof Docx, text: string, isBold = true): Docx.TextRun {
  // the type is stated: beside a string, `bold` would read as the deprecated method of strings
  const options: Docx.IRunOptions = { text: printableText(text), bold: isBold };
  return new docx.TextRun(options);
}
