import fc from 'fast-check';
import { drawBands, type RatingBand } from '../../src/drafting/kpis/ratingBands';
import type { RatingLimits } from '../../src/drafting/kpis/ratingScale';
import type { Target } from '../../src/drafting/targets/target';
import { pack } from './proportionCases';

type Better = 'more' | 'less';
type UnitKind = 'count' | 'percent' | 'money' | 'intensity';

const number = (value: number): Target => ({ mode: 'number', value, by: 'rule' });
const NOT_USED = 'not used for a target this small';

function bands(unitKind: UnitKind, better: Better, target: Target, hasProfile = true): string[] {
  return drawBands(pack, { unitKind, better }, target, hasProfile).map(({ means }) => means);
}

describe('drawBands', () => {
  test.each([
    ['more, with a profile', 'more', true, '100% of the profile to date or more', 'under 60%'],
    ['more, reported once', 'more', false, '100% of the target or more', 'under 60%'],
    ['less, reported once', 'less', false, 'the target or less', 'over the target by more than 40%'],
  ] as const)('a figure of 10 or more where better is %s', (_, better, hasProfile, good, inadequate) => {
    const means = bands('count', better, number(10), hasProfile);
    expect([means[0], means[3]]).toEqual([good, inadequate]);
  });

  test('where less is better the bands are on the excess', () => {
    expect(bands('intensity', 'less', number(1), false).slice(0, 4)).toEqual([
      'the target or less',
      'over the target by no more than 15%',
      'over the target by more than 15% but no more than 40%',
      'over the target by more than 40%',
    ]);
  });

  test.each([
    [9, '1 short of the target', '2 to 4 short of the target', '5 or more short of the target'],
    [6, '1 short of the target', '2 short of the target', '3 or more short of the target'],
    [4, '1 short of the target', '2 short of the target', '3 or more short of the target'],
    [3, NOT_USED, '1 short of the target', '2 or more short of the target'],
    [2, NOT_USED, '1 short of the target', '2 or more short of the target'],
    [1, NOT_USED, NOT_USED, '1 or more short of the target'],
  ])('a target of %i is banded in whole numbers', (target, approaching, improve, inadequate) => {
    expect(bands('count', 'more', number(target), false).slice(0, 4)).toEqual([
      'the target or more',
      approaching,
      improve,
      inadequate,
    ]);
  });

  test('a small target where less is better is banded by how many over', () => {
    expect(bands('count', 'less', number(6), false).slice(0, 4)).toEqual([
      'the target or less',
      '1 over the target',
      '2 over the target',
      '3 or more over the target',
    ]);
  });

  test('a percentage has its own figures to the nearest whole one', () => {
    expect(bands('percent', 'more', number(95), false).slice(0, 4)).toEqual([
      '95% or more',
      'at least 81% but under 95%',
      'at least 57% but under 81%',
      'under 57%',
    ]);
    expect(bands('percent', 'less', number(20), false).slice(0, 4)).toEqual([
      '20% or less',
      'more than 20% but no more than 23%',
      'more than 23% but no more than 28%',
      'more than 28%',
    ]);
  });

  test('nothing is better than 100%', () => {
    expect(bands('percent', 'more', number(100), false)[0]).toBe('100%');
  });

  test('an offer is banded on the Offered Figure, a baseline on the change, and monitoring not at all', () => {
    expect(bands('count', 'more', { mode: 'offered', basis: 'weeks', by: 'rule' }, false)[0]).toBe(
      '100% of the Offered Figure or more',
    );
    expect(bands('percent', 'less', { mode: 'offered', basis: 'share', by: 'rule' }, false)[0]).toBe(
      'the Offered Figure or less',
    );
    const step: Target = { mode: 'baseline', measuredOver: 'the first year', step: 10 };
    expect(bands('percent', 'less', step, false)[0]).toBe(
      'the full change of 10% from the baseline, or more',
    );
    expect(bands('count', 'more', { mode: 'monitored', why: 'Law.' }, false)).toHaveLength(1);
  });

  test('the rating Other is there for every way of setting a target', () => {
    const targets: Target[] = [
      number(3),
      number(30),
      { mode: 'offered', basis: 'weeks', by: 'rule' },
      { mode: 'baseline', measuredOver: 'a year', step: 'offered' },
      { mode: 'monitored', why: 'Law.' },
    ];
    for (const target of targets) {
      expect(drawBands(pack, { unitKind: 'count', better: 'more' }, target, false).at(-1)?.rating).toBe(
        'Other',
      );
    }
  });
});

describe('the numbers of the bands', () => {
  const drawn = (unitKind: UnitKind, better: Better, target: Target): readonly RatingBand[] =>
    drawBands(pack, { unitKind, better }, target, false);

  const limits = (unitKind: UnitKind, better: Better, target: Target): (RatingLimits | undefined)[] =>
    drawn(unitKind, better, target).map((band) => band.limits);

  test.each([
    [
      'a share of the figure',
      limits('count', 'more', number(40)),
      { unit: 'percent', of: 'target' },
      [{ from: 100 }, { from: 85, below: 100 }, { from: 60, below: 85 }, { below: 60 }],
    ],
    [
      'the excess over it',
      limits('money', 'less', number(40)),
      { unit: 'percent', of: 'target' },
      [{ upTo: 100 }, { above: 100, upTo: 115 }, { above: 115, upTo: 140 }, { above: 140 }],
    ],
    [
      'a share of the change',
      limits('count', 'less', { mode: 'baseline', measuredOver: 'a year', step: 10 }),
      { unit: 'percent', of: 'change' },
      [{ from: 100 }, { from: 85, below: 100 }, { from: 60, below: 85 }, { below: 60 }],
    ],
    [
      'the percentage itself',
      limits('percent', 'more', number(95)),
      { unit: 'figure', of: 'target' },
      [{ from: 95 }, { from: 81, below: 95 }, { from: 57, below: 81 }, { below: 57 }],
    ],
    [
      'how many short',
      limits('count', 'more', number(9)),
      { unit: 'short', of: 'target' },
      [{ upTo: 0 }, { above: 0, upTo: 1 }, { above: 1, upTo: 4 }, { above: 4 }],
    ],
    [
      'how many over',
      limits('count', 'less', number(6)),
      { unit: 'over', of: 'target' },
      [{ upTo: 0 }, { above: 0, upTo: 1 }, { above: 1, upTo: 2 }, { above: 2 }],
    ],
  ])('are %s', (_, found, yardstick, expected) => {
    expect(found.slice(0, 4)).toEqual(expected.map((bounds) => ({ ...yardstick, ...bounds })));
    expect(found[4]).toBeUndefined();
  });

  test('a percentage too small for four bands says which is not used, and gives it no numbers', () => {
    const [, approaching] = drawn('percent', 'more', number(2));
    expect(approaching).toEqual({ rating: 'Approaching target', means: NOT_USED });
  });

  test('every result earns exactly one rating, and a better one never a worse', () => {
    const holds = ({ from, below, above, upTo }: RatingLimits, result: number): boolean =>
      (from === undefined || result >= from) &&
      (below === undefined || result < below) &&
      (above === undefined || result > above) &&
      (upTo === undefined || result <= upTo);
    const kinds = fc.constantFrom<UnitKind>('count', 'percent', 'money', 'intensity');
    const ways = fc.constantFrom<Better>('more', 'less');
    const results = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(kinds, ways, fc.integer({ min: 1, max: 100 }), results, (unitKind, better, value, pair) => {
        const bands = drawn(unitKind, better, number(value));
        const placeOf = (result: number): number => {
          const earned = bands.filter((band) => band.limits !== undefined && holds(band.limits, result));
          expect(earned).toHaveLength(1);
          return bands.indexOf(earned[0]!);
        };
        const unit = bands[0]?.limits?.unit;
        // shares and figures where more is better rise with the result; shortfalls and excesses fall
        const rises = better === 'more' && unit !== 'short';
        const [low, high] = [...pair].sort((one, other) => one - other);
        const places = [placeOf(low!), placeOf(high!)];
        expect(rises ? places[1]! <= places[0]! : places[0]! <= places[1]!).toBe(true);
      }),
    );
  });
});
