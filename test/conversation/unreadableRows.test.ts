import BetterSqlite3 from 'better-sqlite3';
import { databasePath } from '../../src/storage/database';
import { fill } from '../../src/charter/fill';
import { startBot, type Bot } from '../support/startBot';
import { sweepOf } from '../support/sweep';
import { settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

const { cards, dialogs } = pack.wording;
const { setAside } = dialogs.notices;
const REQUEST =
  'Draft clauses for Hartwell grounds maintenance, £2.4m plus VAT, 3 years from April 2027, Hartwell';

let bot: Bot;
let officer: Officer;
let file: BetterSqlite3.Database;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
  file = new BetterSqlite3(databasePath(bot.dataDir));
});
beforeEach(async () => {
  officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['yes'], ['go on']]);
});
afterAll(async () => {
  file.close();
  await bot.stop();
});

/** Writes into a column of this officer's rows. */
function damage(table: string, column: string, text: string): void {
  const whose =
    table === 'changes' ? 'draft_id in (select id from drafts where tenant_id = ?)' : 'tenant_id = ?';
  file.prepare(`update ${table} set ${column} = ? where ${whose}`).run(text, officer.person.tenantId);
}

/** What a newer version, or a damaged disk, may leave in a column. */
const STRANGE = sweepOf('what stands in a row that cannot be read', {
  all: ['{"newer":true}', '{"answers/title":{"newer":true}}', '{"broken', 'null', '', '[]'],
  part: ['{"newer":true}', '{"broken'],
});
const COLUMNS = [
  ...['answers', 'choices', 'pack', 'status'].map((column) => ['drafts', column] as const),
  ...['settings', 'set_by'].map((column) => ['settings', column] as const),
  ...['change', 'pack', 'before'].map((column) => ['changes', column] as const),
  ['interviews', 'state'] as const,
];
/** Every way in: typed at what is open, to the drafts, by reference, back and forth, at the Charter, and anew. */
const SAID = [
  'yes',
  'hello',
  'my drafts',
  'SV-0001',
  'undo',
  'what changed?',
  'why KPI 1?',
  'settings',
  'word',
  'compare SV-0001 with SV-0002',
  'what does the charter say about apprentices?',
  'draft',
];

test.each(COLUMNS.flatMap(([table, column]) => STRANGE.map((text) => [table, column, text] as const)))(
  '%s.%s as %s fails no message, and stays as it is where nobody saves over it',
  async (table, column, text) => {
    damage(table, column, text);
    const failed = new Set([cards.problem.title, dialogs.failed.notSaved]);
    for (const said of SAID) {
      const seen = await officer.says(said);
      expect([said, seen === '', [...failed].some((words) => seen.includes(words))]).toEqual([
        said,
        false,
        false,
      ]);
    }
    if (table !== 'drafts' && table !== 'changes') return;
    const kept = file.prepare(`select count(*) as rows from ${table} where ${column} = ?`).get(text);
    expect(kept).not.toEqual({ rows: 0 });
  },
);

test('a draft that cannot be read is told of once, by its name, and another is begun', async () => {
  damage('drafts', 'answers', '{"newer":true}');
  const { title } = file
    .prepare('select title from drafts where tenant_id = ?')
    .get(officer.person.tenantId) as { title: string };
  const told = fill(setAside.draft, { reference: 'SV-0001', title });
  expect(await officer.says('hello')).toContain(told);
  expect(await officer.says('hello')).not.toContain(told);
  expect(await officer.says('SV-0001')).toContain(told);
  await officer.says('Draft clauses for school meals, £900,000 plus VAT, 2 years from April 2027, Hartwell');
  expect(await officer.says('my drafts')).toContain('SV-0002');
});

test('a newer version’s draft stands in the list as what cannot be read', async () => {
  damage('drafts', 'status', 'monitored');
  expect(await officer.says('my drafts')).toContain(cards.status.unknown);
});

test('a change whose former part is damaged is left as it is, and the officer is told that it cannot be taken back', async () => {
  await officer.says('make it 4 years');
  damage('changes', 'before', '{"choices/commitments":{"newer":true}}');
  expect(await officer.says('undo')).toContain(dialogs.undoing.refused.unreadable);
});

test('settings that cannot be read are told of, and cards of a draft go on', async () => {
  damage('settings', 'settings', '{"newer":true}');
  damage('interviews', 'state', '');
  expect(await officer.says('hello')).toContain(setAside.settings);
});
