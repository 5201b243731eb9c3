import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasePath, openToWrite, type DatabasePlace } from '../../src/storage/database';
import { openPostgres } from '../../src/storage/engine/openPostgres';
import { backUp } from '../../src/storage/moving/backUp';
import { copyToPostgres } from '../../src/storage/moving/copyToPostgres';
import { restore } from '../../src/storage/moving/restore';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';
import { wordText } from '../support/wordText';
import { newOfficer, Officer, REFURBISHMENT, settledOfficer, TO_READY } from './officer';

const clock = () => new Date('2026-11-22T10:00:00Z');
const NOW = '2026-11-22T10:00:00.000Z';
let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-drill-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => server.stop());

/** The same officer, in the same chat, of a bot that was started anew. */
const again = ({ person: { name, tenantId } }: Officer, bot: Bot): Officer =>
  new Officer(bot.person(name, { tenantId }));

/** All that an officer sees of their ready draft: its card, its Word file, its past. */
async function wholeDraft(officer: Officer): Promise<readonly string[]> {
  const opened = await officer.says('open SV-0001');
  await officer.says('word SV-0001');
  return [opened, await wordText(officer.last), await officer.says('what changed?')];
}

interface Prepared {
  readonly place: DatabasePlace;
  readonly settings: Record<string, string>;
}

const ENGINES: Readonly<Record<string, () => Prepared | Promise<Prepared>>> = {
  SQLite: () => ({ place: { dataDir: join(folder, 'data') }, settings: { DATA_DIR: join(folder, 'data') } }),
  PostgreSQL: async () => {
    const url = await server.newDatabase();
    return { place: { url, connections: 5 }, settings: { DATABASE_URL: url } };
  },
};

/** What a broken disk, or a wrong hand, leaves of a database. */
async function destroy(place: DatabasePlace): Promise<void> {
  if ('dataDir' in place) {
    writeFileSync(databasePath(place.dataDir), 'no database any more');
    return;
  }
  const { db } = openPostgres(place.url, 1);
  await db.schema.dropTable('live_cards').execute();
  await db.schema.dropTable('versions').execute();
  await db.destroy();
}

test.each(Object.entries(ENGINES))(
  'a drill on %s: backed up in the middle of the work, destroyed, restored, and the work goes on',
  async (_name, prepare) => {
    const { place, settings } = await prepare();
    const bot = await startBot(settings, { clock });
    const officer = await settledOfficer(bot);
    await officer.plays(TO_READY);
    const before = await wholeDraft(officer);
    const colleague = await settledOfficer(bot);
    await colleague.says(REFURBISHMENT);
    const others = [newOfficer(bot), newOfficer(bot)];
    const file = join(folder, 'monday.gz');
    // everybody goes on meanwhile
    await Promise.all([backUp(place, file), ...others.map((other) => other.says('help'))]);
    await bot.stop();
    await destroy(place);
    if ('url' in place) {
      // another server, or an empty database on it: what was there is not to be saved
      const empty = { url: await server.newDatabase(), connections: 5 };
      await (await openToWrite({ place: empty, migrate: true, waitMs: 0 })).close();
      await restore(empty, file, NOW);
      settings['DATABASE_URL'] = empty.url;
    } else await restore(place, file, NOW);

    const next = await startBot(settings, { clock });
    expect(await wholeDraft(again(officer, next))).toEqual(before);
    // in the middle of an interview
    const goesOn = again(colleague, next);
    await goesOn.says('go on');
    await goesOn.plays(TO_READY.slice(1));
    await next.stop();
  },
  60_000,
);

test('a conversation begun on SQLite goes on, word by word, on PostgreSQL', async () => {
  const dataDir = join(folder, 'data');
  const bot = await startBot({ DATA_DIR: dataDir }, { clock });
  const [ready, begun] = [await settledOfficer(bot), await settledOfficer(bot)];
  await ready.plays(TO_READY);
  const before = await wholeDraft(ready);
  await begun.plays(TO_READY.slice(0, 3));
  await bot.stop();
  const url = await server.newDatabase();
  const place = { url, connections: 5 };
  await (await openToWrite({ place, migrate: true, waitMs: 0 })).close();
  await copyToPostgres(dataDir, place);

  const next = await startBot({ DATABASE_URL: url }, { clock });
  await again(begun, next).plays(TO_READY.slice(3));
  const officer = again(ready, next);
  expect(await wholeDraft(officer)).toEqual(before);
  await officer.presses(pack.wording.cards.buttons.reopen);
  expect(await officer.says('change the value to £3m plus VAT')).toContain('£3,000,000');
  await next.stop();
}, 60_000);
