import type { CardAction } from '../json/cardAction';
import type { CardElement, ColumnSet, Container, RichTextBlock } from '../json/cardJson';
import type { Fact } from '../views';
import { rowAction } from './buttons/button';
import { paragraph, quietLine } from './lines/text';

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

/** A row that does something when pressed: text on the left, and on the right the word for what it does. */
export function pressableRow(
  items: readonly CardElement[],
  press: { readonly word: string; readonly spoken: string; readonly action: CardAction },
): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'medium',
    selectAction: rowAction(press.spoken, press.action),
    columns: [
      { type: 'Column', width: 'stretch', items },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'center',
        items: [{ type: 'TextBlock', text: press.word, wrap: true, color: 'accent', spacing: 'none' }],
      },
    ],
  };
}

/** A group on a tinted ground. */
export function panel(items: readonly CardElement[]): Container {
  return { type: 'Container', style: 'emphasis', spacing: 'medium', items };
}

/** A group that belongs together, set off by a line. */
export function group(items: readonly CardElement[], separator = true): Container {
  return { type: 'Container', separator, spacing: 'medium', items };
}
