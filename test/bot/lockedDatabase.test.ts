import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteDialogs } from '../support/noteDialogs';
import { startBot, type Bot } from '../support/startBot';
import { pack } from '../support/shippedPack';

const NOT_SAVED = pack.wording.dialogs.failed.notSaved;

let bot: Bot;
let foreign: BetterSqlite3.Database;
beforeEach(async () => {
  bot = await startBot({}, { dialogs: noteDialogs() });
  foreign = new BetterSqlite3(join(bot.dataDir, 'assistant.db'), { timeout: 0 });
});
afterEach(async () => {
  foreign.close();
  await bot.stop();
});

/** Takes the write lock between two transactions of the bot, which lives in this process and must not be waited for here. */
async function lock(): Promise<void> {
  while (!foreign.inTransaction) {
    try {
      foreign.exec('begin immediate');
    } catch {
      await wait(5);
    }
  }
}
const unlock = () => foreign.exec('rollback');
const firstLines = (replies: readonly { text: string }[]) => replies.map(({ text }) => text.split('\n')[0]);
const readiness = async () => (await fetch(`${bot.url()}/readyz`)).status;

/** How long the health page takes, asked again and again for so long. */
async function healthDuring(ms: number): Promise<number[]> {
  const taken: number[] = [];
  const end = Date.now() + ms;
  while (Date.now() < end) {
    await wait(20);
    const asked = Date.now();
    expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);
    taken.push(Date.now() - asked);
  }
  return taken.sort((a, b) => a - b);
}

test('turns wait for a lock of another process while all else goes on, and are answered when it is gone', async () => {
  const officers = ['Ada', 'Ben', 'Cid'].map((name) => bot.person(name));
  for (const officer of officers) await officer.says('one');
  await lock();
  const answers = officers.map((officer) => officer.says('two'));
  const health = await healthDuring(400);
  expect(bot.connector.calls).toHaveLength(officers.length);
  unlock();
  for (const replies of await Promise.all(answers)) expect(firstLines(replies)).toContain('one two');
  expect(health[Math.floor(health.length / 2)]).toBeLessThan(100);
  // a machine that is busy with other work may take a moment; the engine's own wait would take five seconds
  expect(health.at(-1)).toBeLessThan(1_000);
});

test('under a lock that stays nothing is saved, everyone is told so, and the server says it is not ready', async () => {
  const [ada, ben] = [bot.person('Ada'), bot.person('Ben')];
  for (const officer of [ada, ben]) await officer.says('one');
  expect(await readiness()).toBe(200);
  await lock();
  const sent = Date.now();
  const told = Promise.all([ada.says('lost'), ada.says('lost too'), ben.says('lost')]);
  await told;
  expect(Date.now() - sent).toBeLessThan(2_000);
  expect(await readiness()).toBe(503);
  // once in each chat, whatever else is lost there in that minute
  for (const officer of [ada, ben]) {
    expect(officer.seenSince(2).map(({ text }) => text)).toEqual([NOT_SAVED]);
  }
  unlock();
  expect(await readiness()).toBe(200);
  expect(firstLines(await ada.says('two'))).toEqual(['one two']);
});

test('an invoke under a lock that stays is told that nothing was saved', async () => {
  await lock();
  const action = { type: 'Action.Execute', verb: 'add', data: { word: 'one' } };
  const invoke = bot
    .person('Ada')
    .activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  const { status, body } = await bot.post(invoke);
  unlock();
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    statusCode: 500,
    value: { code: 'NotSaved', message: NOT_SAVED },
  });
});

test('a reply that was sent under a lock is marked when the lock is gone, and not sent again', async () => {
  const officer = bot.person('Ada');
  bot.connector.latencyMs = 150;
  const answered = officer.says('one');
  while (bot.connector.calls.length === 0) await wait(5);
  await lock();
  await wait(400);
  unlock();
  await answered;
  await bot.restart();
  expect(firstLines(await officer.says('two'))).toEqual(['one two']);
  expect(firstLines(officer.seenSince(0))).toEqual(['one', 'one two']);
});
