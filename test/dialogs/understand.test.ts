import type { CommandName } from '../../src/dialogs/words/phrases/command';
import { MAX_MESSAGE, MAX_PASTED, understand } from '../../src/dialogs/words/understand';
import { atMoments, eachMoment, ELSEWHERE } from '../support/byMoment';
import { pack } from '../support/contracts';
import { message, turnOf } from '../support/decidedTurns';
import { inWords } from '../support/intentInWords';
import { MOMENT_NAMES, MOMENTS, type Moment } from '../support/moments';

type Table = Readonly<Record<string, string>>;

const { buttons } = pack.wording.cards;
const { commands, refused, unsure, agreeing } = pack.wording.dialogs;
const { reflexes } = agreeing;

const meaning = (words: string, moment: Moment): string =>
  inWords(understand(turnOf(message(words), MOMENTS[moment]), words), words.trim());

const meanings = (words: string) => eachMoment((moment) => meaning(words, moment));

const SETTINGS = 'settings settingsOver';
const ASKED = 'title value vat term kind place changing form';
const FREE_TEXT = 'title place';
/** From where the facts are read back to where the draft is whole. */
const PROPOSED = 'profile belowFloor shortlist measures kpis review';

/** What words come to that mean nothing: an answer where one is asked for, a name where one is. */
/** While the settings are open any words are the authority's name, but for those that say of something what it is. */
const named = (words: string) => (words.includes(' is ') ? {} : { nameAuthority: SETTINGS });
const nonsense = (words: string) =>
  atMoments({ ...named(words), answer: ASKED, rename: 'rename', unknown: ELSEWHERE });

describe('what means the same wherever the officer stands', () => {
  const everywhere: [words: string, intent: string][] = [
    ...(Object.keys(commands) as CommandName[])
      .filter((name) => !['back', 'goOn', 'accept', 'word', 'form'].includes(name))
      .filter((name) => !/^(tenderWord|recordWord|redline|kpisFile|noticeFile)$/.test(name))
      .flatMap((name) => commands[name].map((words): [string, string] => [words, `command ${name}`])),
    ['  HELP! ', 'command help'],
    ['Can you do it the same as last time?', 'command again'],
    ['What does the Charter say about the living wage?', 'look up the living wage'],
    ['open SV-0042', 'open SV-0042'],
    ['delete sv-0042', 'delete SV-0042'],
    ['rename SV-0042 to Park benches', 'rename SV-0042 Park benches'],
    ['Draft clauses for office furniture, £60,000 plus VAT, 3 months, Stafford', 'request'],
    ['', 'empty'],
    [' \u200b\n', 'empty'],
  ];
  test.each(everywhere)('%j: %s', (words, intent) => {
    expect(meanings(words)).toEqual(atMoments({ [intent]: ELSEWHERE }));
  });
});

test('a message that is too long is read by nothing', () => {
  expect(meanings('x'.repeat(MAX_PASTED + 1))).toEqual(atMoments({ tooLong: ELSEWHERE }));
  // a text so long may be a specification, and this one tells nothing of a contract
  expect(meanings('x'.repeat(MAX_MESSAGE + 1))).toEqual(atMoments({ tooLong: ELSEWHERE }));
  expect(meanings(` ${'x'.repeat(MAX_MESSAGE)}\n`)).toEqual(nonsense('x'));
});

describe('what a mere word or a command for the open draft means', () => {
  const NO_DRAFT = 'nothing newcomer';
  const AGREEING = `left ${PROPOSED}`;
  const rows: [readonly string[], Table][] = [
    [commands.back, { nothingOpen: NO_DRAFT, 'command cancel': SETTINGS, back: ELSEWHERE }],
    [
      commands.goOn.filter((words) => !['draft it', 'continue'].includes(words)),
      { nothingOpen: NO_DRAFT, unknown: 'settings', 'command cancel': 'settingsOver', goOn: ELSEWHERE },
    ],
    [
      commands.accept.filter((words) => reflexes.includes(words)),
      {
        nothingOpen: NO_DRAFT,
        accept: AGREEING.replace('belowFloor ', ''),
        // no clause is recorded by a word out of habit
        answer: 'value vat term kind changing form',
        unsure: `${FREE_TEXT} belowFloor`,
        rename: 'rename',
        unknown: ELSEWHERE,
      },
    ],
    [
      commands.accept.filter((words) => !reflexes.includes(words)),
      {
        nothingOpen: NO_DRAFT,
        accept: AGREEING,
        answer: 'value vat term kind changing form',
        unsure: FREE_TEXT,
        rename: 'rename',
        unknown: ELSEWHERE,
      },
    ],
    [
      [
        ...commands.tenderWord,
        ...commands.recordWord,
        ...commands.redline,
        ...commands.kpisFile,
        ...commands.noticeFile,
      ],
      { nothingOpen: NO_DRAFT, unknown: SETTINGS, word: ELSEWHERE },
    ],
    [
      commands.word,
      {
        nothingOpen: NO_DRAFT,
        unknown: SETTINGS,
        // asked whether it is the title or the place
        doubt: FREE_TEXT,
        rename: 'rename',
        word: ELSEWHERE,
      },
    ],
    [commands.form, { openForm: 'title value vat term kind place form', 'command form': ELSEWHERE }],
  ];
  test.each(rows.flatMap(([phrases, table]) => phrases.map((words) => [words, table] as const)))(
    '%s',
    (words, table) => {
      expect(meanings(words)).toEqual(atMoments(table));
    },
  );
});

/** Where no draft is open. */
const UNDER_NONE = 'nothing newcomer left';

describe('what words mean only where the officer stands, and nothing elsewhere', () => {
  const DRAFT = `title value vat term kind place changing form ${PROPOSED} ready noClause delete`;
  /** What is shown is to be agreed to: a bare no is asked what should be different. */
  const SHOWN = 'belowFloor shortlist measures kpis review ready noClause delete';
  /** Before anything is proposed, and where no name is asked for: what is said of KPIs comes later. */
  const EARLY = 'value vat term kind changing form profile';
  const butAt = (open: string): string =>
    DRAFT.split(' ')
      .filter((moment) => !open.split(' ').includes(moment))
      .join(' ');
  const rows: [words: string, meansOnly: Table][] = [
    ['flurble wump', {}],
    ['£90,000 a year plus VAT', { request: 'nothing newcomer', 'facts value': butAt('value vat') }],
    ['plus VAT', { 'facts value': butAt('title value vat') }],
    ['Stafford', { 'facts place': butAt('title place') }],
    [
      'Office furniture, £60,000 plus VAT',
      {
        request: 'nothing newcomer left settings',
        'facts value title': 'title',
        'facts value place': 'place',
        'facts value | Office furniture': 'term kind changing form',
      },
    ],
    ...refused.map((words): [string, Table] => [
      words,
      { openForm: 'profile', back: 'delete', unsure: `${FREE_TEXT} ${SHOWN.replace(' delete', '')}` },
    ]),
    ...unsure.map((words): [string, Table] => [words, { unsure: `${ASKED} profile ${SHOWN}` }]),
    ['actually make it 4 years', { 'facts term': butAt('term changing form') }],
    ['no, services', { 'facts kind': butAt('title'), doubt: 'title' }],
    ['no, sorry, I meant services', { 'facts kind': butAt('title'), doubt: 'title' }],
    ['actually', {}],
    // where nothing is open it is a place in the list of drafts
    ['3', { 'open #3': UNDER_NONE, 'answer none': 'vat', 'answer goods': 'kind' }],
    ['option 1', { 'answer without': 'vat', 'answer works': 'kind' }],
    ['the second one', { 'open #2': UNDER_NONE, 'answer with': 'vat', 'answer services': 'kind' }],
    ['999', {}],
    ['make it 80', { 'KPI ? = 80': 'kpis review ready', 'value = make it 80': 'vat' }],
    ['change the value', { 'open value': DRAFT }],
    ['change the term to 4 years', { 'term = 4 years': DRAFT }],
    ['actually the title is Park Benches', { 'title = Park Benches': DRAFT }],
    [
      'remove the second one',
      { nothingOpen: UNDER_NONE, 'remove second one': 'shortlist kpis review ready' },
    ],
    [
      'add ethical procurement',
      {
        nothingOpen: UNDER_NONE,
        unknown: 'belowFloor measures noClause delete',
        // remembered for the shortlist; an answer that is being changed comes first
        unsure: 'changing form',
        'add ethical procurement': 'value vat term kind profile shortlist kpis review ready',
      },
    ],
    ['KPI 2 80', { nothingOpen: UNDER_NONE, unsure: EARLY, 'KPI 2 = 80': 'kpis review ready' }],
    [
      'set kpi two to 80 weeks',
      { nothingOpen: UNDER_NONE, unsure: EARLY, 'KPI 2 = 80 weeks': 'kpis review ready' },
    ],
    ...(
      [
        [buttons.ready, 'press markReady', 'review'],
        [buttons.suggest, 'press confirmProfile', 'profile'],
        [buttons.none, 'press belowFloor', 'belowFloor'],
        [buttons.reopen, 'press reopen', 'ready noClause'],
        [buttons.useMeasures, 'press chooseMeasures', 'measures'],
        [buttons.useTargets, 'press setTargets', 'kpis'],
        [buttons.keepIt, 'press cancel', 'delete'],
      ] as const
    ).map(([title, presses, where]): [string, Table] => [
      title,
      // said at another step it agrees to nothing, which is told
      {
        nothingOpen: UNDER_NONE,
        unsure: `${FREE_TEXT} ${EARLY} ${SHOWN}`
          .split(' ')
          .filter((moment) => !where.split(' ').includes(moment))
          .join(' '),
        [presses]: where,
      },
    ]),
  ];
  test.each(rows)('%s', (words, meansOnly) => {
    expect(meanings(words)).toEqual(atMoments(meansOnly, nonsense(words)));
  });
});

describe('a question to us, which an answer is not', () => {
  const rows: [words: string, asks: string, presses?: Table][] = [
    ['why these?', 'whyThese', { 'press showWhy': 'review ready' }],
    ['why KPI 1?', 'why kpi 1'],
    ['what if we were an NHS trust?', 'whatIf we were an NHS trust'],
    ['what about apprenticeships?', 'why apprenticeships'],
    ['what is an FTE?', 'meaning fte'],
    ['how many KPIs?', 'howMany'],
    ['who are you really?', 'other'],
  ];
  test.each(rows)('%s', (words, asks, presses = {}) => {
    expect(meanings(words)).toEqual(atMoments(presses, atMoments({ [asks]: ELSEWHERE })));
  });

  test.each(rows)(
    '%s without its question mark may be another name; as a title or a place it is never kept unasked',
    (words, asks, presses = {}) => {
      const plain = words.replace('?', '');
      const names = atMoments({
        rename: 'rename',
        ...(plain.includes(' is ') ? { unknown: SETTINGS } : named(plain)),
        // one that we have no answer for may still be a name, so which is asked
        ...(asks === 'other' && { doubt: FREE_TEXT }),
        [asks]: ELSEWHERE,
      });
      expect(meanings(plain)).toEqual(atMoments(presses, names));
    },
  );
});

test.each([
  '£1.2m, three years?',
  '£1.2m, three years',
  // as many facts as a request has
  '£1.2m excluding VAT, 3 years from April 2027, in Stafford',
])('what if it were %s supposes facts, and is neither a request nor a name', (facts) => {
  const supposed = facts.replace('?', '');
  expect(meanings(`what if it were ${facts}`)).toEqual(atMoments({ [`whatIf were ${supposed}`]: ELSEWHERE }));
});

describe('a command with one slip in it, where the words are no name and no title', () => {
  const rows: [words: string, command: string, kept?: string][] = [
    ['hlep', 'help'],
    ['setings', 'settings'],
    // no title is somebody's own
    ['my drfts', 'drafts', ''],
    ['principels', 'principles'],
  ];
  test.each(rows)('%s: %s', (words, command, kept = FREE_TEXT) => {
    const table = {
      rename: 'rename',
      nameAuthority: SETTINGS,
      answer: kept,
      [`command ${command}`]: ELSEWHERE,
    };
    expect(meanings(words)).toEqual(atMoments(table));
  });

  test.each([
    ['bak', {}],
    ['hepl me out', { doubt: FREE_TEXT }],
    // called as a draft is, and there is none such: the list is shown
    ['hlpe draft', { 'open hlpe': UNDER_NONE }],
  ])('%s is not near enough', (words, meansOnly: Table) => {
    expect(meanings(words)).toEqual(atMoments(meansOnly, nonsense(words)));
  });
});

describe('the answer is to what is asked', () => {
  const asked = MOMENT_NAMES.filter((moment) => ASKED.split(' ').includes(moment));
  test.each(asked)('%s', (moment) => {
    const intent = understand(turnOf(message('flurble'), MOMENTS[moment]), 'flurble');
    const step = intent.intent === 'onDraft' && intent.does.does === 'answer' ? intent.does.step : undefined;
    const named = new Map([
      ['vat', 'value'],
      ['changing', 'term'],
      ['form', 'term'],
    ]);
    const question = named.get(moment) ?? moment;
    expect(step?.question).toEqual({ id: question, ...(moment === 'vat' && { aspect: 'vat' }) });
  });
});
