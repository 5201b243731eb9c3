import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { CardElement } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { draftsButton } from '../elements/buttons/openers';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { pressableRow } from '../elements/rows';

/** The newest drafts, each with what it waits for, or with its version where it is ready. */
export interface WelcomeBackView {
  readonly rows: readonly {
    readonly d: string;
    readonly reference: string;
    readonly title: string;
    readonly waitingFor?: string;
    readonly version?: number;
  }[];
}

/** Offers the newest drafts to somebody who comes back. */
export function welcomeBackCard(pack: CharterPack, view: WelcomeBackView): Card {
  const { welcomeBack: words, buttons } = pack.wording.cards;
  const goOn = view.rows.find(({ waitingFor }) => waitingFor !== undefined);
  const lines = view.rows.map((row) => lineOf(pack, row));
  return card({
    buttons: [
      ...(goOn ? [button(buttons.goOn, { verb: 'goOn', d: goOn.d }, { style: 'positive' })] : []),
      draftsButton(pack),
      button(buttons.somethingNew, { verb: 'startDraft' }),
    ],
    draw: (foot) =>
      adaptiveCard(
        [words.title, ...view.rows.flatMap(({ title }, at) => [title, lines[at] ?? ''])],
        [heading(words.title), ...view.rows.map((row, at) => draftRow(pack, row, lines[at] ?? ''))],
        foot,
      ),
  });
}

type Row = WelcomeBackView['rows'][number];

function lineOf({ wording }: CharterPack, { reference, waitingFor, version }: Row): string {
  const words = wording.cards.welcomeBack;
  return waitingFor === undefined
    ? fill(words.readyRow, { reference, version: version ?? 0 })
    : fill(words.row, { reference, waitingFor });
}

function draftRow(pack: CharterPack, { d, reference, title }: Row, line: string): CardElement {
  return pressableRow([paragraph(title, { weight: 'bolder' }, 'none'), quietLine(line, 'none')], {
    word: pack.wording.cards.buttons.open,
    spoken: fill(pack.wording.cards.drafts.open, { reference, title }),
    action: { verb: 'openDraft', d },
  });
}
