import type { Turn } from '../turn';
import { hear } from './heard';
import type { Intent } from './intent';
import { PRECEDENCE } from './precedence';
import { readAs } from './readings';
import { readWish } from './wish';

/** Longer than any answer or request: refused before anything reads it. */
export const MAX_MESSAGE = 5_000;

/** What a typed message means where the officer stands: the first reading that the table of that moment names and that reads it. Pure, and decides nothing. */
export function understand(turn: Turn, raw: string): Intent {
  const { length } = raw.trim();
  if (length > MAX_MESSAGE) return { intent: 'tooLong', length };
  const heard = hear(turn, raw);
  if (heard.typed === '') return { intent: 'empty' };
  for (const name of PRECEDENCE[heard.moment]) {
    const intent = name === 'wish' ? readWish(heard) : readAs(name, heard);
    if (intent) return intent;
  }
  return { intent: 'unknown' };
}
