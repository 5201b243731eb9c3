import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { profile, buttons, form } = pack.wording.cards;
const { title: readBack, left } = profile;
const CHOOSE = 'Commitments to draft';
const KNOWN = 'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT';
const errorOf = (id: string): string => pack.questions.get(id)!.errors['empty']!;

test('what a sentence leaves out is filled in on the card that reads it back, in one turn', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [KNOWN, readBack, left],
    [
      `[${buttons.suggest}]`,
      { 'field:term': '18 months', 'field:start': 'April 2027', 'field:place': 'Stoke-on-Trent' },
      CHOOSE,
    ],
  ]);
  expect(officer.turns).toBe(2);
});

test('typed answers to what is missing leave the card standing, and the last one leaves nothing to fill in', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [KNOWN, readBack, left],
    ['18 months', readBack, left, '18 months'],
    ['it starts in April 2027', readBack, '1 April 2027'],
    ['Stoke-on-Trent', readBack],
  ]);
  expect(officer.newest().text).not.toContain(left);
  await officer.plays([['yes', CHOOSE]]);
});

test('what is missing is named when the card is agreed to, and what was filled in stays', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [KNOWN, readBack],
    [`[${buttons.suggest}]`, { 'field:term': '18 months' }, readBack, errorOf('start'), errorOf('place')],
  ]);
  expect(officer.newest().text).not.toContain(errorOf('term'));
  expect(JSON.stringify(officer.newest().card)).toContain('"value":"18 months"');
});

test('a value without its VAT basis asks for that alone, and its figure can still be changed', async () => {
  const officer = await settledOfficer(bot);
  const request = `${KNOWN.replace(' plus VAT', '')}, 18 months from April 2027, Stoke-on-Trent`;
  await officer.plays([
    [request, readBack, pack.wording.cards.vat.label],
    [`[${buttons.suggest}]`, { 'field:value': '£3m', 'field:vat': 'without' }, CHOOSE],
    ['what changed', '£3,600,000 with VAT (£3,000,000 without)'],
  ]);
});

test('each fact is changed where it stands, or in words; the others stay, and what is as shown is no answer', async () => {
  const officer = await settledOfficer(bot);
  const request = `${KNOWN}, 18 months from April 2027, Stoke-on-Trent`;
  await officer.plays([
    [request, readBack, '18 months'],
    ['the term is 3 years', readBack, '3 years'],
    [`[${buttons.suggest}]`, { 'field:place': 'Stafford' }, CHOOSE],
  ]);
  // neither route nor weighting was touched, so both stay where they come from
  expect(officer.newest().text).toContain(pack.wording.dialogs.facts.fromSettings);
  expect(officer.newest().text).toContain(pack.wording.dialogs.facts.assumed);
  expect(officer.newest().text).toContain('Stafford');
});

test('the form reads back what it proposes', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('form');
  const fields = {
    'field:title': 'Hartshill community centre refurbishment',
    'field:value': '£2.4m plus VAT',
    'field:term': '18 months',
    'field:start': 'April 2027',
    'field:place': 'Stoke-on-Trent',
  };
  const proposed = pack.wording.dialogs.facts.fromTitleWords.replace('{words}', 'refurbishment');
  await officer.plays([[`[${buttons.continue}]`, fields, readBack, proposed]]);
  expect(officer.newest().text).not.toContain(form.titleNew);
});
