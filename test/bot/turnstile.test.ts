import { setImmediate as nextRound } from 'node:timers/promises';
import { ConversationQueue } from '../../src/bot/turns/conversationQueue';
import { Turnstile } from '../../src/bot/turns/turnstile';

/** Counts how often the event loop goes round until it is stopped. */
function countRounds() {
  let rounds = 0;
  let counting = true;
  const count = async () => {
    while (counting) {
      await nextRound();
      rounds += 1;
    }
  };
  void count();
  return { rounds: () => rounds, stop: () => (counting = false) };
}

test('lets one through each time the event loop goes round, in the order of asking', async () => {
  const turnstile = new Turnstile();
  const loop = countRounds();
  const passed: [string, number][] = [];
  await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (name) => {
      await turnstile.pass('stoke');
      passed.push([name, loop.rounds()]);
    }),
  );
  loop.stop();
  expect(passed.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
  const rounds = passed.map(([, round]) => round);
  expect(new Set(rounds).size).toBe(rounds.length);
  // one who asks later, when nobody waits, is let through too
  await turnstile.pass('stoke');
});

test('tenants take it in turns, however many of one wait', async () => {
  const turnstile = new Turnstile();
  const passed: string[] = [];
  const asked = ['leeds', 'leeds', 'leeds', 'stoke', 'leeds', 'stoke', 'york'].map(async (tenant, asked) => {
    await turnstile.pass(tenant);
    passed.push(`${tenant} ${asked}`);
  });
  await Promise.all(asked);
  expect(passed).toEqual(['leeds 0', 'stoke 3', 'york 6', 'leeds 1', 'stoke 5', 'leeds 2', 'leeds 4']);
});

test('turns of different conversations that came at once leave the loop room between them', async () => {
  const queue = new ConversationQueue({ perConversation: 10, perTenant: 100, total: 100 });
  const loop = countRounds();
  const rounds: number[] = [];
  await Promise.all(
    ['a', 'b', 'c'].map((conversationId) =>
      queue.run(
        { conversationId, tenantId: 'stoke' },
        {
          commit: () => {
            rounds.push(loop.rounds());
            return Promise.resolve();
          },
          deliver: () => Promise.resolve(),
        },
      ),
    ),
  );
  loop.stop();
  expect(new Set(rounds).size).toBe(3);
});
