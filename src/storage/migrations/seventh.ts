import type { Kysely, Migration } from 'kysely';

/** How often a reply may have arrived without our knowing: it is sent again, but not for ever. */
export const seventh: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('outbox')
      .addColumn('unsure', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
