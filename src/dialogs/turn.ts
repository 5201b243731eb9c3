import type { CardJson } from '../cards/cardJson';
import type { CharterPack } from '../charter/pack';
import type { DraftingContext } from '../drafting/draft';
import type { DecideEnv, Decision, Interview, LiveView, Op, Snapshot, StoreChange } from './decision';
import type { TurnInput } from './turnInput';

/** Everything one turn is decided from. */
export interface Turn {
  readonly pack: CharterPack;
  readonly env: DecideEnv;
  readonly input: TurnInput;
  readonly snapshot: Snapshot;
}

/** A turn of a person we know, in an authority whose settings we know: what drafting needs. */
export interface DraftingTurn extends Turn {
  readonly context: DraftingContext;
  readonly userId: string;
}

/** The message that holds the pressed card, where the turn is a press and the channel says which. */
export function pressedCard(turn: Turn): string | undefined {
  return turn.input.kind === 'press' || turn.input.kind === 'invoke' ? turn.input.cardActivityId : undefined;
}

/** A card with what it shows, so that it can be updated later, pressed or not. */
export interface LiveCard {
  readonly card: CardJson;
  readonly live: LiveView;
}

export function send(shown: CardJson | LiveCard): Op {
  return { op: 'send', ...showing(shown) };
}

function showing(shown: CardJson | LiveCard): Omit<Extract<Op, { op: 'send' }>, 'op'> {
  if ('live' in shown) return { ...shown, summary: shown.card.fallbackText };
  return { card: shown, summary: shown.fallbackText };
}

/** Shows the same card again in place (wrong input): the pressed card is updated; a typed answer gets a new one. */
export function showAgain(turn: Turn, shown: CardJson | LiveCard): Op {
  const activityId = pressedCard(turn);
  return activityId === undefined ? send(shown) : { op: 'update', activityId, ...showing(shown) };
}

/** Turns the pressed card into its read-only answer; nothing to do for typed answers, whose card the revision check covers. */
export function settle(turn: Turn, card: CardJson): readonly Op[] {
  const activityId = pressedCard(turn);
  return activityId === undefined ? [] : [{ op: 'update', activityId, card, summary: card.fallbackText }];
}

/** The interview row as it stands, touched now, with what changed. */
export function interviewNow(turn: Turn, next: Omit<Interview, 'lastSeen'>): StoreChange {
  return { change: 'saveInterview', interview: { ...next, lastSeen: turn.env.now } };
}

/** A decision that only says something: the interview stays where it was. */
export function say(...ops: readonly Op[]): Decision {
  return { changes: [], ops };
}
