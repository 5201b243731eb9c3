import { fill } from '../../src/charter/fill';
import { buttonsOf } from '../support/cardPress';
import { pack } from '../support/shippedPack';
import { startBot, type Bot } from '../support/startBot';
import { wordText } from '../support/wordText';
import { REFURBISHMENT, settledOfficer, TO_READY, type Officer } from './officer';

const { cards, dialogs, document } = pack.wording;
const { buttons, forTender, word } = cards;
const { forTender: said, told } = dialogs;
const JO = { name: 'Jo Patel', post: 'head of procurement' };

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

async function readyOfficer(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays(TO_READY);
  return officer;
}

/** What a sentence begins with, up to its first slot. */
const start = (words: string): string => words.split('{')[0]!;

test('nothing goes to bidders while a point must be fixed, and the points are named', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([[REFURBISHMENT], ['yes'], ['go on'], ['go on']]);
  const answer = await officer.says('word for tender');
  expect(answer).toContain(start(said.oneToFix));
  expect(answer).toContain('Local Government Act 1988, section 17');
  expect(answer).not.toContain('/documents/');
  expect(JSON.stringify(officer.last)).not.toContain('/documents/');
});

test('a draft that nobody has marked as ready does not go to bidders', async () => {
  const officer = await readyOfficer();
  await officer.says('open SV-0001');
  await officer.presses(buttons.reopen);
  expect(await officer.says('tender version')).toContain(said.notReady);
});

test.each<[string, (officer: Officer) => Promise<string>]>([
  ['pressed', (officer) => officer.presses(forTender.confirm, JO)],
  ['typed', (officer) => officer.says(Object.values(JO).join(', '))],
])(
  'a named person confirms unreviewed wording, %s, and stands in the record and in no file for bidders',
  async (_, confirms) => {
    const officer = await readyOfficer();
    expect(await officer.presses(buttons.wordForTender)).toContain(forTender.intro);
    for (const mere of ['ok', 'yes'])
      expect(JSON.stringify(await officer.says(mere))).not.toContain('/documents/');
    expect(await confirms(officer)).toContain(word.tender.title);
    const issued = await wordText(officer.last);
    expect(issued).toContain(document.render.schedule);
    for (const internal of [JO.name, 'SV-0001', document.render.notReviewed, document.render.notes.targets])
      expect(issued).not.toContain(internal);

    expect(await officer.says('the record')).toContain(word.record.title);
    const confirmed = fill(document.render.notes.confirmedBy, { ...JO, date: '22 November 2026' });
    expect(await wordText(officer.last)).toContain(confirmed.split('. ')[0]);
    expect(await officer.says('what changed?')).toContain(fill(told.tenderConfirmed, { ...JO, version: 2 }));

    // the same wording is confirmed once
    expect(await officer.says('word for tender')).toContain(word.tender.title);
    expect(await wordText(officer.last)).toBe(issued);
  },
);

test('a first name alone confirms nothing', async () => {
  const officer = await readyOfficer();
  await officer.says('clean copy');
  expect(await officer.presses(forTender.confirm, { ...JO, name: 'Jo' })).toContain(dialogs.reasons.noName);
  expect(await officer.says('back')).not.toContain(word.tender.title);
});

test('wording that was opened again is confirmed again', async () => {
  const officer = await readyOfficer();
  await officer.presses(buttons.wordForTender);
  await officer.presses(forTender.confirm, JO);
  await officer.says('open SV-0001');
  await officer.presses(buttons.reopen);
  await officer.presses(buttons.ready);
  expect(await officer.presses(buttons.wordForTender)).toContain(forTender.intro);
});

test('a ready draft offers all three files, one in progress only the draft', async () => {
  const officer = await readyOfficer();
  const three = [buttons.wordForTender, buttons.wordRecord, buttons.word];
  expect(buttonsOf(officer.newest().card ?? {})).toEqual(expect.arrayContaining(three));
  await officer.says('open SV-0001');
  await officer.presses(buttons.reopen);
  expect(buttonsOf(officer.newest().card ?? {})).not.toContain(buttons.wordForTender);
});
