import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { readDatabase } from '../../src/config';
import { openToWrite } from '../../src/storage/database';
import { bundled } from '../support/bundled';
import { FakeConnector } from '../support/fakeConnector';
import { Person } from '../support/person';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { shippedPackDir } from '../support/shippedPack';
import { postActivity } from '../support/startBot';
import type { KillPoint, Orders } from './orders';

let server: PostgresServer;
let connector: FakeConnector;
let database: Client;
let settings: Record<string, string>;
let bundle: string;
/** The one that stays while others are killed. */
let second: Instance;
const children: ChildProcess[] = [];
beforeAll(async () => {
  server = await startPostgres();
  connector = await new FakeConnector().start();
  const url = await server.newDatabase();
  settings = {
    ...{ BOT_MODE: 'local', PORT: '0', LOG_LEVEL: 'warn', DATABASE_URL: url, INSTANCES: '2' },
    CHARTER_PACK: shippedPackDir,
  };
  await (await openToWrite({ place: readDatabase(settings), migrate: true, waitMs: 0 })).close();
  database = new Client(url);
  await database.connect();
  bundle = await bundled(join(__dirname, 'crashingBot.ts'));
  second = await startInstance();
}, 60_000);
afterAll(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await database.end();
  await connector.stop();
  await server.stop();
});

interface Instance {
  readonly process: ChildProcess;
  readonly address: string;
  readonly ended: Promise<unknown>;
  logged: string;
}

/** An instance as a process of its own, which may be told to end itself at a point of its first turn. */
async function startInstance(orders: Orders = {}): Promise<Instance> {
  const child = fork(bundle, {
    execArgv: [],
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  children.push(child);
  const ended = once(child, 'exit');
  const instance = { process: child, address: '', ended, logged: '' };
  for (const output of [child.stdout!, child.stderr!]) {
    output.on('data', (chunk: Buffer) => (instance.logged += chunk.toString('utf8')));
  }
  child.send(orders);
  const [told] = (await once(child, 'message')) as [{ address: string }];
  return Object.assign(instance, { address: told.address });
}

const person = (name: string) =>
  new Person(
    name,
    () => Promise.reject(new Error('said to one instance')),
    () => connector,
  );

/** As if so much time had passed that an instance which says nothing more is taken to be dead. */
const lateEnough = () => database.query('update instances set seen_at = seen_at - 15000');

const LEFT: readonly { readonly at: KillPoint; readonly shown: number; readonly leaves: string }[] = [
  { at: 'beforeCommit', shown: 1, leaves: 'nothing, and the turn is made by the other' },
  { at: 'afterCommit', shown: 1, leaves: 'a turn whose reply the other sends' },
  { at: 'betweenSendAndMark', shown: 2, leaves: 'a reply that the other cannot know was sent' },
];

test.each(LEFT)(
  'an instance killed at $at leaves $leaves: one turn, and nothing lost',
  async ({ at, shown }) => {
    const first = await startInstance({ kill: { at, passage: 1 } });
    const officer = person(`Killed ${at}`);
    const activity = officer.message('settings');
    await expect(postActivity(first.address, activity)).rejects.toThrow();
    await first.ended;
    await lateEnough();
    // as the channel does: the same again, to whoever is there
    expect(await postActivity(second.address, activity)).toMatchObject({ status: 200 });
    expect(officer.seenSince(0)).toHaveLength(shown);
    const kept = await database.query(
      'select state from turns join outbox on turn_key = key where user_id = $1',
      [officer.userId],
    );
    expect(kept.rows).toEqual([{ state: 'delivered' }]);
  },
  60_000,
);

test('what waits, and what is too old, is seen to by one of the instances that start at once', async () => {
  const [officer, other] = [person('Waiting'), person('Long ago')];
  // left for later by whoever had it
  const later = { status: 429, headers: { 'retry-after': '100' } };
  connector.fails(later, later);
  await postActivity(second.address, officer.message('help'));
  await postActivity(second.address, other.message('help'));
  second.process.kill('SIGKILL');
  await second.ended;
  await database.query("update outbox set made_at = '2020-01-01T00:00:00.000Z' where conversation_id = $1", [
    other.conversationId,
  ]);
  connector.latencyMs = 300;
  const before = connector.calls.length;
  const both = await Promise.all([startInstance(), startInstance()]);
  const left = () => database.query("select id from outbox where state = 'waiting'");
  while ((await left()).rows.length > 0) await wait(50);
  const sentTo = connector.calls.slice(before).map(({ conversationId }) => conversationId);
  expect(sentTo).toEqual([officer.conversationId]);
  const gaveUp = () => both.filter(({ logged }) => logged.includes('too old')).length;
  while (gaveUp() === 0) await wait(50);
  expect(gaveUp()).toBe(1);
}, 60_000);
