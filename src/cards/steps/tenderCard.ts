import type { CharterPack } from '../../charter/pack';
import { card, heldBy, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { errorLines } from '../elements/inputs/errors';
import { textInput } from '../elements/inputs/inputs';
import { heading, paragraph, titleLine } from '../elements/lines/text';
import { warningLine } from '../elements/rows';
import type { WriteKey } from '../json/cardAction';
import type { CardInput } from '../json/cardJson';
import { MOST_TYPED_NAME } from '../review/reasonCard';

/** Who confirms that the wording may go to bidders, and what was typed. */
export interface TenderView {
  readonly write: WriteKey;
  readonly title: string;
  readonly given: Readonly<Partial<Record<'name' | 'post', string>>>;
  readonly error?: string;
}

/** Wording that no lawyer has reviewed goes to bidders only if a named person confirms it. */
export function tenderCard(pack: CharterPack, view: TenderView): Card {
  const { forTender: words, common } = pack.wording.cards;
  const error = view.error === undefined ? [] : [`${common.error} ${view.error}`];
  return card({
    buttons: [
      button(
        words.confirm,
        { verb: 'confirmTender', ...view.write },
        { sendsInputs: true, style: 'positive' },
      ),
      backToDraftButton(pack, view.write.d),
    ],
    held: () => heldBy(inputs(pack, view)),
    draw: (foot) =>
      adaptiveCard(
        [words.title, view.title, ...error, words.intro],
        [
          heading(words.title),
          titleLine(view.title),
          ...errorLines(pack, view.error),
          warningLine('warning', common.note, common.notReviewed),
          paragraph(words.intro),
          ...inputs(pack, view),
        ],
        foot,
      ),
  });
}

function inputs(pack: CharterPack, { given }: TenderView): readonly CardInput[] {
  const { forTender, reasons } = pack.wording.cards;
  const { name, post } = given;
  return [
    textInput(pack, { id: 'field:name', label: forTender.name, value: name, maxLength: MOST_TYPED_NAME }),
    textInput(pack, { id: 'field:post', label: reasons.post, value: post, maxLength: MOST_TYPED_NAME }),
  ];
}
