import http from 'node:http';
import { documentLink } from '../../src/bot/documents/documentLink';
import { Refusal } from '../../src/bot/door/refusals';
import { plainPage } from '../../src/bot/documents/plainPage';
import { addressOf, closeServer, listen } from '../../src/bot/listening';
import { createHttpServer, type ServerParts } from '../../src/bot/server';
import { defaultPackDir, readPack } from '../../src/charter/readPack';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const SECRET = 'secret';
const words = readPack(defaultPackDir).wording.download;
const activity = {
  ...{ type: 'message', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1/', from: { id: '29:alex' } },
  conversation: { id: 'chat', tenantId: 'stoke' },
};

/** What stands behind the server fails or answers as a test wants it. */
interface Behind extends Partial<Pick<ServerParts, 'authenticate' | 'answer' | 'isReady'>> {
  readonly render?: Error;
}
let behind: Behind;
let noted: string[];
let logged: unknown[];
let server: http.Server;
let url: string;

beforeAll(async () => {
  const quiet = () => undefined;
  const store = {
    findVersion: (draftId: string, version: number) =>
      Promise.resolve({
        reference: 'SV-1',
        linksFrom: 0,
        version: { draftId, version, document: { title: 'Grounds' } },
      }),
  };
  server = createHttpServer({
    authenticate: async (header) => (await behind.authenticate?.(header)) ?? {},
    policy: { mode: 'local', isAllowedService: () => true, isAllowedTenant: () => true },
    answer: async (heard) => (await behind.answer?.(heard)) ?? { status: 200 },
    refused: { note: (reason) => noted.push(reason) },
    log: {
      ...{ debug: quiet, info: quiet, warn: quiet },
      error: (...parts: unknown[]) => logged.push(parts),
    },
    documents: {
      ...{ store: store as never, secret: SECRET, clock: () => new Date(NOW), words },
      renderWord: (kind, { draftId, version }) =>
        behind.render
          ? Promise.reject(behind.render)
          : Promise.resolve(Buffer.from(`${draftId} ${version} ${kind}`)),
    },
    exports: { store: store as never, secret: SECRET, clock: () => new Date(NOW), words },
    isReady: async () => (await behind.isReady?.()) ?? true,
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  url = addressOf(server);
});
afterAll(() => closeServer(server));
beforeEach(() => {
  [behind, noted, logged] = [{}, [], []];
});

async function asked(path: string, options: RequestInit = {}) {
  const response = await fetch(`${url}${path}`, options);
  const { status, headers } = response;
  return { status, body: await response.text(), connection: headers.get('connection') };
}
const post = (body: unknown = activity) =>
  asked('/api/messages', {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(body),
  });
const bare = (status: number) => ({ status, body: '', connection: 'close' });
const kept = (status: number, body: unknown) => ({
  ...{ status, body: body === undefined ? '' : JSON.stringify(body) },
  connection: 'keep-alive',
});
const thrown = [{ error: 'RangeError', at: expect.any(String) as string }];

describe('an activity', () => {
  test.each([
    ['a status', { status: 200 }, undefined],
    ['a body', { status: 200, body: { task: 'x' } }, { task: 'x' }],
    ['a status of its own', { status: 202 }, undefined],
  ])('is answered with %s', async (_name, answer, body) => {
    behind = { answer: () => Promise.resolve(answer) };
    expect(await post()).toEqual(kept(answer.status, body));
    expect([noted, logged]).toEqual([[], []]);
  });

  test('that is refused is told its status alone, and the reason is counted, not logged', async () => {
    behind = { authenticate: () => Promise.reject(new Refusal(403, 'tenant')) };
    expect(await post()).toEqual(bare(403));
    expect([noted, logged]).toEqual([['tenant'], []]);
    behind = {};
    expect(await post({ ...activity, from: {} })).toEqual(bare(400));
    expect(noted).toEqual(['tenant', 'no activity']);
  });

  test('that fails is told no more, and the log keeps what failed', async () => {
    behind = { answer: () => Promise.reject(new RangeError('words of mine')) };
    expect(await post()).toEqual(bare(500));
    expect([noted, logged]).toEqual([[], [[...thrown, 'activity not answered']]]);
  });
});

describe('a document', () => {
  const link = {
    draftId: 'draft-1',
    version: 3,
    kind: 'record' as const,
    expires: NOW / 1000 + 60,
    linksFrom: 0,
  };
  const path = documentLink('', SECRET, link);

  test('is that of the draft and the version in its address', async () => {
    expect(await asked(path)).toMatchObject({ status: 200, body: 'draft-1 3 record' });
    expect(await asked(path.replace('draft-1', 'draft-2'))).toMatchObject({ status: 404 });
    // what stands in the address wins over what is asked beside it
    expect(await asked(`${path}&draftId=draft-2&version=9`)).toMatchObject({ body: 'draft-1 3 record' });
  });

  test('that cannot be made is a page that says so', async () => {
    behind = { render: new RangeError('no room') };
    const shown = plainPage(words.failedTitle, words.failed);
    expect(await asked(path)).toMatchObject({ status: 500, body: shown });
    expect(logged).toEqual([[...thrown, 'document not made']]);
  });
});

test.each([
  ['/', words.aboutTitle, words.about],
  ['/privacy', words.privacyTitle, words.privacy],
  ['/terms', words.termsTitle, words.terms],
])('%s is a page of its own', async (path, title, text) => {
  expect(await asked(path)).toEqual({ status: 200, body: plainPage(title, text), connection: 'keep-alive' });
});

describe('whoever runs the server is told', () => {
  test.each([
    ['that it lives', '/healthz', true, 200, { status: 'ok' }],
    ['that it lives, though it is not ready', '/healthz', false, 200, { status: 'ok' }],
    ['that it is ready', '/readyz', true, 200, { status: 'ready' }],
    ['that it is not', '/readyz', false, 503, { status: 'not ready' }],
  ])('%s', async (_what, path, ready, status, body) => {
    behind = { isReady: () => Promise.resolve(ready) };
    expect(await asked(path)).toEqual(kept(status, body));
  });
});

test.each([
  ['an address that is none', '/elsewhere', 'GET', 404],
  ['a method that is not taken', '/api/messages', 'PUT', 405],
  ['an address that cannot be read', '/documents/%E0%A4%A/1', 'GET', 404],
  ['what fails inside', '/readyz', 'GET', 500],
])('%s gets its status and not a word', async (_what, path, method, status) => {
  behind = { isReady: () => Promise.reject(new RangeError('words of mine')) };
  expect(await asked(path, { method })).toEqual(bare(status));
});

test('who sends slowly is cut off, and no answer names what serves', async () => {
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 30_000]);
  const [open, notFound] = await Promise.all([fetch(url), fetch(`${url}/elsewhere`)]);
  expect([open, notFound].map(({ headers }) => headers.get('server'))).toEqual([null, null]);
});

test('what is turned away without a body says that it has none', async () => {
  const length = await new Promise((resolve) => {
    http.get(`${url}/elsewhere`, (response) => {
      resolve(response.headers['content-length']);
      response.resume();
    });
  });
  expect(length).toBe('0');
});
