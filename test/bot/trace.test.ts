import { readTraceparent, type Trace } from '../../src/bot/trace';
import { noteDialogs } from '../support/noteDialogs';
import { startBot, type Bot } from '../support/startBot';
import { createLog } from '../../src/bot/log';

const ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const read = (flags: string): Trace => ({ id: ID, flags });

test.each<[string, string | string[] | undefined, Trace | undefined]>([
  ['one that is sampled', `00-${ID}-${SPAN}-01`, read('01')],
  ['one that is not', `00-${ID}-${SPAN}-00`, read('00')],
  ['flags of which only one is known', `00-${ID}-${SPAN}-ff`, read('01')],
  ['unknown flags alone', `00-${ID}-${SPAN}-fe`, read('00')],
  ['a later version', `01-${ID}-${SPAN}-01`, read('01')],
  ['a later version with more behind it', `cc-${ID}-${SPAN}-01-what-comes`, read('01')],
  ['none', undefined, undefined],
  ['nothing', '', undefined],
  ['two at once', [`00-${ID}-${SPAN}-01`, `00-${ID}-${SPAN}-00`], undefined],
  ['two in one', `00-${ID}-${SPAN}-01, 00-${ID}-${SPAN}-00`, undefined],
  ['more behind version 00', `00-${ID}-${SPAN}-01-x`, undefined],
  ['more behind a later version without a dash', `01-${ID}-${SPAN}-01x`, undefined],
  ['the version that is none', `ff-${ID}-${SPAN}-01`, undefined],
  ['a trace of zeros', `00-${'0'.repeat(32)}-${SPAN}-01`, undefined],
  ['a span of zeros', `00-${ID}-${'0'.repeat(16)}-01`, undefined],
  ['capitals', `00-${ID.toUpperCase()}-${SPAN}-01`, undefined],
  ['a trace that is short', `00-${ID.slice(1)}-${SPAN}-01`, undefined],
  ['a trace that is long', `00-${ID}0-${SPAN}-01`, undefined],
  ['a span that is short', `00-${ID}-${SPAN.slice(1)}-01`, undefined],
  ['no flags', `00-${ID}-${SPAN}`, undefined],
  ['short flags', `00-${ID}-${SPAN}-1`, undefined],
  ['letters that are no digits', `00-${ID.replace('4', 'g')}-${SPAN}-01`, undefined],
  ['a space before it', ` 00-${ID}-${SPAN}-01`, undefined],
  ['a line behind it', `00-${ID}-${SPAN}-01\n`, undefined],
  ['another separator', `00_${ID}_${SPAN}_01`, undefined],
  ['one of a later version without end', `01-${ID}-${SPAN}-01-${'x'.repeat(5_000)}`, undefined],
])('traceparent: %s', (_what, header, trace) => {
  expect(readTraceparent(header)).toEqual(trace);
});

describe('a turn', () => {
  let bot: Bot;
  let lines: Record<string, unknown>[];
  beforeAll(async () => {
    lines = [];
    const log = createLog('info', {
      write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    });
    bot = await startBot({}, { log, dialogs: noteDialogs(new Map([['broken', 1]])) });
  });
  beforeEach(() => {
    lines.length = 0;
    bot.connector.calls.length = 0;
    bot.connector.latencyMs = 0;
  });
  afterAll(() => bot.stop());

  const traces = () =>
    bot.connector.calls.map(({ headers }) =>
      /^00-(\w{32})-(\w{16})-(\w\w)$/.exec(String(headers['traceparent'])),
    );

  test("is in its caller's trace in every log line and every call, each call with a span of its own", async () => {
    bot.connector.fails({ status: 503 });
    const headers = { traceparent: `00-${ID}-${SPAN}-01` };
    await bot.post(bot.person('Ada').message('broken'), headers);
    expect(lines.map(({ msg, trace }) => [msg, trace])).toEqual([
      ['turn failed', ID],
      ['turn', ID],
    ]);
    expect(traces().map((parts) => [parts?.[1], parts?.[3]])).toEqual([
      [ID, '01'],
      [ID, '01'],
    ]);
    expect(new Set([SPAN, ...traces().map((parts) => parts?.[2])]).size).toBe(3);
  });

  test('without a good header is in a trace of its own', async () => {
    const [ada, ben] = [bot.person('Ada'), bot.person('Ben')];
    await Promise.all([bot.post(ada.message('one')), bot.post(ben.message('one'), { traceparent: 'mine' })]);
    const ids = traces().map((parts) => parts?.[1]);
    expect(new Set(ids).size).toBe(2);
    expect(lines.map(({ trace }) => trace).sort()).toEqual([...ids].sort());
  });

  test('keeps its trace behind one that waits in its conversation', async () => {
    bot.connector.latencyMs = 50;
    const ada = bot.person('Ada');
    const id = (n: number) => String(n).repeat(32);
    await Promise.all(
      [1, 2, 3].map((n) => bot.post(ada.message(`word${n}`), { traceparent: `00-${id(n)}-${SPAN}-00` })),
    );
    expect(traces().map((parts) => parts?.[1])).toEqual([id(1), id(2), id(3)]);
  });

  test('ends with one line: kind, outcome, time, a hashed conversation, and nothing else', async () => {
    await bot.person('Ada').says('one');
    expect(lines).toEqual([
      {
        ...{
          level: 30,
          time: expect.any(String) as string,
          msg: 'turn',
          trace: expect.any(String) as string,
        },
        ...{ kind: 'typed', outcome: 'answered', ms: expect.any(Number) as number },
        conversation: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      },
    ]);
  });
});
