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

test('a slow channel does not keep the activity waiting for ever', async () => {
  bot.connector.fails({ hang: true });
  const started = Date.now();
  const { status } = await bot.post(bot.person('Alex').message('one'));
  expect(status).toBe(200);
  expect(Date.now() - started).toBeLessThan(14_000);
}, 20_000);

async function expectSoon<T>(read: () => T, expected: T): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (JSON.stringify(read()) === JSON.stringify(expected)) break;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(read()).toEqual(expected);
}
