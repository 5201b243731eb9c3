import { sql, type Kysely } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyErasures, readErasures, type Erasure } from '../erasures';
import type { Tables } from '../tables';
import { fillPostgres, onPostgres, type PostgresPlace } from './onPostgres';
import { openBackup, type Restored } from './openBackup';

/** Fills the tables of a PostgreSQL database from a backup, emptied in the same transaction, and erases again what was erased there. */
export async function restorePostgres(place: PostgresPlace, file: string, now: string): Promise<Restored> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-restoring-'));
  try {
    const { db: from } = await openBackup(file, join(folder, 'backup.db'));
    return await onPostgres(place, (db) => refill(db, from, now)).finally(() => from.destroy());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function refill(db: Kysely<Tables>, from: Kysely<Tables>, now: string): Promise<Restored> {
  let erased: readonly Erasure[] = [];
  const counts = await fillPostgres(db, {
    from,
    before: async (to, tables) => {
      erased = await readErasures(to);
      await sql`truncate table ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(to);
    },
    after: (to) => applyErasures(to, erased, now),
  });
  return { counts, erasures: erased.length };
}
