import { fill } from '../../src/charter/fill';
import { forKind, questionWords } from '../../src/drafting/questions/questionWords';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { GIVEN_IN_WORDS, settledOfficer, type Exchange, type Officer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { notUnderstood } = pack.wording.dialogs;
const REQUEST =
  'Draft clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent';
const TO_SHORTLIST: readonly Exchange[] = [[REQUEST], ['yes', 'Commitments to draft']];
const TO_KPIS: readonly Exchange[] = [...TO_SHORTLIST, ['go on', 'KPIs and targets']];
const TO_VALUE: readonly Exchange[] = [['draft'], ['Verges, all wards', 'worth in total']];

const [TICKED = ''] = pack.wording.cards.shortlist.ticked.split('{count} ').at(-1)?.split('{most}') ?? [];

async function after(exchanges: readonly Exchange[]): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays(exchanges);
  return officer;
}

describe('a question to the assistant', () => {
  test.each([
    ['why 92?', 'Why 92 weeks?', 'Worked out:'],
    ['why these?', 'Why not the others?', 'Why these targets'],
    ['why not inward investment?', 'Inward investment', 'Go on'],
    ['why KPI 1?', 'KPI 1:', 'Worked out:'],
  ])('"%s" beside the KPIs is answered in one message', async (said, ...expected) => {
    const officer = await after(TO_KPIS);
    const seen = `${await officer.says(said)} ${JSON.stringify(officer.last)}`;
    for (const words of expected) expect(seen).toContain(words);
    expect(officer.last).toHaveLength(1);
    await officer.plays([['use these targets', 'clauses ·']]);
  });

  test.each([
    ['what is an FTE?', 'FTE: full-time equivalent'],
    ['how many KPIs?', 'KPIs are the most that a contract gets'],
    ['why 92?', 'once I know the contract'],
    ['are you a lawyer?', notUnderstood.titles.question],
    ['not sure', 'Give your best estimate'],
  ])('"%s" in the middle of a question is answered above it, in one message', async (said, expected) => {
    const officer = await after(TO_VALUE);
    await officer.plays([[said, expected, 'worth in total']]);
    expect(officer.last).toHaveLength(1);
    await officer.plays([['£90,000 plus VAT', 'How long is the contract?']]);
  });

  test('not to know, at the VAT question says where to look and what to take', async () => {
    await after([...TO_VALUE, ['£90,000'], ["I don't know", pack.wording.dialogs.vat.unsure]]);
  });

  test.each([
    ['3', '£90,000 (no VAT)'],
    ['999', fill(pack.questions.get('value')?.errors['vat-not-read'] ?? '', { read: '999' })],
  ])('%s at the VAT question is a place in its list, and no sum', async (said, ...expected) => {
    const officer = await after([...TO_VALUE, ['£90,000']]);
    await officer.plays([[said, ...expected]]);
  });

  test('a title may not be taken for a question, nor a question for a title', async () => {
    await after([
      ['draft'],
      ['why these?', 'What is the contract called?'],
      // which of both is asked, and the title is one press away
      ['Why not walk: school streets', fill(notUnderstood.doubtTitle, { label: 'title' })],
      [`[${fill(notUnderstood.useAs, { label: 'title' })}]`, 'worth in total'],
    ]);
  });

  test('what the Charter does not speak of gets an honest no, with the nearest', async () => {
    await after([
      [
        'does it cover cyber security?',
        'The Charter does not speak of cyber security',
        'The nearest commitment is',
      ],
    ]);
  });
});

describe('one thing changed in words', () => {
  test('"KPI 2 5" sets that target and shows the KPIs again, unconfirmed', async () => {
    const officer = await after([
      ...TO_KPIS,
      ['make it 80', 'Say which KPI'],
      ['KPI 2 5', 'KPI 2 was 20% by weight and is now 5% by weight', 'KPIs and targets', 'your figure'],
    ]);
    expect(officer.last).toHaveLength(1);
    await officer.plays([
      // the one that was spoken of last
      ['make it 80', 'KPI 2 was 5% by weight and is now 80% by weight'],
      ['KPI 9 80', 'There is no KPI 9'],
    ]);
    await officer.plays([
      ['KPI 2 lots', 'I read lots as neither'],
      ['go on', 'clauses ·'],
    ]);
  });

  test('a figure set where KPIs share one pot moves the others, which is said before they are agreed to', async () => {
    const officer = await after([
      [
        'Draft clauses for planned maintenance of public buildings, £14m plus VAT, 5 years from April 2027, services, Stoke-on-Trent',
      ],
      ['I don’t know'],
      ['I don’t know'],
      ['go on', 'Commitments to draft'],
      ['go on', 'KPIs and targets', '14 opportunities: 9 as apprenticeships and 5 as targeted starts'],
      [
        'KPI 3 10',
        'KPI 3 was 5 people (FTE) and is now 10 people (FTE)',
        'KPI 1 is now 184 weeks',
        '10 as targeted starts',
      ],
    ]);
    await officer.presses('Use these targets', { 'target:co1-1-targeted-starts': '12' });
    expect(officer.newest().text).toContain('KPI 1 is now 92 weeks');
    const overdrawn = fill(pack.wording.proportion.pot.overdrawn, {
      opportunities: '14 opportunities',
      drawn: '20',
      shares: '20 as targeted starts',
    });
    await officer.plays([['KPI 3 20', overdrawn]]);
    await officer.plays([['KPI 3 12', 'KPI 1 is now 92 weeks']]);
    await officer.plays([['[Use these targets]', 'clauses ·']]);
  });

  test('an answer that moves confirmed targets says which, typed or pressed or on the form', async () => {
    const officer = await after([...TO_KPIS, ['go on', 'clauses ·']]);
    const [moved = ''] = pack.wording.dialogs.targets.movedByAnswer.split('{kpis}');
    await officer.plays([
      ['change the value to £12m plus VAT', 'Value changed from', 'to £14,400,000', moved, 'KPI 1 is now'],
      ['change the length', 'How long is the contract?'],
    ]);
    expect(await officer.presses(pack.wording.cards.buttons.continue, { answer: '18 months' })).not.toContain(
      moved,
    );
    await officer.says('change the value');
    expect(
      await officer.presses(pack.wording.cards.buttons.continue, { answer: '£2.4m plus VAT' }),
    ).toContain(moved);
  });

  test('"add" and "remove" tick the shortlist anew and show it again', async () => {
    await after([
      ...TO_SHORTLIST,
      ['remove the second one', 'Removed ', TICKED, 'Commitments to draft'],
      ['add biodiversity', 'Added Biodiversity gain beyond what the law requires', 'Commitments to draft'],
      ['remove sailing boats', 'I find nothing called sailing boats'],
      ['go on', 'KPIs and targets', 'Green places'],
    ]);
  });

  test('an earlier answer is corrected while another is asked', async () => {
    await after([
      ...TO_VALUE,
      ['half a million', 'Is £500,000 with VAT'],
      ['£600k', 'Is £600,000 with VAT'],
      ['excluding', 'How long is the contract?'],
      ['three years', 'When does the contract start?'],
      ['actually make it 4 years', 'Length changed from 3 years to 4 years', 'When does the contract start?'],
      ['change the value to £700k', '(£700,000 without)', 'When does the contract start?'],
      ['change the title', 'What is the contract called?', 'Your other answers stay'],
    ]);
  });

  test('a grant is called no contract in what is asked of it', async () => {
    const officer = await after([['draft'], ['Community café grant'], ['£60,000, no VAT']]);
    await officer.says('change the kind to grant');
    for (const id of ['title', 'term', 'start', 'place'] as const) {
      const { question, names } = questionWords(pack, id);
      expect(question).toMatch(/contract/);
      const seen = await officer.says(`change the ${names[0] ?? ''}`);
      expect(seen).toContain(forKind(pack, { answers: { kind: 'grant' } }, question));
      expect(forKind(pack, { answers: { kind: 'grant' } }, question)).not.toMatch(/contract/);
    }
  });

  test('"no" to what was read back opens the facts', async () => {
    await after([[REQUEST], ['no', 'Change the facts of the contract']]);
  });

  test('a change said of a ready draft opens it again for it, and says so; what changes nothing leaves it ready', async () => {
    const ready: readonly Exchange[] = [
      ...TO_KPIS,
      ['go on'],
      ['yes'],
      [GIVEN_IN_WORDS],
      ['yes', 'Ready and saved'],
    ];
    const officer = await after(ready);
    const { reopenedFor } = pack.wording.dialogs.notices;
    await officer.plays([
      ['change the value', 'Press Reopen to change it', 'Ready, version 1'],
      ['KPI 19 20', 'Press Reopen to change it', 'Ready, version 1'],
      ['KPI 1 20', fill(reopenedFor, { version: 1 }), 'KPI 1 was 92 weeks and is now 20 weeks'],
      ['undo', 'clauses ·', 'Draft, version 1'],
    ]);
  });
});

test('a button of an older card is answered with one message, the card as it stands', async () => {
  const officer = await after(TO_SHORTLIST);
  const old = officer.newest();
  await officer.plays([['go on', 'KPIs and targets']]);
  const seen = await officer.pressesOn(old, 'Use these');
  expect(seen).toContain('The draft has moved on');
  expect(seen).toContain('KPIs and targets');
  expect(officer.last).toHaveLength(1);
});

test.each([
  ['hlep', 'What you can say'],
  ['my drfats', 'My drafts'],
  ['waht does the charter say about volunteering', 'volunteering'],
  ['same as last time', 'press Make a copy'],
])('"%s" is understood', async (said, expected) => {
  await after([...TO_VALUE, [said, expected]]);
});

test('a title read from a sentence begins with a capital letter', async () => {
  await after([[REQUEST.replace('Hartshill ', ''), 'Community centre refurbishment']]);
});

test('a sum in words that are no one number is asked again rather than read as its last words', async () => {
  await after([...TO_VALUE, ['two three hundred thousand', '✖ Error:', 'worth in total']]);
});
