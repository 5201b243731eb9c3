import { fill } from '../../src/charter/fill';
import { buttonsOf } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import { GIVEN, newOfficer, NOTHING_SET, setsServiceKpis, type Inputs, type Officer } from './officer';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

const { profile, settings, buttons, reasons, checks, ready } = pack.wording.cards;
const { settings: said, facts } = pack.wording.dialogs;
const COUNCIL = 'Stoke-on-Trent City Council';
const CHOOSE = 'Commitments to draft';
const ask = (id: string): string => pack.questions.get(id)!.question;

/** What an officer does on the way, counted: presses are turns too. */
interface Counted {
  turns: number;
  presses: number;
  reasons: number;
  reasonPresses: number;
}

/** From what is shown to "ready and saved", by the main button of every card; reasons are counted by themselves. */
async function pressesToReady(officer: Officer, on: Inputs, counted: Counted): Promise<string> {
  let inputs = on;
  for (let step = 0; step < 20; step += 1) {
    const shown = officer.newest().text;
    if (shown.includes(ready.title)) return shown;
    const has = buttonsOf(officer.newest().card ?? {});
    if (shown.includes(NOTHING_SET)) {
      await setsServiceKpis(officer);
      continue;
    }
    const opens = [reasons.open, reasons.openOne].find((title) => has.includes(title));
    if (opens !== undefined || has.includes(reasons.accept)) {
      if (opens === undefined) counted.reasons += 1;
      counted.reasonPresses += 1;
      // name and post are asked once: from the second reason on the card holds them
      const { name = '', post = '', fact = '' } = GIVEN;
      const given = counted.reasons > 1 ? { fact } : { name, post, fact };
      await (opens === undefined ? officer.presses(reasons.accept, given) : officer.presses(opens));
      continue;
    }
    const main = [
      buttons.suggest,
      buttons.draftIt,
      buttons.useTargets,
      checks.recordAndReady,
      buttons.ready,
    ].find((title) => has.includes(title));
    if (main === undefined) throw new Error(`No way on from:\n${shown}`);
    await officer.presses(main, main === checks.recordAndReady ? { by: 'Jo Patel, solicitor' } : inputs);
    inputs = {};
    counted.turns += 1;
    counted.presses += 1;
  }
  throw new Error('Never ready');
}

const SENTENCES: readonly (readonly [sentence: string, missing: Inputs])[] = [
  [
    'Draft social value clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
    {},
  ],
  [
    'we need clauses for grounds maintenance at Burslem Park, £225,000 inc VAT, 3 years + 1 + 1',
    { 'field:start': '1 April 2027', 'field:place': 'Stoke-on-Trent' },
  ],
  [
    'office cleaning for our civic offices, about £1.5m plus VAT over 3 years from April 2027',
    { 'field:place': 'Stoke-on-Trent', 'field:bought': 'unknown' },
  ],
  [
    'construction of a secondary school, £12m excluding VAT, 30 months from September 2027, Stoke-on-Trent',
    { 'field:workforce': '250' },
  ],
];

test.each(SENTENCES)(
  'a new officer of a new authority is ready and saved in at most 5 turns and 6 presses besides the reasons: %s',
  async (sentence, missing) => {
    const officer = newOfficer(bot);
    const counted: Counted = { turns: 1, presses: 0, reasons: 0, reasonPresses: 0 };
    const seen = await officer.says(sentence);
    expect(seen).toContain(profile.title);
    expect(seen).toContain(settings.labels.name);
    await pressesToReady(officer, { 'field:name': COUNCIL, ...missing }, counted);
    process.stdout.write(
      `first sentence to ready and saved: ${counted.turns} turns, ${counted.presses} presses, ` +
        `and ${counted.reasonPresses} for ${counted.reasons} reasons (${sentence.slice(0, 50)})\n`,
    );
    expect(counted.turns).toBeLessThanOrEqual(5);
    expect(counted.presses).toBeLessThanOrEqual(6);
    // two presses a reason at most: the one that opens it, and the one that accepts it
    expect(counted.reasonPresses).toBeLessThanOrEqual(2 * counted.reasons);
  },
);

test('the first card says which settings are our defaults, and leads to them; the place is asked once', async () => {
  const officer = newOfficer(bot);
  const seen = await officer.says(SENTENCES[0]![0]);
  expect(seen).toContain(profile.authority.others);
  expect(seen).toContain(facts.ourDefault);
  expect(seen).not.toContain(facts.fromSettings);
  expect(seen).not.toContain(settings.labels.localArea);
  await officer.plays([[`[${buttons.suggest}]`, profile.title, said.name]]);
  await officer.plays([[`[${buttons.suggest}]`, { 'field:name': COUNCIL }, CHOOSE]]);
  const form = await officer.says('settings');
  expect(form).toContain(settings.title);
  expect(JSON.stringify(officer.newest().card)).toContain(COUNCIL);
});

test('"draft" begins with the first question, one at a time; the authority is asked where the contract is read back', async () => {
  const officer = newOfficer(bot);
  await officer.plays([
    ['draft', ask('title')],
    ['Hartshill community centre refurbishment', ask('value')],
    ['£2.4m plus VAT', ask('term')],
    ['18 months', ask('start')],
    ['April 2027', ask('place')],
    ['Stoke-on-Trent', profile.title, settings.labels.name],
    [COUNCIL, profile.title],
    ['yes', CHOOSE],
  ]);
  expect(officer.turns).toBe(8);
});

test('a name that speaks of another kind of authority is asked about, with that kind picked', async () => {
  const officer = newOfficer(bot);
  await officer.says(SENTENCES[0]![0]);
  const name = 'Wexcombe University Hospitals NHS Foundation Trust';
  const kinds = pack.buyers.kinds['nhs-trust'].label;
  await officer.plays([
    [`[${buttons.suggest}]`, { 'field:name': name }, profile.title, fill(said.soundsLike, { name, kinds })],
    [`[${buttons.suggest}]`, CHOOSE],
  ]);
});

test('a colleague who was shown the card before the authority was named is shown it anew under what was saved', async () => {
  const one = newOfficer(bot);
  const other = newOfficer(bot, { tenantId: one.person.tenantId });
  await one.says(SENTENCES[0]![0]);
  await other.says(SENTENCES[0]![0]);
  await one.presses(buttons.suggest, { 'field:name': COUNCIL });
  await other.plays([
    [`[${buttons.suggest}]`, { 'field:name': 'Another' }, said.movedOn, COUNCIL],
    [`[${buttons.suggest}]`, CHOOSE],
  ]);
});
