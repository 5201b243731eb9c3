import { startBot, type Bot } from '../support/startBot';
import { pack } from '../support/contracts';
import { settledOfficer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards } = pack.wording;
const { question, label } = pack.questions.get('bought')!;
const readAs = cards.profile.title;
const { suggest } = cards.buttons;
const REQUEST =
  'Draft clauses for office cleaning, services, £1.5m plus VAT, 3 years from April 2027, Stoke-on-Trent';
const PART_OF_IT =
  'Part of it: people’s work, several people at a time, pay near the legal minimum, parts let to others.';

test('what decides is asked once, and all of it is read back', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [REQUEST, question, 'Parts of it are let or ordered from other firms'],
    ['sub-contracts', readAs, label, 'parts let to others'],
    [
      `[${cards.buttons.suggest}]`,
      'Sub-contract opportunities advertised openly',
      'Parts of “Office cleaning” are let',
    ],
  ]);
});

test.each([
  ['none', 'Not part of it: parts let to others'],
  ['don’t know', 'Not known, so nothing is scored on it: parts let to others'],
])('“%s” is an answer', async (said, told) => {
  const officer = await settledOfficer(bot);
  await officer.plays([[REQUEST, question], [said, readAs, told], [`[${cards.buttons.suggest}]`]]);
  expect(officer.newest().text).toContain('Commitments to draft');
});

test('ticked on its card; nothing ticked, and both of two that exclude each other, are answered with what to do', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [REQUEST, question],
    [`[${suggest}]`, readAs, 'Tick what is part of the contract'],
    [`[${suggest}]`, { 'field:bought': 'none,unknown' }, 'Tick either what is part of the contract'],
    [`[${suggest}]`, { 'field:bought': 'let-packages' }, 'Parts of “Office cleaning” are let'],
  ]);
});

test('it is changed on the form and in words, and read back again', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [REQUEST, question],
    ['none', readAs],
    [`[${cards.buttons.oneForm}]`, cards.form.titleChange],
    [
      `[${cards.buttons.continue}]`,
      { 'field:bought': 'labour-share,head-count,low-pay,let-packages,driven-vehicles' },
      'parts let to others, vehicles and mileage',
    ],
    ['change what is bought to no vans', readAs, 'Not part of it: vehicles and mileage'],
  ]);
});

test('left on the form as they were shown, facets are worked out anew for another title', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [
      'Draft clauses for Hartshill community centre refurbishment, works, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
      readAs,
      'materials and waste',
    ],
    [`[${cards.buttons.oneForm}]`, cards.form.titleChange],
    [`[${cards.buttons.continue}]`, { 'field:title': 'Blurton war memorial statue' }],
  ]);
  expect(officer.last.map(({ text }) => text).join('\n')).not.toContain('materials and waste');
});

test('a contract of which everything that decides is known is not asked', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [
      'Draft clauses for Hartshill community centre refurbishment, works, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
      readAs,
      label,
      'materials and waste',
    ],
  ]);
});

test('a question with one choice takes yes; what cannot be read names that choice', async () => {
  const officer = await settledOfficer(bot);
  const { title } = pack.facets.get('let-packages')!;
  await officer.plays([
    [REQUEST, question],
    ['lots', `“${title}”`],
    ['yes', readAs, PART_OF_IT],
  ]);
});

test('work that will be subcontracted is part of it, and words that explain a “no” take nothing else away', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [REQUEST, question],
    ['the windows will be subcontracted', readAs, PART_OF_IT],
  ]);
  const other = await settledOfficer(bot);
  await other.plays([
    [REQUEST, question],
    ['not really, they use their own staff', readAs, 'Not part of it: parts let to others'],
  ]);
});

test('words that could not be read take no tick away', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [REQUEST, question],
    ['yes', readAs, PART_OF_IT],
    ['change what is bought to plenty', question, 'plenty'],
    [`[${cards.buttons.continue}]`, readAs, PART_OF_IT],
  ]);
});
