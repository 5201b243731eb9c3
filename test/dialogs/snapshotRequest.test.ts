import { snapshotRequest } from '../../src/dialogs/snapshotRequest';
import { NEWEST } from '../../src/dialogs/intents/commands';
import { PAGE_SIZE } from '../../src/dialogs/drafts/draftsDialog';
import type { SnapshotRequest } from '../../src/turn/decision';
import type { TurnInput } from '../../src/turn/turnInput';
import { pack } from '../support/contracts';
import { invoke, message, press, SOURCE } from '../support/decidedTurns';
import { NONCE, pressOf, VERBS } from '../support/everyPress';
import { OTHER } from '../support/moments';

const { commands } = pack.wording.dialogs;
const request = (input: TurnInput) => snapshotRequest(pack, input);
const LIST = { list: { page: 0, pageSize: PAGE_SIZE } };

describe('what a message needs to be read beforehand', () => {
  const rows: [words: string, reads: SnapshotRequest][] = [
    ...commands.drafts.map((words): [string, SnapshotRequest] => [words, LIST]),
    ...commands.again.map((words): [string, SnapshotRequest] => [words, LIST]),
    ['Can you do it the same as last time?', LIST],
    ['my drfts', LIST],
    ['open sv-0042', { reference: 'SV-0042' }],
    ['rename SV-0042 to Park benches', { reference: 'SV-0042' }],
    // the newest drafts are offered to whoever comes back
    ...commands.hello.map((words): [string, SnapshotRequest] => [
      words,
      { newest: NEWEST, unfinished: true },
    ]),
    ...[commands.goOn, commands.accept, commands.back, commands.word].map(
      ([words = '']): [string, SnapshotRequest] => [words, { unfinished: true }],
    ),
    ['contniue', { unfinished: true, ...LIST }],
    [
      'compare SV-0042 with the cleaning one',
      {
        ...LIST,
        history: true,
        unfinished: true,
        compared: { one: { reference: 'SV-0042' }, other: { words: ['cleaning'] } },
      },
    ],
    ['look up apprenticeships', { unfinished: true }],
    ['Grounds maintenance, Burslem Park', {}],
    ['why these?', {}],
    ['', {}],
  ];
  test.each(rows)('%s', (words, reads) => {
    expect(request(message(words))).toEqual({ ...reads, openCard: true, pack: pack.stamp });
  });

  test('a message that is too long to be a command needs nothing', () => {
    expect(request(message(`${'x'.repeat(4_000)} my drafts`))).toEqual({ openCard: true, pack: pack.stamp });
  });
});

describe.each([
  ['press', press],
  ['invoke', invoke],
])('a %s names its draft and its nonce, and the list its page', (_kind, input) => {
  test.each(VERBS)('%s', (verb) => {
    const value = pressOf(verb, OTHER);
    expect(request(input(value))).toEqual({
      pack: pack.stamp,
      ...('d' in value && { draftId: OTHER.id }),
      ...('n' in value && { nonce: NONCE, lastMessage: true }),
      ...(verb === 'listDrafts' && LIST),
      ...(verb === 'undo' && { history: true }),
      ...((verb === 'askErase' || verb === 'eraseMine') && { holdings: true }),
    });
  });

  test('another page', () => {
    const list = { page: 3, pageSize: PAGE_SIZE };
    expect(request(input({ verb: 'listDrafts', page: 3 }))).toEqual({ pack: pack.stamp, list });
  });

  test.each([undefined, {}, { verb: 'explode' }, { verb: 'goOn', d: '../drafts' }])(
    '%j names nothing',
    (value) => {
      expect(request(input(value))).toEqual({ pack: pack.stamp });
    },
  );
});

test.each(['installed', 'uninstalled', 'edited'] as const)('%s needs nothing', (kind) => {
  expect(request({ ...SOURCE, kind })).toEqual({ pack: pack.stamp });
});

test.each(['group', 'channel'] as const)(
  'in a %s nothing of a person is read, whatever is said or pressed',
  (scope) => {
    const there = { ...SOURCE, scope };
    const inputs: TurnInput[] = [
      ...['my drafts', 'open SV-0042', 'hello', 'go on', 'anything'].map((words) => message(words, there)),
      ...VERBS.flatMap((verb) => [press(pressOf(verb, OTHER), there), invoke(pressOf(verb, OTHER), there)]),
      ...(['installed', 'uninstalled', 'edited'] as const).map((kind) => ({ ...there, kind })),
    ];
    for (const input of inputs) expect(request(input)).toEqual({});
  },
);
