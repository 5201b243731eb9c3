import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, settledOfficer, type Officer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

const counted = () => {
  const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
  const rows = file.prepare('select about, reaction, times from feedback order by about, reaction').all();
  file.close();
  return rows;
};

function thumb(officer: Officer, replyToId: string, reaction: unknown = 'like', parts: object = {}) {
  return officer.person.activity({
    type: 'invoke',
    name: 'message/submitAction',
    replyToId,
    value: {
      actionName: 'feedback',
      actionValue: { reaction, feedback: '{"feedbackText":"secret words of mine"}' },
    },
    ...parts,
  });
}

const asksWhetherHelpful = (id: string) =>
  bot.connector.messages.get(id)?.activity['channelData'] !== undefined;

test('below an answer Teams asks whether it helped, below a question it does not', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('what does the charter say about apprenticeships?');
  expect(asksWhetherHelpful(officer.newest().id)).toBe(true);
  await officer.says('draft');
  expect(asksWhetherHelpful(officer.newest().id)).toBe(false);
});

test('a thumb is counted by the kind of answer, and neither words nor person are kept', async () => {
  const officer = newOfficer(bot);
  await officer.says('trees');
  const { id } = officer.newest();
  const calls = bot.connector.calls.length;
  expect((await bot.post(thumb(officer, id))).status).toBe(200);
  expect((await bot.post(thumb(officer, id, 'dislike'))).status).toBe(200);
  expect((await bot.post(thumb(officer, 'long gone', 'dislike'))).status).toBe(200);
  expect(counted()).toEqual([
    { about: 'charter', reaction: 'dislike', times: 1 },
    { about: 'charter', reaction: 'like', times: 1 },
    { about: 'unknown', reaction: 'dislike', times: 1 },
  ]);
  expect(bot.connector.calls).toHaveLength(calls);
});

test('a thumb that comes twice counts once, and what is no thumb counts nothing', async () => {
  const officer = newOfficer(bot);
  const before = counted();
  const again = thumb(officer, 'x', 'like');
  await bot.post(again);
  await bot.post(again);
  await bot.post(thumb(officer, 'x', 'love'));
  await bot.post(thumb(officer, 'x', 'like', { value: 'feedback' }));
  const total = (rows: unknown[]) => (rows as { times: number }[]).reduce((sum, { times }) => sum + times, 0);
  expect(total(counted())).toBe(total(before) + 1);
});
