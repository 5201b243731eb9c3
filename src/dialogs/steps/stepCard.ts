import { button } from '../../cards/elements/buttons/button';
import type { Draft } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn, LiveCard } from '../turn';
import type { Step } from './step';
import { roomOf } from './stepOf';

/** The card of a step. Its nonce is new, so that a press of it can be told from a press of an older one. */
export function stepCard(turn: DraftingTurn, draft: Draft, step: Step, notes: StepNotes = {}): LiveCard {
  const write = { d: draft.id, r: draft.revision, n: turn.env.newId() };
  const card = roomOf(turn, step).card(turn, draft, step, write, notes);
  // The question card sets its own lead above its progress.
  const led = notes.lead === undefined || step.step === 'question' ? card : card.withLead(notes.lead);
  const undo = button(turn.pack.wording.cards.buttons.undo, { verb: 'undo', ...write });
  return {
    card: notes.undo === true && notes.lead !== undefined ? led.withBeneath([undo]) : led,
    live: { shows: step.step, draftId: draft.id, nonce: write.n },
  };
}
