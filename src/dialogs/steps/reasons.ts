import { openReasons } from '../acts/acceptingReason';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { reasonsCard } from '../views/reasonView';
import { readGivenReason } from '../words/givenReason';
import { agreed } from './agreed';

/** The reasons that nobody has accepted yet, one by one; only opened, never waited for. */
export const reasons: StepRoom<'reasons'> = {
  opened: (_draft, open) => (open.what === 'reasons' ? { step: 'reasons' } : undefined),
  answered: true,
  choosing: true,
  asks: true,
  asksOneThing: true,
  card: (turn, draft, _step, write, notes) => reasonsCard(turn, draft, write, notes),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  hears: (_at, said) => readGivenReason(said),
  // nobody's name stands under a mere "ok"
  ...agreed(openReasons),
};
