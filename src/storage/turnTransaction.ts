import { sql, type Kysely, type RawBuilder } from 'kysely';
import { applyChange } from './applyChange';
import { findEntries } from './changes';
import { fromJsonText, storableText, toJsonText } from './jsonText';
import { findLiveCards } from './liveCards';
import { findWaiting, insertReplies } from './outbox';
import { readSnapshot } from './readSnapshot';
import { readable } from './setAside';
import { invoke as invokeShape } from './shapes';
import type { ConversationAddress, TurnRecord, TurnTransaction } from './store';
import type { Tables } from './tables';

/** The reads and writes of one turn over one open transaction. `instance`: this one's name, where there may be several. */
export function createTurnTransaction(db: Kysely<Tables>, instance?: string): TurnTransaction {
  let locked: Locked = { welcomed: false, anyFailures: true, anyWaiting: true };
  return {
    lockConversation: async (address, now) => {
      const found = await lockConversation(db, address, now);
      // where others write too, what was read beside the lock is from before it was waited for
      locked = instance === undefined ? found : { ...found, anyFailures: true, anyWaiting: true };
    },
    findTurn: (key) => findTurn(db, key),
    waiting: async (conversation, now) =>
      locked.anyWaiting ? findWaiting(db, conversation, now, instance) : [],
    liveCards: (conversation) => findLiveCards(db, conversation),
    changesOf: async ({ tenantId, userId }, draftId) =>
      userId === undefined ? [] : findEntries(db, { tenantId, userId }, draftId),
    read: (address, request) => readSnapshot(db, address, request, locked.welcomed),
    apply: async (address, changes, now) => {
      for (const change of changes) await applyChange(db, address, change, now);
    },
    recordTurn: (address, record, now) => recordTurn(db, address, record, now),
    enqueue: (address, turnKey, ops, now) => {
      locked = { ...locked, anyWaiting: true };
      return insertReplies(db, address, turnKey, ops, now, instance);
    },
    countFailure: (key, now) => countFailure(db, key, now),
    forgetFailures: async (key) => {
      if (locked.anyFailures) await db.deleteFrom('failures').where('key', '=', key).execute();
    },
  };
}

/** What is read along with the lock, so that most turns ask the database three times less. */
interface Locked {
  readonly welcomed: boolean;
  readonly anyFailures: boolean;
  /** Replies to send, in this conversation. */
  readonly anyWaiting: boolean;
}

/** A write, so that the lock is taken before anything is read: what is read next cannot change before the commit. */
async function lockConversation(
  db: Kysely<Tables>,
  address: ConversationAddress,
  now: string,
): Promise<Locked> {
  const latest = {
    scope: address.scope,
    service_url: address.serviceUrl,
    bot_id: address.botId,
    channel_user_id: address.channelUserId,
    user_id: address.userId ?? null,
    last_turn_at: now,
  };
  const { welcomed, failures, waiting } = await db
    .insertInto('conversations')
    .values({
      conversation_id: address.conversationId,
      tenant_id: address.tenantId,
      welcomed: 0,
      turn: 1,
      ...latest,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['conversation_id', 'tenant_id'])
        .doUpdateSet(({ eb }) => ({ ...latest, turn: eb('conversations.turn', '+', 1) })),
    )
    .returning([
      'welcomed',
      exists(sql`select 1 from failures`).as('failures'),
      exists(
        sql`select 1 from outbox where state = 'waiting' and conversation_id = ${address.conversationId}`,
      ).as('waiting'),
    ])
    .executeTakeFirstOrThrow();
  return { welcomed: welcomed === 1, anyFailures: failures === 1, anyWaiting: waiting === 1 };
}

/** 1 or 0: not every database has the same truth. */
function exists(query: RawBuilder<unknown>) {
  return sql<number>`case when exists (${query}) then 1 else 0 end`;
}

/** An answer that a newer version recorded in a way of its own is not given again; that the activity was handled stands. */
async function findTurn(db: Kysely<Tables>, key: string): Promise<TurnRecord | undefined> {
  const row = await db.selectFrom('turns').select('invoke').where('key', '=', key).executeTakeFirst();
  if (!row) return undefined;
  const { invoke } = row;
  const answer = invoke === null ? undefined : await readable(() => fromJsonText(invokeShape, invoke));
  return { key, ...(answer && { invoke: answer }) };
}

async function recordTurn(
  db: Kysely<Tables>,
  address: ConversationAddress,
  record: TurnRecord & { readonly nonce?: string },
  now: string,
): Promise<void> {
  await db
    .insertInto('turns')
    .values({
      key: record.key,
      conversation_id: address.conversationId,
      user_id: address.userId ?? null,
      nonce: record.nonce === undefined ? null : storableText(record.nonce),
      invoke: record.invoke === undefined ? null : toJsonText(record.invoke),
      at: now,
    })
    .execute();
}

/** How often this input failed before; counts this time. */
async function countFailure(db: Kysely<Tables>, key: string, now: string): Promise<number> {
  const { times } = await db
    .insertInto('failures')
    .values({ key, times: 1, at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(({ eb }) => ({ times: eb('failures.times', '+', 1), at: now })),
    )
    .returning('times')
    .executeTakeFirstOrThrow();
  return times - 1;
}
