import type { Kysely, Migration } from 'kysely';

/** What links were signed with stood here in clear: it is a setting's, or a file's, now. The empty table stays for an older build beside this one. */
export const tenth: Migration = {
  async up(db: Kysely<{ secrets: { name: string; value: string } }>): Promise<void> {
    await db.deleteFrom('secrets').execute();
  },
};
