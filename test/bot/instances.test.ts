import { Client } from 'pg';
import { readConfig, readDatabase } from '../../src/config';
import { createApp, type App } from '../../src/createApp';
import { openToWrite } from '../../src/storage/database';
import { FakeConnector } from '../support/fakeConnector';
import { noteDialogs } from '../support/noteDialogs';
import { Person, type Reply } from '../support/person';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { postActivity } from '../support/startBot';
import { shippedPackDir } from '../support/shippedPack';

let server: PostgresServer;
let connector: FakeConnector;
let url: string;
let instances: App[];
beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  connector = await new FakeConnector().start();
  url = await server.newDatabase();
  const settings = {
    ...{ BOT_MODE: 'local', PORT: '0', LOG_LEVEL: 'silent', CHARTER_PACK: shippedPackDir, DATABASE_URL: url },
    ...{ INSTANCES: '3', TURNS_PER_PERSON: '100000', TURNS_PER_TENANT: '100000' },
  };
  await (await openToWrite({ place: readDatabase(settings), migrate: true, waitMs: 0 })).close();
  instances = [];
  for (let count = 0; count < 3; count += 1) {
    const app = await createApp(readConfig(settings, { local: false }), { dialogs: noteDialogs() });
    await app.start();
    instances.push(app);
  }
});
afterEach(async () => {
  await Promise.all(instances.map((app) => app.stop()));
  await connector.stop();
});
afterAll(() => server.stop());

/** Posts go to one instance after the other. */
let next = 0;
const post = (activity: object) => postActivity(instances[next++ % instances.length]!.address(), activity);
const person = (name: string) => new Person(name, post, () => connector);
const firstLines = (replies: readonly Reply[]) => replies.map(({ text }) => text.split('\n')[0]);

test('what one says is answered in order, whichever instance it reaches, and nothing is lost or doubled', async () => {
  const officers = ['Ada', 'Ben', 'Cid', 'Dee'].map(person);
  const words = ['one', 'two', 'three', 'four', 'five', 'six'];
  await Promise.all(
    officers.map(async (officer) => {
      for (const word of words) await officer.says(word);
    }),
  );
  const expected = words.map((_word, index) => words.slice(0, index + 1).join(' '));
  for (const officer of officers) expect(firstLines(officer.seenSince(0))).toEqual(expected);
});

test('messages that reach different instances at the same moment are applied once each, and their replies keep their order', async () => {
  const officer = person('Ada');
  connector.latencyMs = 30;
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((word) => officer.says(word)));
  const seen = firstLines(officer.seenSince(0));
  expect(seen.map((line) => line?.split(' ').length)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(seen.at(-1)?.split(' ').sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('the same activity at every instance at once is one turn, answered once', async () => {
  const officer = person('Ada');
  const activity = officer.message('one');
  const answers = await Promise.all(instances.map((app) => postActivity(app.address(), activity)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(firstLines(await officer.says('two'))).toEqual(['one two']);
  expect(firstLines(officer.seenSince(0))).toEqual(['one', 'one two']);
});

test('what an instance that died was sending is sent by the next that comes by', async () => {
  const officer = person('Ada');
  connector.fails({ status: 429, headers: { 'retry-after': '100' } });
  expect(await officer.says('one')).toEqual([]);
  const client = new Client(url);
  await client.connect();
  // as one that was killed in the middle of it leaves it
  await client.query("insert into instances values ('dead', 0)");
  await client.query("update outbox set claimed_by = 'dead'");
  await client.end();
  expect(firstLines(await officer.says('two'))).toEqual(['one', 'one two']);
});
