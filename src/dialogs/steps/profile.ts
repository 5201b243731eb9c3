import { profileCard } from '../../cards/steps/profileCard';
import { backToLastAnswer } from '../acts/answering';
import { confirmProfile } from '../acts/choosing';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { profileView } from '../views/profileViews';
import { tickByWords } from '../words/choosingByWords';
import { normalise } from '../words/command';

/** The contract read back as it was understood. */
export const profile: StepRoom<'profile'> = {
  due: (_turn, draft) => (draft.choices.profileConfirmed ? undefined : { step: 'profile' }),
  answered: true,
  choosing: false,
  asks: true,
  asksOneThing: false,
  card: (turn, draft, _step, write) => profileCard(turn.pack, profileView(turn, draft, write)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: backToLastAnswer,
  hears: (turn, draft, step, said) =>
    turn.pack.wording.dialogs.refused.includes(normalise(said))
      ? showDraft(turn, draft, { changes: [], open: { what: 'form' } })
      : tickByWords(turn, draft, step, said),
  goOn: confirmProfile,
};
