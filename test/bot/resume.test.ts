import { setImmediate as nextRound } from 'node:timers/promises';
import { resumeWaiting } from '../../src/bot/delivery/resume';
import { hashed } from '../../src/bot/log';
import { ConversationQueue } from '../../src/bot/turns/conversationQueue';
import type { ConversationKey, TurnTransaction, WaitingRow } from '../../src/storage/store';

const NOW = '2026-11-22T10:00:00.000Z';
const LIMITS = { perConversation: 5, perTenant: 100, total: 100 };
const conversations = (tenantId: string, count: number): ConversationKey[] =>
  Array.from({ length: count }, (_, n) => ({ tenantId, conversationId: `${tenantId}-${String(n)}` }));
/** What waits of a conversation: one reply, by its name. */
const replies = ({ conversationId }: ConversationKey) => [{ id: conversationId }] as unknown as WaitingRow[];
const nameOf = (rows: readonly WaitingRow[]) => String(rows[0]?.id);

/** Resumes over a store in which these wait. A delivery goes on until it is let go; `fails`: one that throws. */
function resumed(waiting: readonly ConversationKey[], fails?: string) {
  const stopping = new AbortController();
  const queue = new ConversationQueue(LIMITS);
  const begun: string[] = [];
  const warned: unknown[] = [];
  const asked: string[] = [];
  const running: { name: string; end: () => void }[] = [];
  const reading = {
    waiting: (conversation: ConversationKey, now: string) => {
      asked.push(now);
      return Promise.resolve(replies(conversation));
    },
  } as TurnTransaction;
  const quiet = () => undefined;
  const done = resumeWaiting({
    ...{ queue, stopping: stopping.signal, clock: () => new Date(NOW) },
    store: {
      waitingConversations: (now) => {
        asked.push(now);
        return Promise.resolve([...waiting]);
      },
      transaction: (work) => work(reading),
    },
    deliver: (rows) => {
      begun.push(nameOf(rows));
      if (nameOf(rows) === fails) return Promise.reject(new RangeError('words of mine'));
      return new Promise((end) => running.push({ name: nameOf(rows), end }));
    },
    log: {
      ...{ debug: quiet, info: quiet, error: quiet },
      warn: (...parts: unknown[]) => warned.push(parts),
    },
  });
  const settled = async () => {
    for (let round = 0; round < 20; round += 1) await nextRound();
  };
  const end = async (name: string) => {
    running.find((each) => each.name === name)?.end();
    await settled();
  };
  return { done, begun, warned, asked, stopping, queue, settled, end };
}
const ids = (keys: readonly ConversationKey[]) => keys.map(({ conversationId }) => conversationId);

test('nothing waits, nothing is done', async () => {
  const { done, begun } = resumed([]);
  await done;
  expect(begun).toEqual([]);
});

test('sixteen of a tenant at once, those that wait longest first; each that ends lets the next begin', async () => {
  const waiting = conversations('stoke', 20);
  const { begun, settled, end, asked } = resumed(waiting);
  await settled();
  expect(begun).toEqual(ids(waiting.slice(0, 16)));
  await end('stoke-3');
  expect(begun).toEqual(ids(waiting.slice(0, 17)));
  expect(new Set(asked)).toEqual(new Set([NOW]));
});

test('a tenant whose channel is slow keeps no other waiting, however they are mixed', async () => {
  const [slow, other] = [conversations('stoke', 20), conversations('leeds', 2)];
  const { begun, settled } = resumed([...slow.slice(0, 10), other[0]!, ...slow.slice(10), other[1]!]);
  await settled();
  expect(new Set(begun)).toEqual(new Set([...ids(slow.slice(0, 16)), ...ids(other)]));
});

test('a stop lets run what is being sent and begins nothing more', async () => {
  const waiting = conversations('stoke', 18);
  const { begun, done, settled, end, stopping } = resumed(waiting);
  await settled();
  stopping.abort();
  for (const name of ids(waiting)) await end(name);
  await done;
  expect(begun).toEqual(ids(waiting.slice(0, 16)));
});

test('one that fails is told of without its id and without what it says, and the others go on', async () => {
  const waiting = conversations('stoke', 3);
  const { begun, done, settled, end, warned } = resumed(waiting, 'stoke-1');
  await settled();
  for (const name of ids(waiting)) await end(name);
  await done;
  expect(begun).toEqual(ids(waiting));
  expect(warned).toEqual([
    [
      { conversation: hashed('stoke-1'), error: 'RangeError', at: expect.any(String) as string },
      'replies not resumed',
    ],
  ]);
});

test('a conversation goes through its queue: what a turn is just delivering is not doubled', async () => {
  const [conversation] = conversations('stoke', 1);
  const { begun, settled, queue, end, done } = resumed([conversation!]);
  let endTurn: () => void = () => undefined;
  const delivery = new Promise<void>((resolve) => (endTurn = resolve));
  const turn = queue.run(conversation!, { commit: () => Promise.resolve(), deliver: () => delivery });
  await settled();
  expect(begun).toEqual([]);
  endTurn();
  await turn;
  await settled();
  expect(begun).toEqual(['stoke-0']);
  await end('stoke-0');
  await done;
});
