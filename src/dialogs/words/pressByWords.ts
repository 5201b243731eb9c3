import { sentBy } from '../../cards/card';
import { parseCardAction } from '../../cards/json/parseCardAction';
import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import { normalise } from './command';
import type { Decision } from '../../turn/decision';
import { press } from '../presses/press';
import type { Step } from '../steps/step';
import { stepCard } from '../steps/stepCard';
import { roomOf } from '../steps/stepOf';
import type { DraftingTurn } from '../turn';

/**
 * Words typed beside a card: the title of one of its buttons presses that button with the inputs as they stand, so that
 * every card can be used without a mouse. Steps also take their own words: "no" to what was read back, "add …" and
 * "remove …" on what was chosen, "KPI 2 80" on the targets, a title when renaming. Undefined: the words mean nothing to this card.
 */
export function pressByWords(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  said: string,
): Decision | undefined {
  const { card } = stepCard(turn, draft, step);
  const words = normalise(said);
  const button = card.button((title) => normalise(title) === words);
  return button
    ? pressed(turn, draft, sentBy(card, button))
    : roomOf(turn, step).hears?.(turn, draft, step, said);
}

/** "Go on" and "ok": what the first button of the card does. Nothing on a draft that is no longer worked on. */
export function goOnByWords(
  turn: DraftingTurn,
  draft: Draft,
  step: Step,
  said: 'goOn' | 'accept',
): Decision | undefined {
  return isOpen(draft) ? roomOf(turn, step).goOn?.(turn, draft, said) : undefined;
}

function pressed(turn: DraftingTurn, draft: Draft, sent: unknown): Decision | undefined {
  const action = parseCardAction(sent);
  if (!action || action.verb === 'answer') return undefined;
  // The card was made from the draft this instant, so its draft and revision are the current ones.
  return press({ ...turn, snapshot: { ...turn.snapshot, named: draft, pressedBefore: false } }, action);
}
