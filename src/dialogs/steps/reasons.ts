import { openReasons } from '../acts/acceptingReason';
import { showDraft } from '../acts/interview';
import type { DraftingTurn, StepRoom } from '../turn';
import { reasonsCard } from '../views/reasonView';
import { readAsked } from '../words/questions/asked';
import { readGivenReason } from '../words/answers/givenReason';
import { agreed } from './agreed';

/** The reasons that nobody has accepted yet, one by one; only opened, never waited for. */
export const reasons: StepRoom<'reasons'> = {
  opened: (_draft, open) => (open.what === 'reasons' ? { step: 'reasons' } : undefined),
  answered: true,
  choosing: true,
  asks: true,
  moment: 'opened',
  asksOneThing: true,
  card: (turn, draft, _step, write, notes) => reasonsCard(turn, draft, write, notes),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  // "why not jobs, pay, training?" has two commas as well
  hears: ({ turn }, said) => (isQuestion(turn, said) ? undefined : readGivenReason(said)),
  // nobody's name stands under a mere "ok"
  ...agreed(openReasons),
};

/** A question that we have an answer for; a name may begin as others do. */
function isQuestion({ pack }: DraftingTurn, said: string): boolean {
  const asked = readAsked(pack, said);
  return asked !== undefined && asked.asks !== 'other';
}
