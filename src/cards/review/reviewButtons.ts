import { isOpen } from '../../record/lifecycle';
import type { CharterPack } from '../../charter/pack';
import type { CardButton, SubmitAction } from '../json/cardJson';
import { submitButton, unfoldButton } from '../elements/buttons/button';
import { copyRenameDelete } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import { quietLine } from '../elements/lines/text';
import type { ReviewView } from './reviewView';

/** What can be done with the draft: the way on first, what is seldom wanted under "More". */
export function reviewButtons(pack: CharterPack, view: ReviewView): readonly CardButton[] {
  const { buttons, review: words } = pack.wording.cards;
  const { d } = view.write;
  const why = submitButton(buttons.why, { verb: 'showWhy', d });
  const word = submitButton(buttons.word, { verb: 'word', ...view.write });
  const more = unfoldButton(buttons.more, [quietLine(words.more)], copyRenameDelete(pack, view.write));
  if (!isOpen(view)) {
    const reopen = submitButton(buttons.reopen, { verb: 'reopen', ...view.write });
    return [word, reopen, why, draftsButton(pack), more];
  }
  const change = submitButton(buttons.changeMore, { verb: 'changeDraft', d });
  return [readyButton(pack, view), change, word, why, draftsButton(pack), more];
}

/** Where only reasons stand between the draft and "ready", one press does both. */
function readyButton(pack: CharterPack, view: ReviewView): SubmitAction {
  const { buttons } = pack.wording.cards;
  const mustFix = view.assembled.issues.filter((issue) => issue.level === 'mustFix');
  const onlyReasons = view.reasons.length > 0 && mustFix.every((issue) => issue.code === 'workforce-reason');
  return onlyReasons
    ? submitButton(buttons.acceptAndReady, { verb: 'acceptAndReady', ...view.write }, { style: 'positive' })
    : submitButton(buttons.ready, { verb: 'markReady', ...view.write }, { style: 'positive' });
}
