import type { Kysely, Migration } from 'kysely';

/** Cards that can be pressed are kept; and a used nonce is the person's who pressed (those of before are known no more). */
export const third: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('turns').addColumn('user_id', 'text').execute();
    await db.schema
      .createTable('live_cards')
      .addColumn('conversation_id', 'text', (c) => c.notNull())
      .addColumn('tenant_id', 'text', (c) => c.notNull())
      .addColumn('activity_id', 'text', (c) => c.notNull())
      .addColumn('shows', 'text', (c) => c.notNull())
      .addColumn('draft_id', 'text', (c) => c.references('drafts.id').onDelete('cascade'))
      .addColumn('user_id', 'text')
      .addColumn('nonce', 'text')
      .addColumn('made_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('live_cards_pk', ['conversation_id', 'tenant_id', 'activity_id'])
      .execute();
    await db.schema.createIndex('live_cards_by_draft').on('live_cards').column('draft_id').execute();
    await db.schema.createIndex('live_cards_by_time').on('live_cards').column('made_at').execute();
  },
};
