import type { Kysely, Migration } from 'kysely';

/** Which instance sends which reply, and which instances there are: for several on one PostgreSQL database. */
export const eighth: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('outbox').addColumn('claimed_by', 'text').execute();
    await db.schema
      .createTable('instances')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .execute();
  },
};
