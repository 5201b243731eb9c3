import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { holds, label, question, SHORTLIST, TO_KPIS, TO_START, TO_TERM, type Line } from './startingPoints';

const { cards, dialogs } = pack.wording;
const { asks, facts } = dialogs;
const nameOf = (id: string): string => pack.commitments.get(id)!.name;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

/** The lines of the findings of language: what the line quotes, and inputs of our own. How often it is so, `npm run eval` says. */
const FINDINGS: readonly (readonly [finding: string, line: Line])[] = [
  // typed bare, one look-up in 222 was answered; generic words outweighed the telling one
  ['L1: a bare subject is looked up', { from: [], says: 'trees', seen: [nameOf('green-3')] }],
  ['L1: so is a short form', { from: [], says: 'VCSE', seen: [nameOf('communities-2')] }],
  ['L1: and beside a draft', { from: TO_KPIS, says: 'net zero', seen: [nameOf('green-2')] }],
  [
    'L1: wrapped as a question',
    { from: [], says: 'is there anything on young people', seen: [nameOf('employment-skills-3')] },
  ],
  [
    'L1: what is outside the Charter is told so',
    {
      from: [],
      says: 'what does the charter say about parking permits',
      seen: [fill(cards.search.notFoundLead, { query: 'parking permits' })],
    },
  ],
  // words that were learnt, slips, and the Charter's own words before what was learnt
  ['L2: a slip is put right', { from: [], says: 'aprenticeships', seen: [nameOf('communities-1')] }],
  ['L2: another', { from: [], says: 'volunterring', seen: [nameOf('communities-4')] }],
  ['L2: the Charter’s own words win', { from: [], says: 'supported businesses', seen: [nameOf('local-2')] }],
  // what requests are misread for
  [
    'L3: a correction inside a request',
    { from: [], says: 'Street cleaning, £100k, no, £120k, 2 years', seen: ['£120,000'], not: ['£100,000'] },
  ],
  [
    'L3: m for months beside a sum in millions',
    {
      from: [],
      says: 'Street lighting, £2m plus VAT, 18m from April 2027',
      seen: ['£2,000,000', '18 months', '1 April 2027'],
    },
  ],
  [
    'L3: extendable to a date',
    {
      from: [],
      says: 'Street lighting, 3 years extendable to 31 March 2032, £2m plus VAT, from 1 April 2027',
      seen: ['3 years + 2 years'],
    },
  ],
  [
    'L3: “draft:” is no part of the title',
    {
      from: [],
      says: 'draft: Hedge cutting, £90k plus VAT, 2 years',
      seen: ['Hedge cutting'],
      not: ['raft:'],
    },
  ],
  // what a request is, and what “service” tells
  [
    'L4: a sum begins a draft',
    { from: [], says: '£85k for window cleaning', seen: [cards.profile.title, '£85,000'] },
  ],
  [
    'L4: two facts begin a draft',
    {
      from: [],
      says: 'Hedge cutting for two years from June 2027',
      seen: [cards.profile.title, '24 months'],
    },
  ],
  [
    'L4: a service is services',
    {
      from: [],
      says: 'Archive service, £90,000 plus VAT, 2 years',
      seen: [fill(facts.fromTitleWords, { words: 'service' })],
    },
  ],
  // lost, misunderstood, or refused though the answer was there
  [
    'L5: both facts of a sentence are taken at the question of the start',
    {
      from: TO_START,
      says: "April 2027, and it's four years not three",
      seen: [fillChange('term', '3 years', '4 years'), '1 April 2027'],
    },
  ],
  [
    'L5: both facts are taken at the targets',
    { from: TO_KPIS, says: "April 2028, and it's four years not three", seen: ['1 April 2028', '4 years'] },
  ],
  [
    'L5: why the start is asked is not looked up',
    {
      from: TO_START,
      says: 'why do you need the start date?',
      seen: [asks.whyAsked.start!],
      not: [nameOf('local-2')],
    },
  ],
  [
    'L5: nor in other words',
    {
      from: TO_START,
      says: 'why do you want to know when it starts?',
      seen: [asks.whyAsked.start!, question('start')],
      not: [nameOf('local-2')],
    },
  ],
  [
    'L5: why the length is asked',
    {
      from: TO_TERM,
      says: 'why do you need to know how long it lasts?',
      seen: [asks.whyAsked.term!, question('term')],
    },
  ],
  [
    'L5: a package is no waste packaging',
    { from: TO_START, says: 'what is a package?', seen: [question('start')], not: [nameOf('green-1')] },
  ],
  [
    'L5: undo is not back',
    {
      from: [...TO_KPIS, ['make it £750k']],
      says: 'undo that',
      seen: [label('value'), cards.kpis.title],
      not: [SHORTLIST],
    },
  ],
  [
    'L5: back is not undo',
    { from: [...TO_KPIS, ['make it £610k']], says: 'go back', seen: [SHORTLIST], not: ['£600,000'] },
  ],
];

function fillChange(id: string, was: string, now: string): string {
  return `${label(id)} changed from ${was} to ${now}`;
}

test.each(FINDINGS)('%s', async (_finding, line) => {
  await holds(bot, line);
});
