import { measuresCard } from '../../cards/steps/measuresCard';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { agreed } from './agreed';
import { measuresView } from '../views/shortlistViews';

/** Every measure on offer for the commitments chosen; only opened, never waited for. */
export const measures: StepRoom<'measures'> = {
  opened: (_draft, open) => (open.what === 'measures' ? { step: 'measures' } : undefined),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'opened',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) =>
    measuresCard(turn.pack, measuresView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.kpis,
  back: (turn, draft) => showDraft(turn, draft, { changes: [], open: { what: 'commitments' } }),
  ...agreed((turn, draft) => showDraft(turn, draft, { changes: [], open: { what: 'targets' } })),
};
