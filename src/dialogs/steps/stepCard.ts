import type { CardJson } from '../../cards/json/cardJson';
import { withLead } from '../../cards/elements/card';
import type { Draft } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import type { DraftingTurn } from '../turn';
import type { Step } from './step';
import { roomOf } from './stepOf';

/** The card of a step. Its nonce is new, so that a press of it can be told from a press of an older one. */
export function stepCard(turn: DraftingTurn, draft: Draft, step: Step, notes: StepNotes = {}): CardJson {
  const write = { d: draft.id, r: draft.revision, n: turn.env.newId() };
  const card = roomOf(turn, step).card(turn, draft, step, write, notes);
  // The question card sets its own lead above its progress.
  return notes.lead === undefined || step.step === 'question' ? card : withLead(card, notes.lead);
}
