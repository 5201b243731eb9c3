import type { Kysely, Migration } from 'kysely';

/** How often the links to a draft's documents were revoked: those signed with less open nothing. Links of before are signed as if it were never. */
export const twelfth: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('drafts')
      .addColumn('links_from', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
