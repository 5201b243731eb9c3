import { noteDialogs } from '../support/noteDialogs';
import { startBot, type Bot } from '../support/startBot';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({}, { dialogs: noteDialogs() });
});
afterEach(() => bot.stop());

test('who waits behind a slow reply sees from one second on that somebody writes, and never after the reply', async () => {
  const officer = bot.person('Ada');
  bot.connector.latencyMs = 1_600;
  const sent = Date.now();
  await Promise.all([officer.says('one'), officer.says('two')]);
  const [, second] = bot.connector.calls;
  expect(bot.connector.typing).toHaveLength(1);
  const [shown] = bot.connector.typing;
  expect(shown!.conversationId).toBe(officer.conversationId);
  // counted from before it was sent: a busy machine only makes it longer
  expect(shown!.at - sent).toBeGreaterThan(990);
  expect(shown!.at).toBeLessThanOrEqual(second!.at);
});

test('a reply within the second shows nothing', async () => {
  await bot.person('Ada').says('one');
  expect(bot.connector.typing).toEqual([]);
});
