import type { Answers } from '../../../src/record/answers';
import { isRequest, isWholeRequest, readRequest } from '../../../src/drafting/reading/request/readRequest';
import { REQUESTS_WRITTEN, type Stated } from './requestsWritten';
import { pack, today } from './testPack';

const read = (text: string): Answers => readRequest(pack, text, today).answers;

describe('one sentence', () => {
  test('states everything', () => {
    const reading = readRequest(
      pack,
      'Draft social value clauses for Hartshill community centre refurbishment, £2.4m plus VAT, 18 months from April 2027, Stoke',
      today,
    );
    expect(reading).toEqual({
      answers: {
        title: 'Hartshill community centre refurbishment',
        value: { pence: 240_000_000, per: 'total', basis: 'without' },
        term: { months: 18, extensions: [] },
        start: '2027-04-01',
        kind: 'works',
        place: 'Stoke',
      },
      kindFrom: 'refurbishment',
    });
  });

  test.each<[string, Answers]>([
    [
      'draft clauses for “Grounds, Burslem Park”, £90k a year, 3 years + 1 + 1',
      {
        title: 'Grounds, Burslem Park',
        value: { pence: 9_000_000, per: 'year' },
        term: { months: 36, extensions: [12, 12] },
      },
    ],
    [
      'can you please draft KPIs for our new leisure centre, £12m ex VAT, 30 months, starting September 2027, works, Newcastle-under-Lyme',
      {
        value: { pence: 1_200_000_000, per: 'total', basis: 'without' },
        start: '2027-09-01',
        kind: 'works',
        place: 'Newcastle-under-Lyme',
      },
    ],
    [
      'need SV clauses + KPIs for the Bentilee flats (22 homes), works contract approx £1.9m, 20 months, Stoke',
      {
        title: 'Bentilee flats (22 homes)',
        value: { pence: 190_000_000, per: 'total' },
        kind: 'works',
        place: 'Stoke',
      },
    ],
    [
      'draft clauses for a £2.4m community centre refurbishment, 18 months',
      { title: 'Community centre refurbishment', value: { pence: 240_000_000, per: 'total' } },
    ],
    [
      '18 month contract for cleaning of schools in Leeds worth £2m',
      { title: 'Cleaning of schools', term: { months: 18, extensions: [] }, place: 'Leeds' },
    ],
    [
      'Evaluation of the £5m Active Travel Fund, £80k, 12 months',
      { title: 'Evaluation of the £5m Active Travel Fund', value: { pence: 8_000_000, per: 'total' } },
    ],
    [
      'Supply, fitting and repair of door entry systems, Falkirk, £300k, 4 year',
      { title: 'Supply, fitting and repair of door entry systems', place: 'Falkirk' },
    ],
    [
      'Draft clauses for 20417, Fife Council, £3,000,000, goods',
      { title: '20417', value: { pence: 300_000_000, per: 'total' }, kind: 'goods', place: 'Fife' },
    ],
    [
      '1819-22 Lift repairs - Camden - £4.1m a year',
      { title: '1819-22 Lift repairs', value: { pence: 410_000_000, per: 'year' }, place: 'Camden' },
    ],
    [
      'Victim support (Dudley) 70K 12mo',
      {
        title: 'Victim support',
        value: { pence: 7_000_000, per: 'total' },
        term: { months: 12, extensions: [] },
        place: 'Dudley',
      },
    ],
    [
      'Day centre (£650,000; May 2025 to March 2032)',
      { title: 'Day centre', start: '2025-05-01', term: { months: 83, extensions: [] } },
    ],
    [
      'draft clauses for grounds maintenance, call-off from Pagabo, procured June 2025, £400k, 2 years',
      { title: 'Grounds maintenance', route: 'call-off', framework: { name: 'Pagabo', underAct: true } },
    ],
    [
      'Reading scheme for schools, £50k grant, 12 months',
      { title: 'Reading scheme for schools', kind: 'grant' },
    ],
    [
      'Contract for the supply of grit, Swansea, 2 years',
      { title: 'Contract for the supply of grit', place: 'Swansea' },
    ],
  ])('%s', (text, stated) => {
    expect(read(text)).toMatchObject(stated);
  });

  test.each<[string, string, keyof Answers]>([
    ['a price in another currency', 'Procedure packs $150k 1 year', 'value'],
    ['euros', 'draft clauses for a depot, €2.8m, 24 months', 'value'],
    ['a range', 'confidential waste, more than £200k but less than £300k', 'value'],
    ['two sums', 'Depot roof, £200k, £700k', 'value'],
    ['a placeholder', 'Grit, Swansea, value not known (put 1p), goods', 'value'],
    ['a figure in the title', 'Framework for 14,000 homes, 4 years', 'value'],
    ['a code', '2324-0241 Testing of barriers', 'value'],
    ['a range with one sign', 'Depot roof, £2-3m, 2 years', 'value'],
    ['a malformed sum', 'Depot roof, £2.4.3m, 2 years', 'value'],
    ['an end without a start', 'Flood study, 25 grand, until 1 May 2027', 'start'],
    ['the length from an end without a start', 'Flood study, 25 grand, until 1 May 2027', 'term'],
    ['dates the wrong way round', 'Depot roof, 30 September 2028 to 30 September 2026', 'start'],
    ['a term that is a range', 'Depot roof, 2-3 years', 'term'],
    ['a rate as a term', 'Depot roof, £90k a year', 'term'],
    ['ages', 'Youth club for 11 year olds, £40k', 'term'],
    ['a month in a name', 'Jarrow March exhibition, £40k', 'start'],
    ['a place nobody stated', 'London Road resurfacing, £40k', 'place'],
    ['a VAT basis nobody stated', 'Depot roof, £40k', 'kind'],
  ])('leaves out %s', (_, text, fact) => {
    const answers = read(text);
    if (fact === 'kind') expect(answers.value).not.toHaveProperty('basis');
    else expect(answers).not.toHaveProperty(fact);
  });
});

test('a length that is not that of the dates beside it is left out', () => {
  expect(read('Depot, £2m, 1 April 2027 to 31 March 2030 plus 12 months').term).toBeUndefined();
  expect(read('Depot, £2m, 1 April 2027 to 31 March 2030, 3 years + 1').term).toEqual({
    months: 36,
    extensions: [12],
  });
});

describe('titles with figures stay whole, and the facts after them are read', () => {
  test.each([
    'Housing works framework 2019 - 2023',
    'Road surfacing 2025 to 2028',
    'Lot 3: lifts (24/7 cover)',
    'M6 junction 15 barriers',
    'Replacement of 500m of footway',
    'St. Peter’s school hall',
    'Care for over-65s, adults and 16 to 18 year olds',
  ])('%s', (title) => {
    expect(
      read(`Draft social value clauses for ${title}, £400k ex VAT, 2 years + 1 from May 2027, Stoke`),
    ).toMatchObject({
      title,
      value: { pence: 40_000_000, per: 'total', basis: 'without' },
      term: { months: 24, extensions: [12] },
      start: '2027-05-01',
      place: 'Stoke',
    });
  });
});

describe('whether a message is a request', () => {
  test.each([
    'Draft social value clauses for Hartshill library, £2.4m',
    'draft clauses for my contract',
    'need SV clauses + KPIs for the depot',
    'Please write social value KPIs for school catering',
    'Grounds maintenance, £90k a year, 3 years + 1 + 1',
    '18 month contract for cleaning worth £2m',
  ])('"%s" is one', (text) => {
    expect(isRequest(text)).toBe(true);
  });
  test.each([
    '',
    'draft',
    'draft clauses',
    'new draft',
    'help',
    "help the children's centre",
    'Grounds maintenance, Burslem Park',
    '£2.4m plus VAT',
    '£450k over 3 years',
    '3 years from April 2027',
    'Stoke',
    'what does the charter say about volunteering?',
    'how do I draft a contract variation',
    'CCS RM6232, let 2022',
    'Repeat exactly what I write: <script>alert(1)</script>',
  ])('"%s" is none', (text) => {
    expect(isRequest(text)).toBe(false);
  });
});

describe('first messages as officers type them', () => {
  const statedIn = ({ title, value, term, start, kind, place }: Answers): Partial<Stated> => ({
    ...(title === undefined ? {} : { title }),
    ...(value === undefined ? {} : { pounds: value.pence / 100 }),
    ...(value?.per === 'year' ? { yearly: true } : {}),
    ...(value?.basis === undefined ? {} : { vat: value.basis }),
    ...(term === undefined ? {} : { term: [term.months, ...term.extensions] }),
    ...(start === undefined ? {} : { start }),
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { place }),
  });
  test.each(REQUESTS_WRITTEN)('%s', (text, stated) => {
    const { kind, ...read } = statedIn(readRequest(pack, text, today).answers);
    const { kind: said, ...others } = stated;
    expect({ ...read, kind: said === undefined ? undefined : kind, isRequest: isRequest(text) }).toEqual({
      ...others,
      kind: said,
      isRequest: true,
    });
  });
});

test('a sum alone does not begin a draft beside the one at hand; two facts do', () => {
  expect(isWholeRequest('Office chairs, £40k')).toBe(false);
  expect(isWholeRequest('Office chairs, £40k, 3 years')).toBe(true);
  expect(isRequest('Office chairs, £40k')).toBe(true);
});

describe('what is bought, said by somebody who speaks', () => {
  test.each([
    [
      "We're re-letting our pest control for the schools, £60k over three years",
      'Pest control for the schools',
    ],
    ['I think we need to use you for fire door inspections, 24 months', 'Fire door inspections'],
    ['The board wants hospital laundry, £1.2m a year, five years', 'Hospital laundry'],
    ['our governors have approved £90k for minibus hire, three years', 'Minibus hire'],
    ['Just need something simple for stationery, £19k, 2 years', 'Stationery'],
    ['Advice please on a tree survey, £8k, 12 months', 'Tree survey'],
    ['Quick one. Window cleaning at all offices, 9k a year, 3 years', 'Window cleaning at all offices'],
    ['Gwen here from Estates. Boiler servicing, £40k pa, 4 years', 'Boiler servicing'],
    ['it’s only small - repainting the railings, £8k plus VAT', 'Repainting the railings'],
    [
      'We are a parish council and need to mend the pavilion roof; £24,000, 3 months',
      'Mend the pavilion roof',
    ],
    ['Could you help with the Trust’s linen contract? £780k a year, 7 years', 'Linen contract'],
    ['Contract = waste wood disposal. Budget = £96k pa. Term = 2 years', 'Waste wood disposal'],
    [
      'Every year we pay £32k for inspectors; this one is called Tree Inspections 2027-30',
      'Tree Inspections 2027-30',
    ],
    ['Clauses written for ‘Replacement Freezers’ - £143k including VAT, 12 months', 'Replacement Freezers'],
    ['II.1.1 Title: Asbestos Surveying. II.1.5 Value: £900,000 excluding VAT', 'Asbestos Surveying'],
    [
      'the school meals contract which the head wants out before Easter, £1m a year, 5 years',
      'School meals contract',
    ],
  ])('%s', (text, title) => {
    expect(readRequest(pack, text, today).answers.title).toBe(title);
  });
  test.each([
    [
      '‘Enchanted Castle’ Event Production Partner, £350,000, 1 year',
      '‘Enchanted Castle’ Event Production Partner',
    ],
    ['Housing needs assessment, £30k, 6 months', 'Housing needs assessment'],
    ['Landscaping at the depot, £30k, 6 months', 'Landscaping at the depot'],
  ])('a name that looks like speech stays whole: %s', (text, title) => {
    expect(readRequest(pack, text, today).answers.title).toBe(title);
  });
  test('what is asked of the kind is not stated, where another is', () => {
    expect(
      readRequest(pack, 'Market roof, £3.6m, 11 months. services? no its works', today).answers.kind,
    ).toBe('works');
  });
});
