import type { Kysely } from 'kysely';
import { isLock, openSqlite } from '../engine/openSqlite';
import { readErasures, UnknownErasureError, type Erasure } from '../erasures';
import type { Tables } from '../tables';
import { tablesOf } from './contents';
import { NotDoneError } from './notDone';
import { checkThere } from './openWhole';

/** What was erased from the SQLite file that is to be replaced; undefined where it is damaged, or not there. Throws UnknownErasureError. */
export async function erasedFrom(path: string): Promise<readonly Erasure[] | undefined> {
  try {
    checkThere(path);
    const { db } = openSqlite(path);
    return await listOf(db).finally(() => db.destroy());
  } catch (error) {
    if (isLock(error)) throw new NotDoneError(`Something else holds ${path}. End that first.`, error);
    if (error instanceof UnknownErasureError) throw error;
    return undefined;
  }
}

/** A schema of before the list has erased nothing that a backup could bring back. */
async function listOf(db: Kysely<Tables>): Promise<readonly Erasure[]> {
  return (await tablesOf(db)).some(({ name }) => name === 'erasures') ? readErasures(db) : [];
}
