import fc from 'fast-check';
import type { Measure } from '../../src/charter/schema/measure';
import { drawBands, type RatingBand } from '../../src/drafting/kpis/ratingBands';
import type { Rateable } from '../../src/drafting/kpis/ratingScale';
import type { RatingLimits } from '../../src/drafting/kpis/ratingLimits';
import { startsLow, type ProfilePoint } from '../../src/drafting/kpis/deliveryProfile';
import { ratingsOf } from './gaming/rate';
import { countReports } from '../../src/drafting/kpis/reportCount';
import type { Target } from '../../src/drafting/targets/target';
import { pack } from './proportionCases';

const number = (value: number): Target => ({ mode: 'number', value, by: 'rule' });
const offered = { mode: 'offered', basis: 'weeks', by: 'rule' } as const;
const setLater: Target = { mode: 'baseline', measuredOver: 'a year', most: 10 };

const total: Rateable = { rated: 'to-date', unitKind: 'count', hasProfile: false, reports: 8 };
const level: Rateable = { ...total, rated: 'in-degrees', unitKind: 'percent' };
const everyCase: Rateable = { ...level, rated: 'all-or-nothing' };
const atMost: Rateable = { ...level, rated: 'at-most', unitKind: 'intensity' };
const shareAtMost: Rateable = { ...atMost, unitKind: 'percent' };
const ownSteps: Rateable = { ...atMost, overBy: { approaching: 0.5, requiresImprovement: 1 } };

/** What every rating of a figure means, best first, by its name; one that no result can earn is not there. */
function meansOf(kpi: Rateable, target: Target): Record<string, string> {
  const bands = drawBands(pack, kpi, target).filter(({ rating }) => rating !== 'Other');
  return Object.fromEntries(bands.map(({ rating, means }) => [rating, means]));
}

function four(good: string, approaching: string, improve: string, inadequate: string) {
  return {
    Good: good,
    'Approaching target': approaching,
    'Requires improvement': improve,
    Inadequate: inadequate,
  };
}

describe('a total to date', () => {
  const shareOf = (of: string) =>
    four(`100% of ${of} or more`, 'at least 85% but under 100%', 'at least 60% but under 85%', 'under 60%');
  test.each<[string, Rateable, Target, string]>([
    ['with a profile', { ...total, hasProfile: true }, number(10), 'the profile to date'],
    ['without one', total, number(10), 'the target'],
    ['in pounds, however few', { ...total, unitKind: 'money' }, number(9), 'the target'],
    ['that is offered', { ...total, hasProfile: true }, offered, 'the profile to date'],
    ['that is offered and reported once', total, offered, 'the Offered Figure'],
  ])('%s is rated by its share', (_, kpi, target, of) => {
    expect(meansOf(kpi, target)).toEqual(shareOf(of));
  });

  test.each<[number, number, Record<string, string>]>([
    // who earned marks for more than the least may be no further short of it
    [
      6,
      12,
      four(
        'the profile to date or more',
        'up to 1 short of the profile to date, if anything is delivered',
        'more than 1 and up to 2 short of the profile to date, if anything is delivered',
        'more than 2 short of the profile to date, or nothing is delivered',
      ),
    ],
    [6, 13, shareOf('the profile to date')],
  ])(
    'of which %i to %i can be offered is rated by whole numbers where that is few',
    (floor, ceiling, means) => {
      expect(meansOf({ ...total, hasProfile: true }, { ...offered, floor, ceiling })).toEqual(means);
    },
  );

  test.each<[number, Record<string, string>]>([
    [
      9,
      four(
        'the target or more',
        'up to 1 short of the target',
        'more than 1 and up to 4 short of the target',
        'more than 4 short of the target',
      ),
    ],
    [
      4,
      four(
        'the target or more',
        'up to 1 short of the target',
        'more than 1 and up to 2 short of the target',
        'more than 2 short of the target',
      ),
    ],
    [
      3,
      {
        Good: 'the target or more',
        'Requires improvement': 'up to 1 short of the target',
        Inadequate: 'more than 1 short of the target',
      },
    ],
    [
      2,
      {
        Good: 'the target or more',
        'Requires improvement': 'up to 1 short of the target',
        Inadequate: 'more than 1 short of the target',
      },
    ],
    [1, { Good: 'the target or more', Inadequate: 'short of the target' }],
    [0, { Good: 'the target or more' }],
  ])('of %i is rated in whole numbers', (value, expected) => {
    expect(meansOf(total, number(value))).toEqual(expected);
  });
});

describe('a total whose profile starts with a few units', () => {
  test('is rated in whole units until more are due', () => {
    expect(meansOf({ ...total, hasProfile: true, startsLow: true }, number(26))).toEqual(
      four(
        '100% of the profile to date or more',
        'at least 85% but under 100%; while the profile is under 10, up to 1 short of the profile to date, if anything is delivered',
        'at least 60% but under 85%; while the profile is under 10, more than 1 and up to 3 short of the profile to date, if anything is delivered',
        'under 60%; while the profile is under 10, more than 3 short of the profile to date, or nothing is delivered',
      ),
    );
  });

  test.each([
    [2, 1, 'Approaching target'],
    [2, 1.2, 'Approaching target'],
    [9, 8.2, 'Approaching target'],
    [9, 6, 'Requires improvement'],
    [9, 5, 'Inadequate'],
    [1, 0, 'Inadequate'],
    [10, 8, 'Requires improvement'],
  ])('with %f due, %f is %s', (due, result, rating) => {
    const bands = drawBands(pack, { ...total, hasProfile: true, startsLow: true }, number(26));
    expect(ratingsOf(bands, { due, result })).toEqual([rating]);
  });

  test('is found by its steps', () => {
    const at = (value: number, unit: ProfilePoint['unit'] = 'figure') => [
      { due: '2028-03-31', label: '', value, unit },
    ];
    expect(startsLow(pack, at(9), number(26))).toBe(true);
    expect(startsLow(pack, at(10), number(26))).toBe(false);
    expect(startsLow(pack, at(0), number(26))).toBe(false);
    expect(startsLow(pack, at(20, 'percent-of-offer'), { ...offered, floor: 40 })).toBe(true);
    expect(startsLow(pack, at(20, 'percent-of-offer'), { ...offered, floor: 50 })).toBe(false);
  });
});

describe('a share reached by degrees', () => {
  test('has figures of its own, to the nearest whole one', () => {
    expect(meansOf(level, number(80))).toEqual(
      four('80% or more', 'at least 68% but under 80%', 'at least 48% but under 68%', 'under 48%'),
    );
  });

  test('is rated as closely as cases are where nearly all of it is asked', () => {
    expect(meansOf(level, number(95))).toEqual(
      four('95% or more', 'at least 93% but under 95%', 'at least 90% but under 93%', 'under 90%'),
    );
    const least = pack.ratings['all-or-nothing'].from;
    expect(meansOf(level, { ...offered, floor: least }).Inadequate).toContain('under 95%');
    expect(meansOf(level, { ...offered, floor: least - 1 }).Inadequate).toContain('under 60%');
  });

  test('has no rating that no result can earn', () => {
    expect(Object.keys(meansOf(level, number(2)))).toEqual(['Good', 'Requires improvement', 'Inadequate']);
  });

  test('nothing is better than everything', () => {
    expect(meansOf(level, number(100)).Good).toBe('100%');
  });

  test('a ratio is rated by its share of the target', () => {
    expect(meansOf({ ...level, unitKind: 'intensity' }, number(8)).Good).toBe('100% of the target or more');
  });
});

describe('a share owed in every case', () => {
  test('is rated by 100, 98 and 95, and by the cases that fail where there are few', () => {
    expect(meansOf(everyCase, number(100))).toEqual(
      four(
        '100%',
        'at least 98% but under 100%, with 20 cases or more',
        'at least 95% but under 98%, with 20 cases or more; with fewer, 1 case short of the target, if anything is delivered',
        'under 95%, with 20 cases or more; with fewer, 2 cases or more short of the target, or nothing is delivered',
      ),
    );
  });

  test('keeps a tenth of a point, so that no band falls together', () => {
    const means = meansOf(everyCase, number(90));
    expect(means['Approaching target']).toContain('at least 88% but under 90%');
    expect(means['Requires improvement']).toContain('at least 85% but under 88%');
  });

  test('that is asked in part of the cases only is reached by degrees', () => {
    expect(meansOf(everyCase, number(50))).toEqual(
      four(
        '50% or more',
        'at least 42% but under 50%, with 20 cases or more; with fewer, 1 case short of the target, if anything is delivered',
        'at least 30% but under 42%, with 20 cases or more; with fewer, 2 to 3 cases short of the target, if anything is delivered',
        'under 30%, with 20 cases or more; with fewer, 4 cases or more short of the target, or nothing is delivered',
      ),
    );
    const least = pack.ratings['all-or-nothing'].from;
    expect(meansOf(everyCase, { ...offered, floor: least - 1 }).Inadequate).toContain('under 60%');
    expect(meansOf(everyCase, { ...offered, floor: least }).Inadequate).toContain('under 95%');
  });

  test('of so few people is rated by the cases that fail alone', () => {
    const cases = pack.ratings['all-or-nothing'].fewCases.below;
    const few = meansOf({ ...everyCase, cases: cases - 1 }, number(100));
    expect(few).toEqual({
      Good: 'the target or more',
      'Requires improvement': '1 case short of the target, if anything is delivered',
      Inadequate: '2 cases or more short of the target, or nothing is delivered',
    });
    expect(meansOf({ ...everyCase, cases }, number(100))).toEqual(meansOf(everyCase, number(100)));
  });

  test('that is offered is rated on the Offered Figure', () => {
    expect(meansOf(everyCase, offered).Inadequate).toBe(
      'under 95%, with 20 cases or more; with fewer, 2 cases or more short of the Offered Figure, or nothing is delivered',
    );
  });
});

describe('nothing delivered', () => {
  test.each([2, 3, 4, 9])('is Inadequate against any profile of a total of %i', (value) => {
    const bands = drawBands(pack, { ...total, hasProfile: true }, number(value));
    expect(bands.filter(({ limits }) => limits?.orNothing).map(({ rating }) => rating)).toEqual([
      'Inadequate',
    ]);
    expect(bands.find(({ rating }) => rating === 'Inadequate')?.means).toMatch(/or nothing is delivered$/);
  });

  test.each([
    [total, [0.5, 1, 2, 3, 9, 40]],
    [level, [0.1, 0.5, 0.8, 1, 2, 95]],
  ] as const)('is Inadequate against a target without a profile (%#)', (kpi, values) => {
    for (const value of values) {
      const bands = drawBands(pack, kpi, number(value));
      const { unit } = bands[0]!.limits!;
      expect(ratingOf(bands, unit === 'short' ? value : 0)).toBe('Inadequate');
    }
  });

  test('is Inadequate where there are few cases', () => {
    const bands = drawBands(pack, everyCase, number(100));
    expect(bands.filter(({ few }) => few?.orNothing).map(({ rating }) => rating)).toEqual(['Inadequate']);
  });
});

describe('a figure that is not to be passed', () => {
  const by = (of: string, close: string, below: string) =>
    four(
      `${of} or less`,
      `over ${of} by up to ${close}`,
      `over ${of} by more than ${close} and up to ${below}`,
      `over ${of} by more than ${below}`,
    );
  test.each<[string, Rateable, Target, Record<string, string>]>([
    [
      'a share, by points',
      shareAtMost,
      number(5),
      by('the target', '2 percentage points', '5 percentage points'),
    ],
    [
      'a share of 0, by points too',
      shareAtMost,
      number(0),
      by('the target', '2 percentage points', '5 percentage points'),
    ],
    [
      'a share that is offered',
      shareAtMost,
      offered,
      by('the Offered Figure', '2 percentage points', '5 percentage points'),
    ],
    [
      'a ratio, by per cent of its figure',
      atMost,
      number(250),
      by('the target', '10% of that figure', '25% of that figure'),
    ],
    ['a ratio with steps of its own', ownSteps, number(1), by('the target', '0.5', '1')],
    ['a ratio of 0 with steps of its own', ownSteps, number(0), by('the target', '0.5', '1')],
  ])('is rated by how far it is passed: %s', (_, kpi, target, expected) => {
    expect(meansOf(kpi, target)).toEqual(expected);
  });

  test('that leaves little over it has no rating that nothing can earn', () => {
    expect(Object.keys(meansOf(shareAtMost, number(97)))).toEqual([
      ...['Good', 'Approaching target', 'Requires improvement'],
    ]);
  });

  test('of 0 is rated by the reports running that pass it, where its steps are per cent of it', () => {
    expect(meansOf(atMost, number(0))).toEqual(
      four(
        'the target or less',
        'over the target, but not in the report before',
        'over the target in 2 reports running',
        'over the target in 3 or more reports running',
      ),
    );
  });

  test.each([
    [
      2,
      {
        Good: 'the target or less',
        'Requires improvement': 'over the target, but not in the report before',
        Inadequate: 'over the target in 2 or more reports running',
      },
    ],
    [1, { Good: 'the target or less', 'Requires improvement': 'over the target' }],
  ])('of 0 in a contract with %i reports has no room for a first slip', (reports, expected) => {
    expect(meansOf({ ...atMost, reports }, number(0))).toEqual(expected);
  });
});

test('a figure set from a baseline is rated as any other of its kind', () => {
  expect(meansOf(atMost, setLater).Good).toBe('the figure set from the Baseline or less');
  expect(meansOf(level, setLater).Good).toBe('100% of the figure set from the Baseline or more');
});

test.each<[string, Rateable, Target]>([
  ['its kind', { ...total, rated: 'monitored' }, number(40)],
  ['its target', total, { mode: 'monitored', why: 'Law.' }],
])('what is monitored by %s has the rating Other alone', (_, kpi, target) => {
  expect(drawBands(pack, kpi, target)).toEqual([
    { rating: 'Other', means: pack.wording.proportion.bands.monitored },
  ]);
});

test.each([
  ['quarterly', 24, 8],
  ['quarterly', 25, 9],
  ['half-yearly', 18, 3],
  ['annual', 36, 3],
  ['at-completion', 36, 1],
] as const)('a KPI reported %s over %i months has %i reports', (frequency, months, reports) => {
  expect(countReports(months, frequency)).toBe(reports);
});

function earns({ from, below, above, upTo }: RatingLimits, result: number): boolean {
  return (
    (from === undefined || result >= from) &&
    (below === undefined || result < below) &&
    (above === undefined || result > above) &&
    (upTo === undefined || result <= upTo)
  );
}

/** The one rating that a result earns. */
function ratingOf(bands: readonly RatingBand[], result: number, by: 'limits' | 'few' = 'limits'): string {
  const earned = bands.filter((band) => {
    const limits = band[by];
    return limits !== undefined && earns(limits, result);
  });
  expect(earned).toHaveLength(1);
  return earned[0]!.rating;
}

describe('at each boundary', () => {
  test.each<[string, Rateable, Target, number, string]>([
    ['total', total, number(40), 100, 'Good'],
    ['total', total, number(40), 99.9, 'Approaching target'],
    ['total', total, number(40), 85, 'Approaching target'],
    ['total', total, number(40), 84.9, 'Requires improvement'],
    ['total', total, number(40), 60, 'Requires improvement'],
    ['total', total, number(40), 59.9, 'Inadequate'],
    ['small total, so many short', total, number(9), 0, 'Good'],
    ['small total, so many short', total, number(9), 0.5, 'Approaching target'],
    ['small total, so many short', total, number(9), 1, 'Approaching target'],
    ['small total, so many short', total, number(9), 1.5, 'Requires improvement'],
    ['small total, so many short', total, number(9), 4, 'Requires improvement'],
    ['small total, so many short', total, number(9), 5, 'Inadequate'],
    ['every case', everyCase, number(100), 100, 'Good'],
    ['every case', everyCase, number(100), 99.99, 'Approaching target'],
    ['every case', everyCase, number(100), 98, 'Approaching target'],
    ['every case', everyCase, number(100), 97.9, 'Requires improvement'],
    ['every case', everyCase, number(100), 95, 'Requires improvement'],
    ['every case', everyCase, number(100), 94.9, 'Inadequate'],
    ['points over', shareAtMost, number(5), 0, 'Good'],
    ['points over', shareAtMost, number(5), 0.1, 'Approaching target'],
    ['points over', shareAtMost, number(5), 2, 'Approaching target'],
    ['points over', shareAtMost, number(5), 2.1, 'Requires improvement'],
    ['points over', shareAtMost, number(5), 5, 'Requires improvement'],
    ['points over', shareAtMost, number(5), 5.1, 'Inadequate'],
    ['points over: 90% to landfill against 5%', shareAtMost, number(5), 85, 'Inadequate'],
    ['per cent of the figure over', atMost, number(250), 10, 'Approaching target'],
    ['per cent of the figure over', atMost, number(250), 10.1, 'Requires improvement'],
    ['per cent of the figure over', atMost, number(250), 25, 'Requires improvement'],
    ['per cent of the figure over', atMost, number(250), 25.1, 'Inadequate'],
    ['reports running', atMost, number(0), 0, 'Good'],
    ['reports running', atMost, number(0), 1, 'Approaching target'],
    ['reports running', atMost, number(0), 2, 'Requires improvement'],
    ['reports running', atMost, number(0), 3, 'Inadequate'],
  ])('%s', (_, kpi, target, result, rating) => {
    expect(ratingOf(drawBands(pack, kpi, target), result)).toBe(rating);
  });

  test.each([
    [0, 'Good'],
    [1, 'Requires improvement'],
    [2, 'Inadequate'],
    [19, 'Inadequate'],
  ])('of few cases, %i short', (short, rating) => {
    expect(ratingOf(drawBands(pack, everyCase, number(100)), short, 'few')).toBe(rating);
  });
});

test('every result earns exactly one rating, a better one never a worse, and every rating printed can be earned', () => {
  const kinds = fc.constantFrom<Rateable>(total, level, everyCase, atMost, shareAtMost, {
    ...total,
    hasProfile: true,
  });
  const reports = fc.integer({ min: 1, max: 8 });
  const results = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(kinds, reports, fc.integer({ min: 0, max: 100 }), results, (kind, count, value, pair) => {
      const bands = drawBands(pack, { ...kind, reports: count }, number(value));
      const limits = bands.flatMap((band) => band.limits ?? []);
      const unit = limits[0]?.unit;
      const most =
        unit === 'short'
          ? value
          : unit === 'reports-over'
            ? count
            : unit === 'points-over'
              ? 100 - value
              : 100;
      // shares and figures rise with the result; shortfalls and reports that pass fall
      const rises = unit === 'percent' || unit === 'figure';
      const [low = 0, high = 0] = pair.map((each) => Math.min(each, most)).sort((one, other) => one - other);
      const placeOf = (result: number) => bands.findIndex(({ rating }) => rating === ratingOf(bands, result));
      const [worse, better] = rises ? [low, high] : [high, low];
      expect(placeOf(better)).toBeLessThanOrEqual(placeOf(worse));
      const tenths = Array.from({ length: most * 10 + 1 }, (_, index) => index / 10);
      const earned = limits.filter((each) => tenths.some((result) => earns(each, result)));
      expect(earned).toEqual(limits);
    }),
    { numRuns: 60 },
  );
});

test('whatever share of however many cases is asked, each count of cases earns exactly one rating', () => {
  const wrong: string[] = [];
  for (let asked = 1; asked <= 100; asked += 1) {
    const bands = drawBands(pack, everyCase, number(asked));
    for (let cases = 1; cases <= 40; cases += 1)
      for (let kept = 0; kept <= cases; kept += 1) {
        const found = ratingsOf(bands, { due: asked, result: (kept * 100) / cases, cases });
        if (found.length !== 1) wrong.push(`${kept} of ${cases} cases, ${asked}% asked: ${found.join()}`);
      }
  }
  expect(wrong).toEqual([]);
});

test('no measure of the pack is rated by degrees where its target is everything', () => {
  const everything = ({ targetRules }: Measure): boolean =>
    targetRules.some((rule) => rule.by === 'fixed' && rule.value === 100);
  const found = [...pack.measures.values()].filter((each) => everything(each) && each.unitKind === 'percent');
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ rated }) => rated !== 'all-or-nothing').map(({ id }) => id)).toEqual([]);
});
