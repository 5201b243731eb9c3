import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpClient, NoAnswerError } from '../../src/bot/delivery/httpClient';

const TIMEOUT_MS = 400;
const MOST_SOCKETS = 128;

let server: http.Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function listen(made: http.Server): Promise<string> {
  server = made.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return `127.0.0.1:${String(port)}`;
}

/** How a call ended without an answer; undefined for an answer. */
async function failureOf(call: Promise<unknown>): Promise<NoAnswerError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof NoAnswerError) return error;
    throw error;
  }
}

test('a call that never left the waiting line counts as not sent', async () => {
  let arrived = 0;
  const host = await listen(http.createServer(() => (arrived += 1)));
  const client = createHttpClient({ timeoutMs: TIMEOUT_MS });
  const calls = Array.from({ length: MOST_SOCKETS + 12 }, () =>
    failureOf(client.request('POST', `http://${host}/`, '{}', {})),
  );
  const failures = await Promise.all(calls);
  client.close();
  expect(arrived).toBe(MOST_SOCKETS);
  expect(failures.filter((failure) => failure?.sent === true)).toHaveLength(arrived);
});

test('a call that waited for a connection has the whole time for its answer', async () => {
  // waiting and answer together take longer than one of them may, with room for a busy machine
  const timeoutMs = 4 * TIMEOUT_MS;
  const answerAfterMs = 0.6 * timeoutMs;
  const host = await listen(
    http.createServer((_request, response) => setTimeout(() => response.end('{}'), answerAfterMs)),
  );
  const client = createHttpClient({ timeoutMs });
  const calls = Array.from({ length: MOST_SOCKETS + 1 }, () =>
    failureOf(client.request('POST', `http://${host}/`, '{}', {})),
  );
  const failures = await Promise.all(calls);
  client.close();
  expect(failures.filter(Boolean)).toEqual([]);
});

test('a call that failed at the handshake was not sent', async () => {
  const host = await listen(http.createServer());
  const client = createHttpClient({ timeoutMs: TIMEOUT_MS });
  expect(await failureOf(client.request('POST', `https://${host}/`, '{}', {}))).toMatchObject({
    sent: false,
  });
  client.close();
});

test('a call that was read and then cut off may have been acted on', async () => {
  const host = await listen(
    http.createServer((request) => request.on('end', () => request.destroy()).resume()),
  );
  const client = createHttpClient({ timeoutMs: TIMEOUT_MS });
  expect(await failureOf(client.request('POST', `http://${host}/`, '{}', {}))).toMatchObject({ sent: true });
  client.close();
});

test('a closed client sends nothing more', async () => {
  let arrived = 0;
  const host = await listen(http.createServer(() => (arrived += 1)));
  const client = createHttpClient({ timeoutMs: TIMEOUT_MS });
  client.close();
  const failure = await failureOf(client.request('POST', `http://${host}/`, '{}', {}));
  expect(failure).toMatchObject({ code: 'CLOSED', sent: false });
  expect(arrived).toBe(0);
});
