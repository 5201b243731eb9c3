import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import { createLog, routeConsole } from '../../src/bot/log';
import { startBot, type Bot } from '../support/startBot';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const ISSUER = 'https://api.botframework.com';

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
  readonly aud?: string;
  readonly iss?: string;
  readonly serviceurl?: string;
  readonly age?: number;
}

function token({
  key = 'ours',
  kid = 'ours',
  aud = APP_ID,
  iss = ISSUER,
  serviceurl = SERVICE,
  age = 0,
}: Forged): string {
  const now = Math.floor(Date.now() / 1000) - age;
  const claims = { aud, iss, serviceurl, nbf: now - 10, iat: now, exp: now + 600 };
  if (key === 'none') return jwt.sign(claims, '', { algorithm: 'none', header: { alg: 'none', kid } });
  const { privateKey } = key === 'ours' ? ours : theirs;
  return jwt.sign(claims, privateKey, { algorithm: 'RS256', keyid: kid });
}

/** A reaction needs no answer, so nothing has to be sent with a token of the bot's own. */
const reaction = () => bot.person('Alex').activity({ type: 'messageReaction', serviceUrl: SERVICE });
const post = (authorization: string | undefined, activity = reaction()) =>
  bot.post(activity, authorization === undefined ? {} : { authorization });

test('a token of the channel for this bot is accepted', async () => {
  expect(await post(`Bearer ${token({})}`)).toEqual({ status: 200, body: '' });
});

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
    ['a token for another bot', () => `Bearer ${token({ aud: '99999999-2222-3333-4444-555555555555' })}`],
    ['a token of another issuer', () => `Bearer ${token({ iss: 'https://issuer.example' })}`],
    ['a token for another service address', () => `Bearer ${token({ serviceurl: 'https://smba.example/' })}`],
    ['an expired token', () => `Bearer ${token({ age: 3600 })}`],
    ['a token with one character changed', () => `Bearer ${token({}).slice(0, -20)}A${token({}).slice(-19)}`],
  ];
  test.each(cases)('%s', async (_name, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, body: '' });
  });
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

describe('outside local mode is refused before authentication, whatever the token:', () => {
  const valid = () => `Bearer ${token({})}`;
  test.each([
    ['a service host that is not listed', { serviceUrl: 'https://evil.example/' }, 403],
    ['a service on this machine', { serviceUrl: 'http://127.0.0.1:9/' }, 403],
    ['a listed host without encryption', { serviceUrl: 'http://smba.trafficmanager.net/uk/' }, 403],
    [
      'a host that only begins like a listed one',
      { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
      403,
    ],
    [
      'a host hidden behind a user name',
      { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' },
      403,
    ],
    ['another channel', { channelId: 'directline' }, 403],
    ['the channel that skips checks', { channelId: 'AseChannel' }, 403],
    ['a tenant that is not listed', { conversation: { id: 'c', tenantId: 'elsewhere' } }, 403],
    ['no tenant at all', { conversation: { id: 'c' }, channelData: {} }, 403],
  ])('%s', async (_name, parts, status) => {
    expect(await post(valid(), { ...reaction(), ...parts })).toEqual({ status, body: '' });
  });
});
