import type { Kysely, Migration } from 'kysely';

/** A used nonce is the person's who pressed. Those of before are known no more: the revision of their card still is. */
export const third: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('turns').addColumn('user_id', 'text').execute();
  },
};
