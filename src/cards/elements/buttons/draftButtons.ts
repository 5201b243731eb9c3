import type { CharterPack } from '../../../charter/pack';
import type { SubmitAction } from '../../json/cardJson';
import { submitButton } from './button';
import type { WriteKey } from '../../json/cardAction';

/** What can be done with a draft as a whole. Deleting asks first, on a card of its own. */
export function copyRenameDelete(pack: CharterPack, write: WriteKey): readonly SubmitAction[] {
  const { buttons } = pack.wording.cards;
  return [
    submitButton(buttons.copy, { verb: 'duplicate', ...write }),
    submitButton(buttons.rename, { verb: 'askRename', d: write.d }),
    submitButton(buttons.delete, { verb: 'askDelete', d: write.d }),
  ];
}
