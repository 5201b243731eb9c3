import type { Kysely, Selectable } from 'kysely';
import type { LiveView } from '../turn/decision';
import { storableText } from './jsonText';
import type { Owner } from './owner';
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
  const shown = {
    shows,
    draft_id: draftId ?? null,
    user_id: address.userId ?? null,
    nonce: nonce ?? null,
    made_at: now,
  };
  const row = {
    conversation_id: address.conversationId,
    tenant_id: address.tenantId,
    activity_id: storableText(activityId),
    ...shown,
  };
  const delivered = db.selectFrom('outbox').select('id').where('id', '=', reply);
  const draft = db
    .selectFrom('drafts')
    .select('id')
    .where('id', '=', draftId ?? '')
    .where('tenant_id', '=', address.tenantId);
  const values = db
    .selectNoFrom((each) => COLUMNS.map((column) => each.val(row[column]).as(column)))
    .where((each) => each.exists(delivered));
  await db
    .insertInto('live_cards')
    .columns(COLUMNS)
    .expression(draftId === undefined ? values : values.where((each) => each.exists(draft)))
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'tenant_id', 'activity_id']).doUpdateSet(shown),
    )
    .execute();
}

async function removeLiveCard(
  db: Kysely<Tables>,
  { conversationId, tenantId }: ConversationKey,
  activityId: string,
): Promise<void> {
  await db
    .deleteFrom('live_cards')
    .where('conversation_id', '=', conversationId)
    .where('tenant_id', '=', tenantId)
    .where('activity_id', '=', storableText(activityId))
    .execute();
}

/** The message that holds the newest card with which this person can change something in this conversation. */
export async function findOpenCard(
  db: Kysely<Tables>,
  { conversationId }: ConversationKey,
  { tenantId, userId }: Owner,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('live_cards')
    .select('activity_id')
    .where('conversation_id', '=', conversationId)
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .where('nonce', 'is not', null)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.activity_id;
}

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
