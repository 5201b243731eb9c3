// `npm run bench:refusals`: what a request without a good token costs the assistant, in CPU milliseconds of its process
// (the asking for them included). Ends with status 1 when the median of any kind is not under the limit.
const { fork } = require('node:child_process');
const { generateKeyPairSync, sign } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { z } = require('zod');
const { portOf } = require('./connector');

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 200);
const LIMIT_MS = 3;
const WARM_UP = 50;
const APP_ID = '11111111-2222-3333-4444-555555555555';
const CHANNEL = 'https://api.botframework.com';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const KIB = 1024;

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** @param {object} parts */
const activity = (parts) =>
  JSON.stringify({
    ...{ type: 'conversationUpdate', channelId: 'msteams', serviceUrl: SERVICE, id: 'a' },
    ...{ from: { id: '29:x' }, conversation: { id: 'c', tenantId: 't' } },
    ...parts,
  });
const manyKeys = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`key${n}`, n]));

/** What is sent of a body, and for how long. */
const BODIES = {
  'nested arrays, 256 kB': { body: '['.repeat(128 * KIB) + ']'.repeat(128 * KIB) },
  '20,000 keys': { body: activity(manyKeys) },
  'membersAdded: [1, 1, …]': { body: activity({ membersAdded: Array(120_000).fill(1) }) },
  'a body that never ends': { body: '{"type":"', forever: 'x'.repeat(16 * KIB) },
};

/** A token that could be the channel's, but for its signature: the dearest to refuse. */
function forgedToken() {
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: APP_ID, iss: CHANNEL, serviceurl: SERVICE, nbf: now - 10, exp: now + 3_600 };
  const text = [{ alg: 'RS256', typ: 'JWT', kid: 'ours' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${sign('sha256', Buffer.from(text), otherKeys.privateKey).toString('base64url')}`;
}

const SENDERS = {
  'no token': () => ({}),
  'a forged token': () => ({ authorization: `Bearer ${forgedToken()}` }),
};

/**
 * Publishes the keys of the channel, as its service does.
 * @returns {Promise<http.Server>}
 */
function startOpenId() {
  const key = {
    ...keys.publicKey.export({ format: 'jwk' }),
    kid: 'ours',
    use: 'sig',
    endorsements: ['msteams'],
  };
  const server = http.createServer((request, response) => {
    const metadata = { issuer: CHANNEL, jwks_uri: `http://127.0.0.1:${portOf(server)}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [key] } : metadata));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

const usageShape = z.object({ user: z.number(), system: z.number() });

/** @param {import('node:child_process').ChildProcess} child */
const nextMessage = (child) => new Promise((resolve) => child.once('message', resolve));

/** @param {string} openIdUrl */
async function startBot(openIdUrl) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sva-bench-'));
  const child = fork(path.join(__dirname, 'guardedBot.ts'), {
    execArgv: ['--require', path.join(__dirname, '../test/support/registerTypescript.js')],
    env: {
      ...process.env,
      ...{ BOT_MODE: 'teams', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
      ...{ PUBLIC_URL: 'https://assistant.example.gov.uk', MicrosoftAppId: APP_ID },
      ...{ MicrosoftAppPassword: 'not-a-secret', MicrosoftAppTenantId: APP_ID },
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send({ openIdUrl });
  const address = new URL(z.string().parse(await nextMessage(child)));
  return {
    port: Number(address.port),
    async cpuMs() {
      const answer = nextMessage(child);
      child.send('cpu');
      const { user, system } = usageShape.parse(await answer);
      return (user + system) / 1_000;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** @typedef {{ body: string, forever?: string }} Sent */
/** @typedef {() => Record<string, string>} HeadersOf */
/** @typedef {Awaited<ReturnType<typeof startBot>>} Bot */

/**
 * Sends one request until the bot ends the connection; resolves with the status line it heard.
 * @param {number} port
 * @param {Record<string, string>} headers
 * @param {Sent} sent
 * @returns {Promise<string>}
 */
function request(port, headers, { body, forever }) {
  const length = forever ? 1_000_000_000 : Buffer.byteLength(body);
  const head = Object.entries({
    host: '127.0.0.1',
    ...{ 'content-type': 'application/json', 'content-length': length },
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve) => {
    let heard = '';
    const socket = net.connect(port, '127.0.0.1');
    const sendMore = () => {
      if (forever && socket.writable) socket.write(forever, () => setImmediate(sendMore));
    };
    socket.write(`POST /api/messages HTTP/1.1\r\n${head.join('')}\r\n${body}`, sendMore);
    socket.setEncoding('latin1').on('data', (/** @type {string} */ chunk) => {
      heard += chunk;
      if (!forever) socket.destroy();
    });
    // that the bot hangs up is what is wanted
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(heard.slice(0, 12));
    });
  });
}

/**
 * @param {Bot} bot
 * @param {HeadersOf} headersOf
 * @param {Sent} sent
 */
async function measure(bot, headersOf, sent) {
  /** @type {number[]} */
  const costs = [];
  for (let n = 0; n < REQUESTS; n += 1) {
    const headers = headersOf();
    const before = await bot.cpuMs();
    const heard = await request(bot.port, headers, sent);
    costs.push((await bot.cpuMs()) - before);
    if (heard !== 'HTTP/1.1 401') throw new Error(`Expected a refusal and heard "${heard}"`);
  }
  costs.sort((a, b) => a - b);
  return { median: costs[Math.floor(REQUESTS / 2)] ?? 0, p99: costs[Math.floor(REQUESTS * 0.99)] ?? 0 };
}

async function main() {
  const openId = await startOpenId();
  const bot = await startBot(`http://127.0.0.1:${portOf(openId)}/openid`);
  for (const headersOf of Object.values(SENDERS))
    for (let n = 0; n < WARM_UP; n += 1) await request(bot.port, headersOf(), { body: '{}' });
  console.log(`Node ${process.version}. CPU ms a request, of ${REQUESTS}: median, p99.\n`);
  let tooDear = 0;
  for (const [body, sent] of Object.entries(BODIES)) {
    for (const [sender, headersOf] of Object.entries(SENDERS)) {
      const { median, p99 } = await measure(bot, headersOf, sent);
      if (median >= LIMIT_MS) tooDear += 1;
      console.log(
        `${body.padEnd(26)}${sender.padEnd(16)}${median.toFixed(2).padStart(6)}${p99.toFixed(2).padStart(8)}`,
      );
    }
  }
  await bot.stop();
  openId.close();
  if (tooDear > 0) console.log(`\n${tooDear} medians are not under ${LIMIT_MS} ms.`);
  process.exit(tooDear > 0 ? 1 : 0);
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error);
  process.exit(1);
});
