import type { Kysely } from 'kysely';
import { applyChange } from './applyChange';
import { fromJsonText, storableText, toJsonText } from './jsonText';
import { findUnsent, insertReplies } from './outbox';
import { readSnapshot } from './readSnapshot';
import { invoke as invokeShape } from './shapes';
import type { ConversationAddress, TurnRecord, TurnTransaction } from './store';
import type { Tables } from './tables';

/** The reads and writes of one turn over one open transaction. */
export function createTurnTransaction(db: Kysely<Tables>): TurnTransaction {
  return {
    lockConversation: (address, now) => lockConversation(db, address, now),
    findTurn: (key) => findTurn(db, key),
    unsent: (turnKey) => findUnsent(db, turnKey),
    read: (address, request) => readSnapshot(db, address, request),
    apply: async (address, changes, now) => {
      for (const change of changes) await applyChange(db, address, change, now);
    },
    recordTurn: (address, record, now) => recordTurn(db, address, record, now),
    enqueue: (address, turnKey, ops, now) => insertReplies(db, address, turnKey, ops, now),
    countFailure: (key, now) => countFailure(db, key, now),
  };
}

/** A write, so that the lock is taken before anything is read: what is read next cannot change before the commit. */
async function lockConversation(
  db: Kysely<Tables>,
  address: ConversationAddress,
  now: string,
): Promise<void> {
  const latest = {
    scope: address.scope,
    service_url: address.serviceUrl,
    bot_id: address.botId,
    channel_user_id: address.channelUserId,
    user_id: address.userId ?? null,
    last_turn_at: now,
  };
  await db
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
    .execute();
}

async function findTurn(db: Kysely<Tables>, key: string): Promise<TurnRecord | undefined> {
  const row = await db.selectFrom('turns').select('invoke').where('key', '=', key).executeTakeFirst();
  if (!row) return undefined;
  return { key, ...(row.invoke !== null && { invoke: fromJsonText(invokeShape, row.invoke) }) };
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
