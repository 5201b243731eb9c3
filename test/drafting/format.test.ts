import { formatDate } from '../../src/drafting/figures/formatDate';
import { formatMoney } from '../../src/drafting/figures/formatMoney';
import { formatFigure, formatNumber, formatQuantity } from '../../src/drafting/figures/formatQuantity';

describe('the formatters', () => {
  test.each([
    [240_000_000, '£2,400,000'],
    [250_005, '£2,500.05'],
    [50, '£0.50'],
    [0, '£0'],
    [99_999, '£999.99'],
    [Number.MAX_SAFE_INTEGER, '£90,071,992,547,409.91'],
  ])('%i pence is %s', (pence, printed) => {
    expect(formatMoney(pence)).toBe(printed);
  });

  test.each([
    ['2027-04-01', '1 April 2027'],
    ['2028-12-31', '31 December 2028'],
    ['2026-11-22T18:47:40Z', '22 November 2026'],
  ])('%s is %s', (iso, printed) => {
    expect(formatDate(iso)).toBe(printed);
  });

  test.each([
    [104, '104'],
    [1_250, '1,250'],
    [12.5, '12.5'],
    [0.333, '0.33'],
    [1_234_567.891, '1,234,567.89'],
  ])('%d is %s', (value, printed) => {
    expect(formatNumber(value)).toBe(printed);
  });

  test.each([
    [95, 'percent', '95%'],
    [5_000, 'money', '£5,000'],
    [1.5, 'intensity', '1.5'],
  ] as const)('the figure %d of the unit kind %s is %s', (value, unitKind, printed) => {
    expect(formatFigure(value, unitKind)).toBe(printed);
  });

  test.each([
    [104, 'weeks', 'count', '104 weeks'],
    [1, 'weeks', 'count', '1 week'],
    [95, '% by weight', 'percent', '95% by weight'],
    [5_000, '£', 'money', '£5,000'],
    [5_000, '£ of cost', 'money', '£5,000 of cost'],
    [1, 'staff hours', 'count', '1 staff hour'],
    [1, 'people (FTE)', 'count', '1 person (FTE)'],
    [1, 'complaints per site-month', 'intensity', '1 complaints per site-month'],
  ] as const)('%d with the unit %s prints as %s: %s', (value, unit, unitKind, printed) => {
    const singular = { weeks: 'week', 'staff hours': 'staff hour', people: 'person' };
    expect(formatQuantity(value, { unit, unitKind }, singular)).toBe(printed);
  });
});
