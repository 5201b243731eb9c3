import type { Kysely } from 'kysely';
import type { StoreChange } from '../turn/decision';
import { insertDraft, removeDraft, updateDraft } from './drafts';
import { LAPSING_STATUSES } from '../record/lifecycle';
import { erasePerson, forgetAnswers, removeOwnDrafts } from './erasing';
import { noteErasures, personKey } from './erasures';
import { offerExport } from './exports';
import { countFeedback } from './feedback';
import { toJsonText } from './jsonText';
import type { Owner } from './owner';
import { prepared } from './prepared';
import type { ConversationAddress } from './store';
import type { Tables } from './tables';
import { insertVersion, revokeLinks } from './versions';
import { saveSettings } from './settingsLog';

/** A change that needs a known person came from someone without an aadObjectId: refused, never guessed. */
export class NoOwnerError extends Error {
  constructor(change: StoreChange['change']) {
    super(`${change} needs a person with an aadObjectId`);
    this.name = 'NoOwnerError';
  }
}

/** Writes one change of a turn. */
export async function applyChange(
  db: Kysely<Tables>,
  address: ConversationAddress,
  change: StoreChange,
  now: string,
): Promise<void> {
  switch (change.change) {
    case 'createDraft':
      return insertDraft(db, ownerOf(address, change), change.revision);
    case 'reviseDraft':
      return updateDraft(db, ownerOf(address, change), change.revision);
    case 'deleteDraft':
      return deleteDraft(db, address, ownerOf(address, change), change, now);
    case 'revokeLinks':
      return revokeLinks(db, ownerOf(address, change), change);
    case 'saveVersion':
      return insertVersion(db, ownerOf(address, change), change.version);
    case 'saveSettings':
      return saveSettings(db, ownerOf(address, change), change, now);
    case 'saveInterview':
      return saveInterview(db, address, ownerOf(address, change), toJsonText(change.interview), now);
    case 'forgetInterview':
      return forgetInterview(db, address);
    case 'markWelcomed':
      return markWelcomed(db, address);
    case 'countFeedback':
      return countFeedback(db, address, change, now);
    case 'offerExport':
      return offerExport(db, ownerOf(address, change), change);
    case 'eraseMine':
      return eraseMine(db, ownerOf(address, change), now);
    case 'eraseUnfinished':
      return eraseUnfinished(db, ownerOf(address, change), now);
    case 'forgetConversation':
      return forgetConversation(db, address);
  }
}

function ownerOf(address: ConversationAddress, { change }: StoreChange): Owner {
  if (address.userId === undefined) throw new NoOwnerError(change);
  return { tenantId: address.tenantId, userId: address.userId };
}

const NO_ANSWERS = '{}';

/** Deletes a draft, what answers to presses quoted of it, and puts it on the list of what no backup brings back. */
async function deleteDraft(
  db: Kysely<Tables>,
  { conversationId }: ConversationAddress,
  owner: Owner,
  { draftId, readAt }: Extract<StoreChange, { change: 'deleteDraft' }>,
  at: string,
): Promise<void> {
  const answers = await removeDraft(db, owner, draftId, readAt);
  // nothing was answered: there is nothing to come back
  if (answers === NO_ANSWERS) return;
  await forgetAnswers(db, owner.userId, conversationId);
  await noteErasures(db, [{ erased: 'draft', draftId, at }]);
}

/** Erases a person, and puts them on the list, so that no backup brings back what was theirs by then. */
async function eraseMine(db: Kysely<Tables>, owner: Owner, at: string): Promise<void> {
  await erasePerson(db, owner, at);
  await noteErasures(db, [{ erased: 'person', person: personKey(owner), at }]);
}

async function eraseUnfinished(db: Kysely<Tables>, owner: Owner, at: string): Promise<void> {
  const gone = await removeOwnDrafts(db, owner, LAPSING_STATUSES, at);
  await noteErasures(
    db,
    gone.map((draftId) => ({ erased: 'draft', draftId, at })),
  );
}

async function saveInterview(
  db: Kysely<Tables>,
  address: ConversationAddress,
  owner: Owner,
  state: string,
  now: string,
): Promise<void> {
  const { tenantId, userId } = owner;
  await writeInterview(db, { conversation: address.conversationId, tenantId, userId, state, now });
}

const writeInterview = prepared(
  (db, it: { conversation: string; tenantId: string; userId: string; state: string; now: string }) =>
    db
      .insertInto('interviews')
      .values({
        conversation_id: it.conversation,
        tenant_id: it.tenantId,
        user_id: it.userId,
        state: it.state,
        updated_at: it.now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['conversation_id', 'tenant_id', 'user_id'])
          .doUpdateSet({ state: it.state, updated_at: it.now }),
      ),
);

async function forgetInterview(db: Kysely<Tables>, address: ConversationAddress): Promise<void> {
  if (address.userId === undefined) return;
  await db
    .deleteFrom('interviews')
    .where('conversation_id', '=', address.conversationId)
    .where('tenant_id', '=', address.tenantId)
    .where('user_id', '=', address.userId)
    .execute();
}

async function markWelcomed(db: Kysely<Tables>, address: ConversationAddress): Promise<void> {
  await db
    .updateTable('conversations')
    .set({ welcomed: 1 })
    .where('conversation_id', '=', address.conversationId)
    .where('tenant_id', '=', address.tenantId)
    .execute();
}

/** The conversation row goes too, so that a new installation is welcomed again; and what waits elsewhere to be written here. */
async function forgetConversation(db: Kysely<Tables>, address: ConversationAddress): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('tenant_id', '=', address.tenantId)
    .where('personal_conversation_id', '=', address.conversationId)
    .execute();
  for (const table of ['interviews', 'outbox', 'live_cards', 'conversations'] as const) {
    await db
      .deleteFrom(table)
      .where('conversation_id', '=', address.conversationId)
      .where('tenant_id', '=', address.tenantId)
      .execute();
  }
}
