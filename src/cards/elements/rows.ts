import type { CardAction } from '../json/cardAction';
import type { CardElement, ColumnSet, Container, Tint } from '../json/cardJson';
import { rowAction } from './buttons/button';
import { markedLine } from './lines/text';

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

/** A group that warns or confirms: dark text on a ground in the colour of what it says. */
export function tinted(style: Tint, items: readonly CardElement[]): Container {
  return { type: 'Container', style, spacing: 'medium', items };
}

/** One line that warns, its first word in weight, so that the colour never stands alone. */
export function warningLine(style: Tint, mark: string, text: string): Container {
  return tinted(style, [markedLine(mark, text, 'none')]);
}

/** A group that belongs together, set off by a line. */
export function group(items: readonly CardElement[], separator = true): Container {
  return { type: 'Container', separator, spacing: 'medium', items };
}
