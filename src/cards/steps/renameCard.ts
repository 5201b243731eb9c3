import type { CharterPack } from '../../charter/pack';
import type { CardJson } from '../json/cardJson';
import { submitButton } from '../elements/buttons/button';
import { adaptiveCard } from '../elements/adaptiveCard';
import { errorLines } from '../elements/inputs/errors';
import { textInput } from '../elements/inputs/inputs';
import { cancelButton } from '../elements/buttons/openers';
import { heading, quietLine } from '../elements/lines/text';
import type { WriteKey } from '../json/cardAction';

export interface RenameView {
  readonly write: WriteKey;
  readonly title: string;
  readonly error?: string;
}

/** Asks for a new title, with the old one to change. */
export function renameCard(pack: CharterPack, view: RenameView): CardJson {
  const { rename: words, buttons, common } = pack.wording.cards;
  return adaptiveCard(
    [words.title, ...(view.error === undefined ? [] : [`${common.error} ${view.error}`]), words.hint],
    [
      heading(words.title),
      quietLine(words.hint),
      ...errorLines(pack, view.error),
      textInput(pack, {
        id: 'title',
        label: words.label,
        value: view.title,
        required: true,
        maxLength: 1000,
      }),
    ],
    [
      submitButton(
        buttons.saveTitle,
        { verb: 'rename', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      cancelButton(pack),
    ],
  );
}
