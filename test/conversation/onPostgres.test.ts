import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { startBot, type Bot } from '../support/startBot';
import { REFURBISHMENT, settledOfficer, TO_READY } from './officer';
import { pack } from '../support/shippedPack';

const { cards, dialogs } = pack.wording;
const clock = () => new Date('2026-11-22T10:00:00Z');
let server: PostgresServer;
let bot: Bot;
beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  // a pool of one: whoever asked for a second connection in the middle of a turn would wait for itself
  const DATABASE_URL = await server.newDatabase();
  bot = await startBot({ DATABASE_URL, DATABASE_CONNECTIONS: '1' }, { clock });
});
afterEach(() => bot.stop());
afterAll(() => server.stop());

test('drafts are made side by side, kept over a restart, undone, compared and found', async () => {
  const officers = [];
  for (let count = 0; count < 4; count += 1) officers.push(await settledOfficer(bot));
  await Promise.all(officers.map((officer) => officer.plays(TO_READY)));
  await bot.restart();
  for (const officer of officers) {
    expect(await officer.says('my drafts')).toContain('SV-0001');
    await officer.says('open SV-0001');
    await officer.presses(cards.buttons.reopen);
    expect(await officer.says('change the value to £3m plus VAT')).toContain('£3,000,000');
    expect(await officer.says('undo')).toContain('£3,000,000');
    expect(await officer.says('what changed?')).toContain('£3,000,000');
  }
});

test('a server that restarts loses nothing that was answered: who writes meanwhile is told to send again', async () => {
  const officer = await settledOfficer(bot);
  await officer.says(REFURBISHMENT);
  const restarted = server.restart();
  const meanwhile = await officer.says('yes');
  await restarted;
  const ready = async () => (await fetch(`${bot.url()}/readyz`)).status;
  while ((await ready()) !== 200) await wait(50);
  if (meanwhile.includes(dialogs.failed.notSaved)) await officer.says('yes');
  expect(await officer.says('my drafts')).toContain('SV-0001');
  await officer.plays([['SV-0001']]);
  expect(officer.newest().text).toContain('Hartshill community centre');
});
