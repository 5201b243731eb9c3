import { fill } from '../../src/charter/fill';
import { startBot, type Bot } from '../support/startBot';
import { goesToReview, settledOfficer, type Officer } from './officer';
import { pack } from '../support/shippedPack';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards, dialogs, document } = pack.wording;
const { buttons, section52: words } = cards;
const { least, material } = pack.law.kpiDuty;
const setLine = (count: number): string => fill(words.set, { count, least });

/** Up to the review of a contract of works, of which section 52 asks for KPIs, or not. */
async function atReview(sum: string): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.says(
    `Draft clauses for construction of a secondary school, works, ${sum} plus VAT, 30 months from April 2027, Leeds, 60 people`,
  );
  await goesToReview(officer, '60');
  return officer;
}

test('three service KPIs are entered, and are the most material without more ado', async () => {
  const officer = await atReview('£12m');
  expect(officer.newest().text).toContain(setLine(0));
  expect(await officer.presses(buttons.section52)).toContain(words.title);
  const seen = await officer.presses(buttons.useSection52, {
    'field:kpis': '',
    'field:services': 'Defects closed on time\nCalls, all answered\n\nCalls, all answered\nSafety visits',
  });
  expect(seen).toContain(setLine(3));
  expect(seen).toContain(fill(dialogs.section52.set, { count: 3 }));
  expect(seen).not.toContain(fill(document.checks.section52Few, { count: 3, least }));
});

test('of more than a notice names the most material are asked for, and the comma in a title is no separator', async () => {
  const officer = await atReview('£12m');
  await officer.presses(buttons.section52);
  const services = 'Defects closed\nCalls, all answered\nSafety visits\nSnags';
  const asked = await officer.presses(buttons.useSection52, { 'field:services': services });
  expect(asked).toContain(fill(dialogs.section52.chooseMaterial, { count: 4, material }));
  const two = await officer.presses(buttons.useSection52, {
    'field:services': services,
    'field:material': 'service:1,service:2',
  });
  expect(two).toContain(fill(dialogs.section52.chooseMaterial, { count: 4, material }));
  const three = await officer.presses(buttons.useSection52, {
    'field:services': services,
    'field:material': 'service:1,service:2,service:4',
  });
  expect(three).toContain(setLine(4));
  expect(three).not.toContain(fill(document.checks.section52Material, { count: 4, material }));
});

test('too many titles, or one that is too long, are refused with what was typed', async () => {
  const officer = await atReview('£12m');
  await officer.presses(buttons.section52);
  const many = Array.from({ length: 11 }, (_, index) => `Service ${String(index)}`).join('\n');
  expect(await officer.presses(buttons.useSection52, { 'field:services': many })).toContain(
    fill(dialogs.section52.tooMany, { most: 10 }),
  );
  const long = 'x'.repeat(121);
  const refused = await officer.presses(buttons.useSection52, { 'field:services': long });
  expect(refused).toContain(fill(dialogs.section52.tooLong, { max: 120 }));
  expect(await officer.presses(buttons.backToDraft)).toContain(setLine(0));
});

test('a reason why none is suitable stands in place of KPIs, and only of all of them', async () => {
  const officer = await atReview('£12m');
  const few = fill(document.checks.section52Few, { count: 0, least });
  await officer.presses(buttons.section52);
  const reason = 'One building, accepted or not on its day.';
  const beside = { 'field:services': 'Defects closed', 'field:whyNone': reason };
  expect(await officer.presses(buttons.useSection52, beside)).toContain(dialogs.section52.reasonBeside);
  const short = { 'field:services': '', 'field:whyNone': 'None' };
  expect(await officer.presses(buttons.useSection52, short)).toContain(dialogs.section52.reasonShort);
  const long = { 'field:services': '', 'field:whyNone': 'so '.repeat(200) };
  expect(await officer.presses(buttons.useSection52, long)).toContain(
    fill(dialogs.section52.reasonLong, { max: 500 }),
  );
  const seen = await officer.presses(buttons.useSection52, { 'field:services': '', 'field:whyNone': reason });
  expect(seen).toContain(dialogs.section52.reason);
  expect(seen).not.toContain(few);
});

test('a contract below the sum has no such card', async () => {
  const officer = await atReview('£2m');
  const seen = officer.newest().text;
  expect(seen).not.toContain(buttons.section52);
  expect(seen).not.toContain(setLine(0));
});
