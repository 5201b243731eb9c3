import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftStatus } from '../../charter/schema/vocabulary';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { copyRenameDelete } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import { factRows, type Fact } from '../elements/facts';
import { statusWord } from '../elements/lines/status';
import { heading, markedLine, titleLine } from '../elements/lines/text';

/** An opened draft that is complete or not: its menu (open, change, duplicate, rename, delete) stands on the review card and here. */
export interface DraftMenuView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
  readonly status: DraftStatus;
  readonly facts: readonly Fact[];
  /** What is still open, in words; absent when nothing is. */
  readonly waitingFor?: string;
}

/** An opened draft: where it stands, what is still open, and everything that can be done with it. */
export function draftMenuCard(pack: CharterPack, view: DraftMenuView): Card {
  const { draftMenu: words, buttons } = pack.wording.cards;
  const { d } = view.write;
  const title = fill(words.title, { reference: view.reference, status: statusWord(pack, view.status) });
  const waiting = view.waitingFor;
  const first =
    waiting === undefined
      ? button(buttons.openDraft, { verb: 'openDraft', d }, { style: 'positive' })
      : button(buttons.goOn, { verb: 'goOn', d }, { style: 'positive' });
  return card({
    buttons: [
      first,
      button(buttons.changeMore, { verb: 'changeDraft', d }),
      ...copyRenameDelete(pack, view.write),
      draftsButton(pack),
    ],
    draw: (foot) =>
      adaptiveCard(
        [title, view.title, waiting === undefined ? words.complete : `${words.waiting} ${waiting}`],
        [
          heading(title),
          titleLine(view.title),
          ...(waiting === undefined ? [] : [markedLine(words.waiting, waiting)]),
          ...factRows(view.facts),
        ],
        foot,
      ),
  });
}
