import { sql, type Kysely, type RawBuilder } from 'kysely';
import { applyChange } from './applyChange';
import { findEntries } from './changes';
import { fromJsonText, storableText, toJsonText } from './jsonText';
import { findLiveCards } from './liveCards';
import { findWaiting, insertReplies } from './outbox';
import { prepared } from './prepared';
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
  const who = {
    ...{ conversation: address.conversationId, tenant: address.tenantId },
    ...{ scope: address.scope, user: address.userId ?? null },
  };
  const { rows } = await lock(db, {
    ...who,
    serviceUrl: address.serviceUrl,
    bot: address.botId,
    channelUser: address.channelUserId,
    now,
  });
  const [{ welcomed, failures, waiting, scope, user_id } = missingLock()] = rows;
  // people are found by these: written where they are others, which in one's own chat they never are
  if (scope !== who.scope || user_id !== who.user) await nameWho(db, who);
  return { welcomed: welcomed === 1, anyFailures: failures === 1, anyWaiting: waiting === 1 };
}

const lock = prepared(
  (
    db,
    it: {
      conversation: string;
      tenant: string;
      scope: string;
      serviceUrl: string;
      bot: string;
      channelUser: string;
      user: string | null;
      now: string;
    },
  ) => {
    const latest = {
      service_url: it.serviceUrl,
      bot_id: it.bot,
      channel_user_id: it.channelUser,
      last_turn_at: it.now,
    };
    const who = { scope: it.scope, user_id: it.user };
    return db
      .insertInto('conversations')
      .values({
        conversation_id: it.conversation,
        tenant_id: it.tenant,
        welcomed: 0,
        turn: 1,
        ...who,
        ...latest,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['conversation_id', 'tenant_id'])
          .doUpdateSet(({ eb }) => ({ ...latest, turn: eb('conversations.turn', '+', 1) })),
      )
      .returning([
        ...(['welcomed', 'scope', 'user_id'] as const),
        exists(sql`select 1 from failures`).as('failures'),
        exists(sql`select 1 from outbox where state = 'waiting' and conversation_id = ${it.conversation}`).as(
          'waiting',
        ),
      ]);
  },
);

const nameWho = prepared(
  (db, it: { conversation: string; tenant: string; scope: string; user: string | null }) =>
    db
      .updateTable('conversations')
      .set({ scope: it.scope, user_id: it.user })
      .where('conversation_id', '=', it.conversation)
      .where('tenant_id', '=', it.tenant),
);

function missingLock(): never {
  throw new Error('The database returned no row for the lock');
}

/** 1 or 0: not every database has the same truth. */
function exists(query: RawBuilder<unknown>) {
  return sql<number>`case when exists (${query}) then 1 else 0 end`;
}

/** An answer that a newer version recorded in a way of its own is not given again; that the activity was handled stands. */
async function findTurn(db: Kysely<Tables>, key: string): Promise<TurnRecord | undefined> {
  const [row] = (await turnByKey(db, { key })).rows;
  if (!row) return undefined;
  const { invoke } = row;
  const answer = invoke === null ? undefined : await readable(() => fromJsonText(invokeShape, invoke));
  return { key, ...(answer && { invoke: answer }) };
}

const turnByKey = prepared((db, it: { key: string }) =>
  db.selectFrom('turns').select('invoke').where('key', '=', it.key),
);

async function recordTurn(
  db: Kysely<Tables>,
  address: ConversationAddress,
  record: TurnRecord & { readonly nonce?: string },
  now: string,
): Promise<void> {
  await insertTurn(db, {
    key: record.key,
    conversation: address.conversationId,
    user: address.userId ?? null,
    nonce: record.nonce === undefined ? null : storableText(record.nonce),
    invoke: record.invoke === undefined ? null : toJsonText(record.invoke),
    now,
  });
}

const insertTurn = prepared(
  (
    db,
    it: {
      key: string;
      conversation: string;
      user: string | null;
      nonce: string | null;
      invoke: string | null;
      now: string;
    },
  ) =>
    db.insertInto('turns').values({
      key: it.key,
      conversation_id: it.conversation,
      user_id: it.user,
      nonce: it.nonce,
      invoke: it.invoke,
      at: it.now,
    }),
);

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
