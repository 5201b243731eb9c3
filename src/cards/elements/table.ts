import type { RichTextBlock, Table, TableCell } from '../json/cardJson';
import { paragraph } from './lines/text';

/** A column: what heads it, and its share of the width. */
export interface TableColumn {
  readonly head: string;
  readonly width: number;
}

/** Rows under headed columns. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly RichTextBlock[])[]): Table {
  const heads = columns.map(({ head }) => paragraph(head, { weight: 'bolder', size: 'small' }, 'none'));
  return {
    type: 'Table',
    spacing: 'medium',
    columns: columns.map(({ width }) => ({ width })),
    firstRowAsHeaders: true,
    showGridLines: false,
    rows: [heads, ...rows].map((cells) => ({ type: 'TableRow', cells: cells.map(cellOf) })),
  };
}

function cellOf(item: RichTextBlock): TableCell {
  return { type: 'TableCell', items: [item] };
}
