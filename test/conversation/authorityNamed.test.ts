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
