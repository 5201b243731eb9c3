import { drawProfile } from '../../src/drafting/kpis/deliveryProfile';
import { pack } from './proportionCases';

const count = { unitKind: 'count', better: 'more', rated: 'to-date' } as const;
const offer = { mode: 'offered', basis: 'weeks', by: 'rule' } as const;
const start = '2027-04-01';
type Repeated = 'quarterly' | 'half-yearly' | 'annual';
const number = (value: number) => ({ mode: 'number', value, by: 'rule' }) as const;

describe('drawProfile', () => {
  test.each([
    ['works over six quarters', 'works', 18, 104, [0, 16, 40, 64, 88, 104]],
    ['services over four quarters', 'services', 12, 70, [0, 20, 50, 70]],
    ['services over three quarters', 'services', 9, 9, [3, 6, 9]],
    ['goods over four quarters', 'goods', 12, 8, [2, 4, 6, 8]],
    ['a grant over four quarters', 'grant', 12, 8, [2, 4, 6, 8]],
    ['a part of a quarter at the end', 'goods', 10, 8, [2, 5, 7, 8]],
    ['five years, by quarter', 'goods', 60, 20, Array.from({ length: 20 }, (_, index) => index + 1)],
    ['more than five years, by year', 'works', 72, 60, [7, 18, 29, 39, 50, 60], 'annual'],
    ['the same without mobilisation', 'grant', 72, 60, [10, 20, 30, 40, 50, 60], 'annual'],
    ['a target of 0', 'works', 18, 0, [0, 0, 0, 0, 0, 0]],
    ['a target smaller than the number of quarters', 'works', 18, 2, [0, 0, 1, 1, 2, 2]],
    ['no unit before more than half of it is due', 'grant', 24, 1, [0, 1], 'annual'],
    ['as many of three years as are over', 'grant', 36, 3, [1, 2, 3], 'annual'],
  ] as const)('%s', (_, kind, months, target, values, frequency: Repeated = 'quarterly') => {
    const points = drawProfile(pack, { kind, months, start }, count, number(target), frequency);
    expect(points.map(({ value }) => value)).toEqual(values);
  });

  test('the labels name the periods that are reported', () => {
    const label = (months: number, frequency: Repeated): string | undefined =>
      drawProfile(pack, { kind: 'works', months, start }, count, number(60), frequency).at(-1)?.label;
    expect(label(60, 'quarterly')).toBe('Quarter 20');
    expect(label(72, 'annual')).toBe('Year 6');
    // a year that the end of the term cuts off is none
    expect(label(61, 'annual')).toBe(pack.wording.proportion.profile.end);
  });

  test.each([
    ['the last day of each quarter', 9, '2027-04-01', ['2027-06-30', '2027-09-30', '2027-12-31']],
    ['the last day of the term, within a quarter', 5, '2027-04-15', ['2027-07-14', '2027-09-14']],
    ['the month that has no such day', 6, '2027-08-31', ['2027-11-30', '2028-02-29']],
  ] as const)('each figure is due on %s', (_, months, from, dates) => {
    const points = drawProfile(pack, { kind: 'goods', months, start: from }, count, number(60), 'quarterly');
    expect(points.map(({ due }) => due)).toEqual(dates);
  });

  test('over more than five years each figure is due with its year', () => {
    const points = drawProfile(pack, { kind: 'works', months: 66, start }, count, number(60), 'annual');
    expect(points.map(({ due }) => due)).toEqual([
      ...[2028, 2029, 2030, 2031, 2032].map((year) => `${String(year)}-03-31`),
      '2032-09-30',
    ]);
  });

  test('where less is better the first quarter is not 0, because that would forbid everything', () => {
    const less = { unitKind: 'count', better: 'less', rated: 'at-most' } as const;
    const points = drawProfile(pack, { kind: 'works', months: 12, start }, less, number(8), 'quarterly');
    expect(points.map(({ value }) => value)).toEqual([2, 4, 6, 8]);
  });

  describe('of a total that is offered', () => {
    const draw = (months: number, frequency: 'quarterly' | 'half-yearly' | 'annual', takesWeeks?: number) =>
      drawProfile(
        pack,
        { kind: 'services', months, start },
        { ...count, ...(takesWeeks === undefined ? {} : { takesWeeks }) },
        offer,
        frequency,
      );

    test.each([
      ['a year by quarter', 12, 'quarterly', undefined, [0, 29, 71, 100]],
      ['four years by year', 48, 'annual', undefined, [19, 47, 74, 100]],
      ['two years by half-year', 24, 'half-yearly', undefined, [11, 42, 74, 100]],
      ['a part of a year at the end', 30, 'annual', undefined, [32, 80, 100]],
      ['nothing before who started first can count', 18, 'quarterly', 26, [0, 0, 0, 25, 62, 100]],
      ['over five years by year', 72, 'annual', undefined, [12, 30, 48, 66, 84, 100]],
    ] as const)('%s', (_, months, frequency, takesWeeks, values) => {
      const points = draw(months, frequency, takesWeeks);
      expect(points.map(({ value }) => value)).toEqual(values);
      expect(new Set(points.map(({ unit }) => unit))).toEqual(new Set(['percent-of-offer']));
    });

    test('is that of a fixed figure, in per cent: it allows the same time to begin and to run down', () => {
      for (const months of [3, 9, 12, 18, 26, 48, 60])
        for (const takesWeeks of [1, 26]) {
          const people = { ...count, takesWeeks } as const;
          const fixed = drawProfile(pack, { kind: 'works', months, start }, people, number(100), 'quarterly');
          const open = drawProfile(pack, { kind: 'works', months, start }, people, offer, 'quarterly');
          expect(open.map(({ value }) => value)).toEqual(fixed.map(({ value }) => value));
        }
    });

    test('is named by quarters, and by years where it is reported by year', () => {
      expect(draw(24, 'half-yearly').map(({ label }) => label)).toEqual([
        ...['Quarter 2', 'Quarter 4', 'Quarter 6', 'Quarter 8'],
      ]);
      expect(draw(36, 'annual').map(({ label }) => label)).toEqual(['Year 1', 'Year 2', 'Year 3']);
      expect(draw(30, 'annual').at(-1)!.label).toBe(pack.wording.proportion.profile.end);
    });
  });

  test.each([
    ['a percentage', { unitKind: 'percent', better: 'more', rated: 'in-degrees' }, number(95), 'quarterly'],
    ['an intensity', { unitKind: 'intensity', better: 'less', rated: 'at-most' }, number(2), 'quarterly'],
    ['a figure reported once', count, number(9), 'at-completion'],
    ['an offer that is reported once', count, offer, 'at-completion'],
    ['an offer of a level', { unitKind: 'percent', better: 'more', rated: 'in-degrees' }, offer, 'annual'],
    [
      'a figure set from a baseline',
      count,
      { mode: 'baseline', measuredOver: 'a year', most: 10 },
      'quarterly',
    ],
    ['a figure that is monitored', count, { mode: 'monitored', why: 'Law.' }, 'quarterly'],
  ] as const)('%s has no profile', (_, measure, target, frequency) => {
    expect(drawProfile(pack, { kind: 'works', months: 18, start }, measure, target, frequency)).toEqual([]);
  });
});
