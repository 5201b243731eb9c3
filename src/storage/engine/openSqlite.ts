import BetterSqlite3 from 'better-sqlite3';
import { Kysely } from 'kysely';
import { statSync } from 'node:fs';
import { codeOf, type Engine } from './engine';
import { Entrance } from './entrance';
import { commitTogether } from './groupCommit';
import { rewriteFile } from './rewriteFile';
import { WritingDialect } from './sqliteDriver';
import type { Tables } from '../tables';

/** More texts than the code can make: a bound against a query built from data by mistake. */
const STATEMENTS_KEPT = 300;

/** A larger file is not written anew while people wait: docs/data-protection.md says what to do then. */
const MOST_REWRITTEN = 128 * 1024 * 1024;

/** How long opening and migrating wait for another process that is doing the same. */
const BLOCKING_MS = 5_000;

/**
 * Opens (or makes) a SQLite file: WAL, synchronous=FULL, foreign keys, nothing left of what is deleted. Once open it never
 * waits for another process's lock: the engine would wait with the whole process standing still.
 */
export function openSqlite(path: string): Engine {
  const file = new BetterSqlite3(path, { timeout: BLOCKING_MS });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  // deleted contract text is written over, not left in free pages
  file.pragma('secure_delete = ON');
  // what a savepoint would undo is kept in memory: no contract text in temporary files, and a third less written
  file.pragma('temp_store = MEMORY');
  file.pragma('busy_timeout = 0');
  const db = new Kysely<Tables>({ dialect: new WritingDialect(file, keepStatements(file)) });
  return {
    db,
    isBusy: isLock,
    instance: undefined,
    // one connection, which Kysely queues for by itself
    entrance: new Entrance(Infinity),
    commit: commitTogether(async (work, durable) =>
      db.connection().execute(async (connection) => {
        if (!durable) file.pragma('synchronous = NORMAL');
        try {
          return await connection.transaction().execute(work);
        } finally {
          if (!durable) file.pragma('synchronous = FULL');
        }
      }),
    ),
    // everything else of ours waits for its connection meanwhile; where another process reads, it is done the next time
    settleDeletions: (erased) =>
      db.connection().execute(async () => {
        if (erased && sizeOf(path) <= MOST_REWRITTEN) await rewriteFile(path);
        file.pragma('wal_checkpoint(TRUNCATE)');
      }),
    blocking: async (work) => {
      file.pragma(`busy_timeout = ${BLOCKING_MS}`);
      try {
        return await work(db);
      } finally {
        file.pragma('busy_timeout = 0');
      }
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Kysely prepares every query anew; a prepared statement can be used again, which saves most of a short query's time. */
function keepStatements(file: BetterSqlite3.Database) {
  const kept = new Map<string, BetterSqlite3.Statement>();
  return {
    close(): void {
      kept.clear();
      file.close();
    },
    prepare(sql: string): BetterSqlite3.Statement {
      const known = kept.get(sql);
      if (known) return known;
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      const statement = file.prepare(sql);
      kept.set(sql, statement);
      return statement;
    },
  };
}

/** SQLITE_BUSY or SQLITE_LOCKED with its variants: another connection holds what is needed. */
export function isLock(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error) ?? '');
}
