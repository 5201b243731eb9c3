import type { CharterPack } from '../../../charter/pack';
import { button, type Button } from './button';

/** "Start a draft". */
export function startButton(pack: CharterPack): Button {
  return button(pack.wording.cards.buttons.start, { verb: 'startDraft' });
}

/** "Fill in one form". */
export function formButton(pack: CharterPack): Button {
  return button(pack.wording.cards.buttons.form, { verb: 'startForm' });
}

/** "Look up the Charter". */
export function charterButton(pack: CharterPack): Button {
  return button(pack.wording.cards.buttons.charter, { verb: 'listThemes' });
}

/** "My drafts". */
export function draftsButton(pack: CharterPack): Button {
  return button(pack.wording.cards.buttons.drafts, { verb: 'listDrafts', page: 0 });
}

/** "Help". */
export function helpButton(pack: CharterPack): Button {
  return button(pack.wording.cards.buttons.help, { verb: 'help' });
}

/** "Back to the draft". */
export function backToDraftButton(pack: CharterPack, d: string): Button {
  return button(pack.wording.cards.buttons.backToDraft, { verb: 'openDraft', d });
}

/** "Cancel". */
export function cancelButton(pack: CharterPack): Button {
  return button(pack.wording.cards.buttons.cancel, { verb: 'cancel' });
}
