import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/openSqlite';
import { openStore } from '../../src/storage/openStore';
import { describeStore } from './storeContract';

const made: string[] = [];
function newFile(): string {
  const dir = mkdtempSync(join(tmpdir(), 'assistant-store-'));
  made.push(dir);
  return join(dir, 'test.db');
}
afterAll(() => {
  made.forEach((dir) => {
    rmSync(dir, { recursive: true, force: true });
  });
});

describeStore('SQLite', async () => {
  const path = newFile();
  return {
    store: await openStore({ path, migrate: true }),
    another: () => openStore({ path, migrate: false }),
    remove: () => Promise.resolve(),
  };
});

test('a file without the schema is refused with what to run, and is not changed unasked', async () => {
  const path = newFile();
  const store = await openStore({ path, migrate: false });
  await expect(store.checkSchema()).rejects.toThrow('npm run db:migrate');
  await store.close();
  const migrated = await openStore({ path, migrate: true });
  await expect(migrated.checkSchema()).resolves.toBeUndefined();
  await migrated.close();
});

test('a schema newer than the code is accepted: a new release is rolled out beside the old one', async () => {
  const path = newFile();
  await (await openStore({ path, migrate: true })).close();
  const file = new BetterSqlite3(path);
  file.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')");
  file.close();
  const store = await openStore({ path, migrate: true });
  await expect(store.checkSchema()).resolves.toBeUndefined();
  await store.close();
});

test('nothing of a reply is left in the file once its text has been deleted', async () => {
  const path = newFile();
  const store = await openStore({ path, migrate: true });
  const address = {
    ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't', scope: 'personal' as const },
    ...{ botId: 'b', channelUserId: 'u' },
  };
  const text = 'BurslemPark '.repeat(1_000);
  await store.transaction((tx) =>
    tx.enqueue(address, 'k', [{ op: 'sendText', text }], '2026-11-22T10:00:00Z'),
  );
  await store.sweep('2026-11-22T12:00:00.000Z');
  await store.close();
  expect(readFileSync(path).includes('BurslemPark')).toBe(false);
});

test('every commit is on the disk; only marks of delivery may be lost in a power cut', async () => {
  const { db, relaxed } = openSqlite(newFile());
  const level = async (on: typeof db) =>
    (await sql<{ synchronous: number }>`pragma synchronous`.execute(on)).rows[0];
  expect(await level(db)).toEqual({ synchronous: 2 });
  await relaxed(async (on) => {
    expect(await level(on)).toEqual({ synchronous: 1 });
  });
  await expect(relaxed(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await level(db)).toEqual({ synchronous: 2 });
  const journal = await sql`pragma journal_mode`.execute(db);
  expect(journal.rows).toEqual([{ journal_mode: 'wal' }]);
  await db.destroy();
});
