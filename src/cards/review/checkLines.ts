import type { CharterPack } from '../../charter/pack';
import { buttonRow, drawButtons, type Button } from '../elements/buttons/button';
import { textInput } from '../elements/inputs/inputs';
import { markedLine, paragraph } from '../elements/lines/text';
import type { CardElement, TextInput } from '../json/cardJson';
import type { ReviewView } from './reviewView';

/** What somebody must have checked before *Ready*, with one input for who does: name and post, and by when. */
export function checkLines(
  pack: CharterPack,
  view: ReviewView,
  record: readonly Button[],
): readonly CardElement[] {
  const checks = view.checks();
  if (checks.length === 0) return [];
  const { checks: words, common } = pack.wording.cards;
  return [
    ...checks.map(({ message }) => markedLine(common.mustFix, message, 'medium')),
    paragraph(words.intro),
    checkInput(pack),
    buttonRow(drawButtons(record)),
  ];
}

/** The input for who checks. */
export function checkInput(pack: CharterPack): TextInput {
  const { label, placeholder } = pack.wording.cards.checks;
  return textInput(pack, { id: 'by', label, placeholder });
}
