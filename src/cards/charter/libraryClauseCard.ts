import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { clauseBody, spokenClause, type SharedClauseView } from '../compose/sharedClauseCard';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { charterButton } from '../elements/buttons/openers';
import type { ButtonView } from '../notices/noticeCard';

/** A clause of the library in answer to a question, with the way to the commitment that it serves. */
export function libraryClauseCard(
  pack: CharterPack,
  view: SharedClauseView,
  ways: readonly ButtonView[],
): Card {
  const { commitment } = view.measure;
  const name = pack.commitments.get(commitment)?.name ?? commitment;
  const open = fill(pack.wording.cards.commitment.open, { name });
  return card({
    buttons: [
      ...ways.map(({ title, action }) => button(title, action)),
      button(open, { verb: 'openCommitment', commitment }),
      charterButton(pack),
    ],
    draw: (foot) => adaptiveCard(spokenClause(pack, view), clauseBody(pack, view), foot),
  });
}
