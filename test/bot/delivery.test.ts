import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteDialogs } from '../support/noteDialogs';
import type { Person } from '../support/person';
import { startBot, type Bot } from '../support/startBot';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({}, { dialogs: noteDialogs() });
});
afterEach(() => bot.stop());

const firstLines = (replies: readonly { text: string }[]) => replies.map(({ text }) => text.split('\n')[0]);

test('what the channel would not take is sent after a restart, once', async () => {
  const officer = bot.person('Alex');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '600' } });
  expect(await officer.says('one')).toEqual([]);
  await bot.restart();
  await expectSoon(() => firstLines(officer.seenSince(0)), ['one']);
  await bot.restart();
  expect(firstLines(await officer.says('two'))).toEqual(['one two']);
  expect(firstLines(officer.seenSince(0))).toEqual(['one', 'one two']);
});

test('what the channel would not take is sent when the same activity comes again', async () => {
  const officer = bot.person('Alex');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '31' } });
  const message = officer.message('one');
  expect(await officer.sends(message)).toEqual([]);
  const now = performance.now.bind(performance);
  const later = jest.spyOn(performance, 'now').mockImplementation(() => now() + 100_000);
  expect(firstLines(await officer.sends(message))).toEqual(['one']);
  later.mockRestore();
  expect(await officer.sends(message)).toEqual([]);
});

test('a message that the channel may have taken is sent once more and no oftener, and is applied once', async () => {
  const officer = bot.person('Alex');
  bot.connector.fails({ status: 502, taken: true });
  await officer.says('one');
  await bot.restart();
  expect(firstLines(await officer.says('two'))).toEqual(['one two']);
  // shown twice, rather than perhaps not at all
  expect([...bot.connector.messages.values()]).toHaveLength(3);
});

test('a conversation that is closed to the bot gets nothing more, and harms no other', async () => {
  const [blocked, other] = [bot.person('Blocked'), bot.person('Other')];
  bot.connector.fails({ status: 403 });
  expect(await blocked.says('one')).toEqual([]);
  await bot.restart();
  expect(firstLines(await other.says('one'))).toEqual(['one']);
  expect(bot.connector.calls).toHaveLength(2);
});

test('a reply that must wait is not overtaken by the reply of a later turn, which asks the channel nothing until then', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '100' } });
  expect(await officer.says('one')).toEqual([]);
  expect(await officer.says('two')).toEqual([]);
  expect(bot.connector.calls).toHaveLength(1);
  const now = performance.now.bind(performance);
  const later = jest.spyOn(performance, 'now').mockImplementation(() => now() + 100_000);
  expect(firstLines(await officer.says('three'))).toEqual(['one', 'one two', 'one two three']);
  later.mockRestore();
});

test('a tenant whose chats the channel holds back turns nobody away, and its own replies come in order', async () => {
  const queueLimits = { perConversation: 3, perTenant: 2, total: 2 };
  await bot.restart({ dialogs: noteDialogs(), queueLimits });
  const held = ['Ada', 'Ben', 'Cid', 'Dot', 'Eve'].map((name) => bot.person(name));
  const answers: Promise<unknown>[] = [];
  for (const officer of held) bot.connector.rateLimited.set(officer.conversationId, '1');
  const isCalled = ({ conversationId }: { conversationId: string }) =>
    bot.connector.calls.some((call) => call.conversationId === conversationId);
  for (const officer of held) {
    answers.push(bot.post(officer.message('one')));
    await expectSoon(() => isCalled(officer), true);
    for (const word of ['two', 'three']) {
      answers.push(bot.post(officer.message(word)));
      // there before the next, so that their order is known
      await wait(30);
    }
  }
  const other = bot.person('Olu', { tenantId: 'tenant-leeds' });
  expect(firstLines(await other.says('hello'))).toEqual(['hello']);
  expect(firstLines(await bot.person('Fay').says('hello'))).toEqual(['hello']);
  bot.connector.rateLimited.clear();
  await Promise.all(answers);
  for (const officer of held) {
    expect(firstLines(officer.seenSince(0))).toEqual(['one', 'one two', 'one two three']);
  }
});

describe('when more waits of one tenant than is tried at once', () => {
  let held: Person[];
  beforeEach(async () => {
    held = Array.from({ length: 40 }, (_, n) => bot.person(`Held${String(n)}`));
    for (const officer of held) bot.connector.rateLimited.set(officer.conversationId, '600');
    for (const officer of held) await officer.says('one');
  });

  test('what waits of another is sent all the same, whatever becomes of the first', async () => {
    const other = bot.person('Olu', { tenantId: 'tenant-leeds' });
    bot.connector.rateLimited.set(other.conversationId, '600');
    await other.says('hello');
    bot.connector.rateLimited.delete(other.conversationId);
    for (const officer of held) bot.connector.rateLimited.set(officer.conversationId, '20');
    await bot.restart();
    await expectSoon(() => firstLines(other.seenSince(0)), ['hello']);
  });

  test('a stop lets run what is being sent and begins nothing more', async () => {
    bot.connector.rateLimited.clear();
    bot.connector.latencyMs = 200;
    const before = bot.connector.calls.length;
    await bot.restart();
    await expectSoon(() => bot.connector.calls.length > before, true);
    // the next start finds what still waits too old to send
    await bot.restart({ dialogs: noteDialogs(), clock: () => new Date(Date.now() + 3_660_000) });
    expect(bot.connector.calls.length - before).toBeLessThan(held.length);
  });
});

test('a restart sends what waits in the order of the turns', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '100' } });
  for (const word of ['one', 'two']) await officer.says(word);
  await bot.restart();
  await expectSoon(() => firstLines(officer.seenSince(0)), ['one', 'one two']);
});

test('a reply that cannot be read is given up, and keeps no other from being sent', async () => {
  const [ada, ben] = [bot.person('Ada'), bot.person('Ben')];
  for (const person of [ada, ben]) {
    bot.connector.fails({ status: 429, headers: { 'retry-after': '100' } });
    await person.says('one');
  }
  const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'));
  file.prepare(`update outbox set op = '{"op":"older"}' where conversation_id = ?`).run(ada.conversationId);
  await bot.restart();
  await expectSoon(() => firstLines(ben.seenSince(0)), ['one']);
  const states = () => file.prepare('select state, reason from outbox order by id').all();
  await expectSoon(states, [
    { state: 'abandoned', reason: 'unreadable' },
    { state: 'delivered', reason: null },
  ]);
  file.close();
  expect(firstLines(await ada.says('two'))).toEqual(['one two']);
});

test('a reply that waited for an hour is given up, and the log says so', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '100' } });
  await officer.says('one');
  const warned: unknown[] = [];
  const log = {
    debug: jest.fn(),
    info: jest.fn(),
    error: jest.fn(),
    warn: (...parts: unknown[]) => warned.push(parts),
  };
  await bot.restart({ dialogs: noteDialogs(), clock: () => new Date(Date.now() + 3_660_000), log });
  await expectSoon(() => warned, [[{ replies: 1 }, 'replies given up undelivered: too old']]);
  const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
  expect(file.prepare('select state, reason from outbox').all()).toEqual([
    { state: 'abandoned', reason: 'too old' },
  ]);
  file.close();
  expect(officer.seenSince(0)).toEqual([]);
});

test('a stop does not sit out the wait that the channel asked for, and the reply is sent at the next start, once', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '20' } });
  const answered = bot.post(officer.message('one'));
  await expectSoon(() => bot.connector.calls.length, 1);
  const started = Date.now();
  await bot.restart();
  expect(Date.now() - started).toBeLessThan(5_000);
  expect((await answered).status).toBe(200);
  await expectSoon(() => firstLines(officer.seenSince(0)), ['one']);
});

test('an invoke is answered when it is committed, while its reply still waits for the channel', async () => {
  const officer = bot.person('Ada');
  bot.connector.rateLimited.set(officer.conversationId, '1');
  const action = { type: 'Action.Execute', verb: 'add', data: { word: 'one' } };
  const invoke = officer.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  const { body } = await bot.post(invoke);
  expect(JSON.parse(body)).toEqual({ statusCode: 200, type: 'text', value: 'one' });
  expect(officer.seenSince(0)).toEqual([]);
  bot.connector.rateLimited.clear();
  await expectSoon(() => firstLines(officer.seenSince(0)), ['one']);
});

test('an invoke that waits behind a slow delivery is told so, and is applied once it is its turn', async () => {
  await bot.restart({ dialogs: noteDialogs(), answerWithinMs: 300 });
  const officer = bot.person('Ada');
  bot.connector.fails({ status: 429, headers: { 'retry-after': '1' } });
  await officer.says('one');
  const action = { type: 'Action.Execute', verb: 'add', data: { word: 'two' } };
  const invoke = officer.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  const { status, body } = await bot.post(invoke);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: expect.stringContaining('still working') as string,
  });
  await expectSoon(() => firstLines(officer.seenSince(0)), ['one', 'one two']);
});

test('a slow channel does not keep the activity waiting for ever', async () => {
  bot.connector.fails({ hang: true });
  await bot.restart({ dialogs: noteDialogs(), answerWithinMs: 300 });
  const started = Date.now();
  // a message is told nothing: only an invoke has a body
  expect(await bot.post(bot.person('Alex').message('one'))).toEqual({ status: 200, body: '' });
  expect(Date.now() - started).toBeLessThan(2_000);
}, 30_000);

async function expectSoon<T>(read: () => T, expected: T): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (JSON.stringify(read()) === JSON.stringify(expected)) break;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(read()).toEqual(expected);
}
