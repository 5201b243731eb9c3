import { parse } from 'csv-parse/sync';
import { plainText, type Json } from '../support/cardPress';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, TO_READY, type Officer } from './officer';

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

test('a grant has no notice, and that is said', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ['Community café, £60,000, no VAT, 12 months from 1 April 2027, Moorside'],
    ['change the kind to grant'],
  ]);
  await officer.plays([['go on'], ['go on'], ['go on'], ['go on']]);
  expect(await officer.says('ocds')).toContain(dialogs.noRelease.grant);
});
