import { sql, type Kysely } from 'kysely';
import { storableText } from './jsonText';
import { noteShown } from './liveCards';
import { prepared } from './prepared';
import type { OutboxRow } from './store';
import type { Tables } from './tables';

/** Gives up what waited until its text must be deleted; returns how many replies that were. */
export async function giveUpOld(db: Kysely<Tables>, since: string, now: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'abandoned', reason: 'too old', settled_at: now, op: null })
    .where('state', '=', sql.lit('waiting'))
    .where('made_at', '<', since)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/**
 * Marks a reply delivered, with the message that now shows it, and notes the card that can be pressed there.
 */
export async function settleDelivered(
  db: Kysely<Tables>,
  row: OutboxRow,
  sentActivityId: string | undefined,
  now: string,
): Promise<void> {
  await noteShown(db, row, sentActivityId, now);
  await markRow(db, {
    id: row.id,
    // what was refreshed further up does not stand last
    sent: sentActivityId === undefined || row.op.op === 'refresh' ? null : storableText(sentActivityId),
    now,
  });
}

const markRow = prepared((db, it: { id: number; sent: string | null; now: string }) =>
  db
    .updateTable('outbox')
    .set({
      state: 'delivered',
      // its text is in the chat, and is kept nowhere else
      op: null,
      sent_activity_id: it.sent,
      settled_at: it.now,
    })
    .where('id', '=', it.id),
);

/** Notes that a reply may have arrived without our knowing; returns how often that was. */
export async function noteUnsure(db: Kysely<Tables>, id: number): Promise<number> {
  const row = await db
    .updateTable('outbox')
    .set(({ eb }) => ({ unsure: eb('unsure', '+', 1) }))
    .where('id', '=', id)
    .returning('unsure')
    .executeTakeFirst();
  return row?.unsure ?? 0;
}

/** Gives a reply up, with the reason. */
export async function settleAbandoned(
  db: Kysely<Tables>,
  id: number,
  reason: string,
  now: string,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'abandoned', reason, settled_at: now, op: null })
    .where('id', '=', id)
    .execute();
}
