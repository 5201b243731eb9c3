import { statSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { codeOf, type Engine } from '../engine/engine';
import { openSqlite } from '../engine/openSqlite';
import { missingOf, migrationsRun, unknownOf } from '../migrations/migrate';
import type { Tables } from '../tables';
import { NotDoneError } from './notDone';

/** Opens a SQLite file that is nobody else's at the moment, if it is whole, ours, and not of a newer version. `called` is how people know it. */
export async function openWhole(path: string, called: string): Promise<Engine> {
  let engine: Engine | undefined;
  try {
    engine = openSqlite(path);
    if (!(await isWhole(engine.db))) throw new NotDoneError(`${called} is damaged.`);
    await checkKnown(engine.db, called);
    return engine;
  } catch (error) {
    await engine?.db.destroy();
    const code = codeOf(error);
    if (code === 'SQLITE_NOTADB') throw new NotDoneError(`${called} is no database of the assistant.`, error);
    if (code?.startsWith('SQLITE_CORRUPT')) throw new NotDoneError(`${called} is damaged.`, error);
    throw error;
  }
}

/** Throws NotDoneError where there is no database at `path`: opening one that is not there would make it. */
export function checkThere(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) throw new NotDoneError(`There is no database at ${path}: DATA_DIR names its folder.`);
}

/** Throws NotDoneError unless the schema is one that this version knows; an older one is. */
export async function checkKnown(db: Kysely<Tables>, called: string): Promise<void> {
  const run = await migrationsRun(db);
  if (run.length === 0) throw new NotDoneError(`${called} is no database of the assistant.`);
  const unknown = unknownOf(run);
  if (unknown.length > 0)
    throw new NotDoneError(`${called} is a newer version's (${unknown.join(', ')}): use that version.`);
}

/** Throws NotDoneError unless the schema is this version's. */
export async function checkCurrent(db: Kysely<Tables>, called: string): Promise<void> {
  await checkKnown(db, called);
  const missing = missingOf(await migrationsRun(db));
  if (missing.length > 0)
    throw new NotDoneError(`${called} lacks ${missing.join(', ')}. Run "npm run db:migrate" on it once.`);
}

async function isWhole(db: Kysely<Tables>): Promise<boolean> {
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const references = await sql`pragma foreign_key_check`.execute(db);
  return pages.rows[0]?.integrity_check === 'ok' && references.rows.length === 0;
}
