import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { linkKey } from '../../src/bot/documents/linkKey';
import { databasePath, openToWrite } from '../../src/storage/database';
import { migrateAs, migrationsRun, migrateToLatest } from '../../src/storage/migrations/migrate';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'assistant-key-'));
  file = join(dataDir, 'link-key');
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

test('links are signed with what the setting says, and no file is made', () => {
  const linkSecret = 'x'.repeat(32);
  expect(linkKey({ linkSecret, database: { dataDir } })).toBe(linkSecret);
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
});

test('without it the key is a file of its owner alone, the same at every start', () => {
  const key = linkKey({ database: { dataDir } });
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(linkKey({ database: { dataDir } })).toBe(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o644);
  linkKey({ database: { dataDir } });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a file that was cut off as it was written is made anew', () => {
  writeFileSync(file, 'abc');
  const key = linkKey({ database: { dataDir } });
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(file, 'utf8')).toBe(key);
});

test('on PostgreSQL without a setting, which only local mode allows, it lives as long as the process', () => {
  const database = { url: 'postgres://nobody@127.0.0.1/none', connections: 1 };
  expect(linkKey({ database })).not.toBe(linkKey({ database }));
});

/** The names of all migrations, oldest first. */
async function migrationsOfThisVersion(): Promise<readonly string[]> {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new BetterSqlite3(':memory:') }) });
  await migrateToLatest(db);
  const names = await migrationsRun(db);
  await db.destroy();
  return names;
}

test('the secret that an older version kept in the database is gone from it', async () => {
  const place = { dataDir };
  const database = new BetterSqlite3(databasePath(dataDir));
  const old = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  const numbered = await migrationsOfThisVersion();
  await migrateAs(old, numbered.slice(0, numbered.indexOf('0010-tenth')));
  database.prepare("insert into secrets values ('document-links', 'hush-hush-hush')").run();
  await old.destroy();
  await (await openToWrite({ place, migrate: true, waitMs: 0 })).close();
  expect(readFileSync(databasePath(dataDir), 'latin1')).not.toContain('hush-hush-hush');
});
