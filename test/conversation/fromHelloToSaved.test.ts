import JSZip from 'jszip';
import { inputValuesOf } from '../support/cardPress';
import { pack } from '../support/contracts';
import { startBot, type Bot } from '../support/startBot';
import {
  acceptsReasons,
  GIVEN_IN_WORDS,
  newOfficer,
  NOTHING_SET,
  setsServiceKpis,
  settledOfficer,
  type Exchange,
  type Inputs,
  type Officer,
} from './officer';

let bot: Bot;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  bot = await startBot({}, { clock: () => now });
});
afterAll(() => bot.stop());

/** A contract, as answers typed one by one, and as one sentence. */
interface Contract {
  readonly title: string;
  readonly value: string;
  readonly term: string;
  readonly start: string;
  readonly kind: string;
  readonly place: string;
  /** People who work on it at a time: asked of large contracts only. */
  readonly workforce?: string;
  /** Nobody covers its law here, so who checks it is asked too. */
  readonly checked?: true;
  /** Questions that only this contract is asked. */
  readonly more?: readonly Exchange[];
  readonly sentence: string;
}

const contracts: readonly Contract[] = [
  {
    title: 'Hartshill community centre refurbishment',
    value: '£2.4m plus VAT',
    term: '18 months',
    start: 'April 2027',
    kind: 'works',
    place: 'Stoke-on-Trent',
    sentence:
      'Draft social value clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke-on-Trent',
  },
  {
    title: 'Grounds maintenance, Burslem Park',
    value: '£225,000 including VAT',
    term: '3 years + 1 + 1',
    start: '1 April 2027',
    kind: 'services',
    place: 'Stoke-on-Trent',
    sentence:
      'Draft clauses and KPIs for grounds maintenance at Burslem Park, £225,000 including VAT, 3 years + 1 + 1 from 1 April 2027, services, Stoke-on-Trent',
  },
  {
    title: 'Desks and chairs for the Town Hall',
    value: '60k ex VAT',
    term: '3 months',
    start: '1 June 2027',
    kind: 'goods',
    checked: true,
    place: 'Stafford',
    sentence:
      'Please draft KPIs for desks and chairs, £60k ex VAT, goods contract, 3 months from 1 June 2027, Stafford',
  },
  {
    title: 'Supported living for adults',
    value: '£6m, no VAT',
    term: '5 years',
    start: '1 April 2027',
    kind: 'light touch',
    place: 'Staffordshire',
    sentence:
      'Draft social value clauses for supported living for adults, £6m no VAT, light touch services, 5 years from 1 April 2027, Staffordshire',
  },
  {
    title: 'Community skills fund',
    value: '£150,000, no VAT',
    term: '2 years',
    start: '1 April 2027',
    kind: 'grant',
    checked: true,
    place: 'Stoke-on-Trent',
    sentence:
      'Draft social value clauses for the community skills fund, £150,000 no VAT, grant agreement, 2 years from 1 April 2027, Stoke-on-Trent',
  },
  {
    title: 'Construction of a secondary school, Burslem',
    value: '£12m excluding VAT',
    term: '30 months',
    start: 'September 2027',
    kind: 'works',
    place: 'Stoke-on-Trent',
    workforce: 'about 250 people',
    sentence:
      'Draft social value clauses for construction of a secondary school, £12m excluding VAT, 30 months from September 2027, works, Stoke-on-Trent',
  },
];

/** The buttons and words that go on from the shortlist, whichever the contract brings. */
async function finishes(
  officer: Officer,
  ways: readonly (readonly [shows: string, doing: string])[],
): Promise<string> {
  let seen = officer.last.map(({ text }) => text).join('\n');
  for (let turn = 0; turn < 12 && !seen.includes('Ready and saved'); turn += 1) {
    if (seen.includes(NOTHING_SET)) seen = await setsServiceKpis(officer);
    const way = ways.find(([shows]) => seen.includes(shows));
    if (!way) throw new Error(`No way on from:\n${seen}`);
    const { turns } = officer;
    seen = await officer.does(way[1]);
    // each reason is opened and accepted by itself, which the turns that are promised do not count
    if (way[0] === REASON || seen.includes(REASON)) officer.turns = turns;
  }
  return seen;
}

/** What the card of a reason asks. */
const REASON = pack.wording.cards.reasons.name;

const PRESSED = [
  ['I read this contract as', '[Suggest commitments]'],
  ['Commitments to draft', '[Use these]'],
  ['KPIs and targets\n', '[Use these targets]'],
] as const;
const TYPED = [
  ['I read this contract as', 'yes'],
  ['Commitments to draft', 'draft it'],
  ['KPIs and targets\n', 'go on'],
  [REASON, GIVEN_IN_WORDS],
  ['Record why you ask', 'yes'],
  ['Record who has checked this', 'checked by Jo Patel, senior solicitor'],
  ['clauses ·', 'yes'],
  ['clause ·', 'yes'],
] as const;

/** Presses whichever button marks this draft as ready. */
async function marksReady(officer: Officer, seen: string): Promise<string> {
  const by = 'Jo Patel, senior solicitor';
  if (seen.includes(NOTHING_SET)) await setsServiceKpis(officer);
  if (seen.includes('Record why you ask')) await acceptsReasons(officer, pack.wording.cards.reasons);
  return seen.includes('Record who has checked this')
    ? officer.presses('Record and mark as ready', { by })
    : officer.presses('Mark as ready');
}

async function pressesToReady(officer: Officer): Promise<string> {
  let seen = officer.last.map(({ text }) => text).join('\n');
  for (let turn = 0; turn < 5; turn += 1) {
    const way = PRESSED.find(([shows]) => seen.includes(shows));
    if (!way) return marksReady(officer, seen);
    seen = await officer.does(way[1]);
  }
  throw new Error(`Not ready after five presses:\n${seen}`);
}

/** Saved: said so, in My drafts as ready, and opened from there. */
async function isInMyDrafts(officer: Officer, title: string): Promise<void> {
  const list = await officer.says('my drafts');
  expect(list).toContain(title);
  expect(list).toMatch(/SV-\d{4} · Ready/);
  expect(await officer.presses('Open')).toContain('Ready, version 1');
}

const HOW_MANY = 'About how many people will work on the contract at a time?';

describe.each(contracts)('$title', (contract) => {
  const { workforce } = contract;
  const asked: readonly Exchange[] = workforce === undefined ? [] : [[workforce, 'Commitments to draft']];
  const answers: readonly Exchange[] = [
    ['draft', 'What is the contract called?'],
    [contract.title, 'What is the contract worth in total'],
    [contract.value, 'How long is the contract?'],
    [contract.term, 'When does the contract start?'],
    [contract.start, 'What are you buying or funding?'],
    [
      contract.kind,
      `Where will the ${contract.kind === 'grant' ? 'funded work' : 'contract'} be carried out?`,
    ],
    [contract.place, workforce === undefined ? 'Commitments to draft' : HOW_MANY],
    ...asked,
  ];

  test('typed all the way, one question at a time, is ready and saved in at most 10 turns and one for a question of its own', async () => {
    const officer = await settledOfficer(bot);
    await officer.plays(answers);
    expect(await finishes(officer, TYPED)).toContain('Ready and saved');
    // who checks is one more thing to say
    expect(officer.turns).toBeLessThanOrEqual(10 + asked.length + (contract.checked ? 1 : 0));
    await isInMyDrafts(officer, contract.title);
  });

  test('pressed all the way is ready and saved in at most 10 turns and one for a question of its own', async () => {
    const officer = await settledOfficer(bot);
    await officer.says('hello');
    officer.turns = 0;
    await officer.presses('Start a draft');
    for (const [answer] of answers.slice(1)) {
      const ids = Object.keys(inputValuesOf(officer.cardWith('Continue').card ?? {}));
      expect(ids).toContain('answer');
      const value = answer === 'light touch' ? 'light-touch' : answer;
      await officer.presses('Continue', { answer: value });
    }
    expect(await pressesToReady(officer)).toContain('Ready and saved');
    expect(officer.turns).toBeLessThanOrEqual(10 + asked.length);
    await isInMyDrafts(officer, contract.title);
  });

  test('from a one-line request is ready and saved in at most 5 turns', async () => {
    const officer = await settledOfficer(bot);
    const seen = await officer.says(contract.sentence);
    expect(seen).toContain(workforce === undefined ? 'I read this contract as' : HOW_MANY);
    if (workforce !== undefined) await officer.says(workforce);
    expect(await pressesToReady(officer)).toContain('Ready and saved');
    expect(officer.turns).toBeLessThanOrEqual(5 + asked.length);
  });

  test('from one form is ready and saved in at most 5 turns', async () => {
    const officer = await settledOfficer(bot);
    await officer.says('form');
    const { title, value, term, start, place } = contract;
    const kind = contract.kind === 'light touch' ? 'light-touch' : contract.kind;
    const people: Inputs = workforce === undefined ? {} : { workforce };
    const fields: Inputs = { title, value, term, start, place, kind, ...people };
    expect(await officer.presses('Continue', fields)).toContain('Commitments to draft');
    expect(await pressesToReady(officer)).toContain('Ready and saved');
    expect(officer.turns).toBeLessThanOrEqual(5);
  });
});

test('a call-off asks for its framework, and is drafted without the rules of an Act that does not govern it', async () => {
  const officer = await settledOfficer(bot);
  const asked = await officer.says(
    'Draft clauses for highways repairs, call-off from a framework, £400,000 plus VAT, 2 years from May 2027, works, Stoke-on-Trent',
  );
  expect(asked).toContain('Which framework is this a call-off from');
  const read = await officer.says('Midlands Highways 3, procurement began 2021');
  expect(read).toContain('Midlands Highways 3, procurement began before 24 February 2025');
  expect(read).toContain('Public Contracts Regulations 2015');
  expect(read).not.toMatch(/section 52|below the threshold|above the threshold of/);
  expect(await pressesToReady(officer)).toContain('Ready and saved');
});

test('a value without its VAT basis is asked for it, and the answer counts', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([
    ['draft'],
    ['Hartshill community centre refurbishment'],
    ['£2.4m', 'Is £2,400,000 with VAT, without VAT, or is there no VAT on this contract?'],
    ['with', 'How long is the contract?'],
    ['18 months'],
    ['April 2027'],
    ['works'],
    ['Stoke-on-Trent', '£2,400,000 with VAT (£2,000,000 without)'],
  ]);
});

test('the first draft of an authority asks for its settings once, and then goes on with the request', async () => {
  const officer = newOfficer(bot);
  const asked = await officer.says(contracts[0]!.sentence);
  expect(asked).toContain('First, about your authority');
  expect(await officer.says('Stoke-on-Trent City Council')).toContain('I read this contract as');
  expect(await officer.says('draft')).toContain('What is the contract called?');
});

describe('the saved draft', () => {
  let officer: Officer;
  beforeAll(async () => {
    officer = await settledOfficer(bot);
    await officer.says(contracts[0]!.sentence);
    await pressesToReady(officer);
  });
  beforeEach(() => {
    now = new Date('2026-11-22T10:00:00Z');
  });

  /** The link on the newest Word card. */
  const link = async (): Promise<string> => {
    await officer.presses('Word');
    const found = /http:\/\/127[^"]*/.exec(JSON.stringify(officer.newest().card));
    if (!found) throw new Error('no link on the Word card');
    return found[0];
  };

  test('is a real Word file behind its link, as often as it is pressed', async () => {
    for (const address of [await link(), await link()]) {
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('wordprocessingml');
      const zip = await JSZip.loadAsync(await response.arrayBuffer());
      const text = await zip.file('word/document.xml')!.async('string');
      expect(text).toContain('Hartshill community centre refurbishment');
    }
  });

  test('is not behind a link that expired', async () => {
    const address = await link();
    now = new Date('2026-11-22T11:01:00Z');
    const response = await fetch(address);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('content-type')).not.toContain('wordprocessingml');
  });

  test('is not behind a link whose signature, draft or version was changed', async () => {
    const address = await link();
    const last = address.at(-1) === 'A' ? 'B' : 'A';
    for (const changed of [`${address.slice(0, -1)}${last}`, address.replace(/\d(?=[^\d]*\?)/, '9')]) {
      if (changed === address) continue;
      expect((await fetch(changed)).status).toBeGreaterThanOrEqual(400);
    }
  });

  test('opens again after a restart', async () => {
    await bot.restart();
    expect(await officer.says('my drafts')).toContain('Hartshill community centre refurbishment');
    expect(await officer.says('open SV-0001')).toContain('SV-0001 · Ready, version 1');
    expect((await fetch(await link())).status).toBe(200);
  });
});

test('an interview goes on after a restart at the question where it stood', async () => {
  const officer = await settledOfficer(bot);
  await officer.plays([['draft'], ['Street lighting, Hanley'], ['£90,000 a year plus VAT']]);
  await bot.restart();
  await officer.plays([
    ['2 years', 'When does the contract start?'],
    ['back', 'How long is the contract?'],
  ]);
});
