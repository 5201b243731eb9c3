import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Engine } from '../../src/storage/engine/engine';
import { openPostgres } from '../../src/storage/engine/openPostgres';
import { Client } from 'pg';
import { openStore } from '../../src/storage/openStore';
import { StoreBusyError } from '../../src/storage/store';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { describeErasures } from './erasuresContract';
import { describeStore } from './storeContract';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describeStore('PostgreSQL', async () => {
  const url = await server.newDatabase();
  return {
    store: await openStore({ url, connections: 5, migrate: true }),
    another: () => openStore({ url, connections: 1, migrate: false }),
    remove: () => Promise.resolve(),
  };
});

describeErasures('PostgreSQL', async () => {
  const url = await server.newDatabase();
  return { store: await openStore({ url, connections: 5, migrate: true }), engine: openPostgres(url, 2) };
});
test('a turn whose connection breaks in the middle is made once more on a new one', async () => {
  const url = await server.newDatabase();
  const store = await openStore({ url, connections: 2, migrate: true });
  const address = {
    ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 't', scope: 'personal' as const },
    ...{ botId: 'b', channelUserId: 'u', userId: 'alex' },
  };
  let tries = 0;
  await store.transaction(async (tx) => {
    await tx.lockConversation(address, '2026-11-22T10:00:00.000Z');
    tries += 1;
    if (tries === 1) await cutOthers(url);
    await tx.recordTurn(address, { key: 'one' }, '2026-11-22T10:00:00.000Z');
  });
  expect(tries).toBe(2);
  expect(await store.transaction((tx) => tx.findTurn('one'))).toEqual({ key: 'one' });
  await store.close();
});

async function cutOthers(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
}

test('a start waits for a server that is not there yet, and one that may not wait says so', async () => {
  const url = await server.newDatabase();
  await (await openStore({ url, connections: 1, migrate: true })).close();
  await server.end();
  const impatient = await openStore({ url, connections: 1, migrate: false, waitMs: 0 });
  await expect(impatient.checkSchema()).rejects.toThrow(StoreBusyError);
  const patient = await openStore({ url, connections: 1, migrate: false, waitMs: 20_000 });
  const checked = patient.checkSchema();
  // longer than any turn waits
  await wait(1_000);
  await server.begin();
  await checked;
  await Promise.all([impatient.close(), patient.close()]);
});

test('a migration may take as long as it needs, and waits for a lock no longer than a turn does', async () => {
  const engine = openPostgres(await server.newDatabase(), 2);
  const limitOf = async (db: Engine['db'], name: string) => {
    const { rows } = await sql<Record<string, string>>`show ${sql.raw(name)}`.execute(db);
    return rows[0]?.[name];
  };
  expect(await engine.blocking((db) => limitOf(db, 'statement_timeout'))).toBe('0');
  expect(await engine.blocking((db) => limitOf(db, 'lock_timeout'))).toBe('500ms');
  expect(await limitOf(engine.db, 'statement_timeout')).toBe('10s');
  await engine.db.destroy();
});
