import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { heading, paragraph, titleLine } from '../elements/lines/text';

export interface DeleteView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
}

/** Asks before a draft is deleted, and says what goes with it. */
export function deleteCard(pack: CharterPack, view: DeleteView): Card {
  const { deletion: words, buttons } = pack.wording.cards;
  const title = fill(words.title, { reference: view.reference });
  return card({
    buttons: [
      button(buttons.deleteIt, { verb: 'delete', ...view.write }, { style: 'destructive' }),
      { ...cancelButton(pack), title: buttons.keepIt },
    ],
    draw: (foot) =>
      adaptiveCard(
        [title, view.title, words.warning],
        [heading(title), titleLine(view.title), paragraph(words.warning)],
        foot,
      ),
  });
}
