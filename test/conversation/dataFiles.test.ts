import { parse } from 'csv-parse/sync';
import { linesOf } from '../support/acceptChanges';
import { plainText, type Json } from '../support/cardPress';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';
import { GIVEN_IN_WORDS, settledOfficer, TO_READY, type Officer } from './officer';

const { cards, dialogs, data } = pack.wording;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

/** The file behind the button of this title on the newest card. */
async function fileOf(officer: Officer, title: string): Promise<Response> {
  const actions = (officer.newest().card?.['actions'] ?? []) as Json[];
  return fetch(plainText(actions.find((action) => action['title'] === title)?.['url']));
}

async function bytesOf(officer: Officer, says: string, title: string): Promise<Uint8Array> {
  await officer.says(says);
  return new Uint8Array(await (await fileOf(officer, title)).arrayBuffer());
}

test('the KPI schedule leaves as a table and as data for a notice, each named as what it is', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays(TO_READY);
  expect(await officer.says('kpis as csv')).toContain(cards.word.kpis.title);
  const table = await fileOf(officer, cards.word.kpis.open);
  expect(table.headers.get('content-type')).toContain('text/csv');
  expect(table.headers.get('content-disposition')).toMatch(/SV-0001 .* KPIs\.csv/);
  const rows: Record<string, string>[] = parse(Buffer.from(await table.arrayBuffer()), {
    bom: true,
    columns: true,
  });
  const names = rows.map((row) => row[data.columns.name]);
  expect(names.length).toBeGreaterThan(0);
  expect(await officer.says('ocds')).toContain(cards.word.notice.title);
  const notice = await fileOf(officer, cards.word.notice.open);
  expect(notice.headers.get('content-disposition')).toMatch(/ OCDS\.json/);
  const { releases } = (await notice.json()) as {
    releases: { tender: { targets: { title: string }[] } }[];
  };
  expect(releases[0]!.tender.targets.map(({ title }) => title)).toEqual(names);
});

test('a redline is of this version and the one before it, and there is none of the first', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays(TO_READY);
  expect(await officer.says('redline')).toContain(dialogs.noRedline);
  await officer.says('open SV-0001');
  await officer.presses(cards.buttons.reopen);
  await officer.says('change the place to Moorside');
  const older = await linesOf(await bytesOf(officer, 'word', cards.word.draft.open));
  expect(older.join(' ')).toContain('Moorside');
  await officer.says('change the title to Roof of the moot hall');
  const redline = await bytesOf(officer, 'redline', cards.word.redline.open);
  expect((await linesOf(redline, 'accept all')).join(' ')).toContain('Roof of the moot hall');
  expect((await linesOf(redline, 'reject all')).join(' ')).not.toContain('Roof of the moot hall');
});

test('a redline looks past a version that was made for a confirmation alone', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays(TO_READY);
  await officer.says('open SV-0001');
  await officer.presses(cards.buttons.reopen);
  await officer.says('change the title to Roof of the moot hall');
  await officer.plays([['yes'], [GIVEN_IN_WORDS], ['yes', cards.ready.title], ['word for tender']]);
  expect(await officer.says('Jo Patel, head of procurement')).toContain(cards.word.tender.title);
  const redline = await bytesOf(officer, 'redline', cards.word.redline.open);
  expect((await linesOf(redline, 'accept all')).join(' ')).toContain('Roof of the moot hall');
  expect((await linesOf(redline, 'reject all')).join(' ')).not.toContain('Roof of the moot hall');
});

test('a grant has no notice, and that is said', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ['Community café, £60,000, no VAT, 12 months from 1 April 2027, Moorside'],
    ['change the kind to grant'],
  ]);
  await officer.plays([['go on'], ['go on'], ['go on'], ['go on']]);
  expect(await officer.says('ocds')).toContain(dialogs.noRelease.grant);
});
