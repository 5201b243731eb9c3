import type { Transaction } from 'kysely';
import { databasePath } from '../database';
import { openSqlite } from '../engine/openSqlite';
import { becomeSoleWriter } from '../engine/soleWriter';
import type { Tables } from '../tables';
import type { MovedTable } from './contents';
import { countRows, type Count } from './copyRows';
import { NotDoneError } from './notDone';
import { fillPostgres, onPostgres, POSTGRES, type PostgresPlace } from './onPostgres';
import { checkCurrent, checkThere } from './openWhole';

/**
 * Copies everything from the SQLite file of a folder to a PostgreSQL database that is migrated and empty. While it does, nobody
 * else writes to either. The file stays as it is.
 */
export async function copyToPostgres(dataDir: string, place: PostgresPlace): Promise<readonly Count[]> {
  const path = databasePath(dataDir);
  checkThere(path);
  const writer = await becomeSoleWriter(path, 0);
  const { db: from } = openSqlite(path);
  try {
    await checkCurrent(from, `The database in ${dataDir}`);
    return await onPostgres(place, (db) => fillPostgres(db, { from, before: refuseRows }));
  } finally {
    await from.destroy();
    writer.release();
  }
}

async function refuseRows(to: Transaction<Tables>, tables: readonly MovedTable[]): Promise<void> {
  for (const { name } of tables) {
    const rows = await countRows(to, name);
    if (rows > 0)
      throw new NotDoneError(`${POSTGRES} is not empty: ${name} has ${rows} rows. Copy into a new one.`);
  }
}
