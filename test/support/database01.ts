import BetterSqlite3 from 'better-sqlite3';
import { Migrator } from 'kysely';
import { first } from '../../src/storage/migrations/first';
import { second } from '../../src/storage/migrations/second';
import { openSqlite } from '../../src/storage/engine/openSqlite';

/** A draft as release 0.1 kept it, with the one version of its number. */
export interface Draft01 {
  readonly id: string;
  readonly status: 'draft' | 'ready';
  readonly revision: number;
  readonly version: number;
  readonly answers: Readonly<Record<string, unknown>> & { readonly title?: string };
  readonly choices: Readonly<Record<string, unknown>>;
  readonly document: unknown;
}

export interface Kept01 {
  readonly tenantId: string;
  readonly userId: string;
  readonly at: string;
  readonly drafts: readonly Draft01[];
  readonly settings?: unknown;
}

/** Makes a database as release 0.1 left it: its two migrations, its columns, its rows. */
export async function makeDatabase01(path: string, kept: Kept01): Promise<void> {
  const { db } = openSqlite(path);
  const migrations = { '0001-first': first, '0002-second': second };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  await db.destroy();
  if (error !== undefined) throw new Error('The migrations of 0.1 failed', { cause: error });
  const file = new BetterSqlite3(path);
  insertRows(file, kept);
  file.close();
}

function insertRows(file: BetterSqlite3.Database, { tenantId, userId, at, drafts, settings }: Kept01): void {
  const draft = file.prepare(
    `insert into drafts (id, tenant_id, owner_id, reference, title, status, revision, version, value_pence,
       answers, choices, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?, ?)`,
  );
  const version = file.prepare(
    'insert into versions (draft_id, version, status, made_at, document) values (?, ?, ?, ?, ?)',
  );
  drafts.forEach((kept, index) => {
    const names = [kept.id, tenantId, userId, `SV-000${String(index + 1)}`, kept.answers.title ?? ''];
    const content = [JSON.stringify(kept.answers), JSON.stringify(kept.choices)];
    draft.run(...names, kept.status, kept.revision, kept.version, ...content, at, at);
    if (kept.version > 0) version.run(kept.id, kept.version, kept.status, at, JSON.stringify(kept.document));
  });
  file.prepare('insert into counters (tenant_id, last_number) values (?, ?)').run(tenantId, drafts.length);
  if (settings !== undefined)
    file
      .prepare('insert into settings (tenant_id, settings, updated_at) values (?, ?, ?)')
      .run(tenantId, JSON.stringify(settings), at);
}
