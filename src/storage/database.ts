import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { becomeSoleWriter, WRITER_SUFFIX } from './engine/soleWriter';
import { openStore } from './openStore';
import type { Store, StoreWatch } from './store';

/** How long a starting process waits for the one that it follows, so that a restart may overlap; and for a server that starts beside it. */
export const WRITER_WAITS_MS = 30_000;

/** The SQLite file in the data folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'assistant.db');
}

const OWNER_ONLY = 0o600;

/** Where the database is: a SQLite file in a folder of this machine, or a PostgreSQL server. */
export type DatabasePlace =
  | { readonly dataDir: string }
  /** `postgres://…`, and how many connections this instance makes at most. */
  | { readonly url: string; readonly connections: number };

export interface WritingOptions {
  readonly place: DatabasePlace;
  /** Bring the schema up to date first. */
  readonly migrate: boolean;
  /** How long another process is given to leave a SQLite file, or to let go of a lock; and a server to be there. */
  readonly waitMs: number;
  /** Told at once where there is another process to wait for. */
  readonly waiting?: () => void;
  readonly watch?: StoreWatch | undefined;
}

/** Opens the database to write: a SQLite file as the one process that does. Throws DatabaseInUseError when another one does. */
export async function openToWrite({
  place,
  migrate,
  waitMs,
  waiting = () => undefined,
  watch,
}: WritingOptions): Promise<Store> {
  if ('url' in place) return openStore({ ...place, migrate, waitMs, watch });
  const path = privatePath(place.dataDir);
  const writer = await becomeSoleWriter(path, waitMs, waiting);
  try {
    const store = await openStore({ path, migrate, waitMs, watch });
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

/** Opens the database beside whoever writes there: only for reading. */
export function openToRead(place: DatabasePlace): Promise<Store> {
  if ('url' in place) return openStore({ ...place, migrate: false });
  return openStore({ path: privatePath(place.dataDir), migrate: false });
}

/**
 * Makes folder and file where they are not there. Drafts and what links are signed with are nobody else's on this machine; what
 * the engine puts beside the file is as private as the file. A folder that was there stays as whoever runs the server made it.
 */
export function privatePath(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = databasePath(dataDir);
  for (const file of [path, `${path}${WRITER_SUFFIX}`]) {
    closeSync(openSync(file, 'a', OWNER_ONLY));
    chmodSync(file, OWNER_ONLY);
  }
  // what an older version left
  for (const file of [`${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, OWNER_ONLY);
  return path;
}
