import { activityShape } from '../../src/bot/door/activity';
import { parseTurn } from '../../src/bot/door/parseTurn';

const BOT = '28:bot';
const SOURCE = { conversationId: 'chat', scope: 'personal', tenantId: 'stoke' };
const parse = (parts: object) =>
  parseTurn(
    activityShape.parse({
      ...{ type: 'message', id: 'a1', channelId: 'msteams', from: { id: '29:alex' } },
      ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', recipient: { id: BOT } },
      conversation: { id: 'chat', conversationType: 'personal', tenantId: 'stoke' },
      ...parts,
    }),
  );
const inputOf = (parts: object) => parse(parts)?.input;

describe('a press', () => {
  test.each([
    ['with its card', { value: { verb: 'help' }, replyToId: 'card-1' }, { cardActivityId: 'card-1' }],
    ['of a card that nobody names', { value: { verb: 'help' } }, {}],
  ])('%s', (_name, parts, card) => {
    expect(inputOf(parts)).toEqual({ ...SOURCE, kind: 'press', value: { verb: 'help' }, ...card });
  });

  test('is a message where its value is null', () => {
    expect(inputOf({ value: null, text: 'help' })).toEqual({ ...SOURCE, kind: 'message', text: 'help' });
  });
});

describe('what Action.Execute brings', () => {
  const executed = (value: unknown) =>
    inputOf({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value });
  test.each([
    ['its data with its verb', { action: { verb: 'help', data: { d: 'x' } } }, { verb: 'help', d: 'x' }],
    ['its data, without a verb', { action: { data: { d: 'x' } } }, { d: 'x' }],
    ['its verb, without data', { action: { verb: 'help' } }, { verb: 'help' }],
    ['its verb, beside data that is a text', { action: { verb: 'help', data: 'abc' } }, { verb: 'help' }],
    ['nothing, of an action without either', { action: {} }, {}],
    ['nothing, of data that is a text', { action: { data: 'abc' } }, {}],
    ['itself, where its action is a text', { action: 'help' }, { action: 'help' }],
    ['itself, where it has no action', { verb: 'help' }, { verb: 'help' }],
    ['itself, where it is a text', 'help', 'help'],
    ['itself, where it is null', null, null],
  ])('%s', (_name, value, read) => {
    expect(executed(value)).toEqual({ ...SOURCE, kind: 'invoke', value: read, cardActivityId: 'card-1' });
  });
});

describe('what a dialog brings', () => {
  test.each([
    ['the data of what opens it', 'task/fetch', { data: { verb: 'why' } }, { verb: 'why' }, false],
    ['the data of its button', 'task/submit', { data: { verb: 'why' } }, { verb: 'why' }, true],
    ['nothing, without data', 'task/fetch', { verb: 'why' }, undefined, false],
    ['nothing, where it is a text', 'task/submit', 'data', undefined, true],
    ['nothing, where it is null', 'task/fetch', null, undefined, false],
    ['nothing, where there is none', 'task/submit', undefined, undefined, true],
  ])('%s (%s)', (_what, name, value, read, submitted) => {
    expect(inputOf({ type: 'invoke', name, value })).toEqual({
      ...SOURCE,
      ...{ kind: 'dialog', value: read, submitted },
    });
  });
});

describe('a thumb', () => {
  const thumb = (value: unknown, replyToId: string | undefined = 'm-1') =>
    inputOf({ type: 'invoke', name: 'message/submitAction', value, replyToId });
  test.each(['like', 'dislike'])('%s, without the words beside it', (reaction) => {
    const value = { actionName: 'feedback', actionValue: { reaction, feedback: 'my words' } };
    expect(thumb(value)).toEqual({ ...SOURCE, kind: 'feedback', reaction, activityId: 'm-1' });
  });

  const like = { actionName: 'feedback', actionValue: { reaction: 'like' } };
  test.each([
    ['of another name', { ...like, actionName: 'survey' }],
    ['with another reaction', { ...like, actionValue: { reaction: 'love' } }],
    ['with an empty reaction', { ...like, actionValue: { reaction: '' } }],
    ['without a value of its own', { actionName: 'feedback' }],
    ['that is a text', 'feedback'],
  ])('%s is none', (_name, value) => {
    expect(thumb(value)).toBeUndefined();
  });

  test('below nothing is none', () => {
    expect(
      inputOf({ type: 'invoke', name: 'message/submitAction', value: like, replyToId: null }),
    ).toBeUndefined();
  });
});

describe('what names nobody', () => {
  test('a message to nobody is heard, and its answer comes from nobody', () => {
    const parsed = parse({ text: 'help', recipient: null, entities: [] });
    expect(parsed?.input).toEqual({ ...SOURCE, kind: 'message', text: 'help' });
    expect(parsed?.address.botId).toBe('');
  });

  test.each([
    ['no list of members', { recipient: null }],
    ['an empty list', { membersAdded: [] }],
    ['a member, and nobody is spoken to', { recipient: null, membersAdded: [{ id: BOT }] }],
    ['a member without an id', { recipient: { id: '' }, membersAdded: [{ id: '' }] }],
    ['a member without an id who leaves', { recipient: { id: '' }, membersRemoved: [{ id: '' }] }],
  ])('%s installs nothing', (_name, parts) => {
    expect(inputOf({ type: 'conversationUpdate', ...parts })).toBeUndefined();
  });

  test('a message that changed without a word of why is left alone', () => {
    expect(inputOf({ type: 'messageUpdate' })).toBeUndefined();
  });
});

test.each([
  ['a message without a text says nothing', { text: undefined }, { kind: 'message', text: '' }],
  [
    'a sender without a name has none',
    { from: { id: '29:alex' }, text: 'a' },
    { kind: 'message', text: 'a' },
  ],
  [
    'a long name is cut',
    { from: { id: '29:alex', name: `${'x'.repeat(90)} Wilber` }, text: 'a' },
    { kind: 'message', text: 'a', userName: 'x'.repeat(40), fullName: 'x'.repeat(80) },
  ],
])('%s', (_name, parts, read) => {
  expect(inputOf(parts)).toEqual({ ...SOURCE, ...read });
});
