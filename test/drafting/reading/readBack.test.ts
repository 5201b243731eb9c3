import fc from 'fast-check';
import type { Answers, QuestionId } from '../../../src/record/answers';
import { answerAsTyped, formatAnswer } from '../../../src/drafting/questions/answerWords';
import { answer, pack } from './testPack';

describe('answers read back', () => {
  test.each<[QuestionId, Answers, string]>([
    [
      'value',
      { value: { pence: 240_000_000, per: 'total', basis: 'without' } },
      '£2,880,000 with VAT (£2,400,000 without)',
    ],
    [
      'value',
      { value: { pence: 288_000_000, per: 'total', basis: 'with' } },
      '£2,880,000 with VAT (£2,400,000 without)',
    ],
    ['value', { value: { pence: 240_000_000, per: 'total', basis: 'none' } }, '£2,400,000 (no VAT)'],
    ['value', { value: { pence: 9_000_000, per: 'year' } }, '£90,000 a year'],
    [
      'value',
      { value: { pence: 9_000_000, per: 'year', basis: 'with' } },
      '£90,000 a year with VAT (£75,000 without)',
    ],
    ['term', { term: { months: 18, extensions: [] } }, '18 months'],
    ['term', { term: { months: 1, extensions: [] } }, '1 month'],
    ['term', { term: { months: 36, extensions: [12, 12] } }, '3 years + 1 year + 1 year'],
    ['term', { term: { months: 36, extensions: [18] } }, '36 months + 18 months'],
    ['start', { start: '2027-04-01' }, '1 April 2027'],
    ['kind', { kind: 'light-touch' }, 'Light touch services'],
    ['route', { route: 'call-off' }, 'Call-off from a framework'],
    ['healthCare', { healthCare: false }, 'No'],
    [
      'framework',
      { framework: { name: 'Pagabo', underAct: true } },
      'Pagabo, procurement began on or after 24 February 2025',
    ],
    ['edition', { edition: { edition: '2024' } }, '2024'],
    ['edition', { edition: { of: 'jct-db', edition: '' } }, 'Not known yet'],
    [
      'parties',
      { parties: { authority: 'the Customer', supplier: 'the Contractor' } },
      'the Customer and the Contractor',
    ],
    ['precedence', { precedence: true }, 'The Schedule'],
    ['precedence', { precedence: false }, 'The main terms'],
    ['weighting', { weighting: 10 }, '10%'],
    ['workforce', { workforce: 1200 }, '1,200'],
    ['workforce', { workforce: 'unknown' }, "I don't know"],
    ['title', {}, ''],
  ])('%s %j', (id, answers, words) => {
    expect(formatAnswer(pack, id, answers)).toBe(words);
  });
});

describe('an input is refilled with what reads back to the same answer', () => {
  const months = fc.integer({ min: 1, max: 120 });
  const day = fc
    .date({ min: new Date('2020-01-02'), max: new Date('2036-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const name = fc
    .stringMatching(/^[A-Z][A-Za-z0-9 ,.-]{0,20}[A-Za-z0-9]$/)
    .map((text) => text.replace(/ +/g, ' '));
  const answers: Record<QuestionId, fc.Arbitrary<Answers>> = {
    title: name.map((title) => ({ title })),
    value: fc
      .record({
        pence: fc.integer({ min: 100, max: 10_000_000_000_000 }),
        per: fc.constantFrom('total' as const, 'year' as const),
      })
      .map((value) => ({ value })),
    term: fc.record({ months, extensions: fc.array(months, { maxLength: 4 }) }).map((term) => ({ term })),
    start: day.map((start) => ({ start })),
    kind: fc.constantFrom('works', 'services', 'goods', 'light-touch', 'grant').map((kind) => ({ kind })),
    place: fc.stringMatching(/^[A-Z][a-z]{3,10}(?:-[a-z]+-[A-Z][a-z]+)?$/).map((place) => ({ place })),
    framework: fc.record({ name, underAct: fc.boolean() }).map((framework) => ({ framework })),
    healthCare: fc.boolean().map((healthCare) => ({ healthCare })),
    bought: fc
      .subarray([...pack.facets.keys()], { minLength: 1 })
      .map((present) => ({ bought: { present, absent: [], unknown: [] } })),
    route: fc.constantFrom('competition', 'call-off').map((route) => ({ route })),
    procurementStart: day.map((procurementStart) => ({ procurementStart })),
    form: fc.constantFrom(...pack.forms.keys()).map((form) => ({ form })),
    edition: fc
      .constantFrom('', '2016', '2024', 'June 2017 as amended January 2023')
      .map((edition) => ({ edition: { edition } })),
    parties: fc.constantFrom('Buyer', 'Contracting Authority', "Children's Trust").map((name) => ({
      parties: { authority: `the ${name}`, supplier: 'the Service Provider' },
    })),
    precedence: fc.boolean().map((precedence) => ({ precedence })),
    weighting: fc.integer({ min: 0, max: 100 }).map((weighting) => ({ weighting })),
    workforce: fc.integer({ min: 1, max: 100_000 }).map((workforce) => ({ workforce })),
  };
  test.each(Object.keys(answers) as QuestionId[])('%s', (id) => {
    fc.assert(
      fc.property(answers[id], (given) => {
        expect(answer(id, answerAsTyped(id, given) ?? '')).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test('what is not answered has no text', () => {
    for (const id of Object.keys(answers) as QuestionId[]) expect(answerAsTyped(id, {})).toBeUndefined();
  });
});
