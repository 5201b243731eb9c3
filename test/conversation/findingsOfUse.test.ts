import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import type { Exchange } from './officer';
import {
  holds,
  label,
  officerAt,
  question,
  SHORTLIST,
  TO_KPIS,
  TO_PLACE,
  TO_READ_BACK,
  TO_REVIEW,
  TO_SHORTLIST,
  TO_TITLE,
  TO_VALUE,
  type Line,
} from './startingPoints';

const { cards, dialogs, proportion } = pack.wording;
const { asks, facts, lead, notUnderstood, shortlist, targets } = dialogs;
const title = { label: label('title').toLowerCase() };
const topic = (name: string): string => asks.topics.find((each) => each.topic === name)!.says;
const nameOf = (id: string): string => pack.commitments.get(id)!.name;
const changedOf = (id: string): string => `${label(id)} changed from`;
/** What is said of a commitment, up to the KPIs that count it. */
const beforeKpis = (slotted: string, id: string): string =>
  slotted.split('{kpis}')[0]!.replace('{name}', nameOf(id)).trim();
/** A sentence up to what fills it. */
const upTo = (slotted: string): string => slotted.split('{')[0]!;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const WITH_BASELINE: readonly Exchange[] = [
  ...TO_SHORTLIST,
  ['add zero carbon'],
  ['go on', cards.kpis.title],
];
const DELETING: readonly Exchange[] = [
  ...TO_KPIS,
  ['delete this draft', fill(cards.deletion.title, { reference: 'SV-0001' })],
];
const NOT_DELETED = {
  seen: [fill(lead.notDeleted, { reference: 'SV-0001' })],
  not: [cards.deletion.warning],
};

/** The lines of the findings of use that speak of words: what the line quotes, and inputs of our own. */
const FINDINGS: readonly (readonly [finding: string, line: Line])[] = [
  // questions and junk became answers
  [
    'U4: a look-up is no place',
    { from: TO_PLACE, says: 'living wage?', seen: [nameOf('communities-3'), question('place')] },
  ],
  ['U4: a yes is no place', { from: TO_PLACE, says: 'yes', seen: [asks.noName, question('place')] }],
  [
    'U4: what a word means is no place',
    { from: TO_PLACE, says: 'what counts as green space?', seen: [question('place')], not: [asks.noName] },
  ],
  [
    'U4: a question is no title',
    { from: TO_TITLE, says: 'who are you really', seen: [fill(notUnderstood.doubtTitle, title)] },
  ],
  ['U4: a yes is no title', { from: TO_TITLE, says: "that's right", seen: [asks.noName, question('title')] }],
  [
    'U4: junk is no title',
    { from: TO_TITLE, says: 'this is rubbish', seen: [notUnderstood.sorry, question('title')] },
  ],
  // dead ends, below a long card that is posted again
  [
    'U5: what is not understood gets one short card at the targets',
    {
      from: TO_KPIS,
      says: 'flurble wump',
      seen: [notUnderstood.titles.unknown, notUnderstood.ways.kpis],
      not: [cards.kpis.title],
    },
  ],
  [
    'U5: the same at the shortlist',
    { from: TO_SHORTLIST, says: 'blah de blah', seen: [notUnderstood.ways.shortlist], not: [SHORTLIST] },
  ],
  [
    'U5: the same at the review',
    { from: TO_REVIEW, says: 'wibble', seen: [notUnderstood.ways.review], not: [cards.review.kept] },
  ],
  // a request inside a question was an error
  [
    'U6: a request inside a question is carried out',
    {
      from: TO_VALUE,
      says: 'could I see my drafts please',
      seen: ['Verges and parks'],
      not: [cards.common.error],
    },
  ],
  [
    'U6: what it asks is told',
    {
      from: TO_VALUE,
      says: 'why do you need that?',
      seen: [asks.whyAsked.value!, question('value').slice(0, 30)],
      not: [cards.common.error],
    },
  ],
  // facts ended up in the title, with no read-back
  [
    'U7: facts beside a title go where they belong',
    {
      from: TO_TITLE,
      says: 'School meals, £1.5m ex VAT, 3 years plus 1 plus 1',
      seen: [cards.profile.title, '£1,500,000', '1 year'],
      not: ['School meals, £', 'plus 1'],
    },
  ],
  [
    'U7: one fact beside a title',
    { from: TO_TITLE, says: 'Street cleaning, £900k', seen: ['£900,000'], not: ['Street cleaning, £900k'] },
  ],
  [
    'U7: “Title:” is no part of it',
    {
      from: [...TO_TITLE, ['Title: School meals']],
      says: 'my drafts',
      seen: ['School meals'],
      not: ['Title: School meals'],
    },
  ],
  // the kind was not read, though the hint says that the title tells it
  ...(
    [
      ['School meals for primary schools, £300k plus VAT, 3 years', 'meals'],
      ['Resurfacing of Leek Road, £400k plus VAT, 6 months from May 2027', 'Resurfacing'],
    ] as const
  ).map(
    ([says, words]) =>
      [
        `U8: the kind is read from “${words}”`,
        { from: [], says, seen: [label('kind'), fill(facts.fromTitleWords, { words })] },
      ] as const,
  ),
  // a target that nobody could read
  [
    'U10: a change from a baseline is a range that can be read',
    {
      from: [...TO_SHORTLIST, ['add zero carbon']],
      says: 'go on',
      seen: [cards.kpis.title, upTo(proportion.printed.baselineLess)],
      not: ['percentage points'],
    },
  ],
  [
    'U10: so it is where tenderers offer it',
    {
      from: WITH_BASELINE,
      says: 'KPI 2 offer',
      seen: [upTo(proportion.printed.offeredMost)],
      not: ['percentage points'],
    },
  ],
  [
    'U14: what changed is told',
    { from: [...TO_KPIS, ['make it £750k']], says: 'what have I changed so far', seen: ['£750,000'] },
  ],
  // what it knows was refused
  ['U19: thresholds', { from: [], says: 'what are the thresholds?', seen: [topic('threshold')] }],
  [
    'U19: thresholds, beside a draft',
    { from: TO_REVIEW, says: 'which threshold applies', seen: [topic('threshold')] },
  ],
  [
    'U19: evidence',
    { from: TO_REVIEW, says: 'what counts as evidence for KPI 1?', seen: [upTo(asks.evidenceIs)] },
  ],
  ['U19: proof', { from: TO_KPIS, says: 'how do they prove KPI 2', seen: [upTo(asks.evidenceIs)] }],
  [
    'U19: frequency',
    {
      from: TO_KPIS,
      says: 'how often is it reported?',
      seen: [upTo(asks.frequencyIs)],
      not: [cards.kpis.title],
    },
  ],
  ['U19: reports', { from: TO_REVIEW, says: 'when do reports come in', seen: [upTo(asks.frequencyIs)] }],
  // reading the clause never worked
  [
    'U20: “the clause” is all of them by number',
    { from: TO_REVIEW, says: 'show me the clause', seen: [cards.clauses.title, cards.clauses.hint] },
  ],
  [
    'U20: so is a list of them, at the targets',
    { from: TO_KPIS, says: 'list the clauses', seen: [cards.clauses.title] },
  ],
  ['U20: a clause by its number', { from: TO_REVIEW, says: 'read me clause 5', seen: ['5.1', '5.2'] }],
  [
    'U20: a clause by its subject',
    { from: TO_REVIEW, says: 'show me the clause on green space', seen: ['Green space', '.1'] },
  ],
  [
    'U20: one that the draft has not is shown from the library',
    {
      from: TO_REVIEW,
      says: 'show me the clause on volunteering',
      seen: [fill(asks.fromLibrary, { words: 'volunteering' }), pack.wording.compose.library.figure],
    },
  ],
  [
    'U20: so is one without a draft',
    {
      from: [],
      says: 'show me the clause on apprentices',
      seen: [fill(asks.fromLibraryAlone, { words: 'apprentices' })],
    },
  ],
  [
    'U20: a number that no clause has is said so',
    { from: TO_REVIEW, says: 'show me clause 99', seen: [fill(asks.noPart, { words: 'clause 99' })] },
  ],
  [
    'U20: what a clause is stays a question of the word',
    { from: TO_REVIEW, says: 'what is a clause?', seen: [], not: [cards.clauses.title] },
  ],
  // confirmed what had not happened
  [
    'U21: what is there is not added',
    {
      from: TO_KPIS,
      says: 'add local jobs',
      seen: [beforeKpis(shortlist.already, 'employment-skills-1')],
      not: [fill(shortlist.added, { name: nameOf('employment-skills-1') })],
    },
  ],
  [
    'U21: a target that is set is not set',
    {
      from: TO_KPIS,
      says: 'set KPI 2 to 150',
      seen: [fill(targets.setAlready, { number: 2, target: '150 m²' })],
    },
  ],
  // a change of term dropped extensions silently
  [
    'U22: options to extend stay, and whether they hold is asked',
    {
      from: TO_KPIS,
      says: 'make it 4 years',
      seen: [fill(lead.optionsKept, { options: '1 year + 1 year' })],
    },
  ],
  [
    'U22: the same at the review',
    {
      from: TO_REVIEW,
      says: 'cut it to two years',
      seen: [fill(lead.optionsKept, { options: '1 year + 1 year' })],
    },
  ],
  [
    'U22: they go where they are to',
    {
      from: TO_KPIS,
      says: 'no extensions',
      seen: [`${changedOf('term')} 3 years + 1 year + 1 year to 3 years.`],
    },
  ],
  // the same words differed by step
  ...([TO_READ_BACK, TO_SHORTLIST, TO_KPIS, TO_REVIEW] as const).map(
    (from, at) =>
      [
        `U23: the same words mean the same at another step: ${at + 1}`,
        { from, says: 'the value is £750k', seen: ['£750,000'], not: [notUnderstood.titles.unknown] },
      ] as const,
  ),
  // no way back to where one was
  [
    'U24: a step that was passed is opened in words',
    { from: TO_KPIS, says: 'back to the shortlist', seen: [SHORTLIST] },
  ],
  [
    'U24: so is an answer',
    { from: TO_KPIS, says: 'take me back to the value', seen: [question('value').slice(0, 30)] },
  ],
  [
    'U24: and from there the way leads on again, also where nothing is changed',
    {
      from: [...TO_REVIEW, ['return to the length']],
      says: '3 years + 1 + 1',
      seen: [lead.sameFacts, cards.review.kept],
    },
  ],
  ['U27: a deletion lapses with help', { from: DELETING, says: 'help', ...NOT_DELETED }],
  ['U27: and with a question', { from: DELETING, says: 'what is an SME?', ...NOT_DELETED }],
  // no answer on data or sharing
  ['U29: whom to ask', { from: [], says: 'who do I contact if it breaks', seen: [topic('contact')] }],
  ['U29: who sees a draft', { from: TO_REVIEW, says: 'can my boss see this', seen: [topic('privacy')] }],
  ['U29: where data lies', { from: [], says: 'where is our data kept', seen: [topic('data')] }],
];

test.each(FINDINGS)('%s', async (_finding, line) => {
  await holds(bot, line);
});

test.each(['apprenticeships', 'mentoring', 'graduates', 'reskilling', 'biodiversity', 'noise pollution'])(
  'U18: what is quoted of the Charter on “%s” has the word',
  async (word) => {
    const officer = await officerAt(bot, []);
    const seen = await officer.says(`what does the Charter say about ${word}?`);
    const [, quoted = ''] = /“([^”]+)”/.exec(seen) ?? [];
    expect(quoted).toContain(word);
  },
);
