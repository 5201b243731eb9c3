import type { Kysely } from 'kysely';
import { keptSince } from './keptFor';
import { giveUpOld } from './outbox';
import type { Tables } from './tables';

/** Deletes payloads and keys that are too old to keep. Returns how many replies were given up undelivered. */
export async function sweep(db: Kysely<Tables>, now: string): Promise<{ readonly tooOld: number }> {
  const { payloads, keys, liveCards, feedback } = keptSince(now);
  const tooOld = await giveUpOld(db, payloads, now);
  await db.deleteFrom('outbox').where('made_at', '<', keys).execute();
  await db.deleteFrom('turns').where('at', '<', keys).execute();
  await db.deleteFrom('live_cards').where('made_at', '<', liveCards).execute();
  await db.deleteFrom('feedback').where('day', '<', feedback).execute();
  await db.deleteFrom('failures').where('at', '<', keys).execute();
  await db
    .updateTable('outbox')
    .set({ op: null })
    .where('made_at', '<', payloads)
    .where('op', 'is not', null)
    .execute();
  await db
    .updateTable('turns')
    .set({ invoke: null })
    .where('at', '<', payloads)
    .where('invoke', 'is not', null)
    .execute();
  return { tooOld };
}
