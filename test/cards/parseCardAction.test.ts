import fc from 'fast-check';
import { parseCardAction } from '../../src/cards/json/parseCardAction';
import { everyCard } from '../support/cardCases';
import { elementsOf } from '../support/cardLint';

const write = { d: 'draft-0001-abcd', r: 7, n: 'nonce-0001-abcd' };

test('every action of every card is read back as the action it is', () => {
  const actions = everyCard().flatMap(({ name, card }) =>
    elementsOf(card.json).flatMap(({ type, fields }) =>
      type === 'Action.Submit' ? [{ name, data: fields['data'] }] : [],
    ),
  );
  expect(actions.length).toBeGreaterThan(1000);
  const lost = actions.filter(({ data }) => {
    const sent: unknown = JSON.parse(JSON.stringify(data));
    return parseCardAction(sent)?.verb !== (data as { verb: string }).verb;
  });
  expect(lost).toEqual([]);
});

test.each([
  [
    'fields of a form',
    { verb: 'saveProfile', ...write, 'field:title': 'Park', 'field:vat': 'with' },
    { verb: 'saveProfile', ...write, fields: { title: 'Park', vat: 'with' } },
  ],
  [
    'targets by measure',
    { verb: 'setTargets', ...write, 'target:apprentice-weeks': '104', 'target:site-visits': 'offer' },
    {
      verb: 'setTargets',
      ...write,
      targets: { 'apprentice-weeks': '104', 'site-visits': 'offer' },
      baselines: {},
    },
  ],
  [
    'present figures by measure',
    { verb: 'setTargets', ...write, 'baseline:energy': '412,000 kWh in 2025/26, from our bills' },
    {
      verb: 'setTargets',
      ...write,
      targets: {},
      baselines: { energy: '412,000 kWh in 2025/26, from our bills' },
    },
  ],
  [
    'ticked commitments',
    { verb: 'chooseCommitments', ...write, commitments: 'green-1,local-2' },
    { verb: 'chooseCommitments', ...write, commitments: ['green-1', 'local-2'] },
  ],
  [
    'nothing ticked, sent empty',
    { verb: 'chooseCommitments', ...write, commitments: '' },
    { verb: 'chooseCommitments', ...write, commitments: [] },
  ],
  [
    'nothing ticked, not sent',
    { verb: 'chooseCommitments', ...write },
    { verb: 'chooseCommitments', ...write, commitments: [] },
  ],
  [
    'measures of several commitments',
    {
      verb: 'chooseMeasures',
      ...write,
      'measures:green-1': 'packaging',
      'measures:local-2': 'sme-spend,packages',
    },
    { verb: 'chooseMeasures', ...write, measures: ['packaging', 'sme-spend', 'packages'] },
  ],
  [
    'an answer that was left empty',
    { verb: 'answer', ...write, question: 'healthCare' },
    { verb: 'answer', ...write, question: 'healthCare', answer: '', basis: '' },
  ],
  [
    'a value with its VAT basis',
    { verb: 'answer', ...write, question: 'value', answer: '£90k', basis: 'with', msteams: {} },
    { verb: 'answer', ...write, question: 'value', answer: '£90k', basis: 'with' },
  ],
  [
    'Action.Execute',
    { action: { type: 'Action.Execute', verb: 'markReady', data: write }, trigger: 'manual' },
    { verb: 'markReady', ...write },
  ],
  [
    'Action.Execute with inputs',
    { action: { verb: 'rename', data: { ...write, title: 'New' } } },
    { verb: 'rename', ...write, title: 'New' },
  ],
  ['Action.Execute without data', { action: { verb: 'help' } }, { verb: 'help' }],
])('reads %s', (_, sent, read) => {
  expect(parseCardAction(sent)).toEqual(read);
});

const hostile: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['text', 'markReady'],
  ['a number', 7],
  ['a list', [{ verb: 'help' }]],
  ['a class', new Map([['verb', 'help']])],
  ['no verb', { ...write }],
  ['an unknown verb', { verb: 'dropTables', ...write }],
  ['a verb that is no text', { verb: ['help'] }],
  ['a draft id with a path', { verb: 'openDraft', d: '../../etc/passwd' }],
  ['a draft id that is an object', { verb: 'openDraft', d: { $ne: '' } }],
  ['a revision that is text', { verb: 'markReady', ...write, r: '7' }],
  ['a revision below zero', { verb: 'markReady', ...write, r: -1 }],
  ['no nonce', { verb: 'markReady', d: write.d, r: 7 }],
  ['an answer that is a list', { verb: 'answer', ...write, question: 'title', answer: ['a'] }],
  ['a form field that is an object', { verb: 'saveProfile', ...write, 'field:title': { a: 1 } }],
  ['200 kB in one answer', { verb: 'answer', ...write, question: 'title', answer: 'x'.repeat(200_000) }],
  [
    '200 kB over many fields',
    {
      verb: 'saveProfile',
      ...write,
      ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`field:f${i}`, 'x'.repeat(10_000)])),
    },
  ],
  [
    '10,000 keys',
    { verb: 'help', ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i])) },
  ],
  [
    'too many commitments',
    {
      verb: 'chooseCommitments',
      ...write,
      commitments: Array.from({ length: 99 }, (_, i) => `green-${i}`).join(','),
    },
  ],
  ['a commitment that is no id', { verb: 'chooseCommitments', ...write, commitments: 'green-1,<script>' }],
  ['a __proto__ key', JSON.parse('{"verb":"help","__proto__":{"admin":true}}')],
  ['a constructor key', { verb: 'help', constructor: { prototype: {} } }],
  ['a __proto__ field', { verb: 'saveProfile', ...write, 'field:__proto__': 'x' }],
  ['a prototype target', { verb: 'setTargets', ...write, 'target:prototype': '1' }],
  [
    'a nested __proto__ field',
    JSON.parse('{"verb":"saveSettings","r":1,"n":"nonce-0001-abcd","fields":{"__proto__":"x"}}'),
  ],
  ['an execute with a __proto__ key', JSON.parse('{"action":{"verb":"help","data":{"__proto__":{}}}}')],
  ['an execute that is a list', { action: ['help'] }],
];

test.each(hostile)('refuses %s', (_, value) => {
  expect(parseCardAction(value)).toBeUndefined();
});

test('never throws and never lets a key reach a prototype, whatever is sent', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, maxDepth: 4 }),
      fc.constantFrom('saveProfile', 'setTargets', 'answer'),
      (value, verb) => {
        const own = typeof value === 'object' && value !== null ? value : { value };
        for (const sent of [value, { ...own, verb, ...write }, { action: { verb, data: value } }]) {
          const read = parseCardAction(sent);
          if (read && 'fields' in read) expect(Object.getPrototypeOf(read.fields)).toBe(Object.prototype);
        }
        expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
      },
    ),
    { numRuns: 500 },
  );
});
