import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { noteDialogs } from '../support/noteDialogs';
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
  bot.connector.fails({ status: 429, headers: { 'retry-after': '600' } });
  const message = officer.message('one');
  expect(await officer.sends(message)).toEqual([]);
  expect(firstLines(await officer.sends(message))).toEqual(['one']);
  expect(await officer.sends(message)).toEqual([]);
});

test('a message that the channel may have taken is not shown twice, and its answer is kept', async () => {
  const officer = bot.person('Alex');
  bot.connector.fails({ status: 502, taken: true });
  await officer.says('one');
  await bot.restart();
  expect(firstLines(await officer.says('two'))).toEqual(['one two']);
  expect([...bot.connector.messages.values()]).toHaveLength(2);
});

test('a conversation that is closed to the bot gets nothing more, and harms no other', async () => {
  const [blocked, other] = [bot.person('Blocked'), bot.person('Other')];
  bot.connector.fails({ status: 403 });
  expect(await blocked.says('one')).toEqual([]);
  await bot.restart();
  expect(firstLines(await other.says('one'))).toEqual(['one']);
  expect(bot.connector.calls).toHaveLength(2);
});

test('a reply that must wait is not overtaken by the reply of a later turn', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails(...[1, 2].map(() => ({ status: 429, headers: { 'retry-after': '100' } })));
  expect(await officer.says('one')).toEqual([]);
  expect(await officer.says('two')).toEqual([]);
  expect(firstLines(await officer.says('three'))).toEqual(['one', 'one two', 'one two three']);
});

test('a restart sends what waits in the order of the turns', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails(...[1, 2].map(() => ({ status: 429, headers: { 'retry-after': '100' } })));
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
  const { status } = await bot.post(bot.person('Alex').message('one'));
  expect(status).toBe(200);
  expect(Date.now() - started).toBeLessThan(2_000);
}, 30_000);

async function expectSoon<T>(read: () => T, expected: T): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (JSON.stringify(read()) === JSON.stringify(expected)) break;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(read()).toEqual(expected);
}
