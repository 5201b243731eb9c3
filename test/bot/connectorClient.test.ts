import {
  createConnectorClient,
  type ConnectorClient,
  type ConnectorOptions,
} from '../../src/bot/delivery/connectorClient';
import { createHttpClient, type HttpClient } from '../../src/bot/delivery/httpClient';
import { FakeConnector, type Fault } from '../support/fakeConnector';

let channel: FakeConnector;
let http: HttpClient;
let client: ConnectorClient;
let stopping: AbortController;

const clientWith = (options: Partial<ConnectorOptions>) =>
  createConnectorClient({
    ...{ http, token: undefined, isAllowed: () => true, longestWaitMs: 2_500, stopping: stopping.signal },
    ...options,
  });

beforeEach(async () => {
  channel = await new FakeConnector().start();
  http = createHttpClient({ timeoutMs: 300 });
  stopping = new AbortController();
  client = clientWith({});
});
afterEach(async () => {
  http.close();
  await channel.stop();
});

const send = () => client.send(channel.url, '19:chat@thread;messageid=1', { type: 'message', text: 'hello' });
const update = (id: string) => client.update(channel.url, 'c', id, { type: 'message', text: 'changed' });

test('a message is posted to its conversation, and its id comes back', async () => {
  expect(await send()).toEqual({ outcome: 'sent', id: 'sent-1' });
  expect(channel.calls[0]).toMatchObject({
    method: 'POST',
    path: '/v3/conversations/19%3Achat%40thread%3Bmessageid%3D1/activities',
    conversationId: '19:chat@thread;messageid=1',
    body: { text: 'hello' },
  });
});

test('a message that may have arrived is sent twice and no oftener', async () => {
  channel.fails({ status: 502 }, { status: 502 }, { status: 502 });
  expect(await send()).toEqual({ outcome: 'ambiguous', reason: 'HTTP 502' });
  expect(channel.calls).toHaveLength(2);
});

describe('a new message', () => {
  const cases: [string, Fault, object, number][] = [
    ['is sent once more after 500', { status: 500 }, { outcome: 'sent', id: 'sent-1' }, 2],
    [
      'is sent once more after 502 that took it',
      { status: 502, taken: true },
      { outcome: 'sent', id: 'sent-2' },
      2,
    ],
    ['is sent once more when no answer comes in time', { hang: true }, { outcome: 'sent', id: 'sent-1' }, 2],
    [
      'waits as long as 429 asks for',
      { status: 429, headers: { 'retry-after': '1' } },
      { outcome: 'sent', id: 'sent-1' },
      2,
    ],
    ['waits after 429 that asks for nothing', { status: 429 }, { outcome: 'sent', id: 'sent-1' }, 2],
    ['waits after 412', { status: 412 }, { outcome: 'sent', id: 'sent-1' }, 2],
    [
      'is left for later when 429 asks for a long wait',
      { status: 429, headers: { 'retry-after': '600' } },
      { outcome: 'later', reason: 'HTTP 429' },
      1,
    ],
    ['is given up where the bot is blocked', { status: 403 }, { outcome: 'gone', reason: 'HTTP 403' }, 1],
    [
      'is given up where the conversation is not there',
      { status: 404 },
      { outcome: 'gone', reason: 'HTTP 404' },
      1,
    ],
    ['is given up when it is too large', { status: 413 }, { outcome: 'refused', reason: 'HTTP 413' }, 1],
    [
      'is left for later when the token is refused',
      { status: 401 },
      { outcome: 'later', reason: 'HTTP 401' },
      1,
    ],
  ];
  test.each(cases)('%s', async (_name, fault, outcome, calls) => {
    channel.fails(fault);
    expect(await send()).toEqual(outcome);
    expect(channel.calls).toHaveLength(calls);
  });

  test('waits a whole second when asked to', async () => {
    channel.fails({ status: 429, headers: { 'retry-after': '1' } });
    await send();
    const [first, second] = channel.calls;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(950);
  });

  test('is not sent again at once because the channel asks for no wait', async () => {
    channel.fails(...Array.from({ length: 5 }, () => ({ status: 429, headers: { 'retry-after': '0' } })));
    expect(await send()).toEqual({ outcome: 'later', reason: 'HTTP 429' });
    const gaps = channel.calls.slice(1).map(({ at }, n) => at - channel.calls[n]!.at);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(230);
  });

  test('that waits to be tried again is left for later at once when the bot stops', async () => {
    channel.fails({ status: 429, headers: { 'retry-after': '2' } });
    const started = Date.now();
    setTimeout(() => {
      stopping.abort();
    }, 100);
    expect(await send()).toEqual({ outcome: 'later', reason: 'HTTP 429' });
    expect(Date.now() - started).toBeLessThan(1_500);
  });

  test('to somebody without a chat waits for what was asked of their own tenant, and of no other', async () => {
    const chatIn = (tenantId: string) =>
      client.createPersonal(channel.url, {
        ...{ isGroup: false, bot: { id: '28:bot' }, members: [{ id: '29:ada' }] },
        ...{ tenantId, channelData: { tenant: { id: tenantId } } },
      });
    channel.fails({ status: 429, headers: { 'retry-after': '600' } });
    await chatIn('flooded');
    expect(await chatIn('flooded')).toEqual({ outcome: 'later', reason: 'asked to wait' });
    expect(await chatIn('another')).toMatchObject({ outcome: 'sent' });
  });

  test('keeps to a long wait that the channel asked for, in that conversation alone, until it is over', async () => {
    channel.fails({ status: 429, headers: { 'retry-after': '600' } });
    await send();
    expect(await send()).toEqual({ outcome: 'later', reason: 'asked to wait' });
    await client.sendTyping(channel.url, '19:chat@thread;messageid=1', { type: 'typing' });
    expect([channel.calls.length, channel.typing.length]).toEqual([1, 0]);
    expect(await client.send(channel.url, 'another', {})).toMatchObject({ outcome: 'sent' });
    const passed = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 600_001);
    expect(await send()).toMatchObject({ outcome: 'sent' });
    passed.mockRestore();
  });

  test('is left for later when the channel cannot be reached', async () => {
    const { url } = channel;
    await channel.stop();
    expect(await client.send(url, 'c', {})).toEqual({ outcome: 'later', reason: 'no answer (ECONNREFUSED)' });
    await channel.start();
  }, 20_000);
});

describe('an update', () => {
  test('of a message that is not there is told apart from a conversation that is not there', async () => {
    expect(await update('gone')).toEqual({ outcome: 'missing' });
    channel.fails({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
    expect(await update('gone')).toEqual({ outcome: 'gone', reason: 'HTTP 404' });
  });

  test.each([
    ['502', { status: 502 }],
    ['no answer', { hang: true }],
  ])('is tried again after %s, since twice is as good as once', async (_name, fault) => {
    const sent = await client.send(channel.url, 'c', {});
    channel.fails(fault);
    expect(await update('id' in sent ? sent.id : '')).toEqual({ outcome: 'sent', id: 'sent-1' });
    expect(channel.calls).toHaveLength(3);
  });

  test('that the channel fails on every time is told apart from one that can be made later', async () => {
    channel.fails({ status: 502 });
    const sent = await clientWith({ longestWaitMs: 0 }).update(channel.url, 'c', 'm1', {});
    expect(sent).toEqual({ outcome: 'missing' });
  });
});

describe('the token', () => {
  const withToken = (token: () => Promise<string>, isAllowed = () => true) =>
    clientWith({ token, isAllowed });

  test('goes with the call', async () => {
    await withToken(() => Promise.resolve('secret')).send(channel.url, 'c', {});
    expect(channel.calls[0]!.headers.authorization).toBe('Bearer secret');
  });

  test('never goes to a host that is not allowed: nothing is called at all', async () => {
    const sent = await withToken(
      () => Promise.resolve('secret'),
      () => false,
    ).send(channel.url, 'c', {});
    expect(sent).toEqual({ outcome: 'refused', reason: 'service host not allowed' });
    expect(channel.calls).toEqual([]);
  });

  test('that cannot be had leaves the message for later', async () => {
    const sent = await withToken(() => Promise.reject(new Error('no login'))).send(channel.url, 'c', {});
    expect(sent).toEqual({ outcome: 'later', reason: 'no token' });
    expect(channel.calls).toEqual([]);
  });
});
