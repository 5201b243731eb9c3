import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { cancelButton } from '../elements/buttons/openers';
import { heading, paragraph, titleLine } from '../elements/lines/text';
import type { WriteKey } from '../json/cardAction';

export interface DeleteView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
}

/** Asks before a draft is deleted, and says what goes with it. */
export function deleteCard(pack: CharterPack, view: DeleteView): CardJson {
  const { deletion: words, buttons } = pack.wording.cards;
  const title = fill(words.title, { reference: view.reference });
  return adaptiveCard(
    [title, view.title, words.warning],
    [heading(title), titleLine(view.title), paragraph(words.warning)],
    [
      submitButton(buttons.deleteIt, { verb: 'delete', ...view.write }, { style: 'destructive' }),
      { ...cancelButton(pack), title: buttons.keepIt },
    ],
  );
}
