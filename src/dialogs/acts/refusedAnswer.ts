import type { Draft } from '../../record/draft';
import type { Step } from '../steps/step';
import { stepCard } from '../steps/stepCard';
import { stepOf } from '../steps/stepOf';
import type { DraftingTurn, LiveCard } from '../turn';
import type { StepNotes } from './stepNotes';

/** The card that asked for an answer that could not be read, with what to do: the question's own, or the one that asks several. */
export function refusedAnswer(
  turn: DraftingTurn,
  draft: Draft,
  step: Step<'question'>,
  notes: Pick<StepNotes, 'error' | 'typed' | 'basis'>,
): LiveCard {
  const shown = stepOf(turn, draft, turn.snapshot.interview?.open);
  if (step.changing || shown.step !== 'profile') return stepCard(turn, draft, step, notes);
  const { id, aspect } = step.question;
  const { error = '', typed = '' } = notes;
  const name = aspect ?? id;
  return stepCard(turn, draft, shown, { errors: { [name]: error }, values: { [name]: typed } });
}
