import type { Kysely, Selectable } from 'kysely';
import type { Op } from '../dialogs/decision';
import { fromJsonText, storableText, toJsonText } from './jsonText';
import { address as addressShape, op as opShape } from './shapes';
import type { ConversationAddress, OutboxRow } from './store';
import type { OutboxTable, Tables } from './tables';

/** Puts the replies of a turn in the outbox, in order, and returns them with their ids. */
export async function insertReplies(
  db: Kysely<Tables>,
  address: ConversationAddress,
  turnKey: string,
  ops: readonly Op[],
  now: string,
): Promise<OutboxRow[]> {
  if (ops.length === 0) return [];
  const personal = ops.some(({ op }) => op === 'sendPersonal')
    ? await findPersonalChat(db, address)
    : undefined;
  const addressText = toJsonText(address);
  const made = await db
    .insertInto('outbox')
    .values(
      ops.map((op, position) => ({
        turn_key: turnKey,
        position,
        conversation_id: address.conversationId,
        tenant_id: address.tenantId,
        personal_conversation_id: op.op === 'sendPersonal' ? (personal ?? null) : null,
        address: addressText,
        op: toJsonText(op),
        state: 'waiting' as const,
        sent_activity_id: null,
        reason: null,
        made_at: now,
        settled_at: null,
      })),
    )
    .returning(['id', 'position'])
    .execute();
  const ids = new Map(made.map(({ id, position }) => [position, id]));
  return ops.map((op, position) => ({
    id: ids.get(position) ?? missingId(turnKey, position),
    turnKey,
    position,
    op,
    address,
    ...(op.op === 'sendPersonal' && personal !== undefined && { personalConversationId: personal }),
    delivered: false,
  }));
}

function missingId(turnKey: string, position: number): never {
  throw new Error(`The database returned no id for reply ${position} of ${turnKey}`);
}

/** The person's own chat with the bot, where they have used it. */
async function findPersonalChat(
  db: Kysely<Tables>,
  address: ConversationAddress,
): Promise<string | undefined> {
  if (address.scope === 'personal') return address.conversationId;
  if (address.userId === undefined) return undefined;
  const row = await db
    .selectFrom('conversations')
    .select('conversation_id')
    .where('tenant_id', '=', address.tenantId)
    .where('user_id', '=', address.userId)
    .where('scope', '=', 'personal')
    .orderBy('last_turn_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.conversation_id;
}

/** The replies of one turn that are neither delivered nor given up nor swept. */
export async function findUnsent(db: Kysely<Tables>, turnKey: string): Promise<OutboxRow[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('turn_key', '=', turnKey)
    .where('state', '=', 'waiting')
    .where('op', 'is not', null)
    .orderBy('position')
    .execute();
  return rows.map(rowToReply);
}

/** Replies of all turns made since a time and still waiting, oldest first. */
export async function findAllUnsent(db: Kysely<Tables>, since: string, limit: number): Promise<OutboxRow[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('made_at', '>=', since)
    .where('op', 'is not', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(rowToReply);
}

function rowToReply(row: Selectable<OutboxTable>): OutboxRow {
  if (row.op === null) throw new Error(`Reply ${row.id} has been swept`);
  return {
    id: row.id,
    turnKey: row.turn_key,
    position: row.position,
    op: fromJsonText(opShape, row.op),
    address: fromJsonText(addressShape, row.address),
    ...(row.personal_conversation_id !== null && { personalConversationId: row.personal_conversation_id }),
    delivered: row.state === 'delivered',
  };
}

/** Marks a reply delivered, with the id the channel gave it. */
export async function settleDelivered(
  db: Kysely<Tables>,
  id: number,
  sentActivityId: string | undefined,
  now: string,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      state: 'delivered',
      sent_activity_id: sentActivityId === undefined ? null : storableText(sentActivityId),
      settled_at: now,
    })
    .where('id', '=', id)
    .execute();
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
    .set({ state: 'abandoned', reason, settled_at: now })
    .where('id', '=', id)
    .execute();
}
