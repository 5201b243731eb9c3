import { profileCard } from '../../cards/steps/profileCard';
import { backToLastAnswer } from '../acts/answering';
import { confirmProfile } from '../acts/choosing';
import type { StepRoom } from '../turn';
import { agreed } from './agreed';
import { profileView } from '../views/profileViews';
import { readTick } from '../words/choice';
import { normalise } from '../words/normalise';

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
  hears: (at, said) =>
    at.turn.pack.wording.dialogs.refused.includes(normalise(said))
      ? { does: 'openForm' }
      : readTick(at, said),
  ...agreed(confirmProfile),
};
