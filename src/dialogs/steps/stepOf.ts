import type { Draft } from '../../record/draft';
import type { Interview } from '../../turn/decision';
import type { DraftingTurn, StepRoom, StepRooms } from '../turn';
import { savedAs } from '../views/savedAs';
import type { Step, StepName } from './step';

/**
 * The step of a draft: what the officer opened to change, else what the answers and choices leave open. Nothing is open in one
 * that is shown as it was saved, whatever would be asked of it today.
 */
export function stepOf(turn: DraftingTurn, draft: Draft, open?: Interview['open']): Step {
  const rooms: readonly StepRoom[] = Object.values<StepRoom>(turn.steps);
  const step = open ? firstOf(rooms, (room) => room.opened?.(draft, open)) : undefined;
  if (!step && savedAs(turn, draft)) return { step: 'review' };
  const found = step ?? firstOf(rooms, (room) => room.due?.(turn, draft));
  if (!found) throw new Error('No step is due');
  return found;
}

function firstOf(rooms: readonly StepRoom[], ask: (room: StepRoom) => Step | undefined): Step | undefined {
  for (const room of rooms) {
    const step = ask(room);
    if (step) return step;
  }
  return undefined;
}

/** The room of a step. */
export function roomOf<N extends StepName>(turn: { readonly steps: StepRooms }, step: Step<N>): StepRoom<N> {
  return turn.steps[step.step];
}
