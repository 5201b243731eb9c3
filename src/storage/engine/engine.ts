import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables';
import type { Entrance } from './entrance';

/** Reads and writes within one transaction. */
export type Work<T> = (tx: Transaction<Tables>) => Promise<T>;

/**
 * Runs a work in a transaction, by itself or with others. `durable`: it is on the disk when the promise resolves; otherwise a power cut
 * may undo it (not a kill), where the engine can do that: only for marks whose loss repeats a message.
 */
export type Commit = <T>(work: Work<T>, durable: boolean) => Promise<T>;

/** A database, as the store needs it: SQLite or PostgreSQL. */
export interface Engine {
  readonly db: Kysely<Tables>;
  readonly commit: Commit;
  /** Runs one piece of work however long it takes, and on SQLite sits out another process's lock, whatever else stands still: only for before the start, and for tools. */
  readonly blocking: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /**
   * Leaves nothing of what was deleted in what is written ahead of the database, and, where something was `erased`, in unused parts of
   * the database: where these are files of ours.
   */
  readonly settleDeletions: (erased: boolean) => Promise<void>;
  /** This instance's name among several; undefined where the engine has one alone, and nothing needs to be claimed. */
  readonly instance: string | undefined;
  /** How much of our own work is let in at a time. */
  readonly entrance: Entrance;
  /** Whether an error says that something else holds what is needed, or that the database cannot be reached: it was undone, and may be tried again. */
  readonly isBusy: (error: unknown) => boolean;
}

/** The code that a database's error carries. */
export function codeOf(error: unknown): string | undefined {
  const carries = typeof error === 'object' && error !== null && 'code' in error;
  return carries && typeof error.code === 'string' ? error.code : undefined;
}
