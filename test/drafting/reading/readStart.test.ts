import { answer } from './testPack';

describe('the start', () => {
  test.each([
    ['1 April 2027', '2027-04-01'],
    ['1st of April 2027', '2027-04-01'],
    ['from 1 April, 2027', '2027-04-01'],
    ['1/4/27', '2027-04-01'],
    ['01.04.2027', '2027-04-01'],
    ['2027-04-01', '2027-04-01'],
    ['April 2027', '2027-04-01'],
    ['apr 27', '2027-04-01'],
    ['jun 27', '2027-06-01'],
    ['1st April', '2027-04-01'],
    ['next month', '2026-12-01'],
    ['tomorrow', '2026-11-23'],
    ['in 6 weeks', '2027-01-03'],
    ['29 February 2028', '2028-02-29'],
  ])('"%s" is %s', (typed, start) => {
    expect(answer('start', typed)).toEqual({ start });
  });

  test.each([
    ['', 'empty'],
    ['banana', 'not-a-date'],
    ['Monday', 'not-a-date'],
    ['2.4m', 'not-a-date'],
    ['1 April 20277', 'not-a-date'],
    ['asap', 'needs-estimate'],
    ['as soon as possible', 'needs-estimate'],
    ['spring 2027', 'needs-estimate'],
    ['Q1 2027', 'needs-estimate'],
    ['mid April 2027', 'needs-estimate'],
    ['end of April 2027', 'needs-estimate'],
    ['31 February 2027', 'impossible'],
    ['31/02/2027', 'impossible'],
    ['04/13/2027', 'impossible'],
    ['29 Feb 2027', 'impossible'],
    ['0000-00-00', 'impossible'],
    ['September 28', 'day-or-year'],
    ['1 April or 1 May 2027', 'two-dates'],
    ['1 April 2019', 'too-early'],
    ['1 January 2050', 'too-late'],
    ['1 April 2027 to 31 March 2026', 'end-before-start'],
    ['1'.repeat(20_000), 'too-long'],
  ])('"%.40s" is refused as %s', (typed, error) => {
    expect(answer('start', typed)).toBe(error);
  });

  test('a length beside the start is kept too', () => {
    const both = { start: '2027-04-01', term: { months: 18, extensions: [] } };
    expect(answer('start', 'April 2027 for 18 months')).toEqual(both);
    expect(answer('start', '18 months from April 2027')).toEqual(both);
    expect(answer('start', 'April 2027 to September 2028')).toEqual(both);
  });
});
