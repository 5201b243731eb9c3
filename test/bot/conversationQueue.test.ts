import { setTimeout as wait } from 'node:timers/promises';
import { ConversationQueue, QueueFullError, type QueueLimits } from '../../src/bot/turns/conversationQueue';

const LIMITS: QueueLimits = { perConversation: 10, perTenant: 100, total: 100 };
const queueOf = (limits: Partial<QueueLimits> = {}) => new ConversationQueue({ ...LIMITS, ...limits });
const conversation = (conversationId: string, tenantId = 'stoke') => ({ conversationId, tenantId });

/** A turn that is only committed. */
const committing = (commit: () => Promise<unknown>) => ({ commit, deliver: () => Promise.resolve() });
const slow = committing(() => wait(20));
const atOnce = committing(() => Promise.resolve());

/** A turn that is committed at once and whose delivery goes on until it is let go. */
function stuck() {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  return {
    commit: () => Promise.resolve(),
    deliver: () => until,
    letGo: () => {
      letGo();
    },
  };
}

test('one conversation runs in order, others run beside it', async () => {
  const queue = queueOf();
  const done: string[] = [];
  const run = (id: string, name: string, ms: number) =>
    queue.run(
      conversation(id),
      committing(async () => {
        await wait(ms);
        done.push(name);
      }),
    );
  await Promise.all([run('a', 'a1', 40), run('a', 'a2', 1), run('b', 'b1', 5)]);
  expect(done).toEqual(['b1', 'a1', 'a2']);
});

test('a turn that comes when one is done goes behind those that still wait', async () => {
  const queue = queueOf();
  const done: string[] = [];
  const run = (name: string, ms: number) =>
    queue.run(
      conversation('a'),
      committing(async () => {
        await wait(ms);
        done.push(name);
      }),
    );
  const first = run('first', 1);
  const second = run('second', 40);
  await first;
  await Promise.all([second, run('third', 1)]);
  expect(done).toEqual(['first', 'second', 'third']);
});

test('a turn is delivered what it committed, before the next one is committed', async () => {
  const queue = queueOf();
  const done: string[] = [];
  const turn = (name: string) => ({
    commit: () => Promise.resolve(`${name} committed`),
    deliver: async (committed: string) => {
      await wait(10);
      done.push(committed);
    },
  });
  await Promise.all([
    queue.run(conversation('a'), turn('a1')),
    queue.run(
      conversation('a'),
      committing(() => Promise.resolve(done.push('a2'))),
    ),
  ]);
  expect(done).toEqual(['a1 committed', 'a2']);
});

test.each(['commit', 'deliver'] as const)(
  'a turn that fails to %s holds up nobody behind it',
  async (part) => {
    const queue = queueOf({ perTenant: 2 });
    let done = false;
    const failing = queue.run(conversation('a'), {
      ...atOnce,
      [part]: () => Promise.reject(new Error('no')),
    });
    const next = queue.run(
      conversation('a'),
      committing(() => Promise.resolve((done = true))),
    );
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(done).toBe(true);
    await Promise.all([queue.run(conversation('b'), slow), queue.run(conversation('c'), slow)]);
  },
);

test('more than its limit is turned away at once, in one conversation, of one tenant, and in all together', async () => {
  const queue = queueOf({ perConversation: 2, perTenant: 3, total: 4 });
  const running = [queue.run(conversation('a'), slow), queue.run(conversation('a'), slow)];
  await expect(queue.run(conversation('a'), slow)).rejects.toThrow(QueueFullError);
  running.push(queue.run(conversation('b'), slow));
  await expect(queue.run(conversation('c'), slow)).rejects.toThrow(QueueFullError);
  running.push(queue.run(conversation('d', 'leeds'), slow));
  await expect(queue.run(conversation('e', 'york'), slow)).rejects.toThrow(QueueFullError);
  await Promise.all(running);
  await expect(queue.run(conversation('a'), slow)).resolves.toBeUndefined();
});

test('what waits for the channel, and what waits behind it, takes no place from anyone', async () => {
  const queue = queueOf({ perConversation: 4, perTenant: 2, total: 2 });
  const deliveries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, turn: stuck() }));
  const running: Promise<void>[] = [];
  for (const { id, turn } of deliveries) {
    running.push(queue.run(conversation(id), turn));
    await wait(0);
  }
  for (const { id } of deliveries) {
    for (let behind = 0; behind < 3; behind += 1) running.push(queue.run(conversation(id), atOnce));
    await expect(queue.run(conversation(id), atOnce)).rejects.toThrow(QueueFullError);
  }
  await queue.run(conversation('f'), atOnce);
  await queue.run(conversation('a', 'leeds'), atOnce);
  deliveries.forEach(({ turn }) => {
    turn.letGo();
  });
  await Promise.all(running);
  await queue.run(conversation('a'), atOnce);
});

test('a tenant whose deliveries end all at once takes no more than its share', async () => {
  const queue = queueOf({ perTenant: 2, total: 4 });
  const deliveries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, turn: stuck() }));
  const running: Promise<void>[] = [];
  for (const { id, turn } of deliveries) {
    running.push(queue.run(conversation(id), turn));
    await wait(0);
  }
  for (const { id } of deliveries) running.push(queue.run(conversation(id), slow));
  deliveries.forEach(({ turn }) => {
    turn.letGo();
  });
  await wait(0);
  await expect(queue.run(conversation('f'), slow)).rejects.toThrow(QueueFullError);
  running.push(queue.run(conversation('a', 'leeds'), slow), queue.run(conversation('b', 'leeds'), slow));
  await Promise.all(running);
  // every place has been given back
  await Promise.all(
    ['a', 'b']
      .flatMap((id) => [conversation(id), conversation(id, 'york')])
      .map((key) => queue.run(key, slow)),
  );
});

test.each([1, 3])('is idle once everything that waited has run: %i', async (turns) => {
  const queue = queueOf();
  let left = turns;
  const runs = Array.from({ length: turns }, () =>
    queue.run(
      conversation('a'),
      committing(async () => {
        await wait(20);
        left -= 1;
      }),
    ),
  );
  await queue.idle();
  expect(left).toBe(0);
  await Promise.all(runs);
});
