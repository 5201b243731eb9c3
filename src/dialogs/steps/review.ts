import { reviewCard } from '../../cards/review/reviewCard';
import { markReady } from '../acts/finishing';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';
import { readReasonUnseen } from '../words/choices/reasonUnseen';
import { reviewView } from '../views/reviewViews';
import { readOneBaseline } from '../words/facts/baseline';
import { readChecker, readTick } from '../words/choices/choice';
import { readTargetAnew } from '../words/choices/kpiSpokenOf';
import { readLooseTarget } from '../words/choices/looseTarget';
import { readTarget } from '../words/choices/target';

/** The whole draft, with what to put right. A draft for which nothing else is due stands here. */
export const review: StepRoom<'review'> = {
  due: () => ({ step: 'review' }),
  answered: true,
  choosing: true,
  asks: false,
  moment: 'review',
  asksOneThing: false,
  card: (turn, draft, _step, write, notes) => reviewCard(turn.pack, reviewView(turn, draft, write, notes)),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft, { changes: [], open: { what: 'targets' } }),
  hears: (at, said) =>
    readOneBaseline(said) ??
    readTargetAnew(at, said) ??
    readLooseTarget(at, said) ??
    readTarget(at.turn.pack, said) ??
    readChecker(at, said) ??
    readReasonUnseen(at, said) ??
    readTick(at, said),
  // a draft is marked as ready by a yes, not by "go on"
  accept: (turn, draft) => markReady(turn, draft),
};
