import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import type { CardInput, CardJson, SubmitAction } from '../json/cardJson';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { cancelButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { textInput } from '../elements/inputs/inputs';
import { heading, quietLine } from '../elements/lines/text';

export interface RenameView {
  readonly write: WriteKey;
  readonly title: string;
  readonly error?: string;
}

/** Asks for a new title, with the old one to change. */
export function renameCard(pack: CharterPack, view: RenameView): Card {
  const { buttons } = pack.wording.cards;
  const save = { verb: 'rename', ...view.write } as const;
  return card({
    buttons: [button(buttons.saveTitle, save, { sendsInputs: true, style: 'positive' }), cancelButton(pack)],
    held: () => heldBy([titleInput(pack, view)]),
    draw: (foot) => drawRename(pack, view, foot),
  });
}

function drawRename(pack: CharterPack, view: RenameView, foot: readonly SubmitAction[]): CardJson {
  const { rename: words, common } = pack.wording.cards;
  return adaptiveCard(
    [words.title, ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]), words.hint],
    [heading(words.title), quietLine(words.hint), ...errorLines(pack, view.error), titleInput(pack, view)],
    foot,
  );
}

function titleInput(pack: CharterPack, { title }: RenameView): CardInput {
  const { label } = pack.wording.cards.rename;
  return textInput(pack, { id: 'title', label, value: title, required: true, maxLength: 1000 });
}
