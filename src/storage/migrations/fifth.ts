import type { Kysely, Migration } from 'kysely';

/**
 * Whether an answer helped: of what kind it was and on which day, without who, where or what was said. And which message stands
 * last in a conversation is found at once.
 */
export const fifth: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('feedback')
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('about', 'text', (c) => c.notNull())
      .addColumn('reaction', 'text', (c) => c.notNull())
      .addColumn('times', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('feedback_pk', ['day', 'about', 'reaction'])
      .execute();
    await db.schema
      .createIndex('outbox_by_conversation')
      .on('outbox')
      .columns(['conversation_id', 'id'])
      .execute();
  },
};
