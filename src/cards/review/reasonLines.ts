import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { CardElement } from '../json/cardJson';
import { buttonRow, drawButtons, type Button } from '../elements/buttons/button';
import { markedLine } from '../elements/lines/text';
import type { ReviewView } from './reviewView';

/** Workforce reasons to record (Local Government Act 1988 s.17(5)), each opened and accepted by itself. */
export function reasonLines(
  pack: CharterPack,
  view: ReviewView,
  open: readonly Button[],
): readonly CardElement[] {
  const reasons = view.reasons();
  if (reasons.length === 0) return [];
  const { reasons: words, common } = pack.wording.cards;
  const matters = reasons.map((reason) => reason.matter.toLowerCase()).join(', ');
  return [markedLine(common.mustFix, fill(words.title, { matters }), 'medium'), buttonRow(drawButtons(open))];
}
