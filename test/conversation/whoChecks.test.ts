import { fill } from '../../src/charter/fill';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards, dialogs } = pack.wording;
const { checks, buttons } = cards;
const grant = pack.legal.get('regime-grant')!.text;
const JO = 'Jo Patel, senior solicitor, by 12 January 2027';

/** A grant, whose law is not covered, up to its review. */
async function atReview(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ['Draft clauses for a community garden, grant, £60,000 no VAT, 2 years from April 2027, Stafford'],
    ['go on'],
    ['go on', cards.kpis.title],
    ['go on', grant, checks.intro],
  ]);
  return officer;
}

test('a draft whose law is not covered is ready once it is recorded who checks it', async () => {
  const officer = await atReview();
  await officer.plays([
    ['yes', fill(dialogs.review.refused, { count: 1 })],
    [
      `[${checks.record}]`,
      { by: JO },
      fill(cards.answered.kept, { label: dialogs.answered.checked, value: JO }),
    ],
  ]);
  expect(officer.newest().text).not.toContain(checks.intro);
  await officer.plays([[`[${buttons.ready}]`, dialogs.answered.status]]);
});

test('typed in words, and then a yes', async () => {
  const officer = await atReview();
  await officer.plays([
    [`Checked by ${JO}`, 'clauses ·'],
    ['yes', cards.ready.title],
  ]);
  expect(officer.newest().text).not.toContain(checks.intro);
});

test('one press records who checks and marks the draft as ready', async () => {
  const officer = await atReview();
  await officer.plays([
    [`[${checks.recordAndReady}]`, { by: 'later' }, dialogs.review.checker],
    [`[${checks.recordAndReady}]`, { by: JO }, dialogs.answered.status],
  ]);
  expect(officer.newest().text).not.toContain(checks.intro);
});

test.each(['', 'yes', 'ok then', 'Jo Patel', '!!! ???', 'xxxxxxxxxx'])(
  'what is no name and post is asked for again: %j',
  async (by) => {
    const officer = await atReview();
    await officer.plays([[`[${checks.record}]`, { by }, dialogs.review.checker, checks.intro]]);
  },
);

test('a name and post longer than anyone has is cut by nobody and asked for again', async () => {
  const officer = await atReview();
  const by = `Jo Patel, solicitor ${'x'.repeat(200)}`;
  await officer.plays([[`[${checks.record}]`, { by }, fill(dialogs.review.checkerLong, { max: 200 })]]);
});
