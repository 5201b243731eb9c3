import { z } from 'zod';
import type { CardJson } from './cardJson';

const sameCard = z.custom<CardJson>((value) => typeof value === 'object' && value !== null);

/** A card whose dialog buttons are plain: for a client without dialogs, and inside a dialog, where they do nothing. */
export function withoutDialogs(card: CardJson): CardJson {
  // most cards open none, and to go through every key of a card costs more than to look whether it does
  if (!JSON.stringify(card).includes(`"${CLIENT_KEY}":`)) return card;
  return sameCard.parse(JSON.parse(JSON.stringify(card, leaveOut)));
}

/** What is meant for the client alone. */
const CLIENT_KEY = 'msteams';

function leaveOut(key: string, value: unknown): unknown {
  return key === CLIENT_KEY ? undefined : value;
}
