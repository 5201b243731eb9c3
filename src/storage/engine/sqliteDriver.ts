import type BetterSqlite3 from 'better-sqlite3';
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

class WritingDriver extends SqliteDriver {
  constructor(
    private readonly file: BetterSqlite3.Database,
    database: SqliteDatabase,
  ) {
    super({ database });
  }

  /** A lock is met here, before anything has been read or decided that would have to be done again. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** SQLite undoes some failures by itself (a full disk): a second rollback would fail and hide what happened. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.inTransaction) await super.rollbackTransaction(connection);
  }
}
