import { answer } from './testPack';

describe('the length of the contract', () => {
  test.each<[string, number, number[]]>([
    ['18 months', 18, []],
    ['12mo', 12, []],
    ['18-month', 18, []],
    ['4 year', 48, []],
    ['five years', 60, []],
    ['a year', 12, []],
    ['2.5 years', 30, []],
    ['1½ years', 18, []],
    ['a year and a half', 18, []],
    ['two years and six months', 30, []],
    ['12 calendar months', 12, []],
    ['5yrs max', 60, []],
    ['26 weeks', 6, []],
    ['6 weeks', 1, []],
    ['10 days', 1, []],
    ['365 days', 12, []],
    ['3 years + 1 + 1', 36, [12, 12]],
    ['3+1+1', 36, [12, 12]],
    ['2 + 1 + 1 years', 24, [12, 12]],
    ['24 + 12 + 12 months', 24, [12, 12]],
    ['3 years + 12', 36, [12]],
    ['3 yrs + 12 mths', 36, [12]],
    ['3 years plus 1', 36, [12]],
    ['3 years + 2 x 12 months', 36, [12, 12]],
    ['7 years + optional 3 years', 84, [36]],
    ['2 years then 1+1', 24, [12, 12]],
    ['3 years (with 1 + 1)', 36, [12, 12]],
    ['2 years with the option of two further one-year extensions', 24, [12, 12]],
    ['1 year with two one-year extensions', 12, [12, 12]],
    ['three-year term with two annual options', 36, [12, 12]],
    ['24 months plus two optional periods of 12 months each', 24, [12, 12]],
    ['3 years with an option to extend for a further 12 months', 36, [12]],
    ['3 years with the option to extend for up to 24 months', 36, [24]],
    ['3 years initial plus 2 optional years', 36, [24]],
    ['6 months initial term with the possibility of extension for 6 months', 6, [6]],
    ['3 years extendable to 5 years', 36, [24]],
    ['5 years including a 2 year extension', 36, [24]],
    ['3 years, no extensions', 36, []],
    ['50 years', 600, []],
  ])('"%s" is read', (typed, months, extensions) => {
    expect(answer('term', typed)).toEqual({ term: { months, extensions } });
  });

  test.each([
    ['', 'empty'],
    ['lots', 'not-a-term'],
    ['one off', 'not-a-term'],
    ['-5 months', 'not-a-term'],
    ['48 months (24 + 24)', 'not-a-term'],
    ['2 x 12 months', 'not-a-term'],
    ['18', 'needs-unit'],
    ['0', 'needs-unit'],
    ['1.5 months', 'not-whole'],
    ['0 months', 'too-short'],
    ['1,000 years', 'too-long-term'],
    ['1000 years', 'too-long-term'],
    ['45 years + 10', 'too-long-term'],
    ['2-3 years', 'range'],
    ['2 or 3 years', 'range'],
    ['3 years with option to extend', 'extension-length'],
    ['12 months with annual extensions', 'extension-length'],
    ['5 years including extensions', 'extension-length'],
    ['36 months + 1', 'extension-unit'],
    ['until 31 March 2028', 'needs-start'],
    ['March 2030 to April 2027', 'end-before-start'],
    ['30 September 2028 to 30 September 2026', 'end-before-start'],
    [`${'9'.repeat(500)} years`, 'too-long-term'],
    ['9'.repeat(5_000), 'too-long'],
  ])('"%.40s" is refused as %s', (typed, error) => {
    // the long figures test the limit of length as well: 500 figures are too long a text
    expect(answer('term', typed)).toBe(typed.length > 200 ? 'too-long' : error);
  });

  test.each([
    ['Apr 2025 to Mar 2030', 60, '2025-04-01'],
    ['3 years from April 2027', 36, '2027-04-01'],
    ['from 1 April 2027 for 18 months', 18, '2027-04-01'],
    ['30 September 2026 to 30 September 2028', 24, '2026-09-30'],
    ['1 April 2025 to 23 Feb 2029', 47, '2025-04-01'],
    ['April 2027 to March 2030 (3 years)', 36, '2027-04-01'],
    ['from the 1st of June 2027 to the 31st of May 2030', 36, '2027-06-01'],
  ])('"%s" gives length and start', (typed, months, start) => {
    expect(answer('term', typed)).toEqual({ term: { months, extensions: [] }, start });
  });

  test.each([
    '1 April 2027 to 31 March 2030 plus 12 months',
    '1 April 2027 - 31 March 2029 + 1 + 1',
    '2 years, 1 April 2027 to 31 March 2030',
  ])('"%s": a length that is not that of the dates beside it is asked about', (typed) => {
    expect(answer('term', typed)).toBe('not-a-term');
  });

  test('"until" is reckoned from the start where it is known', () => {
    const term = { months: 12, extensions: [] };
    expect(answer('term', 'until 31 March 2028', { start: '2027-04-01' })).toEqual({ term });
    expect(answer('term', 'until 31 March 2027', { start: '2027-04-01' })).toBe('end-before-start');
  });
});
