import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { settledOfficer, type Exchange, type Officer } from './officer';

const { cards, dialogs } = pack.wording;
const { lead, notUnderstood, told, undoing } = dialogs;
const { buttons } = cards;
const label = (id: string): string => pack.questions.get(id)!.label;
const question = (id: string): string => pack.questions.get(id)!.question;
const title = { label: label('title').toLowerCase() };

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

/** What heads the shortlist. */
const [SHORTLIST = ''] = cards.shortlist.title.split('{count}').at(-1)?.split('{most}') ?? [];
const REQUEST =
  'Draft clauses for grounds maintenance, £600,000 plus VAT, 3 years + 1 + 1 from April 2027, services, Stoke-on-Trent';
const TO_READ_BACK: readonly Exchange[] = [[REQUEST], ['none of these', cards.profile.title]];
const TO_SHORTLIST: readonly Exchange[] = [...TO_READ_BACK, ['yes', SHORTLIST]];
const TO_KPIS: readonly Exchange[] = [...TO_SHORTLIST, ['go on', cards.kpis.title]];
const TO_TITLE: readonly Exchange[] = [['draft', question('title')]];
const TO_VALUE: readonly Exchange[] = [...TO_TITLE, ['Verges and parks', question('value').slice(0, 30)]];

async function after(before: readonly Exchange[]): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays(before);
  return officer;
}

/** What is said, what must be seen then, and what must not. */
interface Line {
  readonly from: readonly Exchange[];
  readonly says: string;
  readonly seen: readonly string[];
  readonly not?: readonly string[];
}

/** The lines of the findings of use (U) and of language (L) that speak of words, one or more rows each. */
const FINDINGS: readonly (readonly [finding: string, line: Line])[] = [
  [
    'U4: a question is no title',
    { from: TO_TITLE, says: 'who are you really', seen: [fill(notUnderstood.doubtTitle, title)] },
  ],
  [
    'U4: a yes is no title',
    { from: TO_TITLE, says: "that's right", seen: [dialogs.asks.noName, question('title')] },
  ],
  [
    'U4: junk is no title',
    { from: TO_TITLE, says: 'this is rubbish', seen: [notUnderstood.sorry, question('title')] },
  ],
  [
    'U5: what is not understood gets one short card',
    {
      from: TO_KPIS,
      says: 'flurble wump',
      seen: [notUnderstood.titles.unknown, notUnderstood.ways.kpis],
      not: [cards.kpis.title],
    },
  ],
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
      seen: [dialogs.asks.whyAsked.value!, question('value').slice(0, 30)],
      not: [cards.common.error],
    },
  ],
  [
    'U7: facts beside a title go where they belong',
    { from: TO_TITLE, says: 'Street cleaning, £900k', seen: ['£900,000'], not: ['Street cleaning, £900k'] },
  ],
  [
    'U14: what changed is told',
    { from: [...TO_KPIS, ['make it £750k']], says: 'what have I changed so far', seen: ['£750,000'] },
  ],
  [
    'U22: options to extend stay, and whether they hold is asked',
    {
      from: TO_KPIS,
      says: 'make it 4 years',
      seen: [fill(lead.optionsKept, { options: '1 year + 1 year' })],
    },
  ],
  [
    'U22: they go where they are to',
    {
      from: TO_KPIS,
      says: 'no extensions',
      seen: [`${label('term')} changed from 3 years + 1 year + 1 year to 3 years.`],
    },
  ],
  [
    'U23: the same words mean the same at another step: the value',
    { from: TO_SHORTLIST, says: 'the value is £750k', seen: [`${label('value')} changed from`, '£750,000'] },
  ],
  [
    'U23: the same at the targets',
    { from: TO_KPIS, says: 'the value is £750k', seen: [`${label('value')} changed from`, '£750,000'] },
  ],
  [
    'U24: a step that was passed is opened in words',
    { from: TO_KPIS, says: 'back to the shortlist', seen: [SHORTLIST] },
  ],
  [
    'U27: a deletion lapses',
    {
      from: [...TO_KPIS, ['delete this draft', fill(cards.deletion.title, { reference: 'SV-0001' })]],
      says: 'help',
      seen: [fill(lead.notDeleted, { reference: 'SV-0001' })],
      not: [cards.deletion.warning],
    },
  ],
  [
    'U29: whom to ask is answered',
    {
      from: [],
      says: 'who do I contact if it breaks',
      seen: [dialogs.asks.topics.find(({ topic }) => topic === 'contact')!.says],
    },
  ],
  [
    'L1: a bare subject is looked up',
    { from: [], says: 'trees', seen: [pack.commitments.get('green-3')!.name] },
  ],
  [
    'L3: a correction inside a request',
    { from: [], says: 'Street cleaning, £100k, no, £120k, 2 years', seen: ['£120,000'], not: ['£100,000'] },
  ],
  [
    'L5: both facts of a sentence are taken',
    { from: TO_KPIS, says: "April 2028, and it's four years not three", seen: ['1 April 2028', '4 years'] },
  ],
  [
    'L5: why it is asked is not looked up',
    {
      from: [...TO_VALUE, ['£90,000 plus VAT'], ['3 years', question('start')]],
      says: 'why do you need the start date?',
      seen: [dialogs.asks.whyAsked.start!],
    },
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
];

test.each(FINDINGS)('%s', async (_finding, { from, says, seen, not = [] }) => {
  const officer = await after(from);
  const answer = await officer.says(says);
  // with what its inputs hold
  const shown = answer + JSON.stringify(officer.last);
  for (const words of seen) expect(shown).toContain(words);
  for (const words of not) expect(answer).not.toContain(words);
});

describe('U26: whoever comes back', () => {
  test('is offered the newest drafts with what each waits for, opens one by name, and compares two', async () => {
    const officer = await after([...TO_KPIS, ...TO_VALUE]);
    const hello = await officer.says('hello');
    expect(hello).toContain(cards.welcomeBack.title);
    expect(hello).toContain(
      fill(cards.welcomeBack.row, { reference: 'SV-0001', waitingFor: dialogs.waiting.kpis }),
    );
    expect(hello).toContain(
      fill(cards.welcomeBack.row, { reference: 'SV-0002', waitingFor: label('value') }),
    );
    await officer.plays([
      ['cancel'],
      ['open the grounds maintenance one', 'SV-0001'],
      ['compare SV-0001 with SV-0002', cards.compare.title, 'Verges and parks', label('term')],
    ]);
  });

  test('who has none is shown what can be done', async () => {
    const officer = await after([]);
    expect(await officer.says('hello')).not.toContain(cards.welcomeBack.title);
  });
});

describe('a change of three facts in one sentence', () => {
  const SAID = "it's £750k, four years not three, and it starts in June 2027";
  const CHANGED = (['value', 'term', 'start'] as const).map((id) => `${label(id)} changed from`);

  test('is taken whole, with what was and what is now, and taken back whole by its button, after a restart too', async () => {
    const officer = await after(TO_KPIS);
    const seen = await officer.says(SAID);
    for (const changed of CHANGED) expect(seen).toContain(changed);
    expect(seen).toContain('£750,000');
    expect(seen).toContain('1 June 2027');
    await bot.restart();
    const undone = await officer.presses(buttons.undo);
    const [before = ''] = told.undone.split('{parts}');
    expect(undone).toContain(before);
    for (const was of ['£900,000', '4 years', '1 June 2027']) expect(undone).toContain(was);
    // the figures rest on what was there before
    expect(undone).toContain('initial term £600,000');
    expect(await officer.says('the value is £600k plus VAT')).toContain(lead.sameFacts);
  });

  test('an older Undo takes nothing back', async () => {
    const officer = await after(TO_KPIS);
    await officer.says(SAID);
    const card = officer.cardWith(buttons.undo);
    await officer.says('make it £800k');
    const seen = await officer.pressesOn(card, buttons.undo);
    expect(seen).not.toContain(undoing.settled);
    expect(await officer.says('the value is £800k')).toContain(lead.sameFacts);
  });
});

test('the Charter is looked up in the middle of each question, which then is asked again', async () => {
  const officer = await after(TO_TITLE);
  const ANSWERS: readonly (readonly [id: string, answer: string])[] = [
    ['title', 'Verges and parks'],
    ['value', '£600,000 plus VAT'],
    ['term', '3 years'],
    ['start', 'April 2027'],
    ['kind', 'services'],
    ['place', 'Stoke-on-Trent'],
    ['bought', 'none of these'],
  ];
  for (const [id, answer] of ANSWERS) {
    const asked = officer.newest().text;
    const seen = await officer.says('what does the Charter say about volunteering?');
    expect([id, seen.includes(pack.commitments.get('communities-4')!.name)]).toEqual([id, true]);
    expect([id, asked.includes(label(id)) || seen.length > 0]).toEqual([id, true]);
    expect(seen).not.toContain(cards.common.error);
    await officer.says(answer);
    expect(officer.newest().text).not.toContain(cards.common.error);
  }
  expect(officer.newest().text).toContain(cards.profile.title);
});
