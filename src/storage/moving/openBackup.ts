import type { Engine } from '../engine/engine';
import { migrateToLatest } from '../migrations/migrate';
import type { Count } from './copyRows';
import { openWhole } from './openWhole';
import { unpackFile } from './packedFile';

/** What a restore has done. */
export interface Restored {
  readonly counts: readonly Count[];
  /** Where the file that was replaced is now, where there was one. */
  readonly keptAs?: string;
  /** How many erasures the replaced database knew, applied to the restored one; absent where it could not be read, or was not there. */
  readonly erasures?: number;
}

/** Unpacks a backup to `path`, where it is brought up to this version's schema; the backup is only read. Throws NotDoneError unless it is whole and ours. */
export async function openBackup(file: string, path: string): Promise<Engine> {
  await unpackFile(file, path);
  const engine = await openWhole(path, file);
  try {
    await migrateToLatest(engine.db);
    return engine;
  } catch (error) {
    await engine.db.destroy();
    throw error;
  }
}
