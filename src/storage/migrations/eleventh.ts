import type { Kysely, Migration } from 'kysely';

/** Only presses have a nonce: what is typed writes nothing for finding them. */
export const eleventh: Migration = {
  async up(db: Kysely<{ turns: { nonce: string | null } }>): Promise<void> {
    await db.schema.dropIndex('turns_by_nonce').execute();
    await db.schema
      .createIndex('turns_by_nonce')
      .on('turns')
      .columns(['conversation_id', 'nonce'])
      .where('nonce', 'is not', null)
      .execute();
  },
};
