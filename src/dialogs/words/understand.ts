import { readPasted } from '../../drafting/importing/readSent';
import type { Turn } from '../turn';
import { hear, type Heard } from './heard';
import type { Intent } from './intent';
import { weigh, type Read } from './learnt/weigh';
import { PRECEDENCE } from './precedence';
import { readAs } from './readings';
import { readWish } from './wish';

/** Longer than any answer or request: what is no notice, plan or specification is refused before anything else reads it. */
export const MAX_MESSAGE = 5_000;
/** The longest text that is read at all: a specification of some forty pages. */
export const MAX_PASTED = 100_000;

/**
 * What a typed message means where the officer stands: the first reading that the table of that moment names and that reads it, weighed
 * against what the sentences that were learnt say of it. Pure, and decides nothing.
 */
export function understand(turn: Turn, raw: string): Intent {
  const { length } = raw.trim();
  if (length > MAX_PASTED) return { intent: 'tooLong', length };
  const sent = readPasted(turn.pack, raw, turn.env.today);
  // what tells nothing of a contract may still be something said, where it is as short as that
  const isNothing = sent?.what === 'problem' && sent.problem === 'nothingRead';
  if (sent && !isNothing) return { intent: 'import', sent };
  if (length > MAX_MESSAGE) return { intent: 'tooLong', length };
  const heard = hear(turn, raw);
  return heard.typed === '' ? { intent: 'empty' } : weigh(heard, firstReading(heard));
}

function firstReading(heard: Heard): Read | undefined {
  for (const by of PRECEDENCE[heard.moment]) {
    const intent = by === 'wish' ? readWish(heard) : readAs(by, heard);
    if (intent) return { by, intent };
  }
  return undefined;
}
