import type BetterSqlite3 from 'better-sqlite3';
import { statSync } from 'node:fs';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
} from 'kysely';

/** Kysely over one open file, with transactions that take the write lock at once and whose errors stay readable. */
export class WritingDialect extends SqliteDialect {
  constructor(
    private readonly file: BetterSqlite3.Database,
    private readonly database: SqliteDatabase,
  ) {
    super({ database });
  }

  override createDriver(): SqliteDriver {
    return new WritingDriver(this.file, this.database);
  }
}

/** The file is not where it was opened: what is written would go with the process. */
export class DatabaseGoneError extends Error {
  constructor() {
    super('The database file has been removed or replaced');
    this.name = 'DatabaseGoneError';
  }
}

class WritingDriver extends SqliteDriver {
  private readonly opened: number | undefined;

  constructor(
    private readonly file: BetterSqlite3.Database,
    database: SqliteDatabase,
  ) {
    super({ database });
    this.opened = fileNumber(file.name);
  }

  /** A lock is met here, before anything has been read or decided that would have to be done again. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    if (fileNumber(this.file.name) !== this.opened) throw new DatabaseGoneError();
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** SQLite undoes some failures by itself (a full disk): a second rollback would fail and hide what happened. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** What tells a file from another of the same name; undefined where there is none. */
function fileNumber(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
