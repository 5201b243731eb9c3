import fc from 'fast-check';
import { activityShape } from '../../src/bot/door/activity';
import { cleanInput, cleanValue, decodeEntities } from '../../src/bot/door/cleanInput';
import { parseTurn } from '../../src/bot/door/parseTurn';

const BOT = { id: '28:bot', name: 'Assistant' };
const parse = (parts: object) =>
  parseTurn(
    activityShape.parse({
      ...{
        type: 'message',
        id: 'a1',
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
      },
      from: { id: '29:alex', name: 'Alex\u202e Wilber', aadObjectId: 'aad-alex' },
      recipient: BOT,
      conversation: { id: 'chat', conversationType: 'personal', tenantId: 'stoke' },
      ...parts,
    }),
  );

test('a message says who, where and what', () => {
  expect(parse({ text: ' Hello  there ' })).toEqual({
    input: {
      ...{ kind: 'message', text: 'Hello there', conversationId: 'chat', scope: 'personal' },
      ...{ tenantId: 'stoke', userId: 'aad-alex', userName: 'Alex', fullName: 'Alex Wilber' },
    },
    address: {
      ...{ conversationId: 'chat', scope: 'personal', tenantId: 'stoke', userId: 'aad-alex' },
      ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', botId: '28:bot', channelUserId: '29:alex' },
    },
    key: 'chat|message||a1|',
  });
});

test.each([
  ['the conversation’s', 'Stoke', 'aad-alex'],
  ['not said', undefined, 'aad-alex'],
  ['empty', '', 'aad-alex'],
  ['another', 'leeds', undefined],
])('a person whose own tenant is %s: %s, is known as %s', (_whose, tenantId, known) => {
  const from = { id: '29:alex', name: 'Alex', aadObjectId: 'aad-alex', tenantId };
  const parsed = parse({ from, text: 'hello' });
  expect([parsed?.input.userId, parsed?.address.userId]).toEqual([known, known]);
});

test('no text of mentions is slow to read', () => {
  const started = process.cpuUsage();
  for (const piece of ['<at', '<at ', '<at>', '<at><', '</at>', '<at a', '<at>a</at'])
    parse({ text: piece.repeat(250_000 / piece.length), entities: [] });
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(1_500);
});

describe('the kind of an activity', () => {
  const cases: [string, object, string | undefined][] = [
    ['a message without text', { text: undefined }, 'message'],
    ['a message with a value', { value: { verb: 'help' } }, 'press'],
    ['messageBack, which brings a text too', { text: 'Help', value: { verb: 'help' } }, 'press'],
    [
      'Action.Execute',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'help' } } },
      'invoke',
    ],
    ['a dialog', { type: 'invoke', name: 'task/fetch', value: { data: { verb: 'help' } } }, 'dialog'],
    ['a button in a dialog', { type: 'invoke', name: 'task/submit', value: { data: {} } }, 'dialog'],
    ['another invoke', { type: 'invoke', name: 'composeExtension/query' }, undefined],
    ['an installation', { type: 'installationUpdate', action: 'add' }, 'installed'],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, undefined],
    ['a removal', { type: 'installationUpdate', action: 'remove' }, 'uninstalled'],
    ['a removal for an upgrade', { type: 'installationUpdate', action: 'remove-upgrade' }, undefined],
    [
      'the bot among new members',
      { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }, BOT] },
      'installed',
    ],
    ['other new members', { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }, undefined],
    ['the bot among members who left', { type: 'conversationUpdate', membersRemoved: [BOT] }, 'uninstalled'],
    ['an edited message', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }, 'edited'],
    [
      'a deletion undone',
      { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } },
      undefined,
    ],
    ['a deleted message', { type: 'messageDelete' }, undefined],
    ['a reaction', { type: 'messageReaction' }, undefined],
    ['typing', { type: 'typing' }, undefined],
    ['something not invented yet', { type: 'hologram' }, undefined],
  ];
  test.each(cases)('%s', (_name, parts, kind) => {
    expect(parse(parts)?.input.kind).toBe(kind);
  });
});

describe('what was said in a shared conversation', () => {
  const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });
  const own = mention('28:bot', '<at>Bot</at>');
  const said = (text: string, entities: unknown) => {
    const input = parse({ text, entities })?.input;
    return input?.kind === 'message' ? input.text : undefined;
  };
  test.each([
    ['the bot mentioned first', '<at>Bot</at>&nbsp;help', [mention('28:bot', '<at>Bot</at>')], 'help'],
    [
      'twice',
      '<at>Bot</at> draft <at>Bot</at>',
      [mention('28:bot', '<at>Bot</at>'), mention('28:bot', '<at>Bot</at>')],
      'draft',
    ],
    ['three times with one entity', '<at>Bot</at>, draft, <at>Bot</at> <at>Bot</at>!', [own], ', draft, !'],
    [
      'someone else by name',
      '<at>Bot</at> ask <at>Ann</at>',
      [own, mention('29:ann', '<at>Ann</at>')],
      'ask Ann',
    ],
    [
      'a name with an entity',
      '<at>Ann &amp; Co</at>',
      [mention('29:ann', '<at>Ann &amp; Co</at>')],
      'Ann & Co',
    ],
    [
      'someone called like the bot',
      '<at>Bot</at> ask <at>Bot</at> the person',
      [own, mention('29:bot', '<at>Bot</at>')],
      'ask Bot the person',
    ],
    [
      'someone called like the bot, mentioned first',
      '<at>Bot</at> and <at>Bot</at>',
      [mention('29:bot', '<at>Bot</at>'), own],
      'Bot and',
    ],
    ['markup that differs', '<at id="0">Bot</at> help', [own], 'help'],
    ['markup without an entity', 'ask <at>Ann</at>', [], 'ask Ann'],
    ['markup that is cut or nested', '<at>a <at>Bot</at> b</at> <at', [own], 'a b <at'],
    ['more mentions than are looked at', '<at>Ann</at>'.repeat(300), Array(300).fill(own), 'Ann'.repeat(300)],
    ['what only looks like a mention', '<attic> conversion', [own], '<attic> conversion'],
    ['no list of entities', 'help', null, 'help'],
    ['odd entities', 'help', [null, 3, {}, { type: 'mention', mentioned: null }], 'help'],
    ['a mention only', '<at>Bot</at>', [mention('28:bot', '<at>Bot</at>')], ''],
  ])('%s', (_name, text, entities, expected) => {
    expect(said(text, entities)).toBe(expected);
  });
});

test.each([
  [{ conversationType: 'personal' }, 'personal'],
  [{ conversationType: 'groupChat' }, 'group'],
  [{ conversationType: 'channel' }, 'channel'],
  [{ isGroup: true }, 'group'],
  [{ conversationType: 'personal', isGroup: true }, 'group'],
  [{ conversationType: 'meeting' }, 'group'],
  [{ conversationType: 'Personal' }, 'group'],
  [{ conversationType: '' }, 'group'],
  [{}, 'group'],
])('the scope of %j is %s', (conversation, scope) => {
  expect(parse({ conversation: { id: 'c', tenantId: 't', ...conversation } })?.input.scope).toBe(scope);
});

test('the tenant may stand in the channel data; without one nobody is answered', () => {
  expect(parse({ conversation: { id: 'c' }, channelData: { tenant: { id: 'leeds' } } })?.input.tenantId).toBe(
    'leeds',
  );
  expect(parse({ conversation: { id: 'c' } })).toBeUndefined();
});

test('Action.Execute gives its data with its verb, whatever shape it comes in', () => {
  const value = (given: unknown) => {
    const input = parse({ type: 'invoke', name: 'adaptiveCard/action', value: given })?.input;
    return input?.kind === 'invoke' ? input.value : undefined;
  };
  expect(value({ action: { type: 'Action.Execute', verb: 'openDraft', data: { d: 'draft-0001' } } })).toEqual(
    {
      ...{ verb: 'openDraft', d: 'draft-0001' },
    },
  );
  expect(value({ action: { verb: 'help', data: null } })).toEqual({ verb: 'help' });
  expect(value({ action: null })).toEqual({ action: null });
  expect(value(undefined)).toBeUndefined();
});

test('edits of one message are told apart by their time, other activities are not', () => {
  const edit = (timestamp: string) =>
    parse({ type: 'messageUpdate', timestamp, channelData: { eventType: 'editMessage' } })?.key;
  expect(edit('10:00')).not.toBe(edit('10:01'));
  expect(parse({ timestamp: '10:00' })?.key).toBe(parse({ timestamp: '10:01' })?.key);
  expect(parse({ id: undefined })?.key).toBeUndefined();
});

describe('text is cleaned:', () => {
  test.each([
    ['controls and NUL go, and part words', 'a\0b\x07c\x9fd', 'a b c d'],
    ['a page or column break ends a line', 'a\x0bb\x0cc\u2028d', 'a\nb\nc\nd'],
    ['half a character goes', 'a\ud83db', 'ab'],
    ['marks that turn text round go', '\u202eevil\u2066x\u2069', 'evilx'],
    ['characters that cannot be seen go', 'z\u200bero\ufeff\u2060', 'zero'],
    ['every kind of space is a space', '\u00a0a\u2003\tb\u3000c ', 'a b c'],
    ['lines stay', 'a\r\nb\rc', 'a\nb\nc'],
    ['emoji stay whole', '👩‍🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['markup and formulas stay text', '<b>${title}</b> =HYPERLINK("x")', '<b>${title}</b> =HYPERLINK("x")'],
  ])('%s', (_name, text, cleaned) => {
    expect(cleanInput(text)).toBe(cleaned);
  });

  test('a text too long for any reader is cut one character above the limit, so that it is still refused', () => {
    expect(cleanInput('x'.repeat(200_000))).toHaveLength(20_001);
  });

  test('entities are decoded once', () => {
    expect(decodeEntities('Q&amp;A &lt;b&gt; &#163;5 &#x1F600; &amp;lt; &constructor; &#9999999;')).toBe(
      'Q&A <b> £5 😀 &lt; &constructor; &#9999999;',
    );
  });

  test('whatever comes, cleaning does not throw, is done after once, and leaves nothing that cannot be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cleaned = cleanInput(text);
        expect(cleanInput(cleaned)).toBe(cleaned);
        expect(cleaned).not.toMatch(/[\0-\x08]|\p{Surrogate}/u);
      }),
    );
  });

  test('a prototype key does not hide behind what is cleaned away', () => {
    expect(cleanValue({ verb: 'x', ['__proto\u200b__']: { a: 1 }, [' constructor ']: 1 })).toEqual({
      verb: 'x',
    });
  });

  test('a card value keeps its shape, without prototype keys and without depth', () => {
    const value: unknown = JSON.parse(
      '{"verb":"x\\u0000","__proto__":{"a":1},"list":[" a ",1,true,null],"constructor":{"b":2}}',
    );
    expect(cleanValue(value)).toEqual({ verb: 'x', list: ['a', 1, true, null] });
    let deep: unknown = 'bottom';
    for (let n = 0; n < 10_000; n += 1) deep = { deep };
    expect(JSON.stringify(cleanValue(deep)).length).toBeLessThan(100);
  });
});
