import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import { createLog, routeConsole } from '../../src/bot/log';
import { postRaw, type RawRequest } from '../support/rawRequest';
import { startBot, type Bot } from '../support/startBot';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const ISSUER = 'https://api.botframework.com';
const OTHER_ID = '99999999-2222-3333-4444-555555555555';
const TENANT_ID = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const EMULATOR = { iss: `https://sts.windows.net/${TENANT_ID}/`, tid: TENANT_ID, ver: '1.0', appid: APP_ID };
const EMULATOR_2 = {
  ...{ iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`, tid: TENANT_ID },
  ...{ ver: '2.0', azp: APP_ID },
};
const SKILL = { ver: '1.0', appid: OTHER_ID };

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });
const openIds: http.Server[] = [];
let keysAvailable = true;
let bot: Bot;

/** The service that publishes the keys with which the channel signs. */
async function startOpenId(): Promise<string> {
  const key = {
    ...ours.publicKey.export({ format: 'jwk' }),
    kid: 'ours',
    use: 'sig',
    endorsements: ['msteams'],
  };
  const openId = http.createServer((request, response) => {
    if (!keysAvailable) {
      response.statusCode = 503;
      response.end();
      return;
    }
    const { port } = openId.address() as AddressInfo;
    const body =
      request.url === '/keys'
        ? { keys: [key] }
        : { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  openIds.push(openId);
  await new Promise<void>((resolve) => openId.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(openId.address() as AddressInfo).port}/openid`;
}

const TEAMS = {
  BOT_MODE: 'teams',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://assistant.example.gov.uk',
  MicrosoftAppId: APP_ID,
  MicrosoftAppPassword: 'not-a-secret',
  MicrosoftAppTenantId: '99999999-2222-3333-4444-555555555555',
  ALLOWED_TENANTS: 'tenant-stoke',
};

function cloudAt(openIdUrl: string) {
  return {
    CallerId: '',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
  };
}

beforeAll(async () => {
  // the SDK prints each refusal; in the product this goes to the log
  routeConsole(createLog('silent'));
  bot = await startBot(TEAMS, { cloud: cloudAt(await startOpenId()) });
});
afterAll(async () => {
  await bot.stop();
  openIds.forEach((openId) => openId.close());
});

interface Forged {
  readonly key?: 'ours' | 'theirs' | 'none';
  readonly kid?: string;
  readonly age?: number;
  /** Claims that are added or changed; one that is undefined is left out. */
  readonly claims?: object;
}

function token({ key = 'ours', kid = 'ours', age = 0, claims: changed }: Forged): string {
  const now = Math.floor(Date.now() / 1000) - age;
  const usual = { aud: APP_ID, iss: ISSUER, serviceurl: SERVICE, nbf: now - 10, iat: now, exp: now + 600 };
  const claims = JSON.parse(JSON.stringify({ ...usual, ...changed })) as object;
  if (key === 'none') return jwt.sign(claims, '', { algorithm: 'none', header: { alg: 'none', kid } });
  const { privateKey } = key === 'ours' ? ours : theirs;
  return signed(claims, kid, privateKey);
}

/** Signed by hand, because the library signs no claim that it would not accept. */
function signed(claims: object, kid: string, key: KeyObject): string {
  const encoded = [{ alg: 'RS256', typ: 'JWT', kid }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const text = encoded.join('.');
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/** A reaction needs no answer, so nothing has to be sent with a token of the bot's own. */
const reaction = () => bot.person('Alex').activity({ type: 'messageReaction', serviceUrl: SERVICE });
const post = (authorization: string | undefined, activity = reaction()) =>
  bot.post(activity, authorization === undefined ? {} : { authorization });

test('a token of the channel for this bot is accepted', async () => {
  expect(await post(`Bearer ${token({})}`)).toEqual({ status: 200, body: '' });
});

/** One character of the signature is another, whatever it was. */
function withOneChanged(good: string): string {
  const at = good.length - 20;
  return `${good.slice(0, at)}${good[at] === 'A' ? 'B' : 'A'}${good.slice(at + 1)}`;
}

describe('is refused with 401 and an empty body:', () => {
  const cases: [string, () => string | undefined][] = [
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['a garbled token', () => 'Bearer not.a.token'],
    ['a scheme without a token', () => 'Bearer'],
    ['another scheme', () => `Basic ${token({})}`],
    ['a token signed with a key of somebody else', () => `Bearer ${token({ key: 'theirs' })}`],
    ['a token that says it needs no signature', () => `Bearer ${token({ key: 'none' })}`],
    ['a token with an unknown key id', () => `Bearer ${token({ kid: 'other' })}`],
    ['a token for another bot', () => `Bearer ${token({ claims: { aud: OTHER_ID } })}`],
    ['a token for nobody', () => `Bearer ${token({ claims: { aud: undefined } })}`],
    ['a token for several', () => `Bearer ${token({ claims: { aud: [APP_ID, OTHER_ID] } })}`],
    ['a token of another issuer', () => `Bearer ${token({ claims: { iss: 'https://issuer.example' } })}`],
    ['a token of the emulator', () => `Bearer ${token({ claims: EMULATOR })}`],
    ['a token of the emulator, version 2', () => `Bearer ${token({ claims: EMULATOR_2 })}`],
    ['a token that another bot got for itself', () => `Bearer ${token({ claims: SKILL })}`],
    ['a token without an end', () => `Bearer ${token({ claims: { exp: undefined } })}`],
    ['a token whose end is a text', () => `Bearer ${token({ claims: { exp: '9999999999' } })}`],
    ['a token that is not good yet', () => `Bearer ${token({ claims: { nbf: 9_999_999_999 } })}`],
    ['a token without a service', () => `Bearer ${token({ claims: { serviceurl: undefined } })}`],
    [
      'a token of another service',
      () => `Bearer ${token({ claims: { serviceurl: 'https://smba.example/' } })}`,
    ],
    [
      'a token of a service with a user name',
      () => `Bearer ${token({ claims: { serviceurl: SERVICE.replace('//', '//user@') } })}`,
    ],
    ['a token too long to be one', () => `Bearer ${token({ claims: { filler: 'x'.repeat(9_000) } })}`],
    ['more than a token', () => `Bearer ${token({})} ${token({})}`],
    ['an expired token', () => `Bearer ${token({ age: 3600 })}`],
    ['a token with one character changed', () => `Bearer ${withOneChanged(token({}))}`],
  ];
  test.each(cases)('%s', async (_name, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, body: '' });
  });
});

/** Every claim that a token of the channel has: taken out, of another type, another value. What is not needed for proof may be missing. */
const CLAIMS: readonly (readonly [claim: string, without: 200 | 401, others: readonly unknown[]])[] = [
  ['iss', 401, [null, 7, [ISSUER], `${ISSUER}/`, ISSUER.toUpperCase(), '']],
  ['aud', 401, [null, 7, {}, [], `${APP_ID} `, OTHER_ID, '']],
  ['serviceurl', 401, [null, 7, [SERVICE], 'no address', 'http://smba.trafficmanager.net/uk/', '']],
  ['exp', 401, [null, '9999999999', [9_999_999_999], 1, -1, {}]],
  ['nbf', 200, [9_999_999_999]],
  ['iat', 200, []],
];
test.each(
  CLAIMS.flatMap(([claim, without, others]) => [
    [claim, 'taken out', undefined, without] as const,
    ...others.map((value) => [claim, `as ${JSON.stringify(value)}`, value, 401] as const),
  ]),
)('the claim %s %s', async (claim, _how, value, status) => {
  expect((await post(`Bearer ${token({ claims: { [claim]: value } })}`)).status).toBe(status);
});

test('when the keys cannot be fetched nobody is let in, and the channel is told to come again', async () => {
  keysAvailable = false;
  const fresh = await startBot(TEAMS, { cloud: cloudAt(await startOpenId()) });
  try {
    const activity = fresh.person('Alex').activity({ type: 'messageReaction', serviceUrl: SERVICE });
    const answer = await fresh.post(activity, { authorization: `Bearer ${token({})}` });
    expect(answer).toEqual({ status: 503, body: '' });
  } finally {
    keysAvailable = true;
    await fresh.stop();
  }
});

describe('is refused before the body is read:', () => {
  const cases: [string, Partial<RawRequest>][] = [
    ['a body that is not sent', {}],
    ['a body that ends in the middle', { body: '{"type":"mess' }],
    ['a body that is no JSON', { body: 'x'.repeat(1_000) }],
    ['a body that never ends', { forever: 'x'.repeat(64 * 1024) }],
  ];
  const headers = { 'content-type': 'application/json', 'content-length': '999999999' };

  test.each(cases)('%s', async (_name, parts) => {
    const heard = await postRaw({ url: bot.url(), headers, ...parts });
    expect(heard).toMatch(/^HTTP\/1\.1 401 /);
    expect(heard.toLowerCase()).toContain('\r\nconnection: close\r\n');
    expect(heard).toMatch(/\r\n\r\n$/);
  });

  test('whatever it says it is', async () => {
    const answers = await Promise.all(
      [
        { ...headers, 'content-type': 'text/plain' },
        { ...headers, 'content-encoding': 'gzip' },
        { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        { ...headers, authorization: `Bearer ${token({ key: 'theirs' })}` },
      ].map((given) => postRaw({ url: bot.url(), headers: given })),
    );
    expect(answers.map((heard) => heard.slice(0, 12))).toEqual(Array(4).fill('HTTP/1.1 401'));
  });

  test('a sender that asks whether to go on is told no; with a good token it is told to go on', async () => {
    const asking = { ...headers, 'content-length': '2', expect: '100-continue' };
    const refused = await postRaw({ url: bot.url(), headers: asking });
    expect(refused).toMatch(/^HTTP\/1\.1 401 /);
    const authorization = `Bearer ${token({})}`;
    const heard = await postRaw({ url: bot.url(), headers: { ...asking, authorization }, body: '{}' });
    expect(heard).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 400 /);
  });
});

describe('with a good token is refused with 403 all the same:', () => {
  const valid = () => `Bearer ${token({})}`;
  test.each([
    ['a service host that is not listed', { serviceUrl: 'https://evil.example/' }],
    ['a service on this machine', { serviceUrl: 'http://127.0.0.1:9/' }],
    ['a listed host without encryption', { serviceUrl: 'http://smba.trafficmanager.net/uk/' }],
    ['another service of the same host', { serviceUrl: 'https://smba.trafficmanager.net/de/' }],
    [
      'a host that only begins like a listed one',
      { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
    ],
    ['a host hidden behind a user name', { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }],
    ['a listed host with a user name', { serviceUrl: 'https://user@smba.trafficmanager.net/uk/' }],
    ['another channel', { channelId: 'directline' }],
    ['the channel that skips checks', { channelId: 'AseChannel' }],
    ['a tenant that is not listed', { conversation: { id: 'c', tenantId: 'elsewhere' }, channelData: {} }],
    ['no tenant at all', { conversation: { id: 'c' }, channelData: {} }],
    ['two tenants of which one is listed', { channelData: { tenant: { id: 'elsewhere' } } }],
    ['two tenants of which the other is listed', { conversation: { id: 'c', tenantId: 'elsewhere' } }],
  ])('%s', async (_name, parts) => {
    expect(await post(valid(), { ...reaction(), ...parts })).toEqual({ status: 403, body: '' });
  });
});

describe('a query of the compose box goes through the same door:', () => {
  const query = (parts: object = {}) =>
    bot.person('Alex').activity({
      ...{ type: 'invoke', name: 'composeExtension/query', serviceUrl: SERVICE },
      ...{ value: { commandId: 'charter', parameters: [{ name: 'initialRun', value: 'true' }] } },
      ...parts,
    });

  test('with a good token it is answered', async () => {
    const { status, body } = await post(`Bearer ${token({})}`, query());
    expect(status).toBe(200);
    expect(body).toContain('composeExtension');
  });

  test('without one it is not, nor from another service, nor for a tenant that is not listed', async () => {
    const elsewhere = { conversation: { id: 'c', tenantId: 'elsewhere' }, channelData: {} };
    const good = `Bearer ${token({})}`;
    const refused = [
      await post(undefined, query()),
      await post(`Bearer ${token({ key: 'theirs' })}`, query()),
      await post(good, query({ serviceUrl: 'https://smba.trafficmanager.net/de/' })),
      await post(good, query(elsewhere)),
    ];
    expect(refused).toEqual([401, 401, 403, 403].map((status) => ({ status, body: '' })));
  });
});

test('without a good token nobody learns which tenants are answered', async () => {
  const stranger = { ...reaction(), conversation: { id: 'c', tenantId: 'elsewhere' }, channelData: {} };
  const authorization = `Bearer ${token({ key: 'theirs' })}`;
  expect(await post(authorization, stranger)).toEqual(await post(authorization));
  expect(await post(undefined, stranger)).toEqual({ status: 401, body: '' });
});
