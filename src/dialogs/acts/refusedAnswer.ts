import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import type { Step } from '../steps/step';
import { stepCard } from '../steps/stepCard';
import { stepOf } from '../steps/stepOf';
import { say, showInPlace, type DraftingTurn } from '../turn';
import { remark } from './askAgain';
import type { StepNotes } from './stepNotes';

/**
 * An answer that could not be read, with what to do: on the question's own card; beside the one that asks several, which stands above,
 * in a line.
 */
export function refusedAnswer(
  turn: DraftingTurn,
  draft: Draft,
  step: Step<'question'>,
  notes: Pick<StepNotes, 'error' | 'typed' | 'basis'>,
): Decision {
  const shown = stepOf(turn, draft, turn.snapshot.interview?.open);
  if (step.changing || shown.step !== 'profile')
    return say(showInPlace(turn, stepCard(turn, draft, step, notes)));
  const { id, aspect } = step.question;
  const { error = '', typed = '' } = notes;
  const name = aspect ?? id;
  if (turn.input.kind === 'message') return remark(turn, error);
  return say(
    showInPlace(turn, stepCard(turn, draft, shown, { errors: { [name]: error }, values: { [name]: typed } })),
  );
}
