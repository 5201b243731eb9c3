import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../support/fakeConnector';
import { noteDialogs } from '../support/noteDialogs';
import { BOT_ID } from '../support/person';
import { startBot, type Bot } from '../support/startBot';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({}, { dialogs: noteDialogs() });
});
afterEach(() => bot.stop());

const later = (method: 'POST' | 'PUT'): Fault => ({
  status: 429,
  headers: { 'retry-after': '600' },
  method,
});

/** One column of a table, in the order of writing. */
function column(sql: string): unknown[] {
  const file = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { readonly: true });
  try {
    return file.prepare(sql).pluck().all();
  } finally {
    file.close();
  }
}
const outbox = () => column(`select state || coalesce(' ' || reason, '') from outbox order by id`);

async function untilSettled(expected: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100 && outbox().includes('waiting'); tries += 1) await wait(30);
  expect(outbox()).toEqual(expected);
}

test('an update that must wait is not taken for delivered', async () => {
  const officer = bot.person('Ada');
  const [card] = await officer.says('one');
  bot.connector.fails(later('PUT'));
  expect(await officer.presses(card!, 'Add')).toEqual([]);
  expect(outbox()).toEqual(['delivered', 'waiting']);
  await bot.restart();
  await untilSettled(['delivered', 'delivered']);
  expect(bot.connector.messages.get(card!.id)?.activity['summary']).toBe('one more');
});

test('an update leaves known which message holds the card, though the channel does not name it', async () => {
  const officer = bot.person('Ada');
  const [card] = await officer.says('one');
  bot.connector.fails({ status: 200, body: {}, taken: true, method: 'PUT' });
  await officer.presses(card!, 'Add');
  expect(column('select activity_id from live_cards')).toEqual([card!.id]);
});

test('what is private, said in the personal chat, stays there, and no chat is made', async () => {
  const officer = bot.person('Ada');
  const [shown] = await officer.says('secret');
  expect(shown?.conversationId).toBe(officer.conversationId);
  expect(bot.connector.calls).toHaveLength(1);
});

describe('what is private, said in a group', () => {
  const group = () => bot.person('Ada').inConversation('19:group@thread.v2');

  test('goes to each person’s own chat in their own tenant, made once', async () => {
    const people = [
      bot.person('Ada'),
      bot.person('Ben'),
      bot.person('Ada', { tenantId: 'tenant-leeds' }),
    ].map((person) => person.inConversation('19:group@thread.v2'));
    for (const person of [...people, ...people]) await person.says('secret');
    const made = bot.connector.calls.filter(({ conversationId }) => conversationId === undefined);
    expect(made.map(({ body }) => body)).toEqual(
      people.map(({ channelUserId, tenantId }) => ({
        ...{ isGroup: false, bot: { id: BOT_ID }, members: [{ id: channelUserId }] },
        ...{ tenantId, channelData: { tenant: { id: tenantId } } },
      })),
    );
    const sent = bot.connector.calls.filter(({ conversationId }) => conversationId !== undefined);
    const chats = people.map(({ channelUserId }) => `a:personal-${channelUserId}`);
    expect(sent.map(({ conversationId }) => conversationId)).toEqual([...chats, ...chats]);
  });

  test('waits where the personal chat cannot be made yet', async () => {
    bot.connector.fails(later('POST'));
    expect(await group().says('secret')).toEqual([]);
    expect(outbox()).toEqual(['waiting']);
    await bot.restart();
    await untilSettled(['delivered']);
  });

  test('is given up where the channel makes no chat', async () => {
    bot.connector.fails({ status: 201, body: {} });
    expect(await group().says('secret')).toEqual([]);
    expect(outbox()).toEqual(['abandoned refused: no personal conversation']);
  });

  test('is given up where that chat is closed, and what is for the group is sent', async () => {
    bot.connector.fails(later('POST'));
    for (const word of ['secret', 'one']) expect(await group().says(word)).toEqual([]);
    bot.connector.fails({ status: 403 });
    await bot.restart();
    await untilSettled(['abandoned gone: HTTP 403', 'delivered']);
  });
});

test('once a conversation is closed, what waits behind is given up without another call', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails(later('POST'));
  for (const word of ['one', 'two']) expect(await officer.says(word)).toEqual([]);
  const before = bot.connector.calls.length;
  bot.connector.fails({ status: 403 });
  await bot.restart();
  await untilSettled(['abandoned gone: HTTP 403', 'abandoned gone: gone']);
  expect(bot.connector.calls.length - before).toBe(1);
});

test('a reply that the channel refuses keeps no other back', async () => {
  const officer = bot.person('Ada');
  bot.connector.fails(later('POST'));
  for (const word of ['one', 'two']) expect(await officer.says(word)).toEqual([]);
  bot.connector.fails({ status: 400 });
  await bot.restart();
  await untilSettled(['abandoned refused: HTTP 400', 'delivered']);
});
