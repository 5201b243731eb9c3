import { z } from 'zod';
import type { CardJson } from './cardJson';

const sameCard = z.custom<CardJson>((value) => typeof value === 'object' && value !== null);

/** A card whose dialog buttons are plain: for a client without dialogs, and inside a dialog, where they do nothing. */
export function withoutDialogs(card: CardJson): CardJson {
  return sameCard.parse(JSON.parse(JSON.stringify(card, leaveOut)));
}

function leaveOut(key: string, value: unknown): unknown {
  return key === 'msteams' ? undefined : value;
}
