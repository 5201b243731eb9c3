import type { Alterable, Choices } from '../../src/record/draft';
import { alterableShape, choicesShape } from '../../src/record/shapes';
import { context } from '../support/contracts';
import { FULL } from './changes';

/** Something chosen of every kind; the compiler fails here when a kind is added. */
const CHOSEN: Required<Choices> = {
  ...{ begunOn: '2026-11-20', profileConfirmed: true, wanted: ['green-1'], commitments: ['green-1'] },
  measures: { 'green-1': ['gs1-1'] },
  targets: { 'gs1-1': { value: 2 }, 'gs1-4': { offered: true } },
  baselines: { 'gs1-1': { value: 412_000, unit: 'kWh a year', period: '2025/26', from: 'our bills' } },
  oneByOne: true,
  buyerSaid: 'Hartwell Borough Council',
  readFrom: {
    source: 'Find a Tender',
    words: { value: 'tender.value.amount: 90000' },
    cpv: '45000000',
    buyerKind: 'council',
  },
  under: { revision: 2, settings: context.settings },
  kpisConfirmed: true,
  targetsSeen: { 'gs1-1': '2 tonnes' },
  seenWith: FULL.pack,
  reasonsAccepted: { pay: '2026-11-21T09:00:00.000Z' },
  assessment: { mode: 'method', short: 'floor' },
  remedies: { chosen: ['make-good'], interest: 'Work for young people', adviser: 'J. Ash, solicitor' },
  checkedBy: { 'regime-grant': { by: 'Jo Patel, solicitor', at: '2026-11-21T09:00:00.000Z' } },
  section52: { kpis: ['gs1-1'], services: ['Calls'], material: ['Calls'], at: '2026-11-21T09:00:00.000Z' },
  belowFloor: 'light',
};
const fromJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each<Choices>([CHOSEN, { ...CHOSEN, belowFloor: 'none' }, {}])('%j is kept as chosen', (choices) => {
  expect(choicesShape.parse(fromJson(choices))).toEqual(choices);
});

const { answers, choices, status, version } = FULL;
const RECORD: Alterable = { answers, choices, status, version };

test.each<Alterable>([RECORD, { ...RECORD, status: 'ready', version: 2 }])('%j is kept whole', (record) => {
  expect(alterableShape.parse(fromJson(record))).toEqual(record);
});

test.each<[string, object]>([
  [
    'what is set under section 52 without its time',
    { choices: { section52: { kpis: [], services: [], material: [] } } },
  ],
  ['a choice that is none', { choices: { belowFloor: '' } }],
  ['a target without a value', { choices: { targets: { 'gs1-1': {} } } }],
  ['a target that is not offered', { choices: { targets: { 'gs1-1': { offered: false } } } }],
  ['another status', { status: '' }],
  ['half a version', { version: 0.5 }],
])('%s is not read', (_name, parts) => {
  expect(alterableShape.safeParse({ ...RECORD, ...parts }).success).toBe(false);
});
