import { sql, type Kysely, type Migration } from 'kysely';

/** Who set each setting is kept, and every save of an authority's settings. Of those there are it is known only when they were saved last. */
export const sixth: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('settings')
      .addColumn('set_by', 'text', (c) => c.notNull().defaultTo('{}'))
      .execute();
    const names = [
      ...['name', 'nation', 'buyerKind', 'formWorks', 'formOther'],
      ...['localArea', 'skillsContact', 'weighting', 'kpiCeiling', 'charterAdopted'],
    ];
    const [first = '', ...others] = names.map((name) => `"${name}":{"at":"`);
    // '{"name":{"at":"' || updated_at || '"},"nation":{"at":"' || updated_at || … || '"}}'
    const parts = others.map((part) => sql`|| updated_at || ${`"},${part}`}`);
    await sql`update settings set set_by = ${`{${first}`} ${sql.join(parts, sql` `)} || updated_at || ${'"}}'}`.execute(
      db,
    );
    await db.schema
      .createTable('settings_changes')
      .addColumn('tenant_id', 'text', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('who', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('settings_changes_pk', ['tenant_id', 'revision'])
      .execute();
  },
};
