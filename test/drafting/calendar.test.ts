import fc from 'fast-check';
import {
  addYears,
  endOfMonth,
  isoOf,
  lastDayOfTerm,
  monthsBetween,
  weekdayFrom,
} from '../../src/drafting/figures/calendar';

test.each([
  ['a Friday', '2027-04-30', '2027-04-30'],
  ['a Saturday', '2027-05-01', '2027-05-03'],
  ['a Sunday', '2027-05-02', '2027-05-03'],
  ['a Monday', '2027-05-03', '2027-05-03'],
  ['a Sunday at the end of a year', '2028-12-31', '2029-01-01'],
  ['a Saturday before 1970', '1969-12-27', '1969-12-29'],
])('the weekday from %s on', (_, day, expected) => {
  expect(weekdayFrom(day)).toBe(expected);
});

describe('a day of the calendar', () => {
  test.each([
    [2027, 4, 1, '2027-04-01'],
    [2028, 2, 29, '2028-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2027, 2, 29, undefined],
    [2100, 2, 29, undefined],
    [2027, 4, 31, undefined],
    [2027, 13, 1, undefined],
    [2027, 0, 1, undefined],
    [2027, 1, 0, undefined],
    [999, 1, 1, undefined],
    [10_000, 1, 1, undefined],
  ])('%d-%d-%d is %s', (year, month, day, iso) => {
    expect(isoOf(year, month, day)).toBe(iso);
  });

  test.each([
    ['2027-02-01', '2027-02-28'],
    ['2028-02-29', '2028-02-29'],
    ['2027-04-15', '2027-04-30'],
    ['2027-12-31', '2027-12-31'],
  ])('the month of %s ends on %s', (iso, end) => {
    expect(endOfMonth(iso)).toBe(end);
  });

  test.each([
    ['2026-11-22', 10, '2036-11-22'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
  ])('%s and %d years is %s', (iso, years, later) => {
    expect(addYears(iso, years)).toBe(later);
  });

  test('a text that is no date is refused', () => {
    expect(() => endOfMonth('next week')).toThrow(RangeError);
  });
});

describe('a term', () => {
  test.each([
    ['2027-04-01', 18, '2028-09-30'],
    ['2027-01-01', 12, '2027-12-31'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-03-15', 24, '2029-03-14'],
  ])('that starts on %s and lasts %d months ends on %s', (start, months, end) => {
    expect(lastDayOfTerm(start, months)).toBe(end);
  });

  test.each([
    ['2027-04-01', '2030-03-31', 36],
    ['2027-04-01', '2027-04-02', 1],
    ['2027-04-01', '2027-12-31', 9],
    ['2027-04-01', '2027-05-20', 2],
    ['2027-12-31', '2028-12-30', 12],
  ])('from %s to %s is of %d months', (first, last, months) => {
    expect(monthsBetween(first, last)).toBe(months);
  });

  test('is as long as its days say, on any day of any year', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2110-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 240 }), (day, months) => {
        const start = day.toISOString().slice(0, 10);
        expect(monthsBetween(start, lastDayOfTerm(start, months))).toBe(months);
      }),
    );
  });

  test('every day of the calendar is one, and no other is', () => {
    const part = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), part(14), part(33), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isoOf(year, month, day)).toBe(exists ? date.toISOString().slice(0, 10) : undefined);
      }),
    );
  });
});
