import { formCard } from '../../cards/steps/formCard';
import { backToLastAnswer } from '../acts/answering';
import type { StepRoom } from '../turn';
import { formView } from '../views/formView';
import { mayProfile } from '../views/profileViews';

/** Every fact on one card. */
export const form: StepRoom<'form'> = {
  opened: (_draft, open) => (open.what === 'form' ? { step: 'form' } : undefined),
  // Answers are complete, so a profile can always be read; the form shows whatever contradicts this.
  due: (turn, draft) => (mayProfile(turn, draft) ? undefined : { step: 'form' }),
  answered: false,
  choosing: false,
  asks: true,
  moment: 'question',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) => formCard(turn.pack, formView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: backToLastAnswer,
};
