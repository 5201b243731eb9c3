import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardAction } from '../json/cardAction';
import type { CardElement, ColumnSet, Container } from '../json/cardJson';
import { literalText } from '../json/literalText';
import { factColumns, type Fact } from './facts';
import { rowAction } from './buttons/button';
import { toggleWord, WORD_LOOK } from './fold';

/** A fact that can be changed where it stands: what its id begins with is unique on the card. */
export interface ChangeRowView extends Fact {
  readonly id: string;
  /** Its input, with what is wrong above it. */
  readonly input: readonly CardElement[];
  /** Shown from the start, because an error stands in it. */
  readonly open: boolean;
}

/** A fact with *Change* beside it, which opens its input beneath; what is typed there is sent with the card. */
export function changeRow(pack: CharterPack, view: ChangeRowView): readonly CardElement[] {
  const { buttons, common } = pack.wording.cards;
  const part: Container = {
    type: 'Container',
    id: `${view.id}-part`,
    isVisible: view.open,
    spacing: 'none',
    items: view.input,
  };
  const words = [
    toggleWord(`${view.id}-show`, buttons.change, !view.open),
    toggleWord(`${view.id}-hide`, common.close, view.open),
  ];
  const toggle = {
    type: 'Action.ToggleVisibility',
    title: changeTitle(pack, view),
    targetElements: [part.id ?? '', ...words.map(({ id = '' }) => id)],
  } as const;
  return [{ ...besideWords(view, words), selectAction: toggle }, part];
}

/** A fact that is changed elsewhere: *Change* leads there. */
export function leadingRow(pack: CharterPack, fact: Fact, action: CardAction): ColumnSet {
  const { change } = pack.wording.cards.buttons;
  const word = {
    type: 'TextBlock',
    text: change,
    wrap: true,
    horizontalAlignment: 'right',
    ...WORD_LOOK,
  } as const;
  return { ...besideWords(fact, [word]), selectAction: rowAction(changeTitle(pack, fact), action) };
}

function changeTitle(pack: CharterPack, { label }: Fact): string {
  return literalText(fill(pack.wording.cards.answered.change, { label }));
}

/** A fact as it stands beside a word to press, all of them in line. */
function besideWords(fact: Fact, words: readonly CardElement[]): ColumnSet {
  const inner: ColumnSet = { type: 'ColumnSet', spacing: 'none', columns: factColumns(fact) };
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'stretch', items: [inner] },
      { type: 'Column', width: 'auto', items: words },
    ],
  };
}
