import { fill } from '../../src/charter/fill';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { newOfficer, settledOfficer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { cards } = pack.wording;
const REQUEST = 'Draft clauses for office cleaning, £1.5m plus VAT, 3 years from April 2027, Stoke-on-Trent';
const WITHOUT_PLACE = 'Draft clauses for office cleaning, £1.5m plus VAT, 3 years from April 2027';

/** How the settings say the name. */
async function nameKept(officer: ReturnType<typeof newOfficer>): Promise<unknown> {
  await officer.says('settings');
  return JSON.stringify(officer.newest().card);
}

test.each([
  ['we are Redmarsh District Council', 'Redmarsh District Council'],
  ['our authority is Little Marden Academy Trust', 'Little Marden Academy Trust'],
  ['Thornley NHS Trust', 'Thornley NHS Trust'],
  ['Moorside Learning Trust', 'Moorside Learning Trust'],
  ['Barlow Parish Council', 'Barlow Parish Council'],
  ['Eastmoor Constabulary', 'Eastmoor Constabulary'],
  ['Eastmoor Fire and Rescue Service', 'Eastmoor Fire and Rescue Service'],
])(
  '“%s”, said by a new officer while something else is missing, is the name of the authority',
  async (said, name) => {
    const officer = newOfficer(bot);
    await officer.plays([[WITHOUT_PLACE, cards.profile.title]]);
    const seen = await officer.says(said);
    expect(seen).toContain(name);
    expect(seen).not.toContain(said === name ? `✓ ${said}` : said);
    const kept = await nameKept(officer);
    expect(kept).toContain(`"value":"${name}"`);
    await officer.plays([['cancel'], ['go on', cards.profile.title]]);
  },
);

test('what says something else of the contract is no name, though the settings are open', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([['settings']]);
  await officer.says('place is Thornley');
  expect(await nameKept(officer)).toContain('Stoke-on-Trent City Council');
});

test('the name of an authority that is known is changed in its settings, and is no title', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([[REQUEST], ['our name is Redmarsh District Council', cards.settings.title]]);
});

test('what answers each thing asked by words that name neither is asked again, and nothing is turned round', async () => {
  const officer = await settledOfficer(bot);
  const { question, errors } = pack.questions.get('bought')!;
  const [notRead = ''] = errors['not-read']?.split('{choices}') ?? [];
  await officer.plays([
    ['Draft clauses for security guards, £1.5m plus VAT, 3 years from April 2027, Stoke-on-Trent', question],
    ['yes to people and no to subbies', notRead, '“yes to people and no to subbies”'],
    ['go on', question],
  ]);
});

test.each([
  'we use the NHS terms and conditions',
  'our trust uses the NHS terms and conditions',
  'The NHS terms and conditions apply',
  'Housing association',
])('“%s” is no name of an authority, and no buyer of anything', async (said) => {
  const officer = newOfficer(bot);
  await officer.plays([[REQUEST, cards.profile.title]]);
  const seen = await officer.says(said);
  expect(seen).not.toContain(pack.wording.dialogs.settings.savedTitle);
  expect(await nameKept(officer)).not.toContain(`"value":"${said}"`);
  // their own words are still taken
  await officer.plays([['cancel'], ['go on']]);
  expect(await officer.says('we are Royal Wessex NHS Foundation Trust')).toContain(
    'Royal Wessex NHS Foundation Trust',
  );
});

test('terms that are said to be used are the form of contract, and one that is not known is asked for', async () => {
  const officer = newOfficer(bot);
  const { question } = pack.questions.get('form')!;
  await officer.plays([
    [REQUEST, cards.profile.title],
    ['we use the JCT terms', pack.forms.get('jct')!.name],
    ['we use the NHS terms and conditions', question],
  ]);
});

test('a sentence typed beside the settings is read back before it is the name; a name is not', async () => {
  const { notUnderstood, settings } = pack.wording.dialogs;
  const officer = newOfficer(bot);
  const slots = { label: settings.nameLabel };
  await officer.plays([
    ['settings'],
    ['we use the NHS terms and conditions', fill(notUnderstood.doubtTitle, slots)],
    ['Royal Wessex NHS Foundation Trust', settings.savedTitle],
    ['settings'],
    ['we are always us', fill(notUnderstood.doubtTitle, slots)],
    [`[${fill(notUnderstood.useAs, slots)}]`, settings.savedTitle],
  ]);
});

test.each(["my name's Dai Pugh, head of assets", "I'm Jane Smith, clerk to the parish council"])(
  '“%s” says who one is: no title, and no change of one',
  async (said) => {
    const officer = await settledOfficer(bot);
    const { introduced } = pack.wording.dialogs.asks;
    await officer.plays([
      [REQUEST, cards.profile.title],
      [said, introduced],
      ['go on', 'Office cleaning'],
    ]);
    const { question } = pack.questions.get('title')!;
    await officer.plays([
      ['new draft', question],
      [said, introduced],
      ['go on', question],
    ]);
  },
);

test('a buyer that a request names, and the settings do not, is told where the contract is read back', async () => {
  const officer = await settledOfficer(bot, { name: 'Norfolk County Council' });
  const request =
    'draft void boilers 900 homes, severnside homes housing assoc, 3.2m/yr +vat, 5yrs, gloucester, abt 40 ppl';
  const told = (said: string): string =>
    fill(pack.wording.dialogs.settings.otherBuyer, { said, name: 'Norfolk County Council' });
  await officer.plays([
    [request, told('severnside homes housing assoc'), 'Norfolk County Council', '40'],
    [`${REQUEST}, Norfolk County Council`, cards.profile.title],
  ]);
  expect(officer.newest().text).not.toContain(told('Norfolk County Council'));
});

test('the kind of the authority said by itself is its kind, and a question is no wrong answer', async () => {
  const officer = newOfficer(bot);
  await officer.plays([[WITHOUT_PLACE, cards.profile.title]]);
  expect(await officer.says('saved?')).not.toContain('could not read');
  await officer.plays([['housing association', pack.buyers.kinds['housing-association'].label]]);
  expect(officer.newest().text).toContain(cards.settings.titleFirst);
});
