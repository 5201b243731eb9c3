import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPack } from '../../src/charter/readyPack';
import { readConfig, readDatabase } from '../../src/config';
import { createApp, type App, type AppOptions } from '../../src/createApp';
import { openToWrite } from '../../src/storage/database';
import { FakeConnector } from './fakeConnector';
import { Person, type HttpAnswer, type PersonOptions, type Post } from './person';
import { pack, shippedPackDir } from './shippedPack';

/** Node's arguments of a thread that runs the sources. */
export const SOURCES = ['--require', join(__dirname, 'registerTypescript.js')];

export interface Bot {
  readonly connector: FakeConnector;
  readonly dataDir: string;
  /** Where the bot listens at the moment. */
  url(): string;
  /** What `/metrics` says, where METRICS_PORT is among the settings. */
  metrics(): Promise<string>;
  /** Someone who chats with the bot; by default in their own chat, in the test tenant. */
  person(name: string, options?: PersonOptions): Person;
  post: Post;
  /** Ends the bot and starts it again on the same database. */
  restart(options?: AppOptions): Promise<void>;
  stop(): Promise<void>;
}

/** The shipped pack has been read; any other is read as the product does. */
const loadOnce: typeof openPack = (dir) => (dir === shippedPackDir ? pack : openPack(dir));

/** The way in that every bot of a test file has; the product's where nothing is said. */
export const shellOfTests: Pick<AppOptions, 'shell'> & { shell?: NonNullable<AppOptions['shell']> } = {};

/**
 * The whole bot on loopback, with a real SQLite file in a folder of its own and a fake channel.
 * `environment` are settings as in .env.example; `options` go to createApp.
 */
export async function startBot(
  environment: Readonly<Record<string, string>> = {},
  options: AppOptions = {},
): Promise<Bot> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-'));
  const connector = await new FakeConnector().start();
  const settings = {
    ...{ BOT_MODE: 'local', PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir, CHARTER_PACK: shippedPackDir },
    // a test talks faster than a person
    ...{ TURNS_PER_PERSON: '100000', TURNS_PER_TENANT: '100000' },
    ...environment,
  };
  // outside local mode the operator does this once
  const place = readDatabase(settings);
  await (await openToWrite({ place, migrate: true, waitMs: 0 })).close();
  const start = async (appOptions: AppOptions): Promise<App> => {
    const app = await createApp(readConfig(settings, { local: false }), {
      ...{ loadPack: loadOnce, threadArgv: SOURCES },
      ...shellOfTests,
      ...appOptions,
    });
    await app.start();
    return app;
  };
  let app = await start(options).catch(async (error: unknown) => {
    // nothing is left running, so that the test run ends
    await connector.stop();
    throw error;
  });
  const post: Post = (activity, headers) => postActivity(app.address(), activity, headers);
  return {
    connector,
    dataDir,
    url: () => app.address(),
    metrics: async () => (await fetch(`${app.metricsAddress()!}/metrics`)).text(),
    post,
    person: (name, personOptions) => new Person(name, post, () => connector, personOptions),
    async restart(again = options) {
      await app.stop();
      app = await start(again);
    },
    async stop() {
      await app.stop();
      await connector.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Posts an activity as the channel does. */
export async function postActivity(
  url: string,
  activity: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}
