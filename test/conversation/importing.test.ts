import { startBot, type Bot } from '../support/startBot';
import { Officer, settledOfficer } from './officer';
import { pack } from '../support/contracts';

const { importing } = pack.wording.dialogs;
const { lots, pipeline } = pack.wording.cards.importing;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
});
afterAll(() => bot.stop());

/** A specification of ours, as its pages have it, made longer than a message was read until now. */
const SPECIFICATION = [
  'SPECIFICATION',
  'Grounds maintenance of parks and cemeteries in Hartwell',
  '1. Introduction',
  'Hartwell Borough Council (“the Council”) wishes to appoint one contractor to maintain its parks and cemeteries.',
  'The contract will commence on 1 April 2027 and shall run for an initial term of 3 years with options to extend by 1 + 1 years.',
  'The estimated value of the contract is £450,000 excluding VAT over the initial term.',
  'The contractor must hold public liability insurance of £10 million and had turnover of £2,000,000 in the last year.',
  ...Array.from(
    { length: 90 },
    (_, at) =>
      `${String(at + 2)}. The contractor must keep every bed, path and lawn of area ${String(at)} free of litter.`,
  ),
].join('\n');

const release = (tender: object, more: object = {}): string =>
  JSON.stringify({
    releases: [
      {
        ocid: 'ocds-b5fd17-0001',
        date: '2026-11-01T00:00:00Z',
        buyer: { name: 'Hartwell Borough Council' },
        tender: { mainProcurementCategory: 'services', ...tender },
        ...more,
      },
    ],
  });
const PERIOD = { startDate: '2027-04-01T00:00:00Z', endDate: '2030-03-31T23:59:59Z' };
const CLEANING = { title: 'Cleaning of Moorside schools', contractPeriod: PERIOD };

test('a specification of forty paragraphs begins a draft that shows which words told each fact, and what is missing', async () => {
  expect(SPECIFICATION.length).toBeGreaterThan(5_000);
  const officer = await settledOfficer(bot);
  const seen = await officer.says(SPECIFICATION);
  expect(seen).toContain('Grounds maintenance of parks and cemeteries in Hartwell');
  expect(seen).toContain('£450,000 without');
  expect(seen).toContain('from: The estimated value of the contract is £450,000 excluding VAT');
  expect(seen).toMatch(/3 years \+ 1 year \+ 1 year|3 years \+ 1 \+ 1|3 years \+ 2/);
  expect(seen).toContain('1 April 2027');
  expect(seen).toContain('Place');
  expect(seen).not.toContain('£10');
});

test('a notice as data begins a draft, with the field of each fact; one changed by hand shows its field no more', async () => {
  const officer = await settledOfficer(bot);
  const seen = await officer.says(
    release({
      ...CLEANING,
      value: { amount: 300_000, currency: 'GBP' },
      classification: { scheme: 'CPV', id: '90910000' },
    }),
  );
  expect(seen).toContain(importing.services.contractsFinder);
  expect(seen).toContain('from: tender.value.amount: 300000 GBP');
  expect(seen).toContain('90910000');
  const changed = await officer.says('the value is £280,000 plus VAT');
  expect(changed).not.toContain('from: tender.value.amount');
  expect(changed).toContain('from: tender.title');
});

test.each([
  ['no value', release(CLEANING), importing.remarks.noValue],
  ['a placeholder', release({ ...CLEANING, value: { amount: 0.01, currency: 'GBP' } }), '“0.01 GBP”'],
  ['nines', release({ ...CLEANING, value: { amount: 999999, currency: 'GBP' } }), '“999999 GBP”'],
  ['another currency', release({ ...CLEANING, value: { amount: 9e4, currency: 'EUR' } }), '“90000 EUR”'],
  [
    'letters twice encoded',
    release({ ...CLEANING, title: 'CafÃ© at Thornleyâ€™s park' }),
    'Café at Thornley’s park',
  ],
  ['letters lost', release({ ...CLEANING, title: 'Caf\uFFFD at Thornley' }), importing.remarks.misencoded],
  ['an award beside the tender', release(CLEANING, { awards: [{ title: 'x' }] }), importing.remarks.awarded],
  [
    'an award without a tender',
    release({}, { awards: [{ title: 'x' }], tender: undefined }),
    importing.problems.noTender,
  ],
  ['broken JSON', release(CLEANING).slice(0, -9), importing.problems.brokenJson],
  ['JSON of something else', '{"releases":[{"name":"a"}]}', importing.problems.notNotice],
  ['nested JSON', `{"ocid":${'['.repeat(500)}${']'.repeat(500)}}`, importing.problems.tooDeep],
  ['a text of nothing', 'Litter is bad for everyone. '.repeat(300), 'I found no facts of a contract in it'],
])('%s: a clear word, and nothing guessed', async (_name, sent, words) => {
  const officer = await settledOfficer(bot);
  expect(await officer.says(sent)).toContain(words);
});

test('who buys is proposed by name, and the kind by what the notice classes it as, to an authority that has set nothing', async () => {
  const details = {
    classifications: [{ scheme: 'TED_CA_TYPE', description: 'Registered Social Landlord (RSL)' }],
  };
  const parties = [{ name: 'Moorside Homes', roles: ['buyer'], details }];
  const officer = new Officer(bot.person('Ines', { tenantId: 'moorside' }));
  const seen = await officer.says(release(CLEANING, { parties, buyer: undefined }));
  // as the line that is read back, and not only among the choices
  expect(seen).toContain(`${pack.buyers.kinds['housing-association'].label}\n · `);
  expect(JSON.stringify(officer.newest().card)).toContain('"value":"Moorside Homes"');
});

test('of several lots one is chosen, and begins a draft of its own', async () => {
  const officer = await settledOfficer(bot);
  const lot = (id: string, title: string, amount: number) => ({
    ...{ id, title, value: { amount, currency: 'GBP' }, contractPeriod: PERIOD },
  });
  const tender = { title: 'Hedges', lots: [lot('1', 'North', 90_000), lot('2', 'South', 120_000)] };
  const asked = await officer.says(release(tender));
  expect(asked).toContain(lots.title);
  const value = officer.choiceCalled('Hedges: South');
  const seen = await officer.presses(lots.take, { contract: value });
  expect(seen).toContain('Hedges: South');
  expect(seen).toContain('£120,000 without');
  expect(seen).toContain('tender.lots[1].value.amount: 120000 GBP');
});

test('what a card never held begins nothing that a person may not type', async () => {
  const officer = await settledOfficer(bot);
  const fields = { title: 'x'.repeat(900), value: '£999999999999999', kind: 'rockets', constructor: 'y' };
  const seen = await officer.submits({ verb: 'beginFrom', base: '{', contract: JSON.stringify({ fields }) });
  expect(seen).not.toContain('rockets');
  expect(await officer.submits({ verb: 'beginFrom', base: '', contract: '{"fields":7}' })).toContain(
    lots.notHere,
  );
});

test('a plan of contracts becomes a table with totals, and any row a draft', async () => {
  const officer = await settledOfficer(bot);
  const seen = await officer.says(
    [
      'Title,Category,Estimated value (£ ex VAT),Duration (months),Start date',
      '"Grounds maintenance, Hartwell",Services,"450,000",36,01/04/2027',
      'Refurbishment of Thornley library,Works,£2.4m,18,1 May 2027',
      'Pens,Goods,tbc,12,',
    ].join('\n'),
  );
  expect(seen).toContain(pipeline.title);
  expect(seen).toMatch(
    /Grounds maintenance, Hartwell[\s\S]*£450,000[\s\S]*Commitments: \d+, KPIs: \d+[\s\S]*£2,850,000/,
  );
  expect(seen).toMatch(/Not worked out: value/);
  const begun = await officer.presses(pipeline.take, {
    contract: officer.choiceCalled('Refurbishment of Thornley library'),
  });
  expect(begun).toContain('Refurbishment of Thornley library');
  expect(begun).toContain('£2,400,000 without');
});

test('a notice sent while a draft of the same contract waits fills in what is missing, and leaves what was given', async () => {
  const officer = await settledOfficer(bot);
  await officer.says('Draft social value clauses for Cleaning of Moorside schools, £250k plus VAT');
  const seen = await officer.says(release({ ...CLEANING, value: { amount: 300_000, currency: 'GBP' } }));
  expect(seen).toContain('Filled in from');
  expect(seen).toMatch(/What you had given stands[^\n]*£360,000 with VAT \(£300,000 without\)/);
  expect(seen).toContain('£250,000 without');
  expect(seen).toContain('1 April 2027');
});
