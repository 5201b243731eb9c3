import type { Kysely } from 'kysely';
import { isAlone } from './claims';
import { keptSince } from './keptFor';
import { giveUpOld } from './settling';
import type { Tables } from './tables';

/** Deletes payloads and keys that are too old to keep. Returns how many replies were given up undelivered. `hasOthers`: other instances may sweep, of which one does at a time. */
export async function sweep(
  db: Kysely<Tables>,
  now: string,
  hasOthers: boolean,
): Promise<{ readonly tooOld: number }> {
  if (hasOthers && !(await isAlone(db))) return { tooOld: 0 };
  const { payloads, keys, liveCards, feedback } = keptSince(now);
  const tooOld = await giveUpOld(db, payloads, now);
  await db.deleteFrom('outbox').where('made_at', '<', keys).execute();
  await db.deleteFrom('turns').where('at', '<', keys).execute();
  await db.deleteFrom('live_cards').where('made_at', '<', liveCards).execute();
  await db.deleteFrom('feedback').where('day', '<', feedback).execute();
  await db.deleteFrom('exports').where('expires_at', '<', now).execute();
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
