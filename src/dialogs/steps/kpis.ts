import { kpisCard } from '../../cards/steps/kpisCard';
import { setTargets } from '../acts/choosing';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { agreed } from './agreed';
import { kpisView } from '../views/shortlistViews';
import { readOneBaseline } from '../words/facts/baseline';
import { readTick } from '../words/choices/choice';
import { readTargetAnew } from '../words/choices/kpiSpokenOf';
import { readLooseTarget } from '../words/choices/looseTarget';
import { readTarget } from '../words/choices/target';

/** The KPIs with their targets. */
export const kpis: StepRoom<'kpis'> = {
  opened: (_draft, open) => (open.what === 'targets' ? { step: 'kpis' } : undefined),
  due: (_turn, draft) => (draft.choices.kpisConfirmed ? undefined : { step: 'kpis' }),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'kpis',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) => kpisCard(turn.pack, kpisView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.kpis,
  back: (turn, draft) => showDraft(turn, draft, { changes: [], open: { what: 'commitments' } }),
  hears: (at, said) =>
    readOneBaseline(said) ??
    readTargetAnew(at, said) ??
    readLooseTarget(at, said) ??
    readTarget(at.turn.pack, said) ??
    readTick(at, said),
  ...agreed((turn, draft) => setTargets(turn, draft, {})),
};
