import { readBaseline } from '../../../src/drafting/reading/readBaseline';
import { medianCost } from '../../support/cpuCost';

describe('a present figure with its unit, year and origin', () => {
  test.each<[string, number, string, string, string]>([
    ['412,000 kWh in 2025/26, from our energy bills', 412_000, 'kWh', '2025/26', 'our energy bills'],
    ['412000 kWh a year in 2025-26 from our bills.', 412_000, 'kWh a year', '2025-26', 'our bills'],
    ['about nothing', NaN, '', '', ''],
    [
      '3.5 tCO2e per £1m in 2024 (source: the carbon report)',
      3.5,
      'tCO2e per £1m',
      '2024',
      'the carbon report',
    ],
    ['9 kWh in 2024 from our bills (gas)', 9, 'kWh', '2024', 'our bills (gas)'],
    ['412k kWh, from the meters in 2025/26', 412_000, 'kWh', '2025/26', 'the meters'],
    [
      '1.2 million kWh for the year to March 2026, according to ENGIE',
      1_200_000,
      'kWh',
      'the year to March 2026',
      'ENGIE',
    ],
    ['40 in the financial year 2025/26, taken from returns', 40, '', 'the financial year 2025/26', 'returns'],
    ['150 m³ per £1m in 2025, from water bills', 150, 'm³ per £1m', '2025', 'water bills'],
    ['412,000 kWh', 412_000, 'kWh', '', ''],
    ['412,000 kWh in 2025', 412_000, 'kWh', '2025', ''],
  ])('%s', (typed, value, unit, period, from) => {
    const read = readBaseline(typed);
    if (Number.isNaN(value)) expect(read).toBeUndefined();
    else expect(read).toMatchObject({ value, unit, period, from });
  });

  test.each([
    ['2025/26', 2026],
    ['2025 to 2026', 2026],
    ['2025–26', 2026],
    ['2024', 2024],
    ['the year ended 31 March 2026', 2026],
  ])('%s ends in %i', (period, year) => {
    expect(readBaseline(`10 kWh in ${period}, from bills`)?.lastYear).toBe(year);
  });

  test('costs little, whatever is typed', () => {
    for (const part of ['1 from ', '9,', '2025/', 'year to ', ' in', '(', 'source ']) {
      const text = `1 ${part.repeat(9_000)}`;
      expect(medianCost(() => readBaseline(text))).toBeLessThan(200);
    }
  });
});
