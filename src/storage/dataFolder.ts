import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { becomeSoleWriter, WRITER_SUFFIX } from './engine/soleWriter';
import { openStore } from './openStore';
import type { Store } from './store';

/** How long a starting process waits for the one that it follows, so that a restart may overlap. */
export const WRITER_WAITS_MS = 30_000;

/** The SQLite file in the data folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'assistant.db');
}

const OWNER_ONLY = 0o600;

export interface WritingOptions {
  readonly dataDir: string;
  /** Bring the schema up to date first. */
  readonly migrate: boolean;
  /** How long another process is given to leave the file. */
  readonly waitMs: number;
}

/** Opens the data folder's database as the one process that writes there. Throws DatabaseInUseError when another one does. */
export async function openToWrite({ dataDir, migrate, waitMs }: WritingOptions): Promise<Store> {
  const path = privatePath(dataDir);
  const writer = await becomeSoleWriter(path, waitMs);
  try {
    const store = await openStore({ path, migrate });
    return {
      ...store,
      close: async () => {
        await store.close();
        writer.release();
      },
    };
  } catch (error) {
    writer.release();
    throw error;
  }
}

/** Opens the data folder's database beside whoever writes there: only for reading. */
export function openToRead(dataDir: string): Promise<Store> {
  return openStore({ path: privatePath(dataDir), migrate: false });
}

/**
 * Makes folder and file where they are not there. Drafts and what links are signed with are nobody else's on this machine; what
 * the engine puts beside the file is as private as the file. A folder that was there stays as whoever runs the server made it.
 */
function privatePath(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = databasePath(dataDir);
  for (const file of [path, `${path}${WRITER_SUFFIX}`]) {
    closeSync(openSync(file, 'a', OWNER_ONLY));
    chmodSync(file, OWNER_ONLY);
  }
  return path;
}
