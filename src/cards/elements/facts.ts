import type { Column, ColumnSet, RichTextBlock } from '../json/cardJson';
import { paragraph, richText, run } from './lines/text';

/** One thing that is known of a contract or a draft, as it is read back. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** "from your council's settings", "from “refurbishment”". */
  readonly note?: string;
}

/** What is known, a row each: the label, and beside it the value with where it comes from. */
export function factRows(facts: readonly Fact[]): readonly ColumnSet[] {
  return facts.map((fact) => ({ type: 'ColumnSet', spacing: 'small', columns: factColumns(fact) }));
}

/** The label, and beside it the value with where it comes from. */
export function factColumns(fact: Fact): readonly Column[] {
  return [
    { type: 'Column', width: 3, items: [paragraph(fact.label, { isSubtle: true }, 'none')] },
    { type: 'Column', width: 5, items: [factValue(fact)] },
  ];
}

function factValue({ value, note }: Fact): RichTextBlock {
  if (note === undefined) return paragraph(value, {}, 'none');
  return richText([run(value), run(` · ${note}`, { isSubtle: true, size: 'small' })], 'none');
}
