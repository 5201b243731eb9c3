import type { ColumnSet, RichTextBlock } from '../json/cardJson';
import { paragraph, quietLine } from './lines/text';

/** One thing that is known of a contract or a draft, as it is read back. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** "from your council's settings", "from “refurbishment”". */
  readonly note?: string;
}

/** What is known, a row each: the label, and beside it the value with where it comes from. */
export function factRows(facts: readonly Fact[]): readonly ColumnSet[] {
  return facts.map((fact) => ({
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 2, items: [paragraph(fact.label, { isSubtle: true }, 'none')] },
      { type: 'Column', width: 3, items: [...factValue(fact)] },
    ],
  }));
}

function factValue(fact: Fact): readonly RichTextBlock[] {
  const value = paragraph(fact.value, {}, 'none');
  if (fact.note === undefined) return [value];
  return [value, quietLine(fact.note, 'none')];
}
