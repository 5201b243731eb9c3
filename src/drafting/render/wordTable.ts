import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import type { ReferringText } from '../documents/schedule/references';
import { printableText } from './printableText';
import { wordRuns } from './wordRuns';
import type { WordParts } from './wordParts';
import { COLOUR, LABEL_WIDTH, TEXT_WIDTH } from './wordMeasures';

/** A row of a table: its header cell, the lines of the other; figures by period as a grid; room to write in, over both columns. */
export interface WordRow {
  readonly label: string | ReferringText;
  readonly lines: readonly (string | ReferringText)[];
  readonly points?: readonly string[];
  readonly room?: true;
}

/**
 * A table of two columns, the first its header column. No row breaks; where the table does, some rows stand on either page, and its title is
 * a row that is repeated on each.
 */
export function wordTable(parts: WordParts, rows: readonly WordRow[], title?: Docx.Paragraph): Docx.Table {
  return ruledTable(
    parts,
    [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
    [
      ...(title === undefined ? [] : [wideRow(parts, [title], { fill: COLOUR.title, tableHeader: true })]),
      ...rows.flatMap(({ label, lines, points, room }, index) => {
        const keepNext = staysWithNext(index, rows.length);
        if (room) return roomRows(parts, label);
        return [
          new parts.docx.TableRow({
            cantSplit: true,
            children: [
              wordCell(parts, LABEL_WIDTH, [label], { isLabel: true, keepNext }),
              wordCell(parts, TEXT_WIDTH - LABEL_WIDTH, lines, { isLabel: false, keepNext, points }),
            ],
          }),
        ];
      }),
    ],
  );
}

/** A table of several columns under a head that is repeated on each page. */
export function wordGrid(
  parts: WordParts,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly ReferringText[])[],
): Docx.Table {
  const row = (cells: readonly (string | ReferringText)[], tableHeader: boolean, keepNext: boolean) =>
    new parts.docx.TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((text, column) =>
        wordCell(parts, widths[column] ?? 0, [text], { isLabel: tableHeader, keepNext }),
      ),
    });
  return ruledTable(parts, widths, [
    row(heads, true, true),
    ...rows.map((cells, index) => row(cells, false, staysWithNext(index, rows.length))),
  ]);
}

/** So many rows stay together at the start of a table, under its title, and at its end: one that breaks shows enough on both pages. */
const KEPT = 3;

function staysWithNext(index: number, count: number): boolean {
  return index < count - 1 && (index < KEPT - 1 || index >= count - KEPT);
}

/** Least height of the room for an answer. */
const ROOM = 2_800;

/** A label, and under it the whole width to write in. */
function roomRows(parts: WordParts, label: string | ReferringText): Docx.TableRow[] {
  const { docx } = parts;
  const lead = new docx.Paragraph({ style: 'CellLabel', keepNext: true, children: wordRuns(parts, label) });
  return [
    wideRow(parts, [lead], { fill: COLOUR.label }),
    new docx.TableRow({
      height: { value: ROOM, rule: docx.HeightRule.ATLEAST },
      children: [
        new docx.TableCell({
          columnSpan: 2,
          margins: CELL_MARGINS,
          children: [new docx.Paragraph({ style: 'Cell' })],
        }),
      ],
    }),
  ];
}

/** A row of one cell over both columns; a header is repeated on each page. */
function wideRow(
  { docx }: WordParts,
  children: Docx.Paragraph[],
  { fill, tableHeader = false }: { readonly fill: string; readonly tableHeader?: boolean },
): Docx.TableRow {
  const cell = new docx.TableCell({
    columnSpan: 2,
    margins: CELL_MARGINS,
    shading: { type: docx.ShadingType.CLEAR, fill, color: 'auto' },
    children,
  });
  return new docx.TableRow({ tableHeader, cantSplit: true, children: [cell] });
}

function ruledTable({ docx }: WordParts, widths: readonly number[], rows: Docx.TableRow[]): Docx.Table {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: COLOUR.rule };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: [...widths],
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows,
  });
}

/**
 * A box in the colour of a notice: what leads it, and its points. Shaded paragraphs that touch and no table, after which LibreOffice
 * would leave a heading alone at the foot of the page.
 */
export function wordBox({ docx }: WordParts, lead: string, points: readonly string[]): Docx.Paragraph[] {
  const shading = { type: docx.ShadingType.CLEAR, fill: COLOUR.notice, color: 'auto' };
  return [
    new docx.Paragraph({
      style: 'BoxLead',
      shading,
      keepNext: points.length > 0,
      text: printableText(lead),
    }),
    ...points.map(
      (point, index) =>
        new docx.Paragraph({
          style: 'BoxPoint',
          shading,
          keepNext: index < points.length - 1,
          text: printableText(point),
        }),
    ),
  ];
}

/** Space after a table, which Word would join to the next one. */
export function wordGap({ docx }: WordParts): Docx.Paragraph {
  return new docx.Paragraph({ style: 'Gap' });
}

const CELL_MARGINS = { top: 40, bottom: 40, left: 113, right: 113 };

function wordCell(
  parts: WordParts,
  width: number,
  lines: readonly (string | ReferringText)[],
  { isLabel, keepNext, points = [] }: CellOptions,
): Docx.TableCell {
  const { docx } = parts;
  const cell = { style: isLabel ? 'CellLabel' : 'Cell', keepNext };
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
      ...lines.map((text) => new docx.Paragraph({ ...cell, children: wordRuns(parts, text) })),
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
export function boldRun({ docx }: Pick<WordParts, 'docx'>, text: string, isBold = true): Docx.TextRun {
  // the type is stated: beside a string, `bold` would read as the deprecated method of strings
  const options: Docx.IRunOptions = { text: printableText(text), bold: isBold };
  return new docx.TextRun(options);
}
