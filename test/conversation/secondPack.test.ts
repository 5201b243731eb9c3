import { rmSync } from 'node:fs';
import JSZip from 'jszip';
import type { CharterPack } from '../../src/charter/pack';
import { readPack } from '../../src/charter/readPack';
import { buttonsOf } from '../support/cardPress';
import { secondPackFolder } from '../support/secondPack';
import { startBot, type Bot } from '../support/startBot';
import { acceptsReasons, type Officer, settledOfficer } from './officer';

/** The main conversation with another authority's pack: nothing of the shipped Charter is in the code, so nothing of it is seen. */
const dir = secondPackFolder();
const SHIPPED = /Stoke|Stafford|LEP\b|Enterprise Partnership|\b(?:ES|GS|CL|CO)\d-\d|\bPR\d/;

let bot: Bot;
let pack: CharterPack;
beforeAll(async () => {
  pack = readPack(dir);
  bot = await startBot({ CHARTER_PACK: dir });
});
afterAll(async () => {
  await bot.stop();
  rmSync(dir, { recursive: true });
});

const authority = { name: 'Wexcombe Borough Council' };
const seenOf = ({ last }: Officer): string => last.map(({ text }) => text).join('\n');

/** Takes what is proposed until the draft is ready. */
async function toReady(officer: Officer): Promise<string> {
  const { suggest, draftIt, useTargets, ready } = pack.wording.cards.buttons;
  const { recordAndReady } = pack.wording.cards.checks;
  const ways = [suggest, draftIt, useTargets, recordAndReady, ready];
  for (let turn = 0; turn < 12; turn += 1) {
    const open = buttonsOf(officer.newest().card ?? {});
    const way = ways.find((button) => open.includes(button));
    if (way === undefined) break;
    if (way === ready) await acceptsReasons(officer, pack.wording.cards.reasons);
    await officer.presses(way, way === recordAndReady ? { by: 'Jo Patel, senior solicitor' } : {});
    expect(seenOf(officer)).not.toMatch(SHIPPED);
  }
  return seenOf(officer);
}

/** The text of the Word file behind the newest Word card. */
async function wordOf(officer: Officer, command: string): Promise<string> {
  await officer.says(command);
  const link = /http:\/\/127[^"]*/.exec(JSON.stringify(officer.newest().card))?.[0];
  if (link === undefined) throw new Error('no link on the Word card');
  const zip = await JSZip.loadAsync(await (await fetch(link)).arrayBuffer());
  const xml = await zip.file('word/document.xml')!.async('string');
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('\n');
}

test('from "draft" to ready and Word, one question at a time', async () => {
  const officer = await settledOfficer(bot, authority);
  const answers = [
    'draft',
    'Footbridge over the mill stream',
    '£2.4m plus VAT',
    '24 months',
    'April 2027',
    'Nether Wexcombe',
    'yes',
  ];
  for (const answer of answers) expect(await officer.says(answer)).not.toMatch(SHIPPED);
  expect(seenOf(officer)).toContain('First steps into work');
  expect(await toReady(officer)).toContain(pack.wording.cards.ready.title);
  expect(officer.turns).toBeLessThanOrEqual(10);
  const word = await wordOf(officer, 'word');
  // three trainees for £2.4m by the pack's own benchmark, 44 weeks each
  expect(word).toContain('132 or more weeks of work by trainees');
  const record = await wordOf(officer, 'the record');
  expect(record).toContain('Fair Deal Promise');
  for (const file of [word, record]) expect(file).not.toMatch(SHIPPED);
});

test.each([
  ['mowing of the verges, £800,000 plus VAT, 2 years from May 2027, services, Wexcombe'],
  ['school desks, £90,000 plus VAT, goods contract, 12 months from May 2027, Nether Wexcombe'],
  ['a lunch club, £150,000 no VAT, grant agreement, 2 years from May 2027, Nether Wexcombe'],
])('from one line to ready: %s', async (contract) => {
  const officer = await settledOfficer(bot, authority);
  expect(await officer.says(`Draft social value clauses for ${contract}`)).toContain(
    pack.wording.cards.profile.title,
  );
  expect(await toReady(officer)).toContain(pack.wording.cards.ready.title);
  expect(officer.turns).toBeLessThanOrEqual(5);
});

test('a contract that speaks of a clinic is asked whether it is health care, by the pack that says so', async () => {
  const officer = await settledOfficer(bot, authority);
  const asked = await officer.says(
    'Draft clauses for a walk-in clinic, £900,000 no VAT, light touch services, 3 years from May 2027, Wexcombe',
  );
  expect(asked).toContain(pack.questions.get('healthCare')?.question);
});

test('look-ups quote its five themes and its own promises', async () => {
  const officer = await settledOfficer(bot, authority);
  const list = await officer.says('principles');
  for (const { name } of pack.charter.themes) expect(list).toContain(name);
  expect(await officer.says('what does the charter say about modern slavery?')).toContain(
    'We know who makes what we buy, and that they are free.',
  );
  expect(await officer.says('help')).not.toMatch(SHIPPED);
});
