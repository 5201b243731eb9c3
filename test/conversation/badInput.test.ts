import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { hostileTexts, hostileValues } from './hostile';
import { settledOfficer, type Exchange, type Officer } from './officer';
import { partOf } from '../support/sweep';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const TITLE: Exchange = ['Grounds maintenance, Burslem Park', 'What is the contract worth in total'];
const VALUE: Exchange = ['£90,000 a year plus VAT', 'How long is the contract?'];
const TERM: Exchange = ['3 years', 'When does the contract start?'];
const START: Exchange = ['April 2027', 'Where will the contract be carried out?'];

const READ_BACK = pack.wording.cards.profile.title;

const questions = {
  title: [],
  value: [TITLE],
  term: [TITLE, VALUE],
  start: [TITLE, VALUE, TERM],
  place: [TITLE, VALUE, TERM, START],
} as const satisfies Record<string, readonly Exchange[]>;

const asked: Readonly<Record<keyof typeof questions, string>> = {
  title: 'What is the contract called?',
  value: 'What is the contract worth in total',
  term: 'How long is the contract?',
  start: 'When does the contract start?',
  place: 'Where will the contract be carried out?',
};

const badAnswers: readonly (readonly [
  keyof typeof questions,
  name: string,
  typed: string,
  expected: string,
])[] = [
  ['title', 'nothing', '', 'Your message came through empty'],
  ['title', 'blanks', ' \t \n ', 'Your message came through empty'],
  ['title', 'invisible characters alone', '\u200b\u2060\u202e', 'Your message came through empty'],
  ['title', '201 characters', 'x'.repeat(201), 'Shorten the title to 200 characters or fewer'],
  [
    'title',
    '20,000 characters',
    'x'.repeat(20_000),
    'That message is too long for me to read (20,000 characters)',
  ],
  ['value', 'nothing', '', 'Your message came through empty'],
  ['value', 'no amount', 'lots', 'I could not read “lots” as an amount'],
  ['value', 'less than nothing', '-5', 'Enter a value of £1 or more'],
  ['value', 'nought', '0', 'Enter a value of £1 or more'],
  ['value', 'a number beyond any', '1e309', '✖ Error:'],
  ['value', 'two decimal points', '£2.4.3m', '✖ Error:'],
  ['value', 'a formula', '=1+1', '✖ Error:'],
  ['value', 'no number', 'NaN', 'I could not read “NaN” as an amount'],
  ['value', '20,000 nines', '9'.repeat(20_000), 'That message is too long for me to read'],
  ['value', 'trillions', '£2,000,000,000,000', 'Check the number of noughts'],
  ['value', 'euros', '€2.4m', 'Enter the value in pounds sterling'],
  ['term', 'no length', '0', '✖ Error:'],
  ['term', '0 months', '0 months', 'Enter a length of 1 month or more'],
  ['term', 'a thousand years', '1,000 years', 'Enter a length of 600 months (50 years) or less'],
  ['term', 'an end before its start', 'April 2030 to March 2027', 'The contract would end before it starts'],
  ['start', 'no date', 'soonish', 'I could not read “soonish” as a date'],
  ['start', 'a day that is none', '31 February 2027', 'There is no such day'],
  ['start', 'a year long past', '1 April 1066', '✖ Error:'],
  ['place', 'no place', '12345', 'as a place'],
];

describe('a wrong answer, typed: what is wrong, the question again, and the other answers kept', () => {
  test.each(partOf('wrong answers, typed', badAnswers, 2))(
    '%s: %s',
    async (question, _name, typed, expected) => {
      const officer = await settledOfficer(bot);
      await officer.plays([['draft'], ...questions[question]]);
      const seen = await officer.says(typed);
      expect(seen).toContain(expected);
      expect(seen).toContain(asked[question]);
      await goesOnFrom(officer, question);
    },
  );

  test.each(partOf('wrong answers, pressed', badAnswers, 4))(
    'pressed: %s: %s',
    async (question, _name, typed) => {
      const officer = await settledOfficer(bot);
      await officer.plays([['draft'], ...questions[question]]);
      const seen = await officer.presses('Continue', { answer: typed });
      expect(seen).toContain(asked[question]);
      expect(seen).toContain('✖ Error:');
      await goesOnFrom(officer, question);
    },
  );
});

/** The right answers from here on lead to the card that reads the contract back: nothing was lost. */
async function goesOnFrom(officer: Officer, question: keyof typeof questions): Promise<void> {
  const order = [TITLE, VALUE, TERM, START];
  const here = Object.keys(questions).indexOf(question);
  await officer.plays(order.slice(here));
  const end = await officer.says('Stoke-on-Trent');
  for (const words of [
    'Grounds maintenance, Burslem Park',
    '£90,000',
    '3 years',
    '1 April 2027',
    'Stoke-on-Trent',
  ])
    expect(end).toContain(words);
}

test('a kind that cannot be read is asked for where the contract is read back, with what is wrong', async () => {
  const officer = await settledOfficer(bot);
  const { question } = pack.questions.get('kind')!;
  await officer.plays([
    ['draft'],
    ['Alpha'],
    VALUE,
    TERM,
    START,
    ['Stafford', READ_BACK, question],
    ['bananas', 'I could not read “bananas” as one of these'],
    ['services', READ_BACK, 'Services'],
  ]);
});

test('the form names every wrong field at once and keeps what was typed', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('form');
  const seen = await officer.presses('Continue', {
    title: 'Kept title',
    value: 'lots',
    term: '0 months',
    start: '31/2/2027',
  });
  expect(seen).toContain('I could not read “lots” as an amount');
  expect(seen).toContain('Enter a length of 1 month or more');
  expect(seen).toContain('There is no such day');
  expect(JSON.stringify(officer.newest().card)).toContain('Kept title');
});

test.each([
  ['a word', 'many', 'I read many as neither'],
  ['less than nothing', '-3', 'must be more than zero'],
  ['half a week', '2.5', 'counts whole'],
  ['a billion and more', '99999999999', 'must be 1,000,000,000 or less'],
])('a target of %s is refused beside its field, and the others stay', async (_name, typed, expected) => {
  const officer = await settledOfficer(bot);
  await officer.says(
    'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
  );
  await officer.plays([['[Suggest commitments]'], ['[Use these]', 'Apprenticeship weeks delivered']]);
  const seen = await officer.presses('Use these targets', { 'es2-1-apprenticeship-weeks': typed });
  expect(seen).toContain(expected);
  expect(await officer.presses('Use these targets', { 'es2-1-apprenticeship-weeks': '5' })).toMatch(
    /5 weeks\s+your figure/,
  );
});

describe('hostile text as a title', () => {
  test.each(partOf('hostile titles', hostileTexts, 2))('%s stays inert', async (_name, text) => {
    const officer = await settledOfficer(bot);
    await officer.says('form');
    const fields = {
      title: text,
      value: '£90,000 plus VAT',
      term: '2 years',
      start: 'April 2027',
      kind: 'services',
      place: 'Stoke-on-Trent',
    };
    const asked = await officer.presses('Continue', fields);
    // of a title that tells nothing, what decides is asked
    if (asked.includes(pack.questions.get('bought')!.question)) await officer.says('yes');
    if (!officer.newest().text.includes('Commitments to draft')) await officer.says('go on');
    expect(officer.newest().text).toContain('Commitments to draft');
    const { card } = officer.newest();
    expect(JSON.stringify(card)).not.toMatch(/\{\{DATE|<at>|[\u202A-\u202E\u2066-\u2069]|\\u0000|\\u001b/);
    await officer.plays([['[Use these]'], ['[Use these targets]', 'SV-0001']]);
    expect(await officer.says('my drafts')).toContain('1 draft');
  });
});

describe('a card value that no card of ours sends', () => {
  let officer: Officer;
  let draft: string;
  beforeAll(async () => {
    officer = await settledOfficer(bot);
    await officer.plays([['draft'], TITLE]);
    draft = idOf(officer);
  });

  test.each(hostileValues)(
    '%s changes nothing, and the open question is asked again',
    async (_name, value) => {
      const seen = await officer.submits(value(draft));
      expect(seen).not.toMatch(/undefined|\[object|Something went wrong/);
      expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
      expect(await officer.says('my drafts')).toContain('Grounds maintenance, Burslem Park');
      expect(await officer.says('continue')).toContain(asked.value);
    },
  );
});

/** The draft's id as the newest card of the officer carries it. */
function idOf(officer: Officer): string {
  const id = /"d":"([^"]+)"/.exec(JSON.stringify(officer.newest().card))?.[1];
  if (!id) throw new Error('no draft id on the card');
  return id;
}

describe("somebody else's draft", () => {
  const missing = '0123456789abcdef01234567';
  let owner: Officer;
  let theirs: string;
  beforeAll(async () => {
    owner = await settledOfficer(bot);
    await owner.plays([['draft'], TITLE]);
    theirs = idOf(owner);
  });

  const verbs = ['openDraft', 'goOn', 'changeDraft', 'askDelete', 'askRename', 'showWhy'];
  const writes = ['delete', 'duplicate', 'word', 'markReady', 'reopen'];
  const values = (d: string) => [
    ...verbs.map((verb) => ({ verb, d })),
    ...writes.map((verb) => ({
      verb,
      d,
      r: 1,
      n: `nonce-${verb}-${d.slice(0, 8)}`,
    })),
  ];

  test.each([
    ['a colleague of the same tenant', () => ({ tenantId: owner.person.tenantId })],
    ['the same account id in another tenant', () => ({ userId: owner.person.userId })],
  ])('is answered to %s in the same words as one that does not exist', async (_who, options) => {
    const other = await settledOfficer(bot, {}, options());
    const known = values(theirs);
    const unknown = values(missing);
    for (const [index, value] of known.entries()) {
      const seen = await other.submits(value);
      expect(seen).toContain('I cannot find that draft');
      expect(seen).toBe(await other.submits(unknown[index]));
      expect(seen).not.toContain('Grounds');
    }
    expect(await other.says('open SV-0001')).toContain('I cannot find that draft');
    expect(await other.says('my drafts')).toContain('You have no drafts yet');
  });

  test('is still there, unchanged', async () => {
    expect(await owner.says('my drafts')).toContain('Grounds maintenance, Burslem Park');
    await owner.plays([['continue', asked.value], VALUE]);
  });
});

test("a deleted draft's buttons find nothing, and an old card of it neither", async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([['draft'], TITLE]);
  const old = officer.newest();
  await officer.plays([
    ['delete SV-0001', 'Delete SV-0001?'],
    ['[Delete it]', 'Deleted'],
  ]);
  expect(await officer.pressesOn(old, 'Continue', { answer: '£1m' })).toContain('I cannot find that draft');
  expect(await officer.says('open SV-0001')).toContain('I cannot find that draft');
});

test('a card from before the last change applies nothing and shows where the draft stands', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([['draft'], TITLE]);
  const old = officer.newest();
  await officer.plays([VALUE]);
  const seen = await officer.pressesOn(old, 'Continue', { answer: '£1m plus VAT' });
  expect(seen).toContain('The draft has moved on');
  expect(seen).toContain(asked.term);
  await goesOnFrom(officer, 'term');
});

describe('a purchase too small for a clause', () => {
  const request =
    'Draft clauses for meeting room chairs, £9,000 plus VAT, goods, 2 months from April 2027, Stafford';

  test('is answered with no clause, recorded with its reason, and a light one if wanted all the same', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(request);
    await officer.plays([
      ['[Suggest commitments]', 'No social value clause is proportionate here', 'The value is below £25,000'],
      ['[Record “no clause”]', 'Recorded: no social value clause', 'The value is below £25,000'],
      ['my drafts', 'Meeting room chairs', 'Ready'],
      ['[Open]', 'Recorded: no social value clause', 'The value is below £25,000'],
      ['[Draft a short clause anyway]', '1 commitment suggested, 1 at most'],
      ['[Use these]', 'KPI 1'],
      ['[Use these targets]', '1 KPI'],
      ['[Mark as ready]', 'Ready and saved'],
    ]);
  });

  test('that was recorded can be opened again, and a larger value then gets its proposals', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(request);
    await officer.plays([
      ['[Suggest commitments]'],
      ['[Record “no clause”]'],
      ['[Reopen to change it]', 'No social value clause is proportionate here'],
      ['[Change these facts]'],
      ['[Continue]', { value: '£90,000' }, 'Commitments to draft'],
    ]);
  });
});

describe('a law that is not covered is told plainly, and none of its rules is shown', () => {
  const pa23 = /section 52|section 23|Part 6|threshold of £|2026 Order|PPN 0/;
  const facts = '£400,000 plus VAT, 2 years from April 2027';

  test.each([
    [
      'Wales',
      { nation: 'wales' },
      `Draft clauses for office cleaning, services, ${facts}, Cardiff`,
      'England',
    ],
    [
      'Scotland',
      { nation: 'scotland' },
      `Draft clauses for office cleaning, services, ${facts}, Fife`,
      'England',
    ],
    [
      'Northern Ireland',
      { nation: 'northern-ireland' },
      `Draft clauses for office cleaning, services, ${facts}, Belfast`,
      'England',
    ],
  ])('a buyer in %s', async (_name, authority, request, told) => {
    const officer = await settledOfficer(bot, authority);
    const read = await officer.says(request);
    expect(read).toContain('I read this contract as');
    expect(read).toContain(told);
    const shortlist = await officer.presses('Suggest commitments');
    expect(shortlist).not.toMatch(pa23);
  });

  test('a health care service', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(
      `Draft clauses for community nursing services, light touch services, ${facts}, Stoke-on-Trent`,
    );
    const seen = await officer.says('yes');
    expect(seen).toContain(READ_BACK);
    expect(seen).toContain('Provider Selection Regime');
    expect(seen).not.toMatch(pa23);
  });

  test('a call-off from a framework of before 24 February 2025', async () => {
    const officer = await settledOfficer(bot);
    await officer.says(
      `Draft clauses for office cleaning, call-off from a framework, services, ${facts}, Stoke-on-Trent`,
    );
    let read = await officer.says('Northern Cleaning 2, procurement began 2022');
    expect(read).toContain('Public Contracts Regulations 2015');
    read = await officer.says('yes');
    expect(read).toContain('Commitments to draft');
    expect(read.indexOf('Public Contracts Regulations 2015')).toBeLessThan(
      read.indexOf('more on the legal position'),
    );
    expect(read).not.toMatch(pa23);
  });

  test('one question at a time, it is told where the contract is read back', async () => {
    const officer = await settledOfficer(bot, { nation: 'wales' });
    await officer.plays([['draft'], TITLE, VALUE, TERM, START]);
    const seen = await officer.says('Cardiff');
    expect(seen).toContain('England');
    expect(seen).not.toMatch(pa23);
  });
});
