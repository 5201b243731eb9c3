import { sql, type Kysely, type Migration } from 'kysely';

/** The pack of what was kept before packs were recorded. */
const UNRECORDED = JSON.stringify({ id: 'unrecorded', version: '0.1', digest: '' });

/** Every change of a draft is kept, and with drafts and versions the charter pack and the shape they were written in. */
export const fourth: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('drafts')
      .addColumn('pack', 'text', (c) => c.notNull().defaultTo(UNRECORDED))
      .execute();
    await db.schema
      .alterTable('versions')
      .addColumn('pack', 'text', (c) => c.notNull().defaultTo(UNRECORDED))
      .execute();
    await db.schema
      .alterTable('versions')
      .addColumn('shape', 'integer', (c) => c.notNull().defaultTo(1))
      .execute();
    await db.schema
      .alterTable('versions')
      .addColumn('issues', 'text', (c) => c.notNull().defaultTo('[]'))
      .execute();
    await db.schema
      .createTable('changes')
      .addColumn('draft_id', 'text', (c) => c.notNull().references('drafts.id').onDelete('cascade'))
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('who', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('change', 'text', (c) => c.notNull())
      .addColumn('pack', 'text', (c) => c.notNull())
      .addColumn('shape', 'integer', (c) => c.notNull())
      .addColumn('before', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('changes_pk', ['draft_id', 'revision'])
      .execute();
    await importDrafts(db);
  },
};

/** A draft from before changes were kept begins with one entry that carries its state: its answers and choices are JSON already. */
async function importDrafts(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into changes (draft_id, revision, who, at, change, pack, shape, before)
    select id, revision, owner_id, updated_at,
      '{"change":"imported","content":{"answers":' || answers || ',"choices":' || choices || '},"status":"' || status ||
        '","version":' || version || '}',
      pack, 1, '{}'
    from drafts`.execute(db);
}
