import { activityOf, createDeliver } from '../../src/bot/delivery/deliver';
import type { ConnectorClient, Sent } from '../../src/bot/delivery/connectorClient';
import type { OutboxRow, WaitingRow } from '../../src/storage/store';
import { noteCard } from '../support/noteDialogs';

const NOW = new Date('2026-11-22T10:00:00Z');
const ADDRESS = {
  ...{ conversationId: 'group', serviceUrl: 'https://service/', tenantId: 'stoke', scope: 'group' as const },
  ...{ botId: '28:bot', channelUserId: '29:ada' },
};
const CARD = noteCard('one', 0, 'nonce');
const OWN = { op: 'sendPersonal', card: CARD, summary: 'for you' } as const;
const TEXT = { op: 'sendText', text: 'hello' } as const;

const row = (op: OutboxRow['op'], parts: Partial<OutboxRow> = {}): OutboxRow => ({
  ...{ id: 1, turnKey: 'key', position: 0, op, address: ADDRESS },
  ...parts,
});
const message = (conversationId: string, parts: object) => ({
  ...{ type: 'message', from: { id: '28:bot' }, recipient: { id: '29:ada' } },
  conversation: { id: conversationId, tenantId: 'stoke' },
  ...parts,
});
const carded = (summary: string) => ({
  summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD }],
});

/** Delivers rows over a channel that answers its calls one after the other as it is told to; then it takes everything. */
async function delivered(
  rows: readonly WaitingRow[],
  answers: readonly Sent[] = [],
  { hasDialogs = true, became = [] as (WaitingRow | 'settled')[] } = {},
) {
  const told: unknown[][] = [];
  const waiting = [...answers];
  const called =
    (name: string) =>
    (...parts: unknown[]): Promise<Sent> => {
      told.push([name, ...parts]);
      return Promise.resolve(waiting.shift() ?? { outcome: 'sent', id: `m-${String(told.length)}` });
    };
  const connector: ConnectorClient = {
    ...{ send: called('send'), update: called('update'), refresh: called('refresh') },
    ...{ createPersonal: called('createPersonal'), sendTyping: () => Promise.resolve() },
  };
  const noted =
    (name: string) =>
    (...parts: unknown[]) => {
      told.push([name, ...parts]);
    };
  const settled = (...parts: unknown[]) => {
    told.push(parts);
    return Promise.resolve();
  };
  let unsure = 0;
  const deliver = createDeliver({
    ...{ connector, hasDialogs, clock: () => NOW, probes: {} },
    store: {
      markDelivered: ({ id }, ...rest) => settled('delivered', id, ...rest),
      abandon: (...parts) => settled('abandoned', ...parts),
      letGo: (ids) => settled('let go', ids),
      whatBecameOf: () => Promise.resolve(became.shift() ?? 'settled'),
      noteUnsure: async (id) => {
        await settled('unsure', id);
        return (unsure += 1);
      },
    },
    log: { ...{ debug: noted('debug'), info: noted('info') }, warn: noted('warn'), error: noted('error') },
  });
  await deliver(rows);
  return { told, deliver };
}
const heads = (told: readonly unknown[][]) => told.map(([name, ...rest]) => [name, rest[0]]);
const at = NOW.toISOString();

describe('a reply goes to', () => {
  test.each([
    [
      'its chat, as a text',
      row(TEXT),
      ['send', 'https://service/', 'group', message('group', { text: 'hello', textFormat: 'plain' })],
    ],
    [
      'its chat, as a card',
      row({ op: 'send', card: CARD, summary: 'one' }),
      ['send', 'https://service/', 'group', message('group', carded('one'))],
    ],
    [
      'the message that it changes',
      row({ op: 'update', activityId: 'card-1', card: CARD, summary: 'one' }),
      ['update', 'https://service/', 'group', 'card-1', message('group', carded('one'))],
    ],
    [
      'the message that it brings up to date',
      row({ op: 'refresh', activityId: 'card-1', card: CARD, summary: 'one' }),
      ['refresh', 'https://service/', 'group', 'card-1', message('group', carded('one'))],
    ],
    [
      'the person’s own chat that is known',
      row(OWN, { personalConversationId: 'own' }),
      ['send', 'https://service/', 'own', message('own', carded('for you'))],
    ],
  ])('%s', async (_where, given, call) => {
    const { told } = await delivered([given]);
    const id = call[0] === 'update' ? 'card-1' : 'm-1';
    expect(told).toEqual([call, ['delivered', 1, id, at]]);
  });
});

describe('what becomes of it, by what the channel answers', () => {
  const send = row(TEXT);
  const update = row({ op: 'update', activityId: 'card-1', card: CARD, summary: 'one' });
  const refresh = row({ op: 'refresh', activityId: 'card-1', card: CARD, summary: 'one' });
  const later: Sent = { outcome: 'later', reason: 'HTTP 429' };
  const gone: Sent = { outcome: 'gone', reason: 'HTTP 403' };
  const refused: Sent = { outcome: 'refused', reason: 'HTTP 400' };
  const ambiguous: Sent = { outcome: 'ambiguous', reason: 'HTTP 502' };
  const missing: Sent = { outcome: 'missing' };
  const abandoned = (reason: string) => ['abandoned', 1, reason, at];

  test.each([
    ['a message that must wait stays', send, [later], [['let go', [1]]]],
    ['a message that is refused', send, [refused], [abandoned('refused: HTTP 400')]],
    ['a message that may have arrived stays', send, [ambiguous], [['let go', [1]]]],
    ['a message to a closed chat', send, [gone], [abandoned('gone: HTTP 403')]],
    ['a change that must wait stays', update, [later], [['let go', [1]]]],
    ['a change that is refused', update, [refused], [abandoned('refused: HTTP 400')]],
    [
      'a change of what is gone, which is refused anew',
      update,
      [missing, refused],
      [abandoned('refused: HTTP 400')],
    ],
    ['a refresh that would have to wait', refresh, [later], [abandoned('refused: later')]],
    ['a refresh of what is gone', refresh, [missing], [abandoned('refused: missing')]],
    ['a refresh to a closed chat', refresh, [gone], [abandoned('gone: HTTP 403')]],
    ['a refresh that is refused', refresh, [refused], [abandoned('refused: HTTP 400')]],
  ])('%s', async (_name, given, answers, ends) => {
    const { told } = await delivered([given], answers);
    expect(told.slice(-1)).toEqual(ends);
  });

  test('a change of what is gone is sent anew, and is known by its new message', async () => {
    const { told } = await delivered([update], [missing, { outcome: 'sent', id: 'new' }]);
    expect(told.slice(1)).toEqual([
      ['send', 'https://service/', 'group', message('group', carded('one'))],
      ['delivered', 1, 'new', at],
    ]);
  });

  test('what must wait keeps all after it, and nothing is given up', async () => {
    const { told } = await delivered([send, row(TEXT, { id: 2 })], [later]);
    expect(heads(told)).toEqual([
      ['send', 'https://service/'],
      ['warn', { outbox: 1, op: 'sendText', reason: 'later: HTTP 429' }],
      ['let go', [1, 2]],
    ]);
  });

  test('what may have arrived is left for later and sent again, and is given up the sixth time', async () => {
    const rows = [send, row(TEXT, { id: 2 })];
    const { told, deliver } = await delivered(rows, Array<Sent>(6).fill(ambiguous));
    const settled = () => told.filter(([name]) => name === 'abandoned' || name === 'delivered');
    for (let pass = 2; pass <= 5; pass += 1) await deliver(rows);
    expect(settled()).toEqual([]);
    await deliver(rows);
    expect(told.filter(([name]) => name === 'unsure')).toHaveLength(6);
    expect(settled().map(([, id]) => id)).toEqual([1, 2]);
  });

  test('what is given up keeps no other back', async () => {
    const { told } = await delivered([send, row(TEXT, { id: 2 })], [refused]);
    expect(told.slice(-2)).toEqual([
      ['send', 'https://service/', 'group', expect.anything()],
      ['delivered', 2, 'm-4', at],
    ]);
  });

  test('of a closed chat the rest is given up unsent; what goes elsewhere is sent', async () => {
    const own = row(OWN, { id: 3, personalConversationId: 'own' });
    const { told } = await delivered([send, row(TEXT, { id: 2 }), own], [gone]);
    expect(told.filter(([name]) => name !== 'warn')).toEqual([
      ['send', 'https://service/', 'group', expect.anything()],
      abandoned('gone: HTTP 403'),
      ['abandoned', 2, 'gone: gone', at],
      ['send', 'https://service/', 'own', expect.anything()],
      ['delivered', 3, 'm-6', at],
    ]);
  });

  test('of a person’s closed chat the rest is given up unsent; what goes to the group is sent', async () => {
    const own = (id: number) => row(OWN, { id, personalConversationId: 'own' });
    const { told } = await delivered([own(1), own(2), row(TEXT, { id: 3 })], [gone]);
    expect(heads(told.filter(([name]) => name !== 'warn'))).toEqual([
      ['send', 'https://service/'],
      ...[1, 2].map((id) => ['abandoned', id]),
      ['send', 'https://service/'],
      ['delivered', 3],
    ]);
  });

  const held = (id: number): WaitingRow => ({ id, heldElsewhere: true });

  test('what another instance sends goes first, whether that has sent it or has gone', async () => {
    const left = row({ op: 'sendText', text: 'left' }, { id: 2 });
    const became = [held(1), 'settled' as const, left];
    const { told } = await delivered([held(1), held(2), row(TEXT, { id: 3 })], [], { became });
    expect(told.filter(([name]) => name === 'delivered').map(([, id]) => id)).toEqual([2, 3]);
  });

  test('what cannot be read is given up and told, and the next is sent', async () => {
    const { told } = await delivered([{ id: 1, unreadable: true }, row(TEXT, { id: 2 })]);
    expect(told).toEqual([
      ['error', { outbox: 1 }, 'reply cannot be read'],
      abandoned('unreadable'),
      ['send', 'https://service/', 'group', expect.anything()],
      ['delivered', 2, 'm-3', at],
    ]);
  });
});

test('a person’s own chat is made once for each person of each tenant', async () => {
  const { told, deliver } = await delivered([row(OWN), row(OWN, { id: 2 })]);
  const of = (parts: object) => row(OWN, { address: { ...ADDRESS, ...parts } });
  await deliver([row(OWN), of({ tenantId: 'leeds' }), of({ channelUserId: '29:ben' })]);
  const made = told.filter(([name]) => name === 'createPersonal').map(([, , parameters]) => parameters);
  const asked = (tenant: string, id: string) => ({
    ...{ isGroup: false, bot: { id: '28:bot' }, members: [{ id }], tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
  expect(made).toEqual([asked('stoke', '29:ada'), asked('leeds', '29:ada'), asked('stoke', '29:ben')]);
});

test.each([
  ['cannot be made yet', { outcome: 'later', reason: 'HTTP 429' }, []],
  ['is not made', { outcome: 'sent' }, ['refused: no personal conversation']],
  ['is closed', { outcome: 'gone', reason: 'HTTP 403' }, ['gone: HTTP 403']],
] as const)('nothing is sent where a person’s own chat %s', async (_name, answer, reasons) => {
  const { told } = await delivered([row(OWN)], [answer]);
  expect(heads(told)[0]).toEqual(['createPersonal', 'https://service/']);
  expect(
    told.filter(([name]) => name === 'send' || name === 'abandoned').map(([, , reason]) => reason),
  ).toEqual(reasons);
});

describe('the buttons of dialogs', () => {
  const opener = {
    type: 'Action.Submit',
    title: 'Why',
    data: { msteams: { type: 'task/fetch' }, verb: 'why' },
  };
  const withDialog = { ...CARD, actions: [opener] } as unknown as typeof CARD;
  test.each([true, false])('are plain where the client shows none: %s', async (hasDialogs) => {
    const { told } = await delivered([row({ op: 'send', card: withDialog, summary: 'one' })], [], {
      hasDialogs,
    });
    expect(JSON.stringify(told[0]).includes('task/fetch')).toBe(hasDialogs);
  });

  test('a text has none', async () => {
    const { told } = await delivered([row(TEXT)], [], { hasDialogs: false });
    expect(told[0]?.[3]).toEqual(message('group', { text: 'hello', textFormat: 'plain' }));
  });
});

test('Teams asks below an answer alone whether it helped', () => {
  const asks = (op: OutboxRow['op']) => activityOf(op, ADDRESS, 'group');
  const feedback = { channelData: { feedbackLoop: { type: 'default' } } };
  const send = { op: 'send', card: CARD, summary: 'one' } as const;
  expect(asks({ ...send, live: { shows: 'charter' } })).toEqual(
    message('group', { ...carded('one'), ...feedback }),
  );
  for (const op of [
    send,
    { ...send, live: { shows: 'question' } },
    { op: 'update', activityId: 'c', card: CARD, summary: 'one', live: { shows: 'charter' } } as const,
  ])
    expect(asks(op)).toEqual(message('group', carded('one')));
});
