import BetterSqlite3 from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { fill } from '../../src/charter/fill';
import { UnknownErasureError } from '../../src/storage/erasures';
import { databasePath } from '../../src/storage/database';
import { backUp } from '../../src/storage/moving/backUp';
import { restore } from '../../src/storage/moving/restore';
import { buttonsOf } from '../support/cardPress';
import { finds } from '../support/composeBox';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';
import { STORED_COLUMNS } from '../support/storedColumns';
import { partOf } from '../support/sweep';
import { LATER, unknownMembers } from '../support/unknownMembers';
import { Officer, REFURBISHMENT, settledOfficer, TO_READY } from './officer';

const { cards, dialogs } = pack.wording;
const { setAside } = dialogs.notices;
const NOW = '2026-11-22T10:00:00.000Z';
const FAILED = [cards.problem.title, dialogs.failed.notSaved];

let bot: Bot;
let file: BetterSqlite3.Database;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date(NOW) });
  file = new BetterSqlite3(databasePath(bot.dataDir));
});
afterAll(async () => {
  file.close();
  await bot.stop();
});

interface Case {
  readonly table: string;
  readonly column: string;
  readonly path: string;
  readonly text: string;
}

/** Of every column in which an enum stands, each enum with a member of a later build. */
const CASES: readonly Case[] = Object.entries(STORED_COLUMNS).flatMap(([table, columns]) =>
  Object.entries(columns as Readonly<Record<string, z.ZodType | 'free'>>).flatMap(([column, schema]) => {
    if (schema === 'free') return [];
    return unknownMembers(schema).map(({ path, value }) => {
      if (schema.safeParse(value).success) throw new Error(`${table}.${column} ${path} is read as known`);
      return { table, column, path, text: path === '' ? LATER : JSON.stringify(value) };
    });
  }),
);
/** Of each column one enum at least, and of all some. */
const FIRST = CASES.filter(
  ({ table, column }, index) =>
    CASES.findIndex((other) => other.table === table && other.column === column) === index,
);
const REST = CASES.filter((each) => !FIRST.includes(each));
const PLAYED = [...FIRST, ...partOf('enums with an unknown member', REST, 60)];

/** The rows of a table that are this person's. */
const OF_DRAFT = 'draft_id in (select id from drafts where owner_id = :userId)';
const WHOSE: Readonly<Record<string, string>> = {
  drafts: 'owner_id = :userId',
  ...{ changes: OF_DRAFT, versions: OF_DRAFT, turns: 'user_id = :userId' },
  ...{ feedback: 'true', erasures: 'true' },
};
const whose = (table: string): string => WHOSE[table] ?? 'tenant_id = :tenantId';

/** What its owner is told of each, and after which words. */
const TOLD: Readonly<Record<string, (title: string) => readonly [string, string]>> = {
  drafts: (title) => ['SV-0001', fill(setAside.draft, { reference: 'SV-0001', title })],
  settings: () => ['hello', setAside.settings],
  versions: () => ['SV-0001', fill(setAside.saved, { reference: 'SV-0001' })],
  changes: () => ['what changed?', fill(setAside.history, { reference: 'SV-0001' })],
};

const stood = (table: string, column: string, text: string): number => {
  const { rows } = file.prepare(`select count(*) as rows from ${table} where ${column} = ?`).get(text) as {
    rows: number;
  };
  return rows;
};

async function works(officer: Officer, said: string): Promise<string> {
  const seen = await officer.says(said);
  expect([said, seen === '', FAILED.filter((words) => seen.includes(words))]).toEqual([said, false, []]);
  return seen;
}

/** Everything this person may export, as one text. */
async function exported(officer: Officer): Promise<string> {
  await officer.says('export my data');
  const [, link] = /"url":"([^"]+\/exports\/[^"]+)"/.exec(JSON.stringify(officer.last)) ?? [];
  const response = await fetch(link!);
  expect(response.status).toBe(200);
  return response.text();
}

test.each(PLAYED)(
  '$table, $column, $path: set aside, told, and nothing else is touched',
  async ({ table, column, text }) => {
    const officer = await settledOfficer(bot);
    await officer.plays(table === 'versions' ? [...TO_READY, ['word']] : [[REFURBISHMENT], ['yes']]);
    const { tenantId, userId = '' } = officer.person;
    const { title } = file.prepare('select title from drafts where tenant_id = ?').get(tenantId) as {
      title: string;
    };
    const colleague = new Officer(bot.person(`colleague-${tenantId}`, { tenantId }));
    await colleague.says(REFURBISHMENT.replace('Hartshill', 'Thornley'));
    const seen = officer.newest();
    // settings are told of once a day: the interview says that nobody was here today
    if (table === 'settings')
      file.prepare(`update interviews set state = '' where tenant_id = ?`).run(tenantId);
    file
      .prepare(`update ${table} set ${column} = :text where ${whose(table)}`)
      .run({ text, tenantId, userId });
    const damaged = stood(table, column, text);

    const [asked, told] = TOLD[table]?.(title) ?? [];
    if (asked !== undefined) expect(await works(officer, asked)).toContain(told);
    for (const said of ['hello', 'my drafts', 'SV-0001', 'what does the charter say about apprentices?'])
      await works(officer, said);
    expect(await works(officer, 'my drafts')).toContain('SV-0001');
    const pressed = JSON.stringify(await officer.person.presses(seen, buttonsOf(seen.card!)[0]!));
    expect(FAILED.filter((words) => pressed.includes(words))).toEqual([]);
    expect(await finds(bot, officer.person, 'charter', 'apprentices')).not.toEqual([]);
    expect(await finds(bot, colleague.person, 'drafts', 'Thornley')).toHaveLength(1);
    const copy = await exported(officer);
    if (['drafts', 'changes', 'versions'].includes(table)) {
      expect(copy).toContain(LATER);
      // nobody has saved over it
      expect([table, column, stood(table, column, text)]).toEqual([table, column, damaged]);
    }
    await works(colleague, 'SV-0002');
    expect(await works(officer, REFURBISHMENT.replace('Hartshill', 'Redmarsh'))).not.toContain(FAILED[0]);
  },
);

test('with all of them there it starts again, sweeps and is backed up; and no older version brings back what a newer has deleted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-later-'));
  const backup = join(folder, 'later.gz');
  const count = (): unknown => file.prepare('select count(*) as rows from drafts').get();
  const kept = count();
  try {
    await bot.restart();
    await works(await settledOfficer(bot), 'hello');
    expect(count()).toEqual(kept);
    await backUp({ dataDir: bot.dataDir }, backup);
    const place = { dataDir: join(folder, 'data') };
    const again = (): Promise<unknown> => restore(place, backup, NOW);
    await again();
    const restored = new BetterSqlite3(databasePath(place.dataDir));
    expect(restored.prepare('select count(*) as rows from drafts').get()).toEqual(kept);
    restored.prepare('insert into erasures (kind, subject, at) values (?, ?, ?)').run(LATER, 'gone', NOW);
    restored.close();
    await expect(again()).rejects.toThrow(UnknownErasureError);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);
