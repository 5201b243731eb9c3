import BetterSqlite3 from 'better-sqlite3';
import { setTimeout as wait } from 'node:timers/promises';
import { isLock } from './openSqlite';

/** Another process writes to the database: one SQLite file has one writer (docs/design.md#d7). */
export class DatabaseInUseError extends Error {
  constructor(path: string) {
    super(
      `Another assistant is using ${path}. Stop it first: two on one file would answer everybody twice. ` +
        'Several instances need PostgreSQL.',
    );
    this.name = 'DatabaseInUseError';
  }
}

/** The right to write to a SQLite file, held until it is given up; the system frees it when the process ends, however it ends. */
export interface SoleWriter {
  release(): void;
}

/** What the database beside the file is called. */
export const WRITER_SUFFIX = '-writer';
const TRY_EVERY_MS = 100;

/**
 * Takes the right to be the one process that writes to the SQLite file at `path`: an exclusive lock on a database beside it, so
 * that reading and backing up need no leave. Waits so long for a process that is just stopping, then throws DatabaseInUseError; `waiting` is told as soon as there is
 * something to wait for.
 */
export async function becomeSoleWriter(
  path: string,
  waitMs: number,
  waiting: () => void = () => undefined,
): Promise<SoleWriter> {
  const file = new BetterSqlite3(`${path}${WRITER_SUFFIX}`, { timeout: 0 });
  const until = performance.now() + waitMs;
  try {
    for (let tries = 0; !isTaken(file); tries += 1) {
      if (performance.now() >= until) throw new DatabaseInUseError(path);
      if (tries === 0) waiting();
      await wait(TRY_EVERY_MS);
    }
  } catch (error) {
    file.close();
    throw error;
  }
  return {
    release: () => {
      file.close();
    },
  };
}

function isTaken(file: BetterSqlite3.Database): boolean {
  try {
    file.exec('begin exclusive');
    return true;
  } catch (error) {
    if (isLock(error)) return false;
    throw error;
  }
}
