// Starts a bot in a process of its own and measures its start, and what it uses.
const { fork } = require('node:child_process');
const events = require('node:events');
const { mkdtempSync, rmSync } = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { z } = require('zod');
const { portOf } = require('./connector');
const { activityOf, post } = require('./officer');

/** @typedef {import('./connector').Connector} Connector */
/** @typedef {Awaited<ReturnType<typeof startBot>>} Bot */

const root = path.join(__dirname, '..');
const START_WITHIN_MS = 30_000;
const memoryShape = z.object({ heapUsed: z.number(), rss: z.number() });
const usageShape = z.object({
  cpuMs: z.number(),
  written: z.number(),
  stall: z.object({ p999: z.number(), longest: z.number() }),
});

async function freePort() {
  const server = net.createServer();
  await events.once(server.listen(0, '127.0.0.1'), 'listening');
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a bot; `startMs` is from spawn to the first reply's HTTP answer.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Connector} connector
 * @param {{ readonly dataDir?: string, readonly databaseUrl?: string, readonly bare?: boolean, readonly settings?: Readonly<Record<string, string>> }} options A folder with a database, or where one is; otherwise
 *   a new one. Bare: as it is run by people, with nothing of ours loaded into it and no flag, and so without its figures.
 */
async function startBot(file, args, connector, options = {}) {
  const port = await freePort();
  const dataDir = options.dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'sva-bench-'));
  const started = performance.now();
  const child = fork(path.join(root, file), args, {
    execArgv: options.bare ? [] : ['--expose-gc', '--require', path.join(__dirname, 'probe.js')],
    env: {
      ...{ ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      // everybody here is of one tenant, and faster than people
      ...{ TURNS_PER_PERSON: '1000000', TURNS_PER_TENANT: '1000000' },
      ...(options.databaseUrl !== undefined && { DATABASE_URL: options.databaseUrl }),
      ...options.settings,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const conversation = `start-${port}`;
  for (;;) {
    try {
      await post(port, activityOf({ conversation, serviceUrl: connector.serviceUrl }, { text: 'help' }));
      break;
    } catch (error) {
      if (performance.now() - started > START_WITHIN_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  connector.take(conversation);
  const ask = (/** @type {'memory' | 'usage'} */ what) => {
    const answered = new Promise((resolve) => child.once('message', resolve));
    child.send(what);
    return answered;
  };
  return {
    port,
    dataDir,
    startMs: performance.now() - started,
    /** The heap after a collection, and what is resident, in bytes. */
    memory: async () => memoryShape.parse(await ask('memory')),
    /** CPU time and bytes written so far, and how long the event loop stood still since this was last asked. */
    usage: async () => usageShape.parse(await ask('usage')),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

module.exports = { startBot, freePort };
