import { shortlistCard } from '../../cards/steps/shortlistCard';
import { backToLastAnswer } from '../acts/answering';
import { chooseCommitments } from '../acts/choosing';
import type { StepRoom } from '../turn';
import { shortlistView, tickedCommitments } from '../views/shortlistViews';
import { tickByWords } from '../words/choosingByWords';

/** The commitments that suit, ticked as proposed. */
export const shortlist: StepRoom<'shortlist'> = {
  opened: (_draft, open) => (open.what === 'commitments' ? { step: 'shortlist' } : undefined),
  due: (_turn, draft) => (draft.choices.commitments ? undefined : { step: 'shortlist' }),
  answered: true,
  choosing: true,
  asks: true,
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) =>
    shortlistCard(turn.pack, shortlistView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.commitments,
  back: backToLastAnswer,
  hears: tickByWords,
  goOn: (turn, draft) => {
    const suited = turn.caseOf(draft).shortlist;
    return chooseCommitments(turn, draft, tickedCommitments(suited, draft));
  },
};
