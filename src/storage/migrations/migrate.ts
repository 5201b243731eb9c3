import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { z } from 'zod';
import { eighth } from './eighth';
import { eleventh } from './eleventh';
import { fifth } from './fifth';
import { first } from './first';
import { fourth } from './fourth';
import { ninth } from './ninth';
import { second } from './second';
import { seventh } from './seventh';
import { sixth } from './sixth';
import { tenth } from './tenth';
import { third } from './third';
import { twelfth } from './twelfth';

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
  '0009-ninth': ninth,
  '0010-tenth': tenth,
  '0011-eleventh': eleventh,
  '0012-twelfth': twelfth,
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
  if (missingOf(await migrationsRun(db)).length === 0) return;
  await migrateBy(db, MIGRATIONS);
}

/** Brings an empty database to the schema that a list of migrations made elsewhere. */
export async function migrateAs<T>(db: Kysely<T>, run: readonly string[]): Promise<void> {
  await migrateBy(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => run.includes(name))));
}

async function migrateBy<T>(db: Kysely<T>, migrations: typeof MIGRATIONS): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date', { cause: error });
}

/** Throws SchemaError unless every migration of the code has run. */
export async function checkMigrated<T>(db: Kysely<T>): Promise<void> {
  const missing = missingOf(await migrationsRun(db));
  if (missing.length > 0) throw new SchemaError(missing);
}

const migrationRow = z.object({ name: z.string() });

/** The migrations that have run, oldest first, those of newer versions among them; none where the database is not ours. */
export async function migrationsRun<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await sql`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => migrationRow.parse(row).name);
}

/** What the code has and a database lacks. */
export function missingOf(run: readonly string[]): string[] {
  return Object.keys(MIGRATIONS).filter((name) => !run.includes(name));
}

/** What a database has and the code does not know: a newer version's. */
export function unknownOf(run: readonly string[]): string[] {
  return run.filter((name) => !(name in MIGRATIONS));
}
