import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { copyRenameDelete } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import { factRows } from '../elements/rows';
import { statusWord } from '../elements/lines/status';
import { heading, markedLine, titleLine } from '../elements/lines/text';
import type { DraftMenuView } from '../views';

/** An opened draft: where it stands, what is still open, and everything that can be done with it. */
export function draftMenuCard(pack: CharterPack, view: DraftMenuView): CardJson {
  const { draftMenu: words, buttons } = pack.wording.cards;
  const { d } = view.write;
  const title = fill(words.title, { reference: view.reference, status: statusWord(pack, view.status) });
  const waiting = view.waitingFor;
  const first =
    waiting === undefined
      ? submitButton(buttons.openDraft, { verb: 'openDraft', d }, { style: 'positive' })
      : submitButton(buttons.goOn, { verb: 'goOn', d }, { style: 'positive' });
  return adaptiveCard(
    [title, view.title, waiting === undefined ? words.complete : `${words.waiting} ${waiting}`],
    [
      heading(title),
      titleLine(view.title),
      ...(waiting === undefined ? [] : [markedLine(words.waiting, waiting, 'accent')]),
      ...factRows(view.facts),
    ],
    [
      first,
      submitButton(buttons.changeMore, { verb: 'changeDraft', d }),
      ...copyRenameDelete(pack, view.write),
      draftsButton(pack),
    ],
  );
}
