import BetterSqlite3 from 'better-sqlite3';
import { databasePath } from '../../src/storage/dataFolder';
import { fill } from '../../src/charter/fill';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

const { cards, dialogs } = pack.wording;
const { setAside } = dialogs.notices;
const REQUEST =
  'Draft clauses for Hartwell grounds maintenance, £2.4m plus VAT, 3 years from April 2027, Hartwell';

let bot: Bot;
let officer: Officer;
let file: BetterSqlite3.Database;
beforeEach(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
  officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['yes'], ['go on']]);
  file = new BetterSqlite3(databasePath(bot.dataDir));
});
afterEach(async () => {
  file.close();
  await bot.stop();
});

/** What a newer version, or a damaged disk, may leave in a column. */
const STRANGE = ['{"newer":true}', '{"broken', 'null', '', '[]'];
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
    file.prepare(`update ${table} set ${column} = ?`).run(text);
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
    const kept = file.prepare(`select ${column} as kept from ${table} order by rowid limit 1`).get();
    expect(kept).toEqual({ kept: text });
  },
);

test('a draft that cannot be read is told of once, by its name, and another is begun', async () => {
  file.prepare('update drafts set answers = ?').run('{"newer":true}');
  const { title } = file.prepare('select title from drafts').get() as { title: string };
  const told = fill(setAside.draft, { reference: 'SV-0001', title });
  expect(await officer.says('hello')).toContain(told);
  expect(await officer.says('hello')).not.toContain(told);
  expect(await officer.says('SV-0001')).toContain(told);
  await officer.says('Draft clauses for school meals, £900,000 plus VAT, 2 years from April 2027, Hartwell');
  expect(await officer.says('my drafts')).toContain('SV-0002');
});

test('a newer version’s draft stands in the list as what cannot be read', async () => {
  file.prepare('update drafts set status = ?').run('monitored');
  expect(await officer.says('my drafts')).toContain(cards.status.unknown);
});

test('settings that cannot be read are told of, and cards of a draft go on', async () => {
  file.prepare('update settings set settings = ?').run('{"newer":true}');
  file.prepare('delete from interviews').run();
  expect(await officer.says('hello')).toContain(setAside.settings);
});
