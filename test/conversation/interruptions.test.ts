import { fill } from '../../src/charter/fill';
import type { Json } from '../support/cardPress';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, Officer, settledOfficer, type Exchange, GIVEN_IN_WORDS } from './officer';
import { pack } from '../support/shippedPack';

const { cards } = pack.wording;
let bot: Bot;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  bot = await startBot({}, { clock: () => now });
});
afterAll(() => bot.stop());
beforeEach(() => {
  now = new Date('2026-11-22T10:00:00Z');
});

const ASK_TITLE = 'What is the contract called?';
const ASK_VALUE = 'What is the contract worth in total';
const ASK_TERM = 'How long is the contract?';
const TITLE: Exchange = ['Grounds maintenance, Burslem Park', ASK_VALUE];
const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';
const TO_SHORTLIST: readonly Exchange[] = [[REQUEST], ['[Suggest commitments]', 'Commitments to draft']];
const TO_REVIEW: readonly Exchange[] = [
  ...TO_SHORTLIST,
  ['[Use these]'],
  ['[Use these targets]', 'clauses ·'],
];

async function atReview(): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays(TO_REVIEW);
  return officer;
}

describe('in the middle of a question', () => {
  test.each([
    ['help', 'What you can say', ASK_VALUE],
    ['?', 'What you can say', ASK_VALUE],
    ['thanks', "You're welcome", ASK_VALUE],
    ['what does the charter say about volunteering?', 'volunteering', ASK_VALUE],
    ['what does the charter say about submarines?', 'The Charter does not speak of submarines', ASK_VALUE],
    ['principles', 'The Charter’s themes', ASK_VALUE],
    ['my drafts', '1 draft', 'Grounds maintenance, Burslem Park'],
    [
      'hi',
      cards.welcomeBack.title,
      fill(cards.welcomeBack.row, { reference: 'SV-0001', waitingFor: pack.questions.get('value')!.label }),
    ],
  ])('"%s" is answered, and the question stays open', async (said, answered, then) => {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft'], TITLE, [said, answered, then], ['£90,000 plus VAT', ASK_TERM]]);
  });

  test('the settings can be changed, and the question comes back', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      TITLE,
      ['settings', 'Your authority’s settings'],
      ['nonsense about £5', 'Settings saved', ASK_VALUE],
      ['£90,000 plus VAT', ASK_TERM],
    ]);
  });

  test('settings that are left stay as they were, and the draft is still there', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      TITLE,
      ['settings'],
      ['cancel', 'Grounds maintenance, Burslem Park', 'Still open:'],
      ['[Go on]', ASK_VALUE],
    ]);
  });

  test('an ordinary answer that begins like a command stays an answer', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      ["Help the children's centre", ASK_VALUE],
      ['my drafts', "Help the children's centre"],
    ]);
  });

  test('a sentence of facts at the first question takes the place of the draft without any', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft', ASK_TITLE],
      [
        'Office cleaning, £90k plus VAT, 2 years from April 2027, services, Stafford',
        'I read this contract as',
      ],
      ['my drafts', '1 draft\n'],
    ]);
  });

  test('a new request in the middle begins a second draft and keeps the first', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      TITLE,
      [REQUEST, 'I read this contract as'],
      ['my drafts', '2 drafts', 'Grounds maintenance, Burslem Park', 'Hartshill'],
    ]);
  });

  test('"form" puts the questions left on one form of the same draft', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft'], TITLE, ['form', 'Fill in what you know'], ['my drafts', '1 draft\n']]);
  });

  test('"draft" twice, or pressed twice, leaves no empty draft behind', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft', ASK_TITLE], ['draft', ASK_TITLE], TITLE, ['my drafts', '1 draft\n']]);
  });

  test('"start again" keeps the draft under way, says so, and begins another', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      TITLE,
      ['start again', ASK_TITLE, 'Grounds maintenance, Burslem Park is kept in My drafts'],
      ['Street lighting', ASK_VALUE],
      ['my drafts', '2 drafts'],
    ]);
  });

  test('"cancel" keeps the draft for later; an empty one goes', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      ['cancel', 'Nothing was answered yet'],
      ['my drafts', 'You have no drafts yet'],
      ['draft'],
      TITLE,
      ['cancel', 'is kept in My drafts'],
      ['£90,000', pack.wording.dialogs.notUnderstood.ways.start],
      ['open SV-0002', 'Still open:', 'Value'],
      ['[Go on]', ASK_VALUE],
    ]);
  });

  test('an empty draft goes when another is opened', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      TITLE,
      ['start again'],
      ['open SV-0001', 'Grounds'],
      ['my drafts', '1 draft\n'],
    ]);
  });
});

const READ_BACK = pack.wording.cards.profile.title;

test('"back" walks through every step, and each answer is there to change', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ['draft'],
    ['back', 'nothing to go back to', ASK_TITLE],
    TITLE,
    ['£90,000', 'Is £90,000 with VAT'],
    ['back', ASK_VALUE],
    ['£95,000 plus VAT', ASK_TERM],
    ['3 years', 'When does the contract start?'],
    ['back', ASK_TERM],
  ]);
  expect(JSON.stringify(officer.newest().card)).toContain('3 years');
  await officer.plays([
    ['2 years', 'When does the contract start?'],
    ['April 2027', 'Where will the contract be carried out?'],
    ['Stoke-on-Trent', READ_BACK],
    ['back', 'Where will the contract be carried out?'],
    ['Stafford', READ_BACK],
    ['go on', 'Commitments to draft'],
    ['[Use these]', 'KPIs and targets'],
    ['back', 'Commitments to draft'],
    ['[Use these]', 'KPIs and targets'],
    ['[Use these targets]', 'clauses ·'],
    ['back', 'KPIs and targets'],
  ]);
});

test('changing the value shows its VAT basis, so that it need not be given again', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ...TO_SHORTLIST,
    ['back'],
    ['back'],
    ['back'],
    ['back'],
    ['back', ASK_VALUE],
    ['[Continue]', { answer: '£3m' }, '£3,600,000 with VAT (£3,000,000 without)'],
  ]);
});

describe('coming back', () => {
  test('after eight days, hello offers the unfinished draft, and its procurement still starts on the day it was begun', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft'], TITLE]);
    now = new Date('2026-11-30T10:00:00Z');
    await officer.plays([
      ['hi', 'Welcome back', 'Grounds maintenance, Burslem Park', 'Value'],
      ['[Go on]', ASK_VALUE],
      ['£90,000 plus VAT'],
      ['3 years'],
      ['April 2027'],
      ['services'],
      ['Stoke-on-Trent', 'Procurement starts\n22 November 2026'],
    ]);
  });

  test('the welcome comes once, not on an upgrade, and again after a removal; drafts outlive it', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([['draft'], TITLE]);
    const event = (action: string): Json => officer.person.activity({ type: 'installationUpdate', action });
    expect(await officer.sends(event('add'))).toContain('Social value clauses from your Charter');
    expect(await officer.sends(event('add'))).toBe('');
    expect(await officer.sends(event('add-upgrade'))).toBe('');
    expect(await officer.sends(event('remove'))).toBe('');
    expect(await officer.sends(event('add'))).toContain('Social value clauses from your Charter');
    expect(await officer.says('my drafts')).toContain('Grounds maintenance, Burslem Park');
  });

  test('the settings are asked once for the whole authority', async () => {
    const first = await settledOfficer(bot);
    const colleague = newOfficer(bot, { tenantId: first.person.tenantId });
    await colleague.plays([
      ['draft', ASK_TITLE],
      ['settings', 'Your authority’s settings'],
    ]);
    expect(JSON.stringify(colleague.newest().card)).toContain('Stoke-on-Trent City Council');
  });
});

describe('drafts', () => {
  test('are renamed, copied and deleted, the last only after a yes', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ['draft'],
      TITLE,
      ['rename SV-0001 to Parks, all wards', 'Parks, all wards'],
      ['rename SV-0001', 'Rename this draft'],
      ['Verges and parks, 2 years, £90k', ASK_VALUE],
      ['copy SV-0001', 'Verges and parks, 2 years, £90k (copy)'],
      ['delete SV-0002', 'Delete SV-0002?'],
      ['yes', pack.wording.dialogs.notUnderstood.ways.deletion],
      ['[Keep it]', 'SV-0002'],
      ['my drafts', '2 drafts'],
      ['delete SV-0002'],
      ['delete it', 'is deleted, with all its versions'],
      ['my drafts', '1 draft\n'],
    ]);
  });

  test('are listed six to a page, newest first', async () => {
    const officer = await settledOfficer(bot);
    for (let count = 1; count <= 8; count += 1) {
      now = new Date(now.getTime() + 60_000);
      await officer.plays([['draft'], [`Contract number ${count}`]]);
    }
    await officer.plays([['my drafts', '8 drafts', 'Contract number 8', 'Contract number 3']]);
    expect(officer.newest().text).not.toContain('Contract number 2');
    await officer.plays([['[Older drafts]', 'Contract number 2', 'Contract number 1']]);
    expect(officer.newest().text).not.toContain('Contract number 3');
    await officer.plays([['[Newer drafts]', 'Contract number 8']]);
  });

  test('a copy asked for twice with the same button is made once', async () => {
    const officer = await atReview();
    const review = officer.newest();
    expect(await officer.pressesOn(review, 'Make a copy')).toContain('(copy)');
    expect(await officer.pressesOn(review, 'Make a copy')).toContain('Already done');
    await officer.plays([['my drafts', '2 drafts']]);
  });

  test('a button pressed twice applies once and says where the draft stands', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays(TO_SHORTLIST);
    const shortlist = officer.newest();
    await officer.pressesOn(shortlist, 'Use these');
    expect(await officer.pressesOn(shortlist, 'Use these')).toContain('Already done');
    await officer.plays([['go on', 'clauses ·']]);
  });
});

describe('a draft in review', () => {
  test('takes a changed target, marks it as the officer’s, and checks it again', async () => {
    const officer = await atReview();
    await officer.plays([
      ['[Change…]', 'What would you like to change?'],
      ['[Targets]', 'KPIs and targets'],
      ['[Use these targets]', { 'es2-1-apprenticeship-weeks': '900' }, '900 weeks'],
    ]);
    expect(officer.newest().text).toMatch(/900 weeks\s+your figure/);
    expect(officer.newest().text).toMatch(/Consider:\s+[^\n]*(KPI 1|900)/);
  });

  test('takes other measures, and other commitments', async () => {
    const officer = await atReview();
    await officer.plays([
      ['[Change…]'],
      ['[Targets]'],
      ['[Choose other measures]', 'How each commitment is counted'],
      ['[Use these measures]', 'KPIs and targets'],
      ['[Use these targets]', 'clauses ·'],
      ['[Change…]'],
      ['[Commitments]', 'Commitments to draft'],
      ['[Use these]', { commitments: 'green-1,local-1' }],
      ['go on', '2 KPIs'],
    ]);
  });

  test('takes a commitment from a look-up', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays([
      ...TO_SHORTLIST,
      ['what does the charter say about ethical sourcing?', 'Ethical procurement'],
    ]);
    const use = [...officer.shown.values()]
      .reverse()
      .find(({ card }) => JSON.stringify(card).includes('"useCommitment"'));
    expect(use).toBeDefined();
    await officer.pressesOn(use!, 'Use it in this draft');
    expect(JSON.stringify(officer.newest().card)).toMatch(/"value":"[^"]*green-4[^"]*"/);
    await officer.plays([['[Use these]', 'Ethical procurement']]);
  });

  test('that is ready is not changed without being opened again', async () => {
    const officer = await atReview();
    await officer.plays([
      ['yes', 'Name of the person who accepts it'],
      [GIVEN_IN_WORDS],
      ['yes', 'Ready and saved'],
      ['back', 'Press Reopen to change it', 'SV-0001 · Ready'],
      ['open SV-0001', 'Ready, version 1'],
      ['[Reopen to change it]', 'SV-0001 · Draft, version 1'],
      ['yes', 'version 2'],
    ]);
  });
});

describe.each([['groupChat'], ['channel']] as const)('in a %s', (scope) => {
  const words = pack.wording.dialogs;
  /** An officer with a draft in their own chat, and the same officer and a colleague in a chat that both read. */
  async function sharing() {
    const ada = await settledOfficer(bot);
    await ada.plays([['draft', ASK_TITLE], TITLE]);
    const ben = newOfficer(bot, { tenantId: ada.person.tenantId });
    const chat = `19:${scope}-${ada.person.tenantId}@thread.v2`;
    const [adaHere, benHere] = [ada, ben].map(
      ({ person }) => new Officer(person.inConversation(chat, scope)),
    );
    return { ada, chat, adaHere: adaHere!, benHere: benHere! };
  }

  /** What the last turn put into one conversation, as it went over the wire. */
  function shownIn(officer: Officer, conversationId: string): string {
    return JSON.stringify(officer.last.filter((reply) => reply.conversationId === conversationId));
  }

  test('the assistant looks up the Charter and helps, for everyone', async () => {
    const { adaHere, benHere } = await sharing();
    await adaHere.plays([['what does the charter say about living wage?', 'Living Wage']]);
    await benHere.plays([
      ['help', pack.wording.cards.help.title],
      ['principles', pack.wording.cards.themes.title],
      ['lunch?', words.notices.sharedHint],
    ]);
  });

  test.each([
    ...[['draft'], ['my drafts'], ['settings'], ['open SV-0001'], ['back'], ['cancel'], [REQUEST]],
    ...[['why these?'], ['show me clause 5'], ['what if it were £1.2m, three years?']],
  ] as [string][])(
    '"%s" is answered in the own chat of the one who says it, and no draft is shown to the others',
    async (text) => {
      const { ada, chat, adaHere } = await sharing();
      await adaHere.plays([[text, words.notices.sharedPrivate]]);
      expect(shownIn(adaHere, ada.person.conversationId)).toContain(words.notices.privateTitle);
      expect(shownIn(adaHere, chat)).not.toContain(TITLE[0]);
      expect(shownIn(adaHere, chat)).not.toContain('SV-0001');
      await ada.plays([['£90,000 plus VAT', ASK_TERM]]);
    },
  );

  test('a request is given back in the own chat, so that it can be sent there', async () => {
    const { ada, adaHere } = await sharing();
    await adaHere.plays([[REQUEST, words.notices.sharedPrivate]]);
    expect(shownIn(adaHere, ada.person.conversationId)).toContain(REQUEST);
  });

  test('a button of a draft that was passed on there changes nothing, whoever presses it', async () => {
    const { ada, chat, adaHere, benHere } = await sharing();
    const card = ada.last.at(-1)!;
    for (const officer of [benHere, adaHere]) {
      const seen = await officer.person.presses(card, 'Continue', { answer: '£1', basis: 'without' });
      const here = seen.filter(({ conversationId }) => conversationId === chat);
      expect(here.map(({ text }) => text).join()).toContain(words.notices.sharedPrivate);
    }
    await ada.plays([['£90,000 plus VAT', ASK_TERM]]);
  });
});

describe('a kind of chat that nobody knows counts as one with others:', () => {
  test.each([
    ['one of a new kind', { conversationType: 'meeting' }],
    ['one of no kind', {}],
    ['a personal one that says it is a group', { conversationType: 'personal', isGroup: true }],
  ])('%s', async (_name, kind) => {
    const ada = await settledOfficer(bot);
    await ada.plays([['draft', ASK_TITLE], TITLE]);
    const { tenantId } = ada.person;
    const there = { id: `19:new-${tenantId}`, tenantId, ...kind };
    const before = bot.connector.calls.length;
    for (const text of ['my drafts', 'open SV-0001', 'go on'])
      await ada.person.sends({ ...ada.person.message(text), conversation: there });
    const shown = bot.connector.calls
      .slice(before)
      .filter(({ conversationId }) => conversationId === there.id);
    expect(shown).toHaveLength(3);
    expect(JSON.stringify(shown)).not.toContain(TITLE[0]);
    expect(JSON.stringify(shown)).not.toContain('SV-0001');
    expect(JSON.stringify(shown[0])).toContain(pack.wording.dialogs.notices.sharedPrivate);
  });
});
