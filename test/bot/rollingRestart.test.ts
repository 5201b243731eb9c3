import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { fill } from '../../src/charter/fill';
import { readConfig } from '../../src/config';
import { createApp } from '../../src/createApp';
import { SchemaError } from '../../src/storage/migrations/migrate';
import { settledOfficer } from '../conversation/officer';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { pack, shippedPackDir } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';

// Today's build is the older one: the newer is a migration that the test makes, and rows such as only a newer build writes.
const clock = () => new Date('2026-11-22T10:00:00Z');
const { cards, dialogs } = pack.wording;
const NEWER = [
  "insert into kysely_migration (name, timestamp) values ('9999-newer', '2026-11-22T09:00:00.000Z')",
  'create table approvals (draft_id text primary key, by_whom text not null)',
  'alter table drafts add column approved_at text',
  "alter table outbox add column urgency text not null default 'usual'",
  'alter table turns add column trace text',
];

let server: PostgresServer;
let database: Client;
let bot: Bot;
beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  const DATABASE_URL = await server.newDatabase();
  database = new Client(DATABASE_URL);
  await database.connect();
  bot = await startBot({ DATABASE_URL }, { clock });
});
afterEach(async () => {
  await database.end();
  await bot.stop();
});
afterAll(() => server.stop());

const migrate = async () => {
  for (const each of NEWER) await database.query(each);
};
const isReady = async () => (await fetch(`${bot.url()}/readyz`)).status;

test('the older build serves while a newer one changes the schema under it, and starts again on the newer schema', async () => {
  const officer = await settledOfficer(bot);
  const migrated = migrate();
  await officer.plays([
    ['Draft clauses for Hartwell grounds maintenance, £2.4m plus VAT, 3 years from April 2027, Hartwell'],
    ['yes'],
  ]);
  await migrated;
  expect(await officer.says('what changed?')).toContain('SV-0001');
  expect(await isReady()).toBe(200);
  await bot.restart();
  expect(await isReady()).toBe(200);
  expect(await officer.says('my drafts')).toContain('SV-0001');
  await officer.says('open SV-0001');
  expect(await officer.says('change the value to £3m plus VAT')).toContain('£3,000,000');
});

test('a draft, and a change, that only the newer build knows are set aside in the older, and everything else works', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ['Draft clauses for Thornley grounds maintenance, £2.4m plus VAT, 3 years from April 2027, Thornley'],
    ['yes'],
  ]);
  await migrate();
  await officer.says('change the value to £3m plus VAT');
  const { rows } = await database.query<{ title: string }>('select title from drafts');
  await database.query(`update changes set change = '{"change":"approve","by":"Jo"}' where revision = 1`);
  expect(await officer.says('undo')).toContain(
    fill(dialogs.notices.setAside.history, { reference: 'SV-0001' }),
  );
  await database.query("update drafts set status = 'approved'");
  const title = rows[0]!.title;
  expect(await officer.says('help')).toContain(
    fill(dialogs.notices.setAside.draft, { reference: 'SV-0001', title }),
  );
  expect(await officer.says('my drafts')).toContain('SV-0001');
  expect(await officer.says('draft')).toContain('1');
  expect(await officer.says('Hartwell library')).not.toContain(cards.problem.title);
  expect((await database.query("select 1 from drafts where status = 'approved'")).rows).toHaveLength(1);
});

test('a reply that only a newer build can read is left to it, with those behind it, for a minute', async () => {
  const officer = await settledOfficer(bot);
  const { conversationId } = officer.person;
  await officer.says('help');
  await migrate();
  await database.query(`insert into outbox (turn_key, position, conversation_id, tenant_id, address, op, state, made_at)
    select 'newer', 0, conversation_id, tenant_id, address, '{"op":"sendVideo"}', 'waiting', '2026-11-22T10:00:00.000Z'
    from outbox where conversation_id = '${conversationId}' limit 1`);
  expect(await officer.says('help')).toBe('');
  const states = async () =>
    (
      await database.query<{ state: string; claimed_by: string | null }>(
        `select state, claimed_by from outbox where conversation_id = '${conversationId}' order by id desc limit 2`,
      )
    ).rows;
  const left = { state: 'waiting', claimed_by: null };
  while ((await states()).some(({ claimed_by }) => claimed_by !== null)) await wait(20);
  expect(await states()).toEqual([left, left]);
  // nobody came who knows it
  await database.query("update outbox set made_at = '2026-11-22T09:58:59.000Z' where turn_key = 'newer'");
  expect(await officer.says('help')).not.toBe('');
  expect((await states()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  expect((await database.query("select reason from outbox where turn_key = 'newer'")).rows).toEqual([
    { reason: 'unreadable' },
  ]);
});

test('a schema that is older than the code is refused at the start, and is not ready', async () => {
  await database.query("delete from kysely_migration where name = '0008-eighth'");
  expect(await isReady()).toBe(503);
  const { host, port, database: name } = database;
  const settings = {
    ...{
      BOT_MODE: 'teams',
      MicrosoftAppId: '00000000-0000-0000-0000-000000000000',
      PUBLIC_URL: 'https://a.example',
      LINK_SECRET: 'x'.repeat(32),
    },
    ...{ MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000000' },
    ...{ CHARTER_PACK: shippedPackDir, DATABASE_URL: `postgres://postgres@${host}:${port}/${name ?? ''}` },
  };
  await expect(createApp(readConfig(settings, { local: false }))).rejects.toThrow(SchemaError);
  await database.query("insert into kysely_migration (name, timestamp) values ('0008-eighth', '')");
});
