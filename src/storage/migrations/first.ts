import type { Kysely, Migration } from 'kysely';
import { numberedId } from './numberedId';

/** The first schema. */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createConversations(db);
    await createDrafts(db);
    await createTurns(db);
  },
};

async function createConversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('conversation_id', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('service_url', 'text', (c) => c.notNull())
    .addColumn('bot_id', 'text', (c) => c.notNull())
    .addColumn('channel_user_id', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text')
    .addColumn('welcomed', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('turn', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('last_turn_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversations_pk', ['conversation_id', 'tenant_id'])
    .execute();
  await db.schema
    .createIndex('conversations_by_person')
    .on('conversations')
    .columns(['tenant_id', 'user_id', 'scope'])
    .execute();
  await db.schema
    .createTable('interviews')
    .addColumn('conversation_id', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('interviews_pk', ['conversation_id', 'tenant_id', 'user_id'])
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('tenant_id', 'text', (c) => c.primaryKey())
    .addColumn('settings', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
}

async function createDrafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('value_pence', 'bigint')
    .addColumn('answers', 'text', (c) => c.notNull())
    .addColumn('choices', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('drafts_reference', ['tenant_id', 'reference'])
    .execute();
  await db.schema
    .createIndex('drafts_by_owner')
    .on('drafts')
    .columns(['tenant_id', 'owner_id', 'updated_at'])
    .execute();
  await db.schema
    .createTable('counters')
    .addColumn('tenant_id', 'text', (c) => c.primaryKey())
    .addColumn('last_number', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('versions')
    .addColumn('draft_id', 'text', (c) => c.notNull().references('drafts.id').onDelete('cascade'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('versions_pk', ['draft_id', 'version'])
    .execute();
}

async function createTurns(db: Kysely<unknown>): Promise<void> {
  const id = numberedId(db);
  await db.schema
    .createTable('turns')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('conversation_id', 'text', (c) => c.notNull())
    .addColumn('nonce', 'text')
    .addColumn('invoke', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('turns_by_nonce').on('turns').columns(['conversation_id', 'nonce']).execute();
  await db.schema.createIndex('turns_by_time').on('turns').column('at').execute();
  await db.schema
    .createTable('outbox')
    .addColumn('id', id.type, (c) => (id.counts ? c.primaryKey().autoIncrement() : c.primaryKey()))
    .addColumn('turn_key', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('conversation_id', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('personal_conversation_id', 'text')
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('op', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('sent_activity_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('settled_at', 'text')
    .addUniqueConstraint('outbox_position', ['turn_key', 'position'])
    .execute();
  await db.schema.createIndex('outbox_by_state').on('outbox').columns(['state', 'made_at']).execute();
  await db.schema.createIndex('outbox_by_time').on('outbox').column('made_at').execute();
  await db.schema
    .createTable('failures')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('times', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
}
