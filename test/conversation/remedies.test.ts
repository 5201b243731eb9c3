import { fill } from '../../src/charter/fill';
import { startBot, type Bot } from '../support/startBot';
import { wordText } from '../support/wordText';
import { goesToReview, settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards, dialogs } = pack.wording;
const { buttons, remedies: words } = cards;
/** A remedy that takes a sum, one that does not, and one that always needs an adviser. */
const priced = pack.remedies.menu.find(
  ({ sums, adviserWhen }) => sums && adviserWhen.every((when) => when.length > 0),
)!;
const advised = pack.remedies.menu.find(({ adviserWhen }) => adviserWhen.some((when) => when.length === 0))!;

async function atRemedies(request: string): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.says(request);
  await goesToReview(officer);
  await officer.plays([
    [`[${buttons.changeMore}]`, cards.change.title],
    [`[${buttons.remedies}]`, words.title],
  ]);
  return officer;
}

const SERVICE =
  'Draft clauses for office cleaning, services, £2,400,000 plus VAT, 3 years from April 2027, Leeds';

test('a remedy is chosen with its interest and its adviser, stands in the draft, and is there again', async () => {
  const officer = await atRemedies(SERVICE);
  const use = `[${buttons.useRemedies}]`;
  const interest = 'Young people of the area find a first job.';
  await officer.plays([
    [use, { 'field:chosen': advised.id }, dialogs.remedies.noInterest],
    [
      use,
      { 'field:chosen': advised.id, 'field:interest': interest },
      fill(dialogs.remedies.noAdviser, { label: advised.label }),
    ],
    [
      use,
      { 'field:chosen': advised.id, 'field:interest': interest, 'field:adviser': 'J. Ash, solicitor' },
      advised.label,
      advised.inTender!,
    ],
    [`[${buttons.changeMore}]`],
    [`[${buttons.remedies}]`, words.title],
  ]);
  const card = JSON.stringify(officer.newest().card);
  for (const kept of [interest, 'J. Ash, solicitor', `"value":"${advised.id}"`]) expect(card).toContain(kept);
  await officer.plays([[use, { 'field:chosen': '' }, dialogs.told.none]]);
  expect(officer.newest().text).not.toContain(advised.inTender);
});

test('what this contract may not have is shown with why, and not offered', async () => {
  const officer = await atRemedies(
    'Draft clauses for office cleaning, services, £400,000 plus VAT, 3 years from April 2027, Leeds',
  );
  const { text } = officer.newest();
  expect(text).toContain(words.notHere);
  expect(text).toContain(pack.remedies.sums.below);
  expect(JSON.stringify(officer.newest().card)).not.toContain(`"value":"${priced.id}"`);
});

/** The names of the price fields on the newest card. */
function priceFields(officer: Officer): readonly string[] {
  return [...JSON.stringify(officer.newest().card).matchAll(/"(field:price-[a-z0-9-]+)"/g)].map(
    ([, id]) => id!,
  );
}

test('a remedy that takes sums waits for a price of each unit, which then stands in the Word file', async () => {
  const officer = await atRemedies(SERVICE);
  const use = `[${buttons.useRemedies}]`;
  const chosen = {
    'field:chosen': priced.id,
    'field:interest': 'Young people of the area find a first job.',
  };
  const units = priceFields(officer);
  expect(units.length).toBeGreaterThan(0);
  const missing = pack.wording.document.checks.prices.missing
    .replace('{label}', priced.label)
    .split('{kpis}')[0]!;
  await officer.plays([
    [use, { ...chosen, [units[0]!]: 'a lot' }, 'a lot'],
    [use, { ...chosen, [units[0]!]: '' }, missing],
    [`[${buttons.changeMore}]`],
    [`[${buttons.remedies}]`, words.title],
  ]);
  const prices = Object.fromEntries(units.map((id) => [id, '£1,250.50']));
  expect(await officer.does(use, { ...chosen, ...prices })).not.toContain(missing);
  await officer.plays([[`[${buttons.changeMore}]`], [`[${buttons.remedies}]`, words.title]]);
  expect(JSON.stringify(officer.newest().card)).toContain('£1,250.50');
  await officer.presses(buttons.backToDraft);
  await officer.presses(buttons.word);
  const text = await wordText(officer.last);
  expect(text).toContain(pack.wording.document.render.prices.heading);
  expect(text).toContain('£1,250.50');
});
