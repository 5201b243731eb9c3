import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables';

/** An instance that has not been seen for so long is taken to be dead, and what it was sending is sent by another. */
export const DEAD_AFTER_MS = 15_000;
/** An instance that is gone for so long is forgotten. */
const FORGOTTEN_AFTER_MS = 86_400_000;

/** The database's own clock, in milliseconds: instances need not agree on the time. */
const NOW = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** Says that an instance is alive; to be said again well before it is taken to be dead. */
export async function noteAlive(db: Kysely<Tables>, instance: string): Promise<void> {
  await db
    .insertInto('instances')
    .values({ id: instance, seen_at: NOW })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: NOW }))
    .execute();
  await db
    .deleteFrom('instances')
    .where('seen_at', '<', sql<number>`${NOW} - ${FORGOTTEN_AFTER_MS}`)
    .execute();
}

/** An instance that ends leaves what it has not sent to the others at once. */
export async function noteGone(db: Kysely<Tables>, instance: string): Promise<void> {
  await db.deleteFrom('instances').where('id', '=', instance).execute();
}

/** Whether any instance serves this database. */
export async function hasAlive(db: Kysely<Tables>): Promise<boolean> {
  const alive = await db
    .selectFrom('instances')
    .select('id')
    .where('seen_at', '>', sql<number>`${NOW} - ${DEAD_AFTER_MS}`)
    .limit(1)
    .execute();
  return alive.length > 0;
}

/** Whether another instance, which is alive, sends a row of the outbox: a condition on that row. */
export function isHeldElsewhere(instance: string) {
  return sql<boolean>`(outbox.claimed_by is not null and outbox.claimed_by <> ${instance} and exists (
    select 1 from instances where instances.id = outbox.claimed_by and instances.seen_at > ${NOW} - ${DEAD_AFTER_MS}))`;
}

/** Takes rows that nobody alive sends. */
export async function claim(db: Kysely<Tables>, instance: string, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable('outbox').set({ claimed_by: instance }).where('id', 'in', ids).execute();
}

/** Leaves rows that this instance took, for any to take. */
export async function letGo(db: Kysely<Tables>, instance: string, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ claimed_by: null })
    .where('id', 'in', ids)
    .where('claimed_by', '=', instance)
    .execute();
}

/** One instance at a time sweeps: whether it is this one, until its transaction ends. */
export async function isAlone(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(7011) as mine`.execute(db);
  return rows[0]?.mine === true;
}
