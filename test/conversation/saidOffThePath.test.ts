import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, settledOfficer, type Exchange } from './officer';
import {
  officerAt,
  TO_KPIS,
  TO_READ_BACK,
  TO_REVIEW,
  TO_SHORTLIST,
  TO_TERM,
  TO_VALUE,
} from './startingPoints';

const { dialogs, cards } = pack.wording;
const { asks, notUnderstood, notices, section52 } = dialogs;
let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

const LARGE =
  'Draft clauses for library refurbishment, £6.2m plus VAT, 18 months from April 2027, works, Stoke-on-Trent, NEC4';
/** To the review of a contract that needs KPIs under section 52. */
const TO_LARGE: readonly Exchange[] = [
  [LARGE, cards.profile.title],
  ['not known yet'],
  ['yes'],
  ['go on', cards.kpis.title],
  ['go on', cards.review.kept],
];

/** What is said beside a long card, and what must be seen then; the card is not shown again for it. */
const BESIDE: readonly [words: string, from: readonly Exchange[], seen: string, not: string][] = [
  ['use these targets', TO_READ_BACK, asks.otherStep, cards.profile.title],
  ['halve KPI 3', TO_READ_BACK, asks.comesLater, cards.profile.title],
  ['set KPI 2 under section 52', TO_READ_BACK, asks.comesLater, cards.profile.title],
  ['reopen', TO_READ_BACK, asks.otherStep, cards.profile.title],
  ['does section 52 apply?', TO_READ_BACK, 'more than £5,000,000', cards.profile.title],
  ['KPI 1 lots', TO_KPIS, 'I read lots as neither', cards.kpis.title],
  ['why that many?', TO_SHORTLIST, 'This contract carries', cards.profile.title],
  ['why does the value matter?', TO_SHORTLIST, asks.whyAsked.value ?? '', 'What the Charter says'],
];

test.each(BESIDE)(
  '“%s” is answered in a line, and the long card stays where it is',
  async (words, from, seen, not) => {
    const officer = await officerAt(bot, from);
    const answer = await officer.says(words);
    expect(answer).toContain(seen);
    expect(answer).not.toContain(not);
    expect(officer.last).toHaveLength(1);
  },
);

test('advice is not the same twice running', async () => {
  const officer = await officerAt(bot, TO_REVIEW);
  await officer.plays([
    ['flurble wump', notUnderstood.titles.unknown, notUnderstood.ways.review],
    ['wibble wobble', notUnderstood.again.title, notUnderstood.again.ways.review],
  ]);
});

test('a length without a figure answers the question of the length', async () => {
  const officer = await officerAt(bot, TO_TERM);
  await officer.plays([['a year', pack.questions.get('start')!.question.slice(0, 30)]]);
});

test('what is to be added is remembered while a question is open, and the measure is named', async () => {
  const officer = await officerAt(bot, TO_VALUE);
  const measure = pack.measures.get('es2-1-apprenticeship-weeks')?.name ?? '';
  await officer.plays([['add apprenticeships', measure, pack.questions.get('value')!.question.slice(0, 30)]]);
});

test('the authority that the request names is filled in, and a yes takes it', async () => {
  const officer = newOfficer(bot);
  await officer.plays([
    [
      'Office cleaning for Hartwell Borough Council, £400k a year plus VAT, 3 years from 1 April 2027, Hartwell Magna',
    ],
    ['in Hartwell Magna'],
    ['yes', 'at most'],
    ['settings', 'Name, Kind of authority'],
  ]);
});

test('a direct award is a route: nothing is scored, and what the law asks before it is said', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    [
      'Direct award of grounds maintenance, £600,000 plus VAT, 3 years from April 2027, services, Stoke-on-Trent',
      'Direct award',
    ],
    ['what law applies?', 'The Procurement Act 2023 governs'],
    ['yes', 'at most'],
    ['go on', cards.kpis.title],
    ['go on', 'nothing scored', 'section 41'],
    ['it’s an open tender', 'from Direct award to Own competition'],
    ['it’s a direct award, no competition', 'from Own competition to Direct award'],
    ['it’s a direct award from a framework', 'Call-off from a framework'],
  ]);
});

test('KPIs are set under section 52 and taken out in words, and undone', async () => {
  const officer = await officerAt(bot, TO_LARGE);
  const [set = ''] = section52.saidSet.split('{kpis}');
  await officer.plays([
    ['set KPI 2 under section 52', `${set}KPI 2`],
    ['set the first three under s.52', `${set}KPI 1`],
    ['take KPI 1 out of section 52', `${set}KPI 2`],
    ['undo', 'Undone'],
    ['set KPI 19 under section 52', 'There is no KPI 19'],
    ['set KPI 2 under section 52', section52.asBefore],
  ]);
  const small = await officerAt(bot, TO_REVIEW);
  await small.plays([['set KPI 1 under section 52', section52.noDuty]]);
});

test('places count as the card shows them, what was asked for among them', async () => {
  const officer = await officerAt(bot, TO_SHORTLIST);
  await officer.says('add schools');
  const shown = officer.newest().text;
  const named = [...pack.commitments.values()]
    .map(({ name }) => name)
    .filter((name) => shown.includes(`\n${name}\n`));
  const third = named.sort((a, b) => shown.indexOf(`\n${a}\n`) - shown.indexOf(`\n${b}\n`))[2] ?? '';
  await officer.plays([['drop the third one', fill(dialogs.shortlist.removed, { name: third })]]);
});

test('a percentage is no count', async () => {
  const officer = await officerAt(bot, TO_KPIS);
  await officer.says('add site visits');
  await officer.plays([['set the site visits to 90%', 'says nothing of it']]);
});

test('what needs a draft is said to need one, where none is open', async () => {
  const officer = newOfficer(bot);
  for (const words of ['reopen', 'only the first and third', 'use these'])
    await officer.plays([[words, notices.nothingOpen]]);
});
