import { setTimeout as wait } from 'node:timers/promises';
import { ConversationQueue, QueueFullError } from '../../src/bot/conversationQueue';

const slow = () => wait(20);

test('one conversation runs in order, others run beside it', async () => {
  const queue = new ConversationQueue({ perConversation: 10, total: 10 });
  const done: string[] = [];
  const run = (conversation: string, name: string, ms: number) =>
    queue.run(conversation, async () => {
      await wait(ms);
      done.push(name);
    });
  await Promise.all([run('a', 'a1', 40), run('a', 'a2', 1), run('b', 'b1', 5)]);
  expect(done).toEqual(['b1', 'a1', 'a2']);
});

test('a turn that fails holds up nobody behind it', async () => {
  const queue = new ConversationQueue({ perConversation: 10, total: 10 });
  const failing = queue.run('a', () => Promise.reject(new Error('no')));
  const next = queue.run('a', () => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test('more than its limit is turned away at once, in one conversation and in all together', async () => {
  const queue = new ConversationQueue({ perConversation: 2, total: 3 });
  const running = [queue.run('a', slow), queue.run('a', slow)];
  await expect(queue.run('a', slow)).rejects.toThrow(QueueFullError);
  running.push(queue.run('b', slow));
  await expect(queue.run('c', slow)).rejects.toThrow(QueueFullError);
  await Promise.all(running);
  await expect(queue.run('a', slow)).resolves.toBeUndefined();
});

test('is idle once everything that waited has run', async () => {
  const queue = new ConversationQueue({ perConversation: 5, total: 5 });
  let left = 3;
  const runs = [1, 2, 3].map(() =>
    queue.run('a', async () => {
      await slow();
      left -= 1;
    }),
  );
  await queue.idle();
  expect(left).toBe(0);
  await Promise.all(runs);
});
