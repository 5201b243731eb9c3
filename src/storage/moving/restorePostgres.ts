import { sql, type Kysely } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tables } from '../tables';
import type { MovedTable } from './contents';
import { fillPostgres, onPostgres, type PostgresPlace } from './onPostgres';
import { openBackup, type Restored } from './openBackup';

/** Fills the tables of a PostgreSQL database from a backup, emptied in the same transaction. */
export async function restorePostgres(place: PostgresPlace, file: string): Promise<Restored> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-restoring-'));
  try {
    const { db: from } = await openBackup(file, join(folder, 'backup.db'));
    try {
      return { counts: await onPostgres(place, (db) => fillPostgres(db, { from, before: empty })) };
    } finally {
      await from.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function empty(to: Kysely<Tables>, tables: readonly MovedTable[]): Promise<void> {
  await sql`truncate table ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(to);
}
