import BetterSqlite3 from 'better-sqlite3';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databasePath, type DatabasePlace } from '../database';
import { openSqlite } from '../engine/openSqlite';
import { migrateAs, migrationsRun } from '../migrations/migrate';
import type { Tables } from '../tables';
import { tablesOf } from './contents';
import { copyRows, countTables, type Count } from './copyRows';
import { NotDoneError } from './notDone';
import { onPostgres, POSTGRES, takeTime, type PostgresPlace } from './onPostgres';
import { checkKnown, checkThere, openWhole } from './openWhole';
import { packFile, replaceFile } from './packedFile';

/** More pages than a file has: all in one step, which no writer can come between and have begun again. */
const ALL_PAGES = 0x7fffffff;

/**
 * Writes a backup of the database as it is at one moment, whoever writes meanwhile: a packed SQLite file, of whichever engine. It is made in a
 * folder beside `file` and checked before it gets that name.
 */
export async function backUp(place: DatabasePlace, file: string): Promise<readonly Count[]> {
  if (existsSync(file)) throw new NotDoneError(`${file} is there already: give the backup another name.`);
  const folder = makeFolder(file);
  try {
    const [database, packed] = [join(folder, 'backup.db'), join(folder, 'backup.gz')];
    if ('url' in place) await copyFromPostgres(place, database);
    else await copyPages(databasePath(place.dataDir), database);
    const { db } = await openWhole(database, 'The database');
    const counts = await countTables(db).finally(() => db.destroy());
    await packFile(database, packed);
    replaceFile(packed, file);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Readable by its owner alone, with all that is put into it. */
function makeFolder(file: string): string {
  try {
    return mkdtempSync(`${file}.unfinished-`);
  } catch (error) {
    throw new NotDoneError(
      `No file can be made at ${file}: is its folder there, and may it be written to?`,
      error,
    );
  }
}

/** Reads beside whoever writes: a reader needs no leave, and keeps none waiting. */
async function copyPages(path: string, to: string): Promise<void> {
  checkThere(path);
  const file = new BetterSqlite3(path, { readonly: true });
  try {
    closeSync(openSync(to, 'wx', 0o600));
    await file.backup(to, { progress: () => ALL_PAGES });
  } finally {
    file.close();
  }
}

/** Everything as of one moment, in the schema that it has there: a backup is also made before an upgrade. */
async function copyFromPostgres(place: PostgresPlace, path: string): Promise<void> {
  closeSync(openSync(path, 'wx', 0o600));
  const { db: to } = openSqlite(path);
  try {
    await onPostgres(place, async (db) => {
      const moment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
      await moment.execute(async (from) => {
        await takeTime(from);
        await checkKnown(from, POSTGRES);
        await migrateAs(to, await migrationsRun<Tables>(from));
        const tables = await tablesOf(from);
        await to.transaction().execute((open) => copyRows(from, open, tables));
      });
    });
  } finally {
    await to.destroy();
  }
}
