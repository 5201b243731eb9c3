import type { Committed } from '../../src/bot/turns/turn';
import type { InboundTurn } from '../../src/bot/door/parseTurn';
import { hashed } from '../../src/bot/log';
import { Rates } from '../../src/bot/rates';
import { answerTurn } from '../../src/bot/turns/answerTurn';
import { LatelyTold } from '../../src/bot/turns/latelyTold';
import { ConversationQueue } from '../../src/bot/turns/conversationQueue';
import { StoreBusyError, type Store, type WaitingRow } from '../../src/storage/store';
import { NO_BODY, toldInDialog } from '../../src/turn/dialogAnswer';
import { noteDialogs } from '../support/noteDialogs';

const ADDRESS = {
  ...{
    conversationId: 'chat',
    serviceUrl: 'https://service/',
    tenantId: 'stoke',
    scope: 'personal' as const,
  },
  ...{ botId: '28:bot', channelUserId: '29:ada' },
};
const SOURCE = { conversationId: 'chat', scope: 'personal', tenantId: 'stoke' } as const;
const INPUTS = {
  message: { ...SOURCE, kind: 'message', text: 'one' },
  press: { ...SOURCE, kind: 'press', value: {} },
  invoke: { ...SOURCE, kind: 'invoke', value: {} },
  dialog: { ...SOURCE, kind: 'dialog', value: {}, submitted: false },
  feedback: { ...SOURCE, kind: 'feedback', reaction: 'like', activityId: 'm-1' },
  installed: { ...SOURCE, kind: 'installed' },
  uninstalled: { ...SOURCE, kind: 'uninstalled' },
} as const;
type Kind = keyof typeof INPUTS;
const BUSY = () => Promise.reject(new StoreBusyError());
const BODY = { statusCode: 200, type: 'text', value: 'done' };
const REPLIES = [{ id: 7 }] as unknown as readonly WaitingRow[];
const COMMITTED: Committed = { outcome: 'answered', replies: REPLIES, invoke: BODY };
const STILL_WORKING = 'still working on it';
const NOT_SAVED = 'nothing was saved';
const TOO_OFTEN = 'too fast';
const parties = { from: { id: '28:bot' }, recipient: { id: '29:ada' } };
const DEADLINE_MS = 15_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  // whatever was waited for is over once the turn is
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

interface Behind {
  /** What the database comes to; by default the turn is committed. */
  readonly transaction?: () => Promise<unknown>;
  /** By default at once. */
  readonly deliver?: () => Promise<void>;
  readonly send?: () => Promise<void>;
  readonly perConversation?: number;
  /** How many of this person's turns are answered. */
  readonly perPerson?: number;
}

/** One turn of a kind, and what comes of it in order: `answered` with its body. */
function turnOf(kind: Kind, { transaction, deliver, send, perConversation = 5, perPerson = 5 }: Behind = {}) {
  const told: unknown[][] = [];
  const quiet = () => undefined;
  const turn: InboundTurn = { input: INPUTS[kind], address: ADDRESS, key: 'key' };
  const store: Pick<Store, 'transaction'> = {
    transaction: <T>() => (transaction?.() ?? Promise.resolve(COMMITTED)) as Promise<T>,
  };
  const env = {
    ...{ now: '', today: '', newId: () => 'id', linkMinutes: 1, documentLink: () => '' },
    ...{ exportLink: () => ({ link: '', until: '' }), draftsKeptDays: 0, onUninstall: 'keep' as const },
  };
  const answered = answerTurn(
    {
      ...{ store, dialogs: noteDialogs()(), env: () => env, probes: {} },
      words: { notSaved: NOT_SAVED, tooOften: TOO_OFTEN, stillWorking: STILL_WORKING },
      readFile: () => Promise.reject(new Error('no file came')),
      rates: new Rates({ perPerson, perTenant: 5, spanMs: 1 }, () => 0),
      latelyTold: new LatelyTold(() => 0),
      deadlineMs: DEADLINE_MS,
      queue: new ConversationQueue({ perConversation, perTenant: 5, total: 5 }),
      deliver: async (rows) => {
        told.push(['delivering', rows]);
        await deliver?.();
        told.push(['delivered']);
      },
      connector: {
        send: async (...parts) => {
          told.push(['sent', ...parts]);
          await send?.();
          return { outcome: 'sent' };
        },
        sendTyping: (...parts) => {
          told.push(['typing', ...parts]);
          return Promise.resolve();
        },
        ...{ update: () => Promise.reject(new Error()), refresh: () => Promise.reject(new Error()) },
        createPersonal: () => Promise.reject(new Error()),
      },
      log: {
        ...{ debug: quiet, info: quiet, warn: quiet },
        error: (...parts: unknown[]) => told.push(['logged', ...parts]),
      },
    },
    turn,
  ).then((body) => told.push(['answered', body]));
  return { told, answered };
}
const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const takes = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** The queue lets the event loop go round, which is a timer too. */
const ended = async (answered: Promise<unknown>) => {
  await after(1);
  await answered;
};
const named = (told: readonly unknown[][]) => told.map(([name]) => name);
const failed = (error: string) => ({ error, at: expect.any(String) as string });

describe('the channel is answered', () => {
  test.each(['invoke', 'dialog', 'feedback'] as const)('at the commit, to %s', async (kind) => {
    const { told, answered } = turnOf(kind, { deliver: takes(500) });
    await after(100);
    expect(told).toEqual([
      ['delivering', REPLIES],
      ['answered', BODY],
    ]);
    await after(400);
    await ended(answered);
    expect(told.slice(2)).toEqual([['delivered']]);
  });

  test.each(['message', 'press'] as const)('once the replies are delivered, to %s', async (kind) => {
    const { told, answered } = turnOf(kind, { deliver: takes(500) });
    await after(499);
    expect(told).toEqual([['delivering', REPLIES]]);
    await after(1);
    await ended(answered);
    expect(told.slice(1)).toEqual([['delivered'], ['answered', BODY]]);
  });

  test.each([
    ['message', undefined],
    ['press', undefined],
    ['feedback', undefined],
    ['dialog', toldInDialog(STILL_WORKING)],
    ['invoke', { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: STILL_WORKING }],
  ] as const)('when the deadline is over, to %s, and the turn goes on', async (kind, body) => {
    const slow = async () => {
      await takes(DEADLINE_MS + 1_000)();
      return COMMITTED;
    };
    const { told, answered } = turnOf(kind, { transaction: slow });
    await after(DEADLINE_MS - 1);
    expect(named(told)).not.toContain('answered');
    await after(1);
    await ended(answered);
    expect(told.at(-1)).toEqual(['answered', body]);
    await after(1_000);
    expect(told.slice(-2)).toEqual([['delivering', REPLIES], ['delivered']]);
  });

  test('though the delivery fails, whose rows are left for later', async () => {
    const { told, answered } = turnOf('message', { deliver: () => Promise.reject(new RangeError('words')) });
    await ended(answered);
    expect(told.slice(1)).toEqual([
      ['logged', failed('RangeError'), 'delivery stopped'],
      ['answered', BODY],
    ]);
  });
});

describe('where nothing can be saved', () => {
  const notSaved = [
    'logged',
    { conversation: hashed('chat'), ...failed('StoreBusyError') },
    'turn not saved',
  ];
  const apology = {
    ...{ type: 'message', ...parties },
    ...{ conversation: { id: 'chat', tenantId: 'stoke' }, text: NOT_SAVED, textFormat: 'plain' },
  };

  test.each(['message', 'press'] as const)('%s is told so in the chat, past the outbox', async (kind) => {
    const { told, answered } = turnOf(kind, { transaction: BUSY });
    await ended(answered);
    expect(told).toEqual([notSaved, ['sent', 'https://service/', 'chat', apology], ['answered', undefined]]);
  });

  test.each([
    ['dialog', toldInDialog(NOT_SAVED)],
    [
      'invoke',
      {
        ...{ statusCode: 500, type: 'application/vnd.microsoft.error' },
        value: { code: 'NotSaved', message: NOT_SAVED },
      },
    ],
    ['feedback', NO_BODY],
  ] as const)('%s is told so in its answer alone', async (kind, body) => {
    const { told, answered } = turnOf(kind, { transaction: BUSY });
    await ended(answered);
    expect(told).toEqual([notSaved, ['answered', body]]);
  });

  test('and the apology cannot be sent, the channel is answered all the same', async () => {
    const { told, answered } = turnOf('message', {
      transaction: BUSY,
      send: () => Promise.reject(new RangeError('words')),
    });
    await ended(answered);
    expect(told.slice(2)).toEqual([
      ['logged', failed('RangeError'), 'not even the apology was sent'],
      ['answered', undefined],
    ]);
  });

  test('because too many wait, it is told the same', async () => {
    const { told, answered } = turnOf('message', { perConversation: 0 });
    await ended(answered);
    expect(named(told)).toEqual(['logged', 'sent', 'answered']);
  });
});

describe('what comes faster than is answered', () => {
  const tooOften = (kind: Kind) => turnOf(kind, { perPerson: 0 });

  test.each(['message', 'press'] as const)(
    '%s is told so in the chat, and nothing is saved',
    async (kind) => {
      const { told, answered } = tooOften(kind);
      await ended(answered);
      expect(named(told)).toEqual(['sent', 'answered']);
      expect(told[0]?.[3]).toMatchObject({ text: TOO_OFTEN });
    },
  );

  test.each([
    ['dialog', toldInDialog(TOO_OFTEN)],
    ['invoke', { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: TOO_OFTEN }],
    ['feedback', NO_BODY],
  ] as const)('%s is told so in its answer alone', async (kind, body) => {
    const { told, answered } = tooOften(kind);
    await ended(answered);
    expect(told).toEqual([['answered', body]]);
  });

  test.each(['installed', 'uninstalled'] as const)(
    '%s is not greeted, and nothing is saved',
    async (kind) => {
      const { told, answered } = tooOften(kind);
      await ended(answered);
      expect(told).toEqual([['answered', undefined]]);
    },
  );

  test('what cannot even be told is not waited for longer than the channel waits', async () => {
    const { told, answered } = turnOf('message', { perPerson: 0, send: () => new Promise(() => undefined) });
    await after(DEADLINE_MS);
    await ended(answered);
    expect(told.at(-1)).toEqual(['answered', undefined]);
  });
});

test('a conversation is told once a minute, each for itself', () => {
  let now = 0;
  const lately = new LatelyTold(() => now);
  const tell = (conversationId: string, tenantId = 'stoke') =>
    lately.mayTell({ conversationId, tenantId }, 'lost');
  expect([tell('a'), tell('a'), tell('b'), tell('a', 'leeds')]).toEqual([true, false, true, true]);
  expect(lately.mayTell({ conversationId: 'a', tenantId: 'stoke' }, 'too fast')).toBe(true);
  now = 59_999;
  expect(tell('a')).toBe(false);
  now = 60_000;
  expect([tell('a'), tell('a')]).toEqual([true, false]);
});

describe('that somebody writes is shown', () => {
  const slow = (ms: number) => async () => {
    await takes(ms)();
    return COMMITTED;
  };
  test.each([
    ['message', 999, 0],
    ['message', 1_001, 1],
    ['message', 4_999, 1],
    ['message', 5_001, 2],
    ['message', 9_001, 3],
    ['press', 1_001, 1],
    ['invoke', 9_001, 0],
    ['dialog', 9_001, 0],
    ['feedback', 9_001, 0],
  ] as const)(
    'to %s that is decided in %i ms, %i times, and never once its reply leaves',
    async (kind, ms, times) => {
      const { told, answered } = turnOf(kind, { transaction: slow(ms), deliver: takes(5_000) });
      await after(ms);
      expect(named(told).filter((name) => name === 'typing')).toHaveLength(times);
      await after(5_000);
      await ended(answered);
      expect(named(told).filter((name) => name === 'typing')).toHaveLength(times);
    },
  );

  test('no more once the turn has failed', async () => {
    const { told, answered } = turnOf('message', {
      transaction: async () => {
        await takes(1_500)();
        throw new StoreBusyError();
      },
    });
    await after(1_500);
    await ended(answered);
    await after(10_000);
    const sign = { type: 'typing', ...parties, conversation: { id: 'chat' } };
    expect(told[0]).toEqual(['typing', 'https://service/', 'chat', sign]);
    expect(named(told)).toEqual(['typing', 'logged', 'sent', 'answered']);
  });
});
