import { findDates } from '../../../src/drafting/reading/dates/findDates';
import { isRequest, readRequest } from '../../../src/drafting/reading/request/readRequest';
import { answer, pack, today } from './testPack';

/** First and last days of each date found. */
const found = (text: string): (string | undefined)[][] =>
  findDates(text, today).dates.map(({ first, last }) => [first.iso, ...(last ? [last.iso] : [])]);

const noSuchDay = (text: string): string[] => findDates(text, today).impossible.map(({ written }) => written);

describe('dates in a text', () => {
  test.each<[string, string[][]]>([
    ['1 April 2027', [['2027-04-01']]],
    ['the 1st of April 2027', [['2027-04-01']]],
    ['twenty-first May 2027', [['2027-05-21']]],
    ['Monday 5 April 2027', [['2027-04-05']]],
    ['April 1, 2027', [['2027-04-01']]],
    ['1-Apr-27', [['2027-04-01']]],
    ['Apr-27', [['2027-04-01']]],
    ['April ’27', [['2027-04-01']]],
    ['Jan. 2028', [['2028-01-01']]],
    ['2027 April', [['2027-04-01']]],
    ['end of April 2027', [['2027-04-30']]],
    ['3/4/2027', [['2027-04-03']]],
    ['03.04.27', [['2027-04-03']]],
    ['2027-04-03', [['2027-04-03']]],
    ['2027/4/3', [['2027-04-03']]],
    ['2027-04-03T09:30:00+01:00', [['2027-04-03']]],
    ['5 April 2027 at 12:00', [['2027-04-05']]],
    ['from 15 May for 18 months', [['2027-05-15']]],
    ['1 April, 18 months', [['2027-04-01']]],
    ['22 November', [['2026-11-22']]],
    ['21 November', [['2027-11-21']]],
    ['1 April 2027 to 31 March 2030', [['2027-04-01', '2030-03-31']]],
    ['1/4/2027-31/3/2030', [['2027-04-01', '2030-03-31']]],
    ['Apr to June 2027', [['2027-04-01', '2027-06-01']]],
    ['1-30 April 2027', [['2027-04-01', '2027-04-30']]],
    ['1 April to 31 March 2028', [['2027-04-01', '2028-03-31']]],
    ['1 April 2027 to 31 March', [['2027-04-01', '2028-03-31']]],
    ['Apr 25 to Mar 30', [['2025-04-01', '2030-03-01']]],
    ['August 13 until 21 August 2027', [['2027-08-13', '2027-08-21']]],
    ['March 2030 to April 2027', [['2030-03-01', '2027-04-01']]],
    ['24/7', []],
    ['2.4m', []],
    ['now', []],
    ['Monday', []],
    ['RM1/4/2027', []],
    ['192.168.1.10', []],
    ['1/4/2027/5', []],
    ['£1.4.27', []],
    ['1 April 20277', []],
    ['Feb25', []],
    ['the may queen', []],
    ['3 years after', []],
  ])('"%s"', (text, dates) => {
    expect(found(text)).toEqual(dates);
    expect(noSuchDay(text)).toEqual([]);
  });
});

/** Days that no calendar has, in every way of writing them. */
const IMPOSSIBLE = [
  '2026-13-01',
  '2026-00-10',
  '2026-04-00',
  '2026-04-31',
  '2027/02/29',
  '2027.2.30',
  '30/02/2027',
  '32/1/2027',
  '0/1/2027',
  '00/00/2027',
  '04/13/2027',
  '31/06/27',
  '31.04.2027',
  '31-11-2027',
  '1/1/0000',
  '31 February 2027',
  '31 February',
  '29 Feb 2027',
  '31st of June 2028',
  'thirty-first September 2027',
  '0 May 2027',
  '32 January 2027',
  '31-Apr-27',
  'April 31, 2027',
  'Feb 30th',
  '2027 February 30',
  'Monday 31 April 2028',
];

describe.each(IMPOSSIBLE)('%s is no day', (written) => {
  test('it is found as such, and nothing else in its place', () => {
    expect(noSuchDay(written)).toEqual([written]);
    expect(found(written)).toEqual([]);
  });

  test.each<['start' | 'procurementStart' | 'term' | 'framework', (date: string) => string]>([
    ['start', (date) => date],
    ['start', (date) => `from ${date}`],
    ['start', (date) => `${date} for 3 years`],
    ['procurementStart', (date) => date],
    ['term', (date) => date],
    ['term', (date) => `April 2026 to ${date}`],
    ['term', (date) => `${date} to 31 March 2030`],
    ['term', (date) => `3 years from ${date}`],
    ['term', (date) => `until ${date}`],
  ])('%s refuses it', (question, say) => {
    expect(answer(question, say(written), { start: '2026-01-01' })).toBe('impossible');
  });

  test('a request takes neither a start nor a length from it', () => {
    for (const words of [`starting ${written}`, `${written} to 31 March 2030`, `April 2027 to ${written}`]) {
      const text = `Depot cleaning, £450,000, ${words}`;
      const { answers } = readRequest(pack, text, today);
      expect({ ...answers, kind: undefined }).toEqual({
        title: 'Depot cleaning',
        value: { pence: 45_000_000, per: 'total' },
        kind: undefined,
      });
      // a sum with its sign begins a draft; the date is asked
      expect(isRequest(text)).toBe(true);
    }
  });
});

test('the end of a range that is no day is quoted by itself', () => {
  expect(noSuchDay('from 1 April 2026 to 31 June 2027')).toEqual(['31 June 2027']);
  expect(noSuchDay('30/02/2026 - 31/03/2027, say')).toEqual(['30/02/2026']);
  expect(noSuchDay('1-31 June 2027')).toEqual(['1-31 June 2027']);
});

test('a framework whose date is no day is asked about', () => {
  expect(answer('framework', 'CCS RM6232, procurement began 31 February 2022')).toBe('impossible');
  expect(answer('framework', 'CCS RM6232 lot 10.20.30, let 2022')).toEqual({
    framework: { name: 'CCS RM6232 lot 10.20.30', underAct: false },
  });
});

test('an offset from a date is not the date', () => {
  expect(answer('start', '2 weeks after 1 April 2027')).toBe('not-a-date');
  expect(answer('term', '3 years after 1 April 2027', { start: '2026-01-01' })).toBe('not-a-term');
});

test('with a value, a start out of bounds is left to its own question', () => {
  expect(answer('value', '£450,000 for 3 years from April 1999')).toEqual({
    value: { pence: 45_000_000, per: 'total' },
    term: { months: 36, extensions: [] },
  });
});

test('every day there is comes back from every way of writing it', () => {
  for (let day = Date.UTC(2027, 0, 1); day <= Date.UTC(2028, 11, 31); day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10);
    const [year = '', month = '', date = ''] = iso.split('-');
    const name = new Date(day).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
    const ways = [
      iso,
      `${date}/${month}/${year}`,
      `${String(Number(date))}.${month}.${year}`,
      `${date} ${name} ${year}`,
      `${name} ${String(Number(date))}, ${year}`,
      `${date}-${name.slice(0, 3)}-${year.slice(2)}`,
    ];
    for (const way of ways) expect([way, found(way)]).toEqual([way, [[iso]]]);
  }
});
