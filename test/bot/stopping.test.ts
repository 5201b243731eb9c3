import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundled } from '../support/bundled';
import { FakeConnector } from '../support/fakeConnector';
import { Person } from '../support/person';
import { shippedPackDir } from '../support/shippedPack';
import { postActivity } from '../support/startBot';

const root = join(__dirname, '../..');
let connector: FakeConnector;
let dataDir: string;
let child: ChildProcess;
let logged: string;
let url: string;

let bundle: string;
beforeAll(async () => {
  bundle = await bundled(join(root, 'src/index.ts'));
});
beforeEach(async () => {
  connector = await new FakeConnector().start();
  dataDir = mkdtempSync(join(tmpdir(), 'assistant-stopping-'));
  logged = '';
  child = spawn(process.execPath, [bundle], {
    cwd: dataDir,
    env: {
      ...{ PATH: process.env['PATH'], BOT_MODE: 'local', PORT: '0', DATA_DIR: dataDir },
      ...{ CHARTER_PACK: shippedPackDir, METRICS_PORT: '0' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout!.on('data', (chunk: Buffer) => (logged += chunk.toString('utf8')));
  await said('listening');
  url = /"address":"([^"]+)"/.exec(logged)![1]!;
});
afterEach(async () => {
  child.kill('SIGKILL');
  await connector.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function said(message: string): Promise<void> {
  while (!logged.includes(`"msg":"${message}"`)) {
    if (child.exitCode !== null) throw new Error(`The bot ended: ${logged}`);
    await wait(20);
  }
}

/** Asks for help, and waits until the bot is telling the channel its answer. */
async function midTurn(): Promise<{ readonly answered: Promise<number> }> {
  const post = (activity: object) => postActivity(url, activity);
  const ada = new Person('Ada', post, () => connector);
  const answered = post(ada.message('help')).then(
    ({ status }) => status,
    () => 0,
  );
  while (connector.calls.length === 0) await wait(5);
  return { answered };
}

test('SIGTERM lets the turn that runs be delivered and answered, closes the database, and ends with 0', async () => {
  connector.latencyMs = 300;
  const { answered } = await midTurn();
  const asked = Date.now();
  child.kill('SIGTERM');
  // as the terminal and npm both pass on one Ctrl-C
  child.kill('SIGTERM');
  const ended = once(child, 'exit');
  expect(await answered).toBe(200);
  expect(await ended).toEqual([0, null]);
  // a connection that is kept open for the next message is no reason to wait
  expect(Date.now() - asked).toBeLessThan(8_000);
  expect([...connector.messages.values()]).toHaveLength(1);
  expect(logged).toMatch(/"msg":"stopping"[^]*"outcome":"answered"[^]*"msg":"stopped"/);
  // a database that was closed leaves no log of writes behind
  expect(existsSync(join(dataDir, 'assistant.db-wal'))).toBe(false);
});

test('a second signal ends at once, whatever still runs', async () => {
  connector.fails({ hang: true });
  const { answered } = await midTurn();
  child.kill('SIGTERM');
  await said('stopping');
  await wait(700);
  expect(child.exitCode).toBeNull();
  const asked = Date.now();
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(Date.now() - asked).toBeLessThan(3_000);
  expect(await answered).toBe(0);
});
