import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdapter } from '../../src/bot/door/adapter';
import { Refusal } from '../../src/bot/door/refusals';
import { createLog, routeConsole } from '../../src/bot/log';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const ISSUER = 'https://api.botframework.com';
const servers: http.Server[] = [];

// the SDK prints each refusal; in the product this goes to the log
beforeAll(() => {
  routeConsole(createLog('silent'));
});
afterEach(async () => {
  jest.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Where the keys of the service would be, with what answers there. */
async function keysAt(answer: http.RequestListener): Promise<string> {
  const server = http.createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** Claims as they should be, under a signature that nobody has checked yet. */
function unproved(claims: object = {}): string {
  const usual = { iss: ISSUER, aud: APP_ID, exp: 9_999_999_999, serviceurl: SERVICE, ...claims };
  const parts = [{ alg: 'RS256', typ: 'JWT', kid: 'ours' }, usual].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return `Bearer ${parts.join('.')}.c2lnbmF0dXJl`;
}

const adapterAt = (url: string, cloud: object = {}) =>
  createAdapter({
    credentials: { type: 'MultiTenant', appId: APP_ID, password: 'not-a-secret' },
    isAllowedService: (service) => service === SERVICE,
    cloud: {
      ToBotFromChannelTokenIssuer: ISSUER,
      ToChannelFromBotOAuthScope: ISSUER,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
      ...cloud,
    },
  });

/** How a caller is refused. */
async function refusal(caller: Promise<unknown>): Promise<unknown> {
  const error: unknown = await caller.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? [error.status, error.reason] : error;
}

test('in local mode nobody is asked who they are, and the bot has no token', async () => {
  const adapter = createAdapter({ credentials: undefined, isAllowedService: () => false });
  expect(await adapter.authenticate(undefined)).toEqual({});
  expect(adapter.token).toBeUndefined();
});

describe('when the keys cannot be had, the channel is told to come again:', () => {
  test.each([
    ['nobody listens', undefined],
    [
      'the service fails',
      (response: http.ServerResponse) => {
        response.statusCode = 503;
        response.end();
      },
    ],
    ['the service breaks off', (response: http.ServerResponse) => response.destroy()],
  ])('%s', async (_name, answer) => {
    const url = await keysAt((_request, response) => answer?.(response));
    if (!answer) await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    expect(await refusal(adapterAt(url).authenticate(unproved()))).toEqual([503, 'signing keys unavailable']);
  });

  test('the service answers nothing for ten seconds', async () => {
    let asked: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const url = await keysAt(() => {
      asked();
    });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    let refused: unknown;
    const done = refusal(adapterAt(url).authenticate(unproved())).then((how) => (refused = how));
    await reached;
    await jest.advanceTimersByTimeAsync(9_999);
    expect(refused).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(await done).toEqual([503, 'signing keys unavailable']);
  });
});

describe('a token that nobody signed', () => {
  const keys: http.RequestListener = ({ url, headers }, response) => {
    const metadata = { issuer: ISSUER, jwks_uri: `http://${headers.host ?? ''}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(url === '/keys' ? { keys: [] } : metadata));
  };

  test('is not good, and no reason is given', async () => {
    expect(await refusal(adapterAt(await keysAt(keys)).authenticate(unproved()))).toEqual([
      401,
      'token not good',
    ]);
  });

  test.each([
    ['no token', undefined],
    ['token not good', unproved({ iss: 'https://issuer.example' })],
  ])('costs no question for keys where it is refused without: %s', async (reason, authorization) => {
    const url = await keysAt(() => {
      throw new Error('asked');
    });
    expect(await refusal(adapterAt(url).authenticate(authorization))).toEqual([401, reason]);
  });

  test('of another cloud is judged by the issuer of that cloud', async () => {
    const issuer = 'https://api.botframework.example';
    const other = () => adapterAt('http://127.0.0.1:1', { ToBotFromChannelTokenIssuer: issuer });
    expect(await refusal(other().authenticate(unproved()))).toEqual([401, 'token not good']);
    expect(await refusal(other().authenticate(unproved({ iss: issuer })))).toEqual([
      503,
      'signing keys unavailable',
    ]);
  });
});
