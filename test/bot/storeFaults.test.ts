import BetterSqlite3 from 'better-sqlite3';
import { renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { databasePath } from '../../src/storage/database';
import { noteDialogs } from '../support/noteDialogs';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';

const NOT_SAVED = pack.wording.dialogs.failed.notSaved;
/** How soon whoever writes is told, by the design (docs/design.md#d13), and how soon the process says that it lives. */
const TOLD_WITHIN_MS = 1_000;
const ALIVE_WITHIN_MS = 100;
/** A machine that tests does other work too. */
const TOLERANCE = 2;

let server: PostgresServer;
let bot: Bot;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());
afterEach(() => bot.stop());

/** Breaks the store of a running bot; returns how it is put right. */
type Break = () => Promise<() => Promise<void>>;

const inFile = async (work: (file: BetterSqlite3.Database) => void): Promise<BetterSqlite3.Database> => {
  const file = new BetterSqlite3(databasePath(bot.dataDir), { timeout: 0 });
  for (;;) {
    try {
      work(file);
      return file;
    } catch {
      await wait(5);
    }
  }
};

const SQLITE_FAULTS: readonly (readonly [string, Break])[] = [
  [
    'locked by another process',
    async () => {
      const file = await inFile((open) => open.exec('begin immediate'));
      return async () => {
        await Promise.resolve();
        file.close();
      };
    },
  ],
  [
    'gone',
    async () => {
      const path = databasePath(bot.dataDir);
      renameSync(path, `${path}.away`);
      await Promise.resolve();
      return async () => {
        await Promise.resolve();
        renameSync(`${path}.away`, path);
      };
    },
  ],
  [
    'readable only',
    async () => {
      // what a file system that takes no writes makes of every one of them
      const tables = ['conversations', 'failures'];
      const file = await inFile((open) => {
        for (const table of tables)
          open.exec(
            `create trigger if not exists no_${table} before insert on ${table} begin select raise(fail, 'readonly'); end`,
          );
      });
      return async () => {
        for (const table of tables) file.exec(`drop trigger no_${table}`);
        await Promise.resolve();
        file.close();
      };
    },
  ],
];

let url: string;
async function asAdmin(sql: string): Promise<void> {
  const admin = new Client(url.replace(/\/[^/]+$/, '/postgres'));
  await admin.connect();
  await admin.query(sql);
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${url.split('/').at(-1) ?? ''}'`,
  );
  await admin.end();
}

const POSTGRES_FAULTS: readonly (readonly [string, Break])[] = [
  [
    'down',
    async () => {
      await server.end();
      return () => server.begin();
    },
  ],
  [
    'hanging, its connections open',
    async () => {
      await server.hang();
      return () => server.goOn();
    },
  ],
  [
    'readable only, as a standby is',
    async () => {
      const database = url.split('/').at(-1) ?? '';
      await asAdmin(`alter database ${database} set default_transaction_read_only = on`);
      return () => asAdmin(`alter database ${database} reset default_transaction_read_only`);
    },
  ],
];

const statusOf = async (page: string): Promise<{ readonly status: number; readonly ms: number }> => {
  const asked = performance.now();
  const { status } = await fetch(`${bot.url()}/${page}`);
  return { status, ms: performance.now() - asked };
};

/** What is asked of every fault: the process lives, says that it is not ready, and whoever writes or presses is told soon. */
async function holds(fault: Break): Promise<void> {
  const [ada, ben] = [bot.person('Ada'), bot.person('Ben')];
  await ada.says('one');
  expect((await statusOf('readyz')).status).toBe(200);
  const before = bot.connector.calls.length;
  const mend = await fault();
  try {
    const sent = performance.now();
    const told = ada.says('lost');
    const action = { type: 'Action.Execute', verb: 'add', data: { word: 'lost' } };
    const invoked = bot.post(
      ben.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    );
    const alive: number[] = [];
    for (let asked = 0; asked < 5; asked += 1) {
      const health = await statusOf('healthz');
      expect(health.status).toBe(200);
      alive.push(health.ms);
      await wait(50);
    }
    expect(alive.sort((a, b) => a - b)[2]).toBeLessThan(ALIVE_WITHIN_MS);
    await told;
    const [first] = bot.connector.calls.slice(before);
    expect(ada.seenSince(before).map(({ text }) => text)).toEqual([NOT_SAVED]);
    expect(performance.timeOrigin + sent + TOLD_WITHIN_MS * TOLERANCE).toBeGreaterThan(first?.at ?? Infinity);
    expect(JSON.parse((await invoked).body)).toMatchObject({
      value: { code: 'NotSaved', message: NOT_SAVED },
    });
    const ready = await statusOf('readyz');
    expect(ready.status).toBe(503);
    expect(ready.ms).toBeLessThan(2_500);
    // told once a minute, and once alone
    await ada.says('lost too');
    expect(ada.seenSince(before)).toHaveLength(1);
  } finally {
    await mend();
  }
  await mended();
  const after = bot.connector.calls.length;
  await ada.says('two');
  expect(ada.seenSince(after).map(({ text }) => text.split('\n')[0])).toEqual(['one two']);
}

/** A server that comes back needs a moment. */
async function mended(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await statusOf('readyz')).status === 200) return;
    await wait(100);
  }
  throw new Error('not ready again');
}

test.each(SQLITE_FAULTS)('a file that is %s', async (_name, fault) => {
  bot = await startBot({}, { dialogs: noteDialogs() });
  await holds(fault);
});

test.each(POSTGRES_FAULTS)(
  'a PostgreSQL server that is %s',
  async (_name, fault) => {
    url = await server.newDatabase();
    bot = await startBot({ DATABASE_URL: url, DATABASE_CONNECTIONS: '4' }, { dialogs: noteDialogs() });
    await holds(fault);
  },
  60_000,
);
