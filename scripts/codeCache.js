// `node scripts/codeCache.js`, by the build: runs the built bot on this machine until it has answered one message, and keeps the code that
// V8 made for it, as dist/assistant.js.cache. The bot answers to nobody else, and its database is thrown away.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');
const vm = require('node:vm');
const { z } = require('zod');

const builtBot = z.object({ script: z.instanceof(vm.Script) });
const dist = path.join(__dirname, '../dist');
const WITHIN_MS = 30_000;

/** @param {http.Server} server @returns {Promise<number>} */
function listening(server) {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
}

async function freePort() {
  const server = http.createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function main() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sva-cache-'));
  let answered = 0;
  const channel = http.createServer((request, response) => {
    request.resume();
    answered += 1;
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"1"}');
  });
  const serviceUrl = `http://127.0.0.1:${String(await listening(channel))}`;
  const port = await freePort();
  // it reads no `.env` here, and knows no setting of this machine's
  process.chdir(folder);
  Object.assign(process.env, { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' });
  process.argv = [process.argv0, path.join(dist, 'index.js'), '--local'];
  const { script } = builtBot.parse(require(path.join(dist, 'index.js')));
  const activity = {
    ...{ type: 'message', id: '1', text: 'help', channelId: 'msteams', serviceUrl, locale: 'en-GB' },
    ...{
      from: { id: 'officer', aadObjectId: '00000000-0000-4000-8000-000000000001' },
      recipient: { id: 'bot' },
    },
    conversation: { id: 'c', conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000002' },
    channelData: { tenant: { id: '00000000-0000-4000-8000-000000000002' } },
  };
  const post = () =>
    fetch(`http://127.0.0.1:${String(port)}/api/messages`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(activity),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
  const begun = Date.now();
  while (!(await post()) || answered === 0) {
    if (Date.now() - begun > WITHIN_MS) throw new Error('The built bot did not answer: no code cache.');
    await wait(20);
  }
  writeFileSync(path.join(dist, 'assistant.js.cache'), script.createCachedData());
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

main().catch((/** @type {unknown} */ error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
