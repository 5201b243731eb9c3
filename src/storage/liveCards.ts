import type { Kysely, Selectable } from 'kysely';
import type { LiveView } from '../turn/decision';
import { storableText } from './jsonText';
import type { Owner } from './owner';
import { prepared } from './prepared';
import type { ConversationAddress, ConversationKey, LiveCard, OutboxRow } from './store';
import type { LiveCardTable, Tables } from './tables';

/** Notes what a delivered reply left in the chat: a card that can be pressed, or one in whose place there is none any more. */
export async function noteShown(
  db: Kysely<Tables>,
  { id, op, address }: OutboxRow,
  activityId: string | undefined,
  now: string,
): Promise<void> {
  if (op.op === 'refresh') return removeLiveCard(db, address, op.activityId);
  if (op.op !== 'send' && op.op !== 'update') return;
  if (op.op === 'update' && (!op.live || activityId !== op.activityId)) {
    await removeLiveCard(db, address, op.activityId);
  }
  if (op.live && activityId !== undefined) await keepLiveCard(db, id, address, activityId, op.live, now);
}

const COLUMNS = [
  'conversation_id',
  'tenant_id',
  'activity_id',
  'shows',
  'draft_id',
  'user_id',
  'nonce',
  'made_at',
] as const;

/**
 * Nothing is kept of a reply whose conversation was forgotten meanwhile, nor of a draft that was deleted: a delivery can come
 * after that. One statement, so that nothing can be forgotten in between.
 */
async function keepLiveCard(
  db: Kysely<Tables>,
  reply: number,
  address: ConversationAddress,
  activityId: string,
  { shows, draftId, nonce }: LiveView,
  now: string,
): Promise<void> {
  const values = {
    reply,
    conversation: address.conversationId,
    tenant: address.tenantId,
    activity: storableText(activityId),
    shows,
    user: address.userId ?? null,
    nonce: nonce ?? null,
    now,
  };
  if (draftId === undefined) await keepCard(db, values);
  else await keepCardOfDraft(db, { ...values, draft: draftId });
}

interface Kept {
  readonly reply: number;
  readonly conversation: string;
  readonly tenant: string;
  readonly activity: string;
  readonly shows: string;
  readonly user: string | null;
  readonly nonce: string | null;
  readonly now: string;
}

const keepCard = prepared((db, it: Kept) => keeping(db, it, null));

const keepCardOfDraft = prepared((db, it: Kept & { readonly draft: string }) => keeping(db, it, it.draft));

function keeping(db: Kysely<Tables>, it: Kept, draft: string | null) {
  const shown = { shows: it.shows, draft_id: draft, user_id: it.user, nonce: it.nonce, made_at: it.now };
  const row = {
    conversation_id: it.conversation,
    tenant_id: it.tenant,
    activity_id: it.activity,
    ...shown,
  };
  const delivered = db.selectFrom('outbox').select('id').where('id', '=', it.reply);
  const values = db
    .selectNoFrom((each) => COLUMNS.map((column) => each.val(row[column]).as(column)))
    .where((each) => each.exists(delivered));
  const there =
    draft === null
      ? values
      : values.where((each) =>
          each.exists(
            db.selectFrom('drafts').select('id').where('id', '=', draft).where('tenant_id', '=', it.tenant),
          ),
        );
  return db
    .insertInto('live_cards')
    .columns(COLUMNS)
    .expression(there)
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'tenant_id', 'activity_id']).doUpdateSet(shown),
    );
}

async function removeLiveCard(
  db: Kysely<Tables>,
  { conversationId, tenantId }: ConversationKey,
  activityId: string,
): Promise<void> {
  await removeCard(db, {
    conversation: conversationId,
    tenant: tenantId,
    activity: storableText(activityId),
  });
}

const removeCard = prepared((db, it: { conversation: string; tenant: string; activity: string }) =>
  db
    .deleteFrom('live_cards')
    .where('conversation_id', '=', it.conversation)
    .where('tenant_id', '=', it.tenant)
    .where('activity_id', '=', it.activity),
);

/** The message that holds the newest card with which this person can change something in this conversation. */
export async function findOpenCard(
  db: Kysely<Tables>,
  { conversationId }: ConversationKey,
  { tenantId, userId }: Owner,
): Promise<string | undefined> {
  const [row] = (await openCardOf(db, { conversation: conversationId, tenantId, userId })).rows;
  return row?.activity_id;
}

const openCardOf = prepared((db, it: { conversation: string; tenantId: string; userId: string }) =>
  db
    .selectFrom('live_cards')
    .select('activity_id')
    .where('conversation_id', '=', it.conversation)
    .where('tenant_id', '=', it.tenantId)
    .where('user_id', '=', it.userId)
    .where('nonce', 'is not', null)
    .orderBy('made_at', 'desc')
    .limit(1),
);

/** The cards of a conversation that can be pressed, oldest first. */
export async function findLiveCards(
  db: Kysely<Tables>,
  { conversationId, tenantId }: ConversationKey,
): Promise<LiveCard[]> {
  const rows = await db
    .selectFrom('live_cards')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('tenant_id', '=', tenantId)
    .orderBy('made_at')
    .orderBy('activity_id')
    .execute();
  return rows.map(rowToLiveCard);
}

function rowToLiveCard(row: Selectable<LiveCardTable>): LiveCard {
  return {
    conversationId: row.conversation_id,
    tenantId: row.tenant_id,
    activityId: row.activity_id,
    shows: row.shows,
    ...(row.draft_id !== null && { draftId: row.draft_id }),
    ...(row.user_id !== null && { userId: row.user_id }),
    ...(row.nonce !== null && { nonce: row.nonce }),
    madeAt: row.made_at,
  };
}
