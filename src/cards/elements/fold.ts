import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardElement, ColumnSet, Container, TextBlock, TextRun } from '../json/cardJson';
import { literalText } from '../json/literalText';
import { richText, run } from './lines/text';

/** A part that is shown on a press: its id is unique on the card, its title says what is inside. */
export interface FoldView {
  readonly id: string;
  readonly title: string;
  /** A quieter end of the title line: "3 paragraphs". */
  readonly note?: string;
  readonly body: readonly CardElement[];
  /** Shown from the start, e.g. because an error stands in it. */
  readonly open?: boolean;
}

/** A title line with Show and Hide in words, and the part it unfolds. */
export function fold(pack: CharterPack, view: FoldView): readonly CardElement[] {
  const part: Container = {
    type: 'Container',
    id: `${view.id}-part`,
    isVisible: view.open === true,
    spacing: 'small',
    items: view.body,
  };
  return [foldLine(pack, view), part];
}

function foldLine(pack: CharterPack, view: FoldView): ColumnSet {
  const words = pack.wording.cards.common;
  const title: TextRun[] = [run(view.title, { color: 'accent' })];
  if (view.note !== undefined) title.push(run(` ${view.note}`, { isSubtle: true, size: 'small' }));
  return {
    type: 'ColumnSet',
    spacing: 'small',
    selectAction: {
      type: 'Action.ToggleVisibility',
      title: literalText(fill(words.showOrHide, { title: view.title })),
      targetElements: [`${view.id}-part`, `${view.id}-show`, `${view.id}-hide`],
    },
    columns: [
      { type: 'Column', width: 'stretch', items: [richText(title, 'none')] },
      {
        type: 'Column',
        width: 'auto',
        items: [
          toggleWord(`${view.id}-show`, words.show, view.open !== true),
          toggleWord(`${view.id}-hide`, words.hide, view.open === true),
        ],
      },
    ],
  };
}

function toggleWord(id: string, text: string, isVisible: boolean): TextBlock {
  return {
    type: 'TextBlock',
    id,
    text,
    wrap: true,
    isVisible,
    color: 'accent',
    size: 'small',
    spacing: 'none',
  };
}
