import { readKindFromTitle } from '../../../src/drafting/reading/readKind';
import { answer, pack } from './testPack';

describe('kind', () => {
  test.each([
    ['works', 'works'],
    ['Works.', 'works'],
    ['building work', 'works'],
    ['a service', 'services'],
    ['consultancy', 'services'],
    ['supplies', 'goods'],
    ['light touch', 'light-touch'],
    ['light-touch', 'light-touch'],
    ['Light touch services', 'light-touch'],
    ['grant funding', 'grant'],
  ])('"%s" is %s', (typed, kind) => {
    expect(answer('kind', typed)).toEqual({ kind });
  });
  test('two kinds, or none, are asked again', () => {
    expect(answer('kind', 'works and services')).toBe('two-kinds');
    expect(answer('kind', 'banana')).toBe('not-a-kind');
    expect(answer('kind', '__proto__')).toBe('not-a-kind');
  });
  test('a title tells the kind by the words of its nature, on word boundaries', () => {
    expect(readKindFromTitle(pack, 'Hartshill community centre refurbishment')).toEqual({
      kind: 'works',
      from: 'refurbishment',
    });
    expect(readKindFromTitle(pack, 'Prerefurbishmental')).toBeUndefined();
    expect(readKindFromTitle(pack, 'Something else')).toBeUndefined();
  });
});

describe('place', () => {
  test('a place is kept as typed, without "in"', () => {
    expect(answer('place', 'in Stoke-on-Trent.')).toEqual({ place: 'Stoke-on-Trent' });
    expect(answer('place', 'Market Drayton')).toEqual({ place: 'Market Drayton' });
  });
  test.each(['12', '?', '…'])('"%s" is no place', (typed) => {
    expect(answer('place', typed)).toBe('not-a-place');
  });
});

describe('framework', () => {
  test.each([
    ['CCS RM6232, let 2022', 'CCS RM6232', false],
    ['CCS RM6232 (2022)', 'CCS RM6232', false],
    ['G-Cloud 14, procurement began March 2024', 'G-Cloud 14', false],
    ['Procurement Partnership, awarded in 2023', 'Procurement Partnership', false],
    ['Pagabo, procured June 2025', 'Pagabo', true],
    ['NHS SBS since 2026', 'NHS SBS', true],
    ['Pagabo, let 2027', 'Pagabo', true],
    ['CCS RM6232 under PCR 2015', 'CCS RM6232', false],
    ['YPO 1141 under the Procurement Act', 'YPO 1141', true],
  ])('"%s" is read', (typed, name, underAct) => {
    expect(answer('framework', typed)).toEqual({ framework: { name, underAct } });
  });
  test.each([
    ['RM6232', 'no-date'],
    ['let 2022', 'no-name'],
    ['CCS RM6232 let 2025', 'date-unclear'],
    ['Pagabo, let April 2025', 'let-unclear'],
  ])('"%s" is refused as %s', (typed, error) => {
    expect(answer('framework', typed)).toBe(error);
  });
});

describe('the other questions', () => {
  test.each([
    ['healthCare', 'Yes', { healthCare: true }],
    ['healthCare', 'no.', { healthCare: false }],
    ['healthCare', 'maybe', 'not-yes-or-no'],
    ['route', 'open procedure', { route: 'competition' }],
    ['route', 'Call-off from a framework', { route: 'call-off' }],
    ['route', 'banana', 'not-a-choice'],
    ['form', [...pack.forms.values()][0]?.name ?? '', { form: [...pack.forms.keys()][0] }],
    ['form', 'constructor', 'not-a-choice'],
    ['form', 'design and build', { form: 'jct-db' }],
    ['form', 'NEC4 PSC', { form: 'nec4-psc' }],
    ['edition', '2024', { edition: { edition: '2024' } }],
    ['edition', "don't know", { edition: { edition: '' } }],
    ['edition', '12', 'no-year'],
    [
      'parties',
      'the customer and the service provider',
      { parties: { authority: 'the Customer', supplier: 'the Service Provider' } },
    ],
    ['parties', 'Buyer / Supplier', { parties: { authority: 'the Buyer', supplier: 'the Supplier' } }],
    ['parties', 'Buyer, Supplier, Agent', 'not-two'],
    ['parties', 'Buyer* and Supplier', 'not-a-name'],
    ['parties', '{supplier} and Supplier', 'not-a-name'],
    ['precedence', 'main terms first', { precedence: false }],
    ['precedence', 'the Schedule', { precedence: true }],
    ['weighting', '10%', { weighting: 10 }],
    ['weighting', '12.5', 'not-whole'],
    ['weighting', '101', 'too-large'],
    ['workforce', 'about 1,200 people', { workforce: 1200 }],
    ['workforce', 'I don’t know', { workforce: 'unknown' }],
    ['workforce', 'not sure', { workforce: 'unknown' }],
    ['workforce', '0', 'too-small'],
    ['workforce', '1e3', 'not-a-number'],
    ['procurementStart', '1 April 2027', { procurementStart: '2027-04-01' }],
    ['title', '‘Enchanted’ 🎪 ${title}', { title: '‘Enchanted’ 🎪 ${title}' }],
    ['title', 'undefined', { title: 'undefined' }],
    ['title', '\u200b\u202e\u0000', 'empty'],
    ['title', 'x'.repeat(201), 'too-long'],
  ] as const)('%s: "%.30s"', (id, typed, expected) => {
    expect(answer(id, typed)).toEqual(expected);
  });
});
