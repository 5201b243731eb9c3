import { z } from 'zod';
import { readSample } from '../support/sharedData';
import { startBot, type Bot } from '../support/startBot';
import { GIVEN_IN_WORDS, NOTHING_SET, setsServiceKpis, settledOfficer, type Officer } from './officer';
import { partOf } from '../support/sweep';

/** What a notice says of the facts that a draft asks for. */
const notice = z.object({
  id: z.string(),
  title: z.string(),
  value_amount: z.number().nullable(),
  startDate: z.string().nullable(),
  duration_months: z.number().nullable(),
  mainProcurementCategory: z.enum(['works', 'services', 'goods']).nullable(),
  buyer: z.string(),
  service: z.string(),
});
type Notice = z.infer<typeof notice>;

/**
 * Of these the title names nothing that a measure here would fit, only small digital work by nobody knows how many, or some weeks of advice by
 * one or two people, on what no charity needs.
 */
const NOTHING_FITS = [
  '10b46b59-c72a-451a-b1de-1eaa93fb6f45-819859',
  '079080f9-3ba6-4946-89fb-de2188e3f8f0-819915',
  '9bfb4a6d-45f7-4fa1-ad8b-44393a092191-832971',
  '7fe29257-b2b6-4145-b754-916f43b8d2a1-832194',
  '8a7281c1-c834-4324-9970-d301f0f226c3-832936',
  '261bb701-17a2-40a7-ae8c-6e1594139f2d-819603',
  'add782af-3a9c-4b97-b475-29c85a2c3576-819900',
  '1c34f231-f07e-4203-9935-2d71132159ff-819845',
  'ocds-kuma6s-148357-release-148357',
  'ocds-kuma6s-148338-release-148338',
];

const notices = readSample('notices-sample.jsonl', notice);

/** A day that a draft may start on: the sample's own, or one of ours where it has none. */
function startOf({ startDate }: Notice): string {
  const day = startDate?.slice(0, 10);
  return day !== undefined && day >= '2020-01-01' ? day : '2027-04-01';
}

/** The next answer to whatever is asked; what a notice leaves out, the test makes up. */
function answerTo(asked: string, of: Notice): string | undefined {
  const answers: readonly (readonly [string, string])[] = [
    ['What is the contract called?', of.title.slice(0, 200)],
    ['What is the contract worth in total', `£${Math.max(of.value_amount ?? 85_000, 1).toFixed(2)} plus VAT`],
    ['How long is the contract?', `${Math.max(1, Math.round(of.duration_months ?? 12))} months`],
    ['When does the contract start?', startOf(of)],
    ['What are you buying or funding?', of.mainProcurementCategory ?? 'services'],
    ['Where will the contract be carried out?', of.buyer.slice(0, 120)],
    ['Which framework is this a call-off from', 'Northern Works 2, procurement began 2021'],
    ['Is this a health care service', 'no'],
    ['Which of these are part of the contract?', 'don’t know'],
    ['About how many people will work on the contract', 'don’t know'],
    ['I read this contract as', '[Suggest commitments]'],
    ['No social value clause is proportionate here', '[Record “no clause”]'],
    ['No social value clause is proposed here', '[Record “no clause”]'],
    ['Commitments to draft', '[Use these]'],
    ['KPIs and targets\n', '[Use these targets]'],
    ['Record who has checked this', 'Checked by Jo Patel, senior solicitor, by 12 January 2027'],
    ['Name of the person who accepts it', GIVEN_IN_WORDS],
    ['Record why you ask', 'yes'],
    ['clauses ·', '[Mark as ready]'],
    ['clause ·', '[Mark as ready]'],
  ];
  return answers.find(([words]) => asked.includes(words))?.[1];
}

async function fromHelloToTheEnd(officer: Officer, of: Notice): Promise<string> {
  await officer.says('hello');
  let seen = await officer.presses('Start a draft');
  for (let turn = 0; turn < 24; turn += 1) {
    if (/Ready and saved|Recorded: no social value clause/.test(seen)) return seen;
    if (seen.includes(NOTHING_SET)) seen = await setsServiceKpis(officer);
    const next = answerTo(seen, of);
    if (next === undefined) break;
    seen = await officer.does(next);
  }
  throw new Error(`${of.id} stopped at:\n${seen}`);
}

function nationOf({ service }: Notice): string {
  return service === 'public-contracts-scotland'
    ? 'scotland'
    : service === 'sell2wales'
      ? 'wales'
      : 'england';
}

describe('real notices, from hello to a saved draft', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({}, { clock: () => new Date('2026-11-22T10:00:00Z') });
  });
  afterAll(() => bot.stop());

  test('there are at least two of works, of services and of goods', () => {
    for (const category of ['works', 'services', 'goods']) {
      const count = notices.filter((each) => each.mainProcurementCategory === category).length;
      expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(partOf('real notices', notices, 3).map((each) => [each.id, each] as const))(
    '%s',
    async (_id, of) => {
      const officer = await settledOfficer(bot, { name: of.buyer.slice(0, 120), nation: nationOf(of) });
      const end = await fromHelloToTheEnd(officer, of);
      const small = of.value_amount !== null && of.value_amount < 25_000;
      // of insurance, small digital work, or a title that tells nothing, nothing fits
      const none = small || NOTHING_FITS.includes(of.id);
      expect(end).toContain(none ? 'Recorded: no social value clause' : 'Ready and saved');
      expect(await officer.says('my drafts')).toMatch(/SV-0001 · Ready/);
    },
  );
});
