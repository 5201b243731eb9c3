import type { CardAction } from '../json/cardAction';
import type { CardElement, ColumnSet, Container } from '../json/cardJson';
import { rowAction } from './buttons/button';

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
