import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createMetrics } from '../../src/bot/metrics/prometheus';
import { noteDialogs } from '../support/noteDialogs';
import { startBot, type Bot } from '../support/startBot';

/** Settings under which one person's fourth turn in ten seconds is too many. */
const SETTINGS = { METRICS_PORT: '0', TURNS_PER_PERSON: '3' };
let bot: Bot;
const failures = new Map<string, number>();
beforeAll(async () => {
  bot = await startBot(SETTINGS, { dialogs: noteDialogs(failures) });
});
afterAll(() => bot.stop());
/** Somebody who has said nothing yet. */
const someone = () => bot.person(`Officer${String((serial += 1))}`);
let serial = 0;

/** Every series that is told, with its value. */
async function told(): Promise<Map<string, number>> {
  const lines = (await bot.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}
/** What rose of the counters since then, and by how much. */
async function risen(before: Map<string, number>): Promise<Record<string, number>> {
  const rose = [...(await told())]
    .map(([name, value]): [string, number] => [
      name.replace('assistant_', ''),
      value - (before.get(name) ?? 0),
    ])
    .filter(([name, by]) => by > 0 && /_(total|count)/.test(name) && !/^(process|nodejs)_/.test(name));
  return Object.fromEntries(rose);
}
const turns = (kind: string, outcome: string) => `turns_total{kind="${kind}",outcome="${outcome}"}`;
const timed = (kind: string, committed = true) => ({
  [`turn_duration_seconds_count{kind="${kind}"}`]: 1,
  ...(committed && { [`turn_commit_duration_seconds_count{kind="${kind}"}`]: 1 }),
});
const sent = { 'channel_calls_total{outcome="sent"}': 1 };

describe('counted, by what came of it, is', () => {
  test('a typed turn, and its repeat', async () => {
    const ada = someone();
    const activity = ada.message('one');
    const before = await told();
    await ada.sends(activity);
    expect(await risen(before)).toEqual({ ...timed('typed'), ...sent, [turns('typed', 'answered')]: 1 });
    const between = await told();
    await ada.sends(activity);
    expect(await risen(between)).toEqual({ ...timed('typed'), [turns('typed', 'duplicate')]: 1 });
  });

  test('a press, an invoke and an event', async () => {
    const ada = someone();
    const [card] = await ada.says('one');
    const before = await told();
    await ada.presses(card!, 'Add', { word: 'two' });
    const action = { type: 'Action.Execute', verb: 'add', data: { word: 'three' } };
    await ada.sends(ada.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
    await someone().installs();
    const rose = await risen(before);
    expect(rose).toMatchObject({ ...timed('pressed'), ...timed('invoke'), ...timed('event') });
    for (const kind of ['pressed', 'invoke', 'event']) expect(rose[turns(kind, 'answered')]).toBe(1);
  });

  test('a turn that failed', async () => {
    failures.set('one', 1);
    const before = await told();
    await someone().says('one');
    expect(await risen(before)).toMatchObject({ [turns('typed', 'apologised')]: 1, ...sent });
  });

  test('a query of the compose box', async () => {
    const ada = someone();
    const value = { commandId: 'charter', parameters: [{ name: 'query', value: 'trees' }] };
    const before = await told();
    await bot.post(ada.activity({ type: 'invoke', name: 'composeExtension/query', value }));
    expect(await risen(before)).toEqual({ ...timed('compose', false), [turns('compose', 'answered')]: 1 });
  });

  test('what is beyond a share, and what is turned away at the door', async () => {
    const ada = someone();
    const before = await told();
    for (const word of ['one', 'two', 'three', 'four']) await ada.says(word);
    await bot.post({ type: 'message' });
    expect(await risen(before)).toMatchObject({
      [turns('typed', 'too_often')]: 1,
      'rates_refused_total{what="turn",limit="person"}': 1,
      'requests_refused_total{reason="no activity"}': 1,
    });
  });

  test('what the channel is asked again, and what it refuses', async () => {
    bot.connector.fails({ status: 429, headers: { 'retry-after': '0' } });
    const before = await told();
    await someone().says('one');
    bot.connector.fails({ status: 403 });
    await someone().says('one');
    expect(await risen(before)).toMatchObject({
      ...{ channel_retries_total: 1, ...sent },
      'channel_calls_total{outcome="gone"}': 1,
    });
  });

  test('a store that is locked: tried again, given up, and the turn is not saved', async () => {
    const before = await told();
    const foreign = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { timeout: 1_000 });
    foreign.exec('begin immediate');
    await someone().says('one');
    foreign.exec('rollback');
    foreign.close();
    const rose = await risen(before);
    expect(rose).toMatchObject({ [turns('typed', 'not_saved')]: 1, 'store_errors_total{how="busy"}': 1 });
    expect(rose['store_retries_total']).toBeGreaterThan(2);
  });
});

test('how many replies wait, and how old the oldest is, is read when it is asked for', async () => {
  const waiting = async () => {
    const now = await told();
    return [now.get('assistant_outbox_waiting'), now.get('assistant_outbox_oldest_age_seconds')];
  };
  expect(await waiting()).toEqual([0, 0]);
  const fault = { status: 429, headers: { 'retry-after': '100' } };
  bot.connector.fails(fault, fault);
  await Promise.all([someone().says('one'), someone().says('one')]);
  await wait(20);
  expect(await waiting()).toEqual([2, expect.any(Number)]);
  expect((await waiting())[1]).toBeGreaterThan(0.02);
});

test('a store that does not answer keeps nobody waiting: its numbers are left out, and it is not asked twice', async () => {
  let asked = 0;
  const metrics = await createMetrics({
    clock: () => new Date(),
    outboxDepth: () => {
      asked += 1;
      return new Promise(() => undefined);
    },
  });
  const started = Date.now();
  const [{ text }] = await Promise.all([metrics.read(), metrics.read()]);
  expect(text).not.toMatch(/^assistant_outbox/m);
  expect(text).toMatch(/^assistant_turns_total/m);
  expect(Date.now() - started).toBeLessThan(3_000);
  await metrics.read();
  expect(asked).toBe(1);
});

test('no traffic adds a series, and none names a tenant, a person or a conversation', async () => {
  const ours = async () => [...(await told()).keys()].filter((name) => name.startsWith('assistant_'));
  const before = await ours();
  const people = Array.from({ length: 60 }, (_, n) =>
    bot.person(`Person${String(n)}`, {
      tenantId: `tenant-${String(n)}`,
      conversationId: `a:chat-${String(n)}`,
    }),
  );
  await Promise.all(people.map((person) => person.says('one')));
  await bot.post({ type: 'message' });
  expect(await ours()).toEqual(before);
  expect(before.length).toBeLessThan(300);
  expect(await bot.metrics()).not.toMatch(/tenant-|Person\d|chat-|a:/);
});

test('the process is told of too, its event loop first, and nothing else is served there', async () => {
  const text = await bot.metrics();
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes /m);
  expect(await fetch(`${bot.url()}/metrics`)).toMatchObject({ status: 404 });
});
