import { fill } from '../../src/charter/fill';
import { buttonsOf } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { wordText } from '../support/wordText';
import { GIVEN, GIVEN_IN_WORDS, settledOfficer, type Inputs, type Officer } from './officer';

const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';
const { buttons, reasons } = pack.wording.cards;
const words = pack.wording.dialogs.reasons;
const notes = pack.wording.document.render.notes;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

async function atReview(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['yes'], ['go on'], ['go on']]);
  return officer;
}

test('“mark as ready” opens the reason, and a mere “ok” accepts nothing', async () => {
  const officer = await atReview();
  for (const said of ['yes', 'ok', 'go on']) expect(await officer.says(said)).toContain(reasons.name);
  await officer.says('back');
  expect(buttonsOf(officer.newest().card ?? {})).toContain(reasons.openOne);
});

test.each<[string, Inputs, string]>([
  ['a first name alone', { ...GIVEN, name: 'Jo' }, words.noName],
  ['no post', { ...GIVEN, post: ' ' }, words.noPost],
  ['no fact to speak of', { ...GIVEN, fact: 'Yes it is' }, words.noFact],
])('is asked again for %s, with the rest kept', async (_, given, error) => {
  const officer = await atReview();
  await officer.presses(reasons.openOne);
  expect(await officer.presses(reasons.accept, given)).toContain(error);
  expect(JSON.stringify(officer.newest().card)).toContain(given['fact']);
});

test('stands in the record and in the Word file with name, post, fact and one route', async () => {
  const officer = await atReview();
  await officer.presses(reasons.openOne);
  await officer.says(GIVEN_IN_WORDS);
  expect(buttonsOf(officer.newest().card ?? {})).not.toContain(reasons.openOne);
  await officer.presses(buttons.ready);
  await officer.says('the record');
  const file = await wordText(officer.last);
  const { fact = '', name = '', post = '' } = GIVEN;
  expect(file).toContain(fill(notes.acceptedBy, { date: '22 November 2026', name, post }));
  expect(file).toContain(fill(notes.fact, { fact }));
  expect(file.match(/Route: /g)).toHaveLength(1);
});
