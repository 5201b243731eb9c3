import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { isOpen } from '../../record/lifecycle';
import type { CardElement } from '../json/cardJson';
import { buttonRow, drawButtons, type Button } from '../elements/buttons/button';
import { markedLine, paragraph } from '../elements/lines/text';
import { panel } from '../elements/rows';
import type { ReviewView } from './reviewView';

/** Workforce reasons to record (Local Government Act 1988 s.17(5)), each opened and accepted by itself. */
export function reasonPanel(
  pack: CharterPack,
  view: ReviewView,
  open: readonly Button[],
): readonly CardElement[] {
  const reasons = view.reasons();
  if (reasons.length === 0 || !isOpen(view)) return [];
  const { reasons: words } = pack.wording.cards;
  const matters = reasons.map((reason) => reason.matter.toLowerCase()).join(', ');
  return [
    panel([
      markedLine(pack.wording.cards.common.mustFix, fill(words.title, { matters }), 'attention', 'none'),
      paragraph(words.intro),
      buttonRow(drawButtons(open)),
    ]),
  ];
}
