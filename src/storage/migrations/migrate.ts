import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { z } from 'zod';
import { eighth } from './eighth';
import { fifth } from './fifth';
import { first } from './first';
import { fourth } from './fourth';
import { second } from './second';
import { seventh } from './seventh';
import { sixth } from './sixth';
import { tenth } from './tenth';
import { third } from './third';

/** All migrations, oldest first: held in code, so that nothing is looked for on the disk of a running server. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-second': second,
  '0003-third': third,
  '0004-fourth': fourth,
  '0005-fifth': fifth,
  '0006-sixth': sixth,
  '0007-seventh': seventh,
  '0008-eighth': eighth,
  '0010-tenth': tenth,
};

/** The schema is older than the code: the message says what to run. */
export class SchemaError extends Error {
  constructor(missing: readonly string[]) {
    super(`The database lacks ${missing.join(', ')}. Run "npm run db:migrate" once, then start again.`);
    this.name = 'SchemaError';
  }
}

/** Brings the schema up to the code's; a schema that is already newer is left alone. */
export async function migrateToLatest<T>(db: Kysely<T>): Promise<void> {
  if ((await missingMigrations(db)).length === 0) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date', { cause: error });
}

/** Throws SchemaError unless every migration of the code has run. */
export async function checkMigrated<T>(db: Kysely<T>): Promise<void> {
  const missing = await missingMigrations(db);
  if (missing.length > 0) throw new SchemaError(missing);
}

const migrationRow = z.object({ name: z.string() });

async function missingMigrations<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return Object.keys(MIGRATIONS);
  const { rows } = await sql`select name from kysely_migration`.execute(db);
  const run = new Set(rows.map((row) => migrationRow.parse(row).name));
  return Object.keys(MIGRATIONS).filter((name) => !run.has(name));
}
