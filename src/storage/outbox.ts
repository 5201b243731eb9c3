import { sql, type Kysely, type Selectable } from 'kysely';
import type { Op } from '../turn/decision';
import { claim, isHeldElsewhere } from './claims';
import { fromJsonText, toJsonText } from './jsonText';
import { keptSince } from './keptFor';
import { prepared } from './prepared';
import { address as addressShape, op as opShape } from './shapes';
import type { ConversationAddress, ConversationKey, OutboxRow, WaitingRow } from './store';
import type { OutboxTable, Tables } from './tables';

/** Puts the replies of a turn in the outbox, in order, and returns them with their ids. */
export async function insertReplies(
  db: Kysely<Tables>,
  address: ConversationAddress,
  turnKey: string,
  ops: readonly Op[],
  now: string,
  instance: string | undefined,
): Promise<OutboxRow[]> {
  if (ops.length === 0) return [];
  const personal = ops.some(({ op }) => op === 'sendPersonal')
    ? await findPersonalChat(db, address)
    : undefined;
  const addressText = toJsonText(address);
  const rows: OutboxRow[] = [];
  for (const [position, op] of ops.entries()) {
    const toPersonal = op.op === 'sendPersonal' ? personal : undefined;
    const [made] = (
      await insertReply(db, {
        turnKey,
        position,
        conversation: address.conversationId,
        tenant: address.tenantId,
        personal: toPersonal ?? null,
        address: addressText,
        op: toJsonText(op),
        now,
        instance: instance ?? null,
      })
    ).rows;
    rows.push({
      ...{ id: made?.id ?? missingId(turnKey, position), turnKey, position, op, address },
      ...(toPersonal !== undefined && { personalConversationId: toPersonal }),
    });
  }
  return rows;
}

const insertReply = prepared(
  (
    db,
    it: {
      turnKey: string;
      position: number;
      conversation: string;
      tenant: string;
      personal: string | null;
      address: string;
      op: string;
      now: string;
      instance: string | null;
    },
  ) =>
    db
      .insertInto('outbox')
      .values({
        turn_key: it.turnKey,
        position: it.position,
        conversation_id: it.conversation,
        tenant_id: it.tenant,
        personal_conversation_id: it.personal,
        address: it.address,
        op: it.op,
        state: sql.lit('waiting'),
        made_at: it.now,
        claimed_by: it.instance,
      })
      .returning('id'),
);

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

/** The message that stands last of those sent in a conversation; a card that is changed stays where it is. */
export async function findLastMessage(
  db: Kysely<Tables>,
  { conversationId, tenantId }: ConversationKey,
): Promise<string | undefined> {
  const [row] = (await lastSent(db, { conversation: conversationId, tenant: tenantId })).rows;
  return row?.sent_activity_id ?? undefined;
}

const lastSent = prepared((db, it: { conversation: string; tenant: string }) =>
  db
    .selectFrom('outbox')
    .select('sent_activity_id')
    .where('conversation_id', '=', it.conversation)
    .where('tenant_id', '=', it.tenant)
    .where('sent_activity_id', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1),
);

/** Replies still to send. The state is written out: only then does the database use the index of waiting rows. */
function waitingSince(db: Kysely<Tables>, since: string) {
  return db
    .selectFrom('outbox')
    .where('state', '=', sql.lit('waiting'))
    .where('made_at', '>=', since)
    .where('op', 'is not', null);
}

/** How many replies wait, and since when the oldest does. */
export async function outboxDepth(
  db: Kysely<Tables>,
  now: string,
): Promise<{ readonly waiting: number; readonly oldestAt?: string }> {
  const { waiting, oldest } = await waitingSince(db, keptSince(now).payloads)
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min<string | null>('made_at').as('oldest')])
    .executeTakeFirstOrThrow();
  return { waiting, ...(oldest !== null && { oldestAt: oldest }) };
}

/** The waiting replies of a conversation, in the order they were made. With several instances, this one takes those that none sends. */
export async function findWaiting(
  db: Kysely<Tables>,
  { conversationId, tenantId }: ConversationKey,
  now: string,
  instance: string | undefined,
): Promise<WaitingRow[]> {
  const found = waitingSince(db, keptSince(now).payloads)
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('tenant_id', '=', tenantId)
    .orderBy('id');
  if (instance === undefined) return (await found.execute()).map((row) => rowToReply(row, false));
  const rows = await found.select(isHeldElsewhere(instance).as('held')).forUpdate().execute();
  await claim(
    db,
    instance,
    rows.filter(({ held }) => !held).map(({ id }) => id),
  );
  return rows.map((row) => (row.held ? { id: row.id, heldElsewhere: true } : rowToReply(row, true)));
}

/** What has become of a reply that another instance was sending. Taken where that instance is gone. */
export async function whatBecameOf(
  db: Kysely<Tables>,
  id: number,
  instance: string,
): Promise<WaitingRow | 'settled'> {
  const row = await db
    .selectFrom('outbox')
    .selectAll()
    .select(isHeldElsewhere(instance).as('held'))
    .where('id', '=', id)
    .where('state', '=', sql.lit('waiting'))
    .where('op', 'is not', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return 'settled';
  if (row.held) return { id, heldElsewhere: true };
  await claim(db, instance, [id]);
  return rowToReply(row, true);
}

/** The conversations that have waiting replies. Reads no reply, so that one of them cannot keep the others from being found. */
export async function findWaitingConversations(
  db: Kysely<Tables>,
  now: string,
  instance: string | undefined,
): Promise<ConversationKey[]> {
  const waiting = waitingSince(db, keptSince(now).payloads);
  const free =
    instance === undefined ? waiting : waiting.where(sql<boolean>`not ${isHeldElsewhere(instance)}`);
  const rows = await free
    .select(['conversation_id', 'tenant_id'])
    .groupBy(['conversation_id', 'tenant_id'])
    .orderBy(({ fn }) => fn.min('id'))
    .execute();
  return rows.map((row) => ({ conversationId: row.conversation_id, tenantId: row.tenant_id }));
}

function rowToReply(row: Selectable<OutboxTable>, hasOthers: boolean): WaitingRow {
  const { id, turn_key, position } = row;
  try {
    return {
      ...{ id, turnKey: turn_key, position },
      op: fromJsonText(opShape, row.op ?? ''),
      address: fromJsonText(addressShape, row.address),
      ...(row.personal_conversation_id !== null && { personalConversationId: row.personal_conversation_id }),
    };
  } catch {
    return { id, unreadable: true, ...(hasOthers && { othersSince: row.made_at }) };
  }
}
