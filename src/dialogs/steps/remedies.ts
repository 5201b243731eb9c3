import { remediesCard } from '../../cards/steps/remediesCard';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { remediesView } from '../views/remediesView';
import { agreed } from './agreed';

/** What may follow a shortfall beyond the ladder; only opened, never waited for. */
export const remedies: StepRoom<'remedies'> = {
  opened: (_draft, open) => (open.what === 'remedies' ? { step: 'remedies' } : undefined),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'opened',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) =>
    remediesCard(turn.pack, remediesView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  ...agreed((turn, draft) => showDraft(turn, draft)),
};
