import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/engine/openSqlite';
import { migrateToLatest } from '../../src/storage/migrations/migrate';
import { openStore } from '../../src/storage/openStore';
import { prepared } from '../../src/storage/prepared';

let dir = '';
const path = () => join(dir, 'test.db');
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'assistant-prepared-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

test('a query that is compiled once is asked with the values of each call', async () => {
  const { db } = openSqlite(path());
  await migrateToLatest(db);
  const keep = prepared((to, it: { key: string; nonce: string | null; at: string }) =>
    to.insertInto('turns').values({
      ...{ key: it.key, conversation_id: 'c', user_id: null, nonce: it.nonce, invoke: null, at: it.at },
    }),
  );
  const find = prepared((of, it: { nonce: string }) =>
    of.selectFrom('turns').select('key').where('nonce', '=', it.nonce).orderBy('key'),
  );
  await keep(db, { key: 'one', nonce: 'n1', at: '2026-11-22' });
  await keep(db, { key: 'two', nonce: null, at: '2026-11-23' });
  await keep(db, { key: 'three', nonce: 'n3', at: '2026-11-24' });
  expect((await find(db, { nonce: 'n1' })).rows).toEqual([{ key: 'one' }]);
  expect((await find(db, { nonce: 'n3' })).rows).toEqual([{ key: 'three' }]);
  const undone = db.transaction().execute(async (tx) => {
    await keep(tx, { key: 'four', nonce: 'n1', at: '2026-11-25' });
    expect((await find(tx, { nonce: 'n1' })).rows).toEqual([{ key: 'four' }, { key: 'one' }]);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect((await find(db, { nonce: 'n1' })).rows).toEqual([{ key: 'one' }]);
  await db.destroy();
});

test('what a savepoint would undo goes into no temporary file', async () => {
  const engine = openSqlite(path());
  const { rows } = await sql`pragma temp_store`.execute(engine.db);
  expect(rows).toEqual([{ temp_store: 2 }]);
  await engine.db.destroy();
});

test('who speaks in a conversation is kept where it is somebody else than before', async () => {
  const store = await openStore({ path: path(), migrate: true });
  const turnOf = (userId: string, scope: 'personal' | 'group') =>
    store.transaction((tx) =>
      tx.lockConversation(
        {
          ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't', scope },
          ...{ botId: 'b', channelUserId: `29:${userId}`, userId },
        },
        '2026-11-22T10:00:00.000Z',
      ),
    );
  await turnOf('alex', 'group');
  await turnOf('alex', 'group');
  await turnOf('ben', 'personal');
  await store.close();
  const file = new BetterSqlite3(path());
  const kept = file.prepare('select user_id, channel_user_id, scope, turn from conversations').all();
  file.close();
  expect(kept).toEqual([{ user_id: 'ben', channel_user_id: '29:ben', scope: 'personal', turn: 3 }]);
});
