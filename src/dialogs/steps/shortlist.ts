import { shortlistCard } from '../../cards/steps/shortlistCard';
import { backToLastAnswer } from '../acts/answering';
import { chooseCommitments } from '../acts/choosing';
import type { StepRoom } from '../turn';
import { agreed } from './agreed';
import { shortlistView, tickedCommitments } from '../views/shortlistViews';
import { readTick } from '../words/choices/choice';

/** The commitments that suit, ticked as proposed. */
export const shortlist: StepRoom<'shortlist'> = {
  opened: (_draft, open) => (open.what === 'commitments' ? { step: 'shortlist' } : undefined),
  due: (_turn, draft) => (draft.choices.commitments ? undefined : { step: 'shortlist' }),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'shortlist',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) =>
    shortlistCard(turn.pack, shortlistView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.commitments,
  back: backToLastAnswer,
  hears: readTick,
  ...agreed((turn, draft) =>
    chooseCommitments(turn, draft, tickedCommitments(turn.caseOf(draft).shortlist, draft)),
  ),
};
