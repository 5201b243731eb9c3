import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Officer, TO_READY } from './conversation/officer';
import { plainText, type Json } from './support/cardPress';
import { FakeConnector } from './support/fakeConnector';
import { Person } from './support/person';
import { pack } from './support/shippedPack';
import { postActivity } from './support/startBot';

/** What `npm run build` made and a server runs; `npm test` builds it first. */
const BUILT = join(__dirname, '../dist/index.js');

const { buttons, word: files } = pack.wording.cards;

let bot: ChildProcess;
let connector: FakeConnector;
let dataDir: string;
const printed: string[] = [];
let address = '';
let numbers = '';

beforeAll(async () => {
  if (!existsSync(BUILT)) throw new Error('There is no dist/index.js: run "npm run build" first.');
  connector = await new FakeConnector().start();
  dataDir = mkdtempSync(join(tmpdir(), 'assistant-built-'));
  const settings = { BOT_MODE: 'local', PORT: '0', METRICS_PORT: '0', DATA_DIR: dataDir };
  bot = spawn(process.execPath, [BUILT], {
    cwd: dataDir,
    env: { ...settings, TELL_CODE_CACHE: '1', LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(bot.stdout!)) {
    printed.push(line);
    const told = line.startsWith('{') ? (JSON.parse(line) as Readonly<Record<string, string>>) : {};
    [address, numbers] = [told['address'] ?? '', told['metrics'] ?? ''];
    if (told['msg'] === 'listening') break;
  }
  bot.stdout!.setEncoding('utf8').on('data', (more: string) => printed.push(...more.trimEnd().split('\n')));
  bot.stdout!.resume();
});
afterAll(async () => {
  bot.kill('SIGKILL');
  await connector.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const linkOf = (officer: Officer, title: string): string => {
  const actions = (officer.newest().card?.['actions'] ?? []) as Json[];
  return plainText(actions.find((action) => action['title'] === title)?.['url']);
};

test('the built bot, from the code that V8 made of it, drafts, makes the Word file and the export, tells its numbers, and ends', async () => {
  expect(printed[0]).toBe('cachedDataRejected: false');
  const post = (activity: unknown) => postActivity(address, activity);
  const officer = new Officer(new Person('Mina', post, () => connector));
  await officer.says('settings');
  await officer.presses(buttons.saveSettings, { 'field:name': 'Hartwell Borough Council' });
  await officer.plays(TO_READY);
  await officer.says('word');
  const word = await fetch(linkOf(officer, files.draft.open));
  expect([word.status, Buffer.from(await word.arrayBuffer()).toString('latin1', 0, 2)]).toEqual([200, 'PK']);
  await officer.says('export my data');
  const exported = await fetch(linkOf(officer, buttons.openExport));
  expect([exported.status, await exported.text()]).toEqual([
    200,
    expect.stringContaining('community centre'),
  ]);
  expect(await (await fetch(`${numbers}/metrics`)).text()).toContain('assistant_turns_total');
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  expect(bot.exitCode).toBe(0);
  const levels = printed
    .filter((line) => line.startsWith('{'))
    .map((line) => (JSON.parse(line) as Json)['level']);
  expect(levels.filter((level) => Number(level) > 30)).toEqual([]);
});
