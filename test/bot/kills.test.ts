import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Probes } from '../../src/bot/probes';
import { startBotProcess, type BotProcess } from '../support/botProcess';
import type { Json } from '../support/cardPress';
import { FakeConnector } from '../support/fakeConnector';
import { Person } from '../support/person';
import { postActivity } from '../support/startBot';

let connector: FakeConnector;
let dataDir: string;
let bot: BotProcess;

beforeEach(async () => {
  connector = await new FakeConnector().start();
  dataDir = mkdtempSync(join(tmpdir(), 'assistant-kills-'));
});
afterEach(async () => {
  await bot.kill();
  await connector.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (at?: keyof Probes, after = 0) => {
  bot = await startBotProcess(dataDir, { notes: true, crash: at && { at, after } });
};
const person = () =>
  new Person(
    'Alex',
    (activity) => postActivity(bot.url, activity),
    () => connector,
  );
const firstLines = (replies: readonly { text: string }[]) => replies.map(({ text }) => text.split('\n')[0]);

/** Delivers an activity to a process that ends while answering it. */
async function deliverAndDie(activity: Json): Promise<void> {
  await postActivity(bot.url, activity).catch(() => undefined);
  await bot.ended;
}

describe('killed while it answers the second message, started again, the message delivered again:', () => {
  const cases: [keyof Probes, string, string[]][] = [
    // nothing of the turn was saved: it runs again, whole
    ['beforeCommit', 'before the commit it is taken then', ['one', 'one two', 'one two three']],
    // saved, the reply not sent: it is sent at the start, and the repeat applies nothing
    ['afterCommit', 'after the commit its reply is sent then', ['one', 'one two', 'one two three']],
    // saved and sent, not marked: one message may be shown twice, nothing is applied twice
    [
      'betweenSendAndMark',
      'between send and mark its reply is shown once more',
      ['one', 'one two', 'one two', 'one two three'],
    ],
  ];
  test.each(cases)('%s, %s', async (at, _what, shown) => {
    await start(at, 1);
    const officer = person();
    await officer.says('one');
    const second = officer.message('two');
    await deliverAndDie(second);
    await start();
    await officer.sends(second);
    await officer.says('three');
    expect(firstLines(officer.seenSince(0))).toEqual(shown);
  });
});

test('killed at random over many messages, no answer that was acknowledged is lost and none is applied twice', async () => {
  const officer = person();
  const words = Array.from({ length: 40 }, (_, n) => `w${String(n)}`);
  await start();
  let kills = 0;
  for (const [n, word] of words.entries()) {
    const message = officer.message(word);
    if (n % 8 === 5) {
      const answer = postActivity(bot.url, message).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, n % 3));
      await bot.kill();
      await answer;
      kills += 1;
      await start();
    }
    await officer.sends(message);
  }
  expect(kills).toBe(5);
  const last = firstLines(await officer.says('end'));
  expect(last).toEqual([[...words, 'end'].join(' ')]);
}, 60_000);
