import type { CharterPack } from '../../../charter/pack';
import type { WriteKey } from '../../json/cardAction';
import { button, type Button } from './button';

/** What can be done with a draft as a whole. Deleting asks first, on a card of its own. */
export function copyRenameDelete(pack: CharterPack, write: WriteKey): readonly Button[] {
  const { buttons } = pack.wording.cards;
  return [
    button(buttons.copy, { verb: 'duplicate', ...write }),
    button(buttons.rename, { verb: 'askRename', d: write.d }),
    button(buttons.delete, { verb: 'askDelete', d: write.d }),
  ];
}

/** The Word files of a draft that is ready: what goes to bidders first. */
export function wordButtons(pack: CharterPack, write: WriteKey, leads: boolean): readonly Button[] {
  const { buttons } = pack.wording.cards;
  return [
    button(
      buttons.wordForTender,
      { verb: 'word', ...write, kind: 'tender' },
      leads ? { style: 'positive' } : {},
    ),
    button(buttons.wordRecord, { verb: 'word', ...write, kind: 'record' }),
    button(buttons.word, { verb: 'word', ...write, kind: 'draft' }),
  ];
}
