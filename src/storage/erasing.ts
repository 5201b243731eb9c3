import type { Kysely } from 'kysely';
import type { DraftStatus } from '../charter/schema/vocabulary';
import { statusesThatAllow } from '../record/lifecycle';
import type { Owner } from './owner';
import { findReplies } from './ownReplies';
import type { Tables } from './tables';
import { forgetWhoSet } from './whoSetSettings';

/** Removes those of these drafts that were last changed before then, with every change and version of them and the cards that showed them. */
export async function removeDrafts(
  db: Kysely<Tables>,
  ids: readonly string[],
  changedBefore: string,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .deleteFrom('drafts')
    .where('id', 'in', ids)
    .where('updated_at', '<', changedBefore)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes the drafts of a person that stand in one of these statuses and were begun by then; returns their ids. */
export async function removeOwnDrafts(
  db: Kysely<Tables>,
  { tenantId, userId }: Owner,
  statuses: readonly DraftStatus[],
  upTo: string,
): Promise<readonly string[]> {
  const rows = await db
    .deleteFrom('drafts')
    .where('tenant_id', '=', tenantId)
    .where('owner_id', '=', userId)
    .where('status', 'in', statuses)
    .where('created_at', '<=', upTo)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Removes what answers to presses held, which may quote a deleted draft, in one conversation or in all: a repeat that comes later is not
 * applied, and gets no answer.
 */
export async function forgetAnswers(
  db: Kysely<Tables>,
  userId: string,
  conversationId?: string,
): Promise<void> {
  const answered = db
    .updateTable('turns')
    .set({ invoke: null })
    .where('user_id', '=', userId)
    .where('invoke', 'is not', null);
  const here =
    conversationId === undefined ? answered : answered.where('conversation_id', '=', conversationId);
  await here.execute();
}

/**
 * Erases what is kept of a person up to a moment: drafts that their owner may delete, with changes and versions; what they were doing,
 * cards, links, replies that wait, and where they are written to. The authority's settings stay, without who set them. So do, for a
 * day, the keys by which a repeated message is known, without whose it was.
 */
export async function erasePerson(db: Kysely<Tables>, owner: Owner, upTo: string): Promise<void> {
  await removeOwnDrafts(db, owner, statusesThatAllow('owner', 'delete'), upTo);
  await removeReplies(db, owner, upTo);
  await db
    .updateTable('turns')
    .set({ user_id: null, nonce: null, invoke: null })
    .where('user_id', '=', owner.userId)
    .where('at', '<=', upTo)
    .execute();
  for (const [table, time] of DATED)
    await db
      .deleteFrom(table)
      .where('tenant_id', '=', owner.tenantId)
      .where('user_id', '=', owner.userId)
      .where(time, '<=', upTo)
      .execute();
  await db
    .deleteFrom('exports')
    .where('tenant_id', '=', owner.tenantId)
    .where('user_id', '=', owner.userId)
    .execute();
  await leaveConversations(db, owner, upTo);
  await forgetWhoSet(db, owner, upTo);
}

/** What is one person's in one conversation, and the column that says from when it is. */
const DATED = [
  ['interviews', 'updated_at'],
  ['live_cards', 'made_at'],
] as const;

async function removeReplies(db: Kysely<Tables>, owner: Owner, upTo: string): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('made_at', '<=', upTo)
    .where('id', 'in', findReplies(db, owner).select('id'))
    .execute();
}

/** Their own chats go; a chat that others are in too stays known to the assistant, without who spoke last. */
async function leaveConversations(
  db: Kysely<Tables>,
  { tenantId, userId }: Owner,
  upTo: string,
): Promise<void> {
  await db
    .deleteFrom('conversations')
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .where('scope', '=', 'personal')
    .where('last_turn_at', '<=', upTo)
    .execute();
  await db
    .updateTable('conversations')
    .set({ user_id: null, channel_user_id: '' })
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .where('last_turn_at', '<=', upTo)
    .execute();
}

/** Everybody of whom anything is kept under their account. */
export async function findPeople(db: Kysely<Tables>): Promise<readonly Owner[]> {
  const rows = await db
    .selectFrom('drafts')
    .select(['tenant_id', 'owner_id as user_id'])
    .union(db.selectFrom('interviews').select(['tenant_id', 'user_id']))
    .union(db.selectFrom('settings_changes').select(['tenant_id', 'who as user_id']))
    .union(
      db
        .selectFrom('conversations')
        .select(['tenant_id', 'user_id'])
        .where('user_id', 'is not', null)
        .$narrowType<{ user_id: string }>(),
    )
    .execute();
  return rows.map(({ tenant_id, user_id }) => ({ tenantId: tenant_id, userId: user_id }));
}
