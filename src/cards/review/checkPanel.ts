import type { CharterPack } from '../../charter/pack';
import { isOpen } from '../../record/lifecycle';
import { buttonRow, drawButtons, type Button } from '../elements/buttons/button';
import { textInput } from '../elements/inputs/inputs';
import { markedLine, paragraph } from '../elements/lines/text';
import { panel } from '../elements/rows';
import type { CardElement, TextInput } from '../json/cardJson';
import type { ReviewView } from './reviewView';

/** What somebody must have checked before *Ready*, with one input for who does: name and post, and by when. */
export function checkPanel(
  pack: CharterPack,
  view: ReviewView,
  record: readonly Button[],
): readonly CardElement[] {
  const checks = view.checks();
  if (checks.length === 0 || !isOpen(view)) return [];
  const { checks: words, common } = pack.wording.cards;
  return [
    panel([
      ...checks.map(({ message }) => markedLine(common.mustFix, message, 'attention', 'medium')),
      paragraph(words.intro),
      checkInput(pack),
      buttonRow(drawButtons(record)),
    ]),
  ];
}

/** The input for who checks. */
export function checkInput(pack: CharterPack): TextInput {
  const { label, placeholder } = pack.wording.cards.checks;
  return textInput(pack, { id: 'by', label, placeholder });
}
