import { belowFloorCard } from '../../cards/steps/belowFloorCard';
import { backToLastAnswer } from '../acts/answering';
import { takeBelowFloor } from '../acts/choosing';
import type { StepRoom } from '../turn';
import { belowFloorView } from '../views/profileViews';

/** No clause is the proportionate answer: the contract is too small for one, or nothing fits it. */
export const belowFloor: StepRoom<'belowFloor'> = {
  due: (turn, draft) => {
    const { noClause } = turn.caseOf(draft).shortlist;
    return noClause && draft.choices.belowFloor !== 'light' ? { step: 'belowFloor' } : undefined;
  },
  answered: true,
  choosing: false,
  asks: true,
  moment: 'belowFloor',
  asksOneThing: false,
  card: (turn, draft, _step, write) => belowFloorCard(turn.pack, belowFloorView(turn, draft, write)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: backToLastAnswer,
  accept: (turn, draft) => takeBelowFloor(turn, draft, 'none'),
};
