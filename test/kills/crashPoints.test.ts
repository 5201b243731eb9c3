import { setTimeout as wait } from 'node:timers/promises';
import { postActivity } from '../support/startBot';
import { KilledBot } from './killedBot';
import type { Kill } from './orders';
import { keepReplies, SavedState } from './savedState';

interface CrashCase {
  readonly kill: Kill;
  readonly leaves: string;
  /** The draft's revision on the disk when the bot is dead, then when it is back, then after one more delivery. */
  readonly revisions: readonly [number, number, number];
  /** What the channel took by those three moments: a changed card (PUT) and a new one (POST). */
  readonly calls: readonly [string[], string[], string[]];
}

// The two turns of the settings, "draft" and a colleague's word make four commits and five replies before the press that is killed.
const CASES: readonly CrashCase[] = [
  {
    kill: { at: 'beforeCommit', passage: 5 },
    leaves: 'nothing: delivered again, the answer is kept and answered once',
    revisions: [0, 0, 1],
    calls: [[], [], ['PUT', 'POST']],
  },
  {
    kill: { at: 'afterCommit', passage: 5 },
    leaves: 'the answer, and its replies are sent at the restart without another delivery',
    revisions: [1, 1, 1],
    calls: [[], ['PUT', 'POST'], ['PUT', 'POST']],
  },
  {
    kill: { at: 'betweenSendAndMark', passage: 6 },
    leaves: 'the answer, and repeats the one reply that was not marked before the rest follows',
    revisions: [1, 1, 1],
    calls: [['PUT'], ['PUT', 'PUT', 'POST'], ['PUT', 'PUT', 'POST']],
  },
];

for (const { kill, leaves, revisions, calls } of CASES) {
  test(`a crash at ${kill.at} leaves ${leaves}`, async () => {
    const bot = new KilledBot([kill]);
    const seen: { revision: number; calls: string[] }[] = [];
    let before = 0;
    const look = () => {
      const state = new SavedState(bot.databasePath);
      const [draft] = state.drafts();
      state.close();
      seen.push({
        revision: draft?.revision ?? -1,
        calls: bot.connector.calls.slice(before).map(({ method }) => method),
      });
    };
    bot.afterKill = look;
    try {
      await bot.start();
      keepReplies(bot.databasePath);
      const officer = bot.person('Ada');
      const [settings] = await officer.says('settings');
      const inputs = { 'field:name': 'Stoke-on-Trent City Council', 'field:localArea': 'Stoke-on-Trent' };
      await officer.presses(settings!, 'Save the settings', inputs);
      const [question] = await officer.says('draft');
      // below the question stands something now: it is settled where it is, and the next one sent
      const { conversationId } = officer;
      await bot.person('Ben', { conversationId }).says('help');
      before = bot.connector.calls.length;
      const press = officer.press(question!, 'Continue', { answer: 'Repairs to a school' });
      await expect(postActivity(bot.url, press)).rejects.toThrow();
      await bot.runs(2);
      await resumed(bot);
      look();
      expect(await bot.deliver(press)).toMatchObject({ status: 200 });
      look();
      expect(seen.map(({ revision }) => revision)).toEqual(revisions);
      expect(seen.map((moment) => moment.calls)).toEqual(calls);
      expect(bot.logged).toBe('');
    } finally {
      await bot.stop();
    }
  });
}

/** Waits until the restarted bot has sent whatever the crash left behind. */
async function resumed(bot: KilledBot): Promise<void> {
  let waiting = true;
  while (waiting) {
    await wait(20);
    const state = new SavedState(bot.databasePath);
    waiting = state.replies().some((reply) => reply.state === 'waiting');
    state.close();
  }
}
