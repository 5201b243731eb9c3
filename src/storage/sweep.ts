import type { Kysely } from 'kysely';
import type { Tables } from './tables';

const HOUR = 3_600_000;

/** Turn records and replies hold contract text: their payloads go after an hour, their keys after a day. */
export async function sweep(db: Kysely<Tables>, now: string): Promise<void> {
  const hourAgo = new Date(Date.parse(now) - HOUR).toISOString();
  const dayAgo = new Date(Date.parse(now) - 24 * HOUR).toISOString();
  await db.deleteFrom('outbox').where('made_at', '<', dayAgo).execute();
  await db.deleteFrom('turns').where('at', '<', dayAgo).execute();
  await db.deleteFrom('failures').where('at', '<', dayAgo).execute();
  await db
    .updateTable('outbox')
    .set({ op: null })
    .where('made_at', '<', hourAgo)
    .where('op', 'is not', null)
    .execute();
  await db
    .updateTable('turns')
    .set({ invoke: null })
    .where('at', '<', hourAgo)
    .where('invoke', 'is not', null)
    .execute();
}
