import { activityShape, tenantOf } from '../../src/bot/door/activity';
import { turnKey } from '../../src/bot/door/turnKey';

const USUAL = {
  ...{ type: 'message', id: 'a1', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/uk/' },
  ...{ from: { id: '29:alex' }, conversation: { id: 'chat' } },
};
const read = (parts: object) => activityShape.parse({ ...USUAL, ...parts });

describe('a service address', () => {
  test.each([
    ['https://smba.trafficmanager.net/uk/', true],
    ['http://127.0.0.1:56150/', true],
    ['nothttp://smba.trafficmanager.net/', false],
    ['httpsx://smba.trafficmanager.net/', false],
    ['file:///etc/passwd', false],
  ])('%s: %s', (serviceUrl, taken) => {
    expect(activityShape.safeParse({ ...USUAL, serviceUrl }).success).toBe(taken);
  });
});

test.each(['', 'x'.repeat(1025)])('the sender needs an id of a length that can be kept', (id) => {
  expect(activityShape.safeParse({ ...USUAL, from: { id } }).success).toBe(false);
});

test('of a long list as much is read as the bot could be looked for in', () => {
  const members = Array.from({ length: 300 }, (_, n) => ({ id: String(n) }));
  expect(read({ membersAdded: members }).membersAdded).toEqual(members.slice(0, 100));
});

test.each([
  ['conversation alone', 'stoke', undefined, 'stoke'],
  ['channel data alone', undefined, 'stoke', 'stoke'],
  ['both alike', 'stoke', 'stoke', 'stoke'],
  ['both, spelt apart', 'stoke', 'STOKE', 'stoke'],
  ['both, the first in capitals', 'STOKE', 'stoke', 'STOKE'],
  ['two of them', 'stoke', 'leeds', undefined],
  ['one that is empty', '', undefined, undefined],
  ['two that are empty', '', '', undefined],
  ['one beside an empty one', 'stoke', '', undefined],
  ['an empty one beside one', '', 'stoke', undefined],
  ['null beside one', null, 'stoke', 'stoke'],
  ['none', undefined, undefined, undefined],
])('the tenant, from %s', (_whence, conversation, channel, tenant) => {
  const given = read({
    conversation: { id: 'chat', tenantId: conversation },
    channelData: { tenant: { id: channel } },
  });
  expect(tenantOf(given)).toBe(tenant);
});

test('a tenant is read without channel data', () => {
  expect(tenantOf(read({ conversation: { id: 'chat', tenantId: 'stoke' } }))).toBe('stoke');
});

describe('what makes an activity the same', () => {
  test.each([
    ['a message', { timestamp: '10:00' }, 'chat|message||a1|'],
    ['an invoke, by its name', { type: 'invoke', name: 'task/fetch' }, 'chat|invoke|task/fetch|a1|'],
    [
      'an installation, by its action',
      { type: 'installationUpdate', action: 'add' },
      'chat|installationUpdate|add|a1|',
    ],
    [
      'an edit, by its kind and its time',
      { type: 'messageUpdate', channelData: { eventType: 'editMessage' }, timestamp: '10:00' },
      'chat|messageUpdate|editMessage|a1|10:00',
    ],
    ['an edit without a time', { type: 'messageUpdate' }, 'chat|messageUpdate||a1|'],
    ['nothing, where it has no id', { id: undefined }, undefined],
  ])('%s', (_name, parts, key) => {
    expect(turnKey(read(parts))).toBe(key);
  });
});
