import { assessmentCard } from '../../cards/steps/assessmentCard';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { assessmentView } from '../views/assessmentView';
import { agreed } from './agreed';

/** How social value is assessed; only opened, never waited for. */
export const assessment: StepRoom<'assessment'> = {
  opened: (_draft, open) => (open.what === 'assessment' ? { step: 'assessment' } : undefined),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'opened',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) =>
    assessmentCard(turn.pack, assessmentView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  ...agreed((turn, draft) => showDraft(turn, draft)),
};
