import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { postRaw as sendRaw } from '../support/rawRequest';
import { startBot, type Bot } from '../support/startBot';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

async function postRaw(body: string | Uint8Array, headers: Record<string, string> = {}) {
  const response = await fetch(`${bot.url()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: await response.text() };
}

const good = () => bot.person('Alex').activity({ type: 'messageReaction' });
const json = (parts: object) => JSON.stringify({ ...good(), ...parts });

describe('an activity that lacks what a reply needs gets 400 and an empty body:', () => {
  test.each([
    ['no type', { type: undefined }],
    ['an empty type', { type: '' }],
    ['a type that is a number', { type: 7 }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: { tenantId: 'tenant-stoke' } }],
    ['no sender', { from: undefined }],
    ['a sender without id', { from: { name: 'Alex' } }],
    ['no service address', { serviceUrl: undefined }],
    ['a service address of another kind', { serviceUrl: 'file:///etc/passwd' }],
    ['a service address that is none', { serviceUrl: 'nowhere' }],
    ['an id of 10,000 characters', { id: 'x'.repeat(10_000) }],
    ['a text that is an object', { type: 'message', text: { toString: 'x' } }],
  ])('%s', async (_name, parts) => {
    expect(await postRaw(json(parts))).toEqual({ status: 400, body: '' });
  });

  test.each([
    ['no JSON', '{"type":'],
    ['a list', '[]'],
    ['a text', '"message"'],
    ['null', 'null'],
    ['nothing', ''],
  ])('%s', async (_name, body) => {
    expect(await postRaw(body)).toEqual({ status: 400, body: '' });
  });
});

test('in local mode replies go to this machine alone', async () => {
  expect(await postRaw(json({ serviceUrl: 'https://smba.trafficmanager.net/uk/' }))).toEqual({
    status: 403,
    body: '',
  });
  expect(await postRaw(json({ serviceUrl: 'http://localhost.evil.example/' }))).toEqual({
    status: 403,
    body: '',
  });
});

test('a service address with a user name or a password is refused', async () => {
  const address = bot.connector.url;
  for (const hidden of ['user@', ':word@', 'user:word@']) {
    const serviceUrl = address.replace('//', `//${hidden}`);
    expect(await postRaw(json({ serviceUrl }))).toEqual({ status: 403, body: '' });
  }
  expect((await postRaw(json({ serviceUrl: address }))).status).toBe(200);
});

test('two tenants that disagree are refused, two spellings of one are not', async () => {
  const tenants = (conversation: string, channel: string) =>
    json({ conversation: { id: 'c', tenantId: conversation }, channelData: { tenant: { id: channel } } });
  expect(await postRaw(tenants('tenant-stoke', 'tenant-leeds'))).toEqual({ status: 403, body: '' });
  expect(await postRaw(tenants('tenant-stoke', ''))).toEqual({ status: 403, body: '' });
  expect((await postRaw(tenants('tenant-stoke', 'Tenant-Stoke'))).status).toBe(200);
});

test('a refusal ends the connection, an answer keeps it', async () => {
  const send = (parts: object) =>
    fetch(`${bot.url()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: json(parts),
    });
  expect((await send({ channelId: 'emulator' })).headers.get('connection')).toBe('close');
  expect((await send({})).headers.get('connection')).not.toBe('close');
});

test('a body without a stated length is measured as it comes', async () => {
  const chunk = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`;
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  const heard = await sendRaw({ url: bot.url(), headers, forever: chunk });
  expect(heard).toMatch(/^HTTP\/1\.1 413 /);
});

test('a sender that goes away in the middle of a body leaves nothing behind', async () => {
  const socket = net.connect(Number(new URL(bot.url()).port), '127.0.0.1');
  const head =
    'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n';
  await new Promise<void>((sent) =>
    socket.write(`${head}{"type":`, () => {
      sent();
    }),
  );
  await wait(50);
  socket.destroy();
  await wait(50);
  expect((await postRaw(json({}))).status).toBe(200);
});

test('of a long list only the beginning is looked at', async () => {
  const newMembers = [...Array<object>(100).fill({ id: '29:x' }), 1];
  expect((await postRaw(json({ type: 'conversationUpdate', membersAdded: newMembers }))).status).toBe(200);
  expect(
    (await postRaw(json({ type: 'conversationUpdate', membersAdded: newMembers.slice(1) }))).status,
  ).toBe(400);
});

test('only the Teams channel is answered', async () => {
  for (const channelId of ['emulator', 'webchat', 'AseChannel', 'MSTEAMS']) {
    expect(await postRaw(json({ channelId }))).toEqual({ status: 403, body: '' });
  }
});

test('nothing compressed is read, so that nothing can swell', async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, 32));
  expect(await postRaw(new Uint8Array(bomb), { 'content-encoding': 'gzip' })).toEqual({
    status: 415,
    body: '',
  });
});

test('only JSON is read', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/problem+json',
  ]) {
    expect(await postRaw(json({}), { 'content-type': type })).toEqual({ status: 415, body: '' });
  }
  expect((await postRaw(json({}), { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
});

test('a body over 256 KB is refused, one of 250 KB is read', async () => {
  expect(await postRaw(json({ filler: 'x'.repeat(257 * 1024) }))).toEqual({ status: 413, body: '' });
  expect((await postRaw(json({ filler: 'x'.repeat(250 * 1024) }))).status).toBe(200);
});

test('other methods and addresses say nothing about the server', async () => {
  const [wrongMethod, wrongPath] = await Promise.all([
    fetch(`${bot.url()}/api/messages`, { method: 'PUT' }),
    fetch(`${bot.url()}/elsewhere`),
  ]);
  expect([wrongMethod.status, await wrongMethod.text()]).toEqual([405, '']);
  expect([wrongPath.status, await wrongPath.text()]).toEqual([404, '']);
  expect(wrongPath.headers.get('server')).toBeNull();
});

test('an activity with members that are no members does no harm', async () => {
  const answers = await Promise.all(
    [
      { type: 'conversationUpdate', membersAdded: [{ id: '' }] },
      { type: 'message', text: null, value: null, entities: null },
      {
        type: 'message',
        text: 'hi',
        entities: [null, 7, { type: 'mention' }, { type: 'mention', mentioned: { id: '28:bot' } }],
      },
      { type: 'message', value: 'not an object' },
      { type: 'message', value: JSON.parse('{"verb":"help","__proto__":{"polluted":true}}') as unknown },
    ].map((parts) => postRaw(json(parts))),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect('polluted' in {}).toBe(false);
});

test('the server tells whoever runs it that it lives and is ready', async () => {
  const [health, ready] = await Promise.all([fetch(`${bot.url()}/healthz`), fetch(`${bot.url()}/readyz`)]);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});
