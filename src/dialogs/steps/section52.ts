import { section52Card } from '../../cards/steps/section52Card';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { section52View } from '../views/section52View';

/** Which KPIs are set under section 52; only opened, never waited for. */
export const section52: StepRoom<'section52'> = {
  opened: (_draft, open) => (open.what === 'section52' ? { step: 'section52' } : undefined),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'opened',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) =>
    section52Card(turn.pack, section52View(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  goOn: (turn, draft) => showDraft(turn, draft),
};
