import BetterSqlite3 from 'better-sqlite3';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { privatePath } from '../database';
import { isLock } from '../engine/openSqlite';
import { becomeSoleWriter } from '../engine/soleWriter';
import { applyErasures } from '../erasures';
import { countTables } from './copyRows';
import { erasedFrom } from './erasedFrom';
import { NotDoneError } from './notDone';
import { openBackup, type Restored } from './openBackup';
import { replaceFile, syncFolder } from './packedFile';

/** Puts the database of a backup in the place of a folder's SQLite file, which is kept beside it under another name. */
export async function restoreFile(dataDir: string, file: string, now: string): Promise<Restored> {
  const path = privatePath(dataDir);
  const writer = await becomeSoleWriter(path, 0);
  const folder = join(dataDir, 'restoring');
  try {
    // what a restore that was killed has left
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    const copy = join(folder, 'assistant.db');
    const { db } = await openBackup(file, copy);
    const erased = await erasedFrom(path);
    const counts = await countTables(db);
    await db
      .transaction()
      .execute((tx) => applyErasures(tx, erased ?? [], now))
      .finally(() => db.destroy());
    gather(copy);
    const keptAs = keepOld(path, `${path}-before-${now.replaceAll(':', '-')}`);
    replaceFile(copy, path);
    return {
      counts,
      ...(keptAs !== undefined && { keptAs }),
      ...(erased && { erasures: erased.length }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    writer.release();
  }
}

/**
 * Gives the database at `path` a second name, so that there is always one under the first. All that belongs to it must be in that one
 * file by then: what lies beside it would be taken for the next one's.
 */
function keepOld(path: string, kept: string): string | undefined {
  try {
    gather(path);
  } catch (error) {
    if (error instanceof NotDoneError) throw error;
    // it is damaged: what lies beside it goes with it
    for (const beside of ['-wal', '-shm', '-journal'])
      if (existsSync(path + beside)) renameSync(path + beside, kept + beside);
  }
  if (statSync(path).size === 0) return undefined;
  linkSync(path, kept);
  syncFolder(dirname(path));
  return kept;
}

/** Brings all that belongs to a database into its one file, which nobody else may have open. */
function gather(path: string): void {
  const file = new BetterSqlite3(path, { timeout: 0 });
  try {
    file.pragma('journal_mode = DELETE');
  } catch (error) {
    if (isLock(error)) throw new NotDoneError(`Something still reads ${path}. End that first.`, error);
    throw error;
  } finally {
    file.close();
  }
}
