import type { ValueAnswer } from '../../../src/record/answers';
import { answer } from './testPack';

const total = (pounds: number, basis?: ValueAnswer['basis']): ValueAnswer => ({
  pence: Math.round(pounds * 100),
  per: 'total',
  ...(basis && { basis }),
});
const yearly = (pounds: number, basis?: ValueAnswer['basis']): ValueAnswer => ({
  ...total(pounds, basis),
  per: 'year',
});

describe('the value', () => {
  test.each<[string, ValueAnswer]>([
    ['£2.4m plus VAT', total(2_400_000, 'without')],
    ['£2.4m + vat', total(2_400_000, 'without')],
    ['£2.4m (ex VAT)', total(2_400_000, 'without')],
    ['2,400,000 inc VAT', total(2_400_000, 'with')],
    ['£1 million (inc. VAT)', total(1_000_000, 'with')],
    ['500000 inc', total(500_000, 'with')],
    ['£2m no VAT', total(2_000_000, 'none')],
    ['£1m zero rated', total(1_000_000, 'none')],
    ['£1,000,000 VAT exempt', total(1_000_000, 'none')],
    ['2.4m', total(2_400_000)],
    ['2400000', total(2_400_000)],
    ['2 400 000', total(2_400_000)],
    ['£2,400,000.50', total(2_400_000.5)],
    ['£240,000.00', total(240_000)],
    ['25 grand', total(25_000)],
    ['60 thousand', total(60_000)],
    ['£16.5M', total(16_500_000)],
    ['1.5 million GBP', total(1_500_000)],
    ['144,870 pounds', total(144_870)],
    ['£2.4bn', total(2_400_000_000)],
    ['£.5m', total(500_000)],
    ['half a million', total(500_000)],
    ['two million pounds', total(2_000_000)],
    ['up to £500k', total(500_000)],
    ['roughly £2.4 million, not sure', total(2_400_000)],
    ['90k a year', yearly(90_000)],
    ['about 90k a year', yearly(90_000)],
    ['£90k pa', yearly(90_000)],
    ['£90,000 per annum ex VAT', yearly(90_000, 'without')],
    ['£4.2m plus VAT per year', yearly(4_200_000, 'without')],
    ['£7,500 a month', yearly(90_000)],
    ['£2.88m including VAT (£2.4m without)', total(2_400_000, 'without')],
    ['£100bn', total(100_000_000_000)],
  ])('"%s" is read', (typed, value) => {
    expect(answer('value', typed)).toEqual({ value });
  });

  test.each([
    ['', 'empty'],
    ['\u200b \u0000', 'empty'],
    ['lots', 'not-money'],
    ['£2.4.3m', 'not-money'],
    ['1e309', 'not-money'],
    ['Infinity', 'not-money'],
    ['-Infinity', 'not-money'],
    ['NaN', 'not-money'],
    ['0x10', 'not-money'],
    ['£2,40,000', 'not-money'],
    ['3 years', 'not-money'],
    ['10%', 'not-money'],
    ['-5', 'not-positive'],
    ['−5', 'not-positive'],
    ['(500)', 'not-positive'],
    ['0', 'not-positive'],
    ['£0.01', 'not-positive'],
    ['1.000,00', 'ambiguous'],
    ['1.000.000,00', 'ambiguous'],
    ["1'000.00", 'ambiguous'],
    ['1.000', 'ambiguous'],
    ['£2.4', 'needs-scale'],
    ['£2m-£3m', 'range'],
    ['£2m to £3m', 'range'],
    ['2-3 million', 'range'],
    ['between 200k and 300k', 'range'],
    ['more than £200k but less than £300k', 'range'],
    ['over £1m', 'range'],
    ['£5m+', 'range'],
    ['£2.4m plus £600k options', 'two-amounts'],
    ['£12 an hour', 'per-unit'],
    ['£40 per tonne', 'per-unit'],
    ['$150k', 'other-currency'],
    ['€2.8m', 'other-currency'],
    ['150000 USD', 'other-currency'],
    ['100 dollars', 'other-currency'],
    ['9007199254740993', 'too-large'],
    ['£100,000,000,001', 'too-large'],
    ['9'.repeat(5_000), 'too-long'],
  ])('"%.20s" is refused as %s', (typed, error) => {
    expect(answer('value', typed)).toBe(error);
  });

  test('a length beside the value is kept too', () => {
    expect(answer('value', '£450k over 3 years')).toEqual({
      value: total(450_000),
      term: { months: 36, extensions: [] },
    });
    expect(answer('value', '£450,000 for 3 years + 1')).toEqual({
      value: total(450_000),
      term: { months: 36, extensions: [12] },
    });
  });
});

describe('the VAT basis', () => {
  const given = { value: { pence: 9_000_000, per: 'year' } } as const;
  test.each([
    ['with', 'with'],
    ['inc', 'with'],
    ['Including VAT.', 'with'],
    ['gross', 'with'],
    ['without', 'without'],
    ['plus vat', 'without'],
    ['ex', 'without'],
    ['not included', 'without'],
    ['no VAT included', 'without'],
    ['net of VAT', 'without'],
    ['none', 'none'],
    ['no VAT', 'none'],
    ['exempt', 'none'],
    ['zero rated', 'none'],
    ['zero-rated', 'none'],
    ['n/a', 'none'],
  ])('"%s" is %s', (typed, basis) => {
    expect(answer({ id: 'value', aspect: 'vat' }, typed, given)).toEqual({
      value: { ...given.value, basis },
    });
  });

  test.each(['yes', 'banana', 'maybe with, maybe not sure'])('"%s" is asked again', (typed) => {
    expect(answer({ id: 'value', aspect: 'vat' }, typed, given)).toBe('vat-not-read');
  });

  test('a new sum with its basis replaces the value', () => {
    expect(answer({ id: 'value', aspect: 'vat' }, '£2.4m plus VAT', given)).toEqual({
      value: total(2_400_000, 'without'),
    });
  });
});
