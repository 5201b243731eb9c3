import { sql, type Kysely, type Migration } from 'kysely';

/** Settings get a revision, and waiting replies are found by conversation, in order. */
export const second: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('settings')
      .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(1))
      .execute();
    await db.schema.dropIndex('outbox_by_state').execute();
    // holds the few rows that wait, so that keeping it costs next to nothing
    await db.schema
      .createIndex('outbox_waiting')
      .on('outbox')
      .columns(['conversation_id', 'id'])
      .where(sql.ref('state'), '=', 'waiting')
      .execute();
  },
};
