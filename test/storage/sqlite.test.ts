import BetterSqlite3 from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLock, openSqlite } from '../../src/storage/engine/openSqlite';
import type { Tables } from '../../src/storage/tables';
import { openStore } from '../../src/storage/openStore';
import { Patience } from '../../src/storage/engine/patience';
import { StoreBusyError } from '../../src/storage/store';
import { AUTHOR, begun, revised } from '../support/revisions';
import { context } from '../support/contracts';
import { describeErasures } from './erasuresContract';
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

describeErasures('SQLite', async () => {
  const path = newFile();
  return { store: await openStore({ path, migrate: true }), engine: openSqlite(path) };
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

test('every save of the settings is kept beside them, with who made it, when, and what was there before', async () => {
  const path = newFile();
  const store = await openStore({ path, migrate: true });
  const address = {
    ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't', scope: 'personal' as const },
    ...{ botId: 'b', channelUserId: 'u' },
  };
  const save = (userId: string, weighting: number, readAt: number) =>
    store.transaction((tx) =>
      tx.apply(
        { ...address, userId },
        [
          {
            ...{ change: 'saveSettings', readAt, settings: { ...context.settings, weighting } },
            setBy: { weighting: { name: userId, at: AUTHOR.at } },
          },
        ],
        AUTHOR.at,
      ),
    );
  await save('alex', 10, 0);
  await save('ben', 15, 1);
  const { settingsSetBy } = await store.transaction((tx) => tx.read({ ...address, userId: 'alex' }, {}));
  expect(settingsSetBy).toEqual({ weighting: { name: 'ben', at: AUTHOR.at } });
  await store.close();
  const file = new BetterSqlite3(path);
  const kept = file.prepare('select revision, who, at, before, after from settings_changes').all();
  file.close();
  const of = (weighting: number): unknown => expect.stringContaining(`"weighting":${weighting}`);
  expect(kept).toEqual([
    { revision: 1, who: 'alex', at: AUTHOR.at, before: null, after: of(10) },
    { revision: 2, who: 'ben', at: AUTHOR.at, before: of(10), after: of(15) },
  ]);
});

describe('another process that keeps its lock', () => {
  const address = {
    ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't', scope: 'personal' as const },
    ...{ botId: 'b', channelUserId: 'u', userId: 'u' },
  };
  const now = '2026-11-22T10:00:00.000Z';

  test('is waited for once: who comes after the one that waited in vain is told at once', async () => {
    const path = newFile();
    const store = await openStore({ path, migrate: true });
    const foreign = new BetterSqlite3(path);
    foreign.exec('begin immediate');
    const turn = () => store.transaction((tx) => tx.lockConversation(address, now));
    await expect(turn()).rejects.toThrow(StoreBusyError);
    const started = Date.now();
    for (let times = 0; times < 5; times += 1) await expect(turn()).rejects.toThrow(StoreBusyError);
    expect(Date.now() - started).toBeLessThan(2_000);
    foreign.exec('rollback');
    await expect(turn()).resolves.toBeUndefined();
    foreign.close();
    await store.close();
  });

  test('keeps no read out, and no read of its own out of the file', async () => {
    const path = newFile();
    const store = await openStore({ path, migrate: true });
    const foreign = new BetterSqlite3(path);
    foreign.exec('begin immediate');
    await expect(store.checkSchema()).resolves.toBeUndefined();
    await expect(store.findVersion('d1', 1)).resolves.toBeUndefined();
    await expect(store.waitingConversations(now)).resolves.toEqual([]);
    foreign.exec('rollback');
    foreign.close();
    await store.close();
  });

  test('at the moment of the commit has the whole turn undone and done again', async () => {
    const path = newFile();
    const { db } = openSqlite(path);
    // only with the older journal does a reader keep a writer from committing
    await sql`pragma journal_mode = delete`.execute(db);
    await sql`create table notes (text)`.execute(db);
    const reader = new BetterSqlite3(path);
    reader.exec('begin');
    reader.prepare('select * from notes').all();
    let times = 0;
    await new Patience(3_000, isLock).run(() =>
      db.transaction().execute(async (tx) => {
        times += 1;
        await sql`insert into notes values ('once')`.execute(tx);
        setTimeout(() => reader.inTransaction && reader.exec('commit'), 50);
      }),
    );
    expect(times).toBeGreaterThan(1);
    expect((await sql`select text from notes`.execute(db)).rows).toEqual([{ text: 'once' }]);
    reader.close();
    await db.destroy();
  });
});

test('a full disk is told as what it is, nothing is kept, and the store goes on when there is room', async () => {
  const { db } = openSqlite(newFile());
  await sql`create table notes (text)`.execute(db);
  const pages = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]!.page_count;
  const room = (count: number) => sql`pragma max_page_count = ${sql.lit(count)}`.execute(db);
  const write = () =>
    db.transaction().execute(async (tx) => {
      await sql`insert into notes values ('small')`.execute(tx);
      await sql`insert into notes values (${'x'.repeat(200_000)})`.execute(tx);
    });
  await room(pages + 2);
  await expect(write()).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  expect((await sql`select * from notes`.execute(db)).rows).toEqual([]);
  await room(10_000);
  await write();
  expect((await sql`select * from notes`.execute(db)).rows).toHaveLength(2);
  await db.destroy();
});

const REPLIED_TO = {
  ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't', scope: 'personal' as const },
  ...{ botId: 'b', channelUserId: 'u' },
};
const LONG_REPLY = { op: 'sendText' as const, text: 'BurslemPark '.repeat(1_000) };

test('nothing of a reply is left in the file once its text has been deleted', async () => {
  const path = newFile();
  const store = await openStore({ path, migrate: true });
  await store.transaction((tx) => tx.enqueue(REPLIED_TO, 'k', [LONG_REPLY], '2026-11-22T10:00:00Z'));
  await store.sweep('2026-11-22T12:00:00.000Z');
  await store.close();
  expect(readFileSync(path).includes('BurslemPark')).toBe(false);
});

test('nothing of a reply is left in the file once it has arrived', async () => {
  const path = newFile();
  const store = await openStore({ path, migrate: true });
  const at = '2026-11-22T10:00:00Z';
  const [row] = await store.transaction((tx) => tx.enqueue(REPLIED_TO, 'k', [LONG_REPLY], at));
  await store.markDelivered(row!, 'm1', at);
  await store.close();
  expect(readFileSync(path).includes('BurslemPark')).toBe(false);
});

test('nothing of a deleted draft is left in the file: not its title, in no change of it', async () => {
  const path = newFile();
  const store = await openStore({ path, migrate: true });
  const address = {
    ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 'stoke', scope: 'personal' as const },
    ...{ botId: 'b', channelUserId: 'u', userId: 'alex' },
  };
  const first = begun('d1', { answers: { title: 'BurslemPark' } });
  const second = revised(first.draft, [
    { change: 'rename', title: 'HanleyPark' },
    { change: 'rename', title: 'LongtonPark' },
  ]);
  await store.transaction((tx) =>
    tx.apply(
      address,
      [
        { change: 'createDraft', revision: first },
        { change: 'reviseDraft', revision: second },
      ],
      AUTHOR.at,
    ),
  );
  const changes = () => {
    const file = new BetterSqlite3(path, { readonly: true });
    const rows = file.prepare('select * from changes').all();
    file.close();
    return rows;
  };
  expect(JSON.stringify(changes())).toContain('BurslemPark');
  await store.transaction((tx) =>
    tx.apply(address, [{ change: 'deleteDraft', draftId: 'd1', readAt: 2 }], AUTHOR.at),
  );
  expect(changes()).toEqual([]);
  await store.close();
  const left = readFileSync(path);
  for (const title of ['BurslemPark', 'HanleyPark', 'LongtonPark']) expect(left.includes(title)).toBe(false);
});

test('every commit is on the disk; only marks of delivery may be lost in a power cut', async () => {
  const { db, commit } = openSqlite(newFile());
  const level = async (on: Kysely<Tables>) =>
    (await sql<{ synchronous: number }>`pragma synchronous`.execute(on)).rows[0];
  expect(await level(db)).toEqual({ synchronous: 2 });
  const found = (durable: boolean) => commit(level, durable);
  expect(await found(true)).toEqual({ synchronous: 2 });
  expect(await found(false)).toEqual({ synchronous: 1 });
  // one that must be on the disk takes the others with it
  expect(await Promise.all([found(false), found(true)])).toEqual([{ synchronous: 2 }, { synchronous: 2 }]);
  await expect(commit(() => Promise.reject(new Error('no')), false)).rejects.toThrow('no');
  expect(await level(db)).toEqual({ synchronous: 2 });
  const journal = await sql`pragma journal_mode`.execute(db);
  expect(journal.rows).toEqual([{ journal_mode: 'wal' }]);
  await db.destroy();
});
