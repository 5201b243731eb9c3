import { drawBands } from '../../src/drafting/kpis/ratingBands';
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
