import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import type { CardElement } from '../json/cardJson';

/**
 * A card that somebody puts into a chat from the compose box: to read only. It has no buttons, since others would press them, and
 * in a chat where the assistant is not installed nobody would answer.
 */
export function sharedCard(spoken: readonly string[], body: readonly CardElement[]): Card {
  return card({ buttons: [], draw: () => adaptiveCard(spoken, body) });
}
