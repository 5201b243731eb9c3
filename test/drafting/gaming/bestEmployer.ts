import { ratingsOf, type Reported } from './rate';
import { asOfficersSet, asProposed, faults, type Played } from './cases';

/** What the figure is measured by: the KPI's own, or what this tenderer offers where it is left to tenderers. */
function dueOf({ kpi: { target }, measure }: Played, offer: number): number {
  if (target.mode === 'number') return target.value;
  return measure.unitKind === 'percent' && measure.better === 'more' ? Math.min(100, offer) : offer;
}

const rated = [...asProposed, ...asOfficersSet].filter(({ kpi }) => kpi.target.mode !== 'monitored');
const best = ({ measure: { better, unitKind } }: Played, due: number): number =>
  better === 'less' ? 0 : unitKind === 'percent' ? 100 : due;

/** Offers of an employer that is at its best on the first day, and of one that is not. */
const OFFERS = [0, 1, 7, 40, 100];
/** Cases and reports of a period, few and many. */
const PERIODS: readonly Partial<Reported>[] = [
  { cases: 3, running: 0 },
  { cases: 50, running: 0 },
];

test('the sweep has every way of rating, on every way of setting a target', () => {
  expect(new Set(rated.map(({ measure }) => measure.rated))).toEqual(
    new Set(['to-date', 'in-degrees', 'all-or-nothing', 'at-most']),
  );
  expect(new Set(rated.map(({ kpi }) => kpi.target.mode))).toEqual(
    new Set(['number', 'offered', 'baseline']),
  );
  expect(rated.length).toBeGreaterThan(1_000);
});

describe('the best present employer is never worse off', () => {
  test('who is at the best there can be on the first day is rated Good, whatever it offered', () => {
    expect(
      faults(rated, (each) =>
        OFFERS.flatMap((offer) =>
          PERIODS.flatMap((period) => {
            const due = dueOf(each, offer);
            const ratings = ratingsOf(each.kpi.bands, { ...period, due, result: best(each, due) });
            return ratings.join() === 'Good'
              ? []
              : [`${each.kpi.targetText}, due ${String(due)}: ${ratings.join()}`];
          }),
        ),
      ),
    ).toEqual([]);
  });

  test('who does better is never rated worse', () => {
    const order = ['Good', 'Approaching target', 'Requires improvement', 'Inadequate'];
    const worstFirst = [0, 0.2, 0.5, 0.59, 0.6, 0.84, 0.86, 0.95, 0.97, 0.99, 1];
    expect(
      faults(rated, (each) => {
        const due = dueOf(each, 40);
        const span = each.measure.better === 'more' ? due : 100 - due;
        const results = worstFirst.map((part) =>
          each.measure.better === 'more' ? due * part : due + span * (1 - part),
        );
        const places = results.map((result) => {
          const running = result > due ? 3 : 0;
          const [rating = ''] = ratingsOf(each.kpi.bands, { due, result, cases: 50, running });
          return order.indexOf(rating);
        });
        return places.every(
          (place, index) => place >= 0 && (index === 0 || place <= (places[index - 1] ?? 0)),
        )
          ? []
          : [`${each.kpi.targetText}: ${places.join()}`];
      }),
    ).toEqual([]);
  });
});

/** Small stories of one KPI: what the employer offers or owes, what it reports, and how that is rated. */
describe('one employer', () => {
  const find = (
    rating: Played['measure']['rated'],
    unitKind: string,
    mode: string,
    better = 'more',
  ): Played => {
    const found = rated.find(
      ({ measure, kpi }) =>
        measure.rated === rating &&
        measure.unitKind === unitKind &&
        measure.better === better &&
        kpi.target.mode === mode,
    );
    if (found === undefined) throw new Error(`No KPI is ${rating}, ${unitKind}, ${mode}`);
    return found;
  };
  const everyCase = find('all-or-nothing', 'percent', 'number');
  const level = find('in-degrees', 'percent', 'offered');
  const notOver = find('at-most', 'percent', 'offered', 'less');
  const total = find('to-date', 'count', 'offered');

  test.each<[string, Played, Reported, string]>([
    ['pays everybody the rate at the start', everyCase, { due: 100, result: 100, cases: 40 }, 'Good'],
    [
      'with 30 of 40 people moved to an agency that pays less',
      everyCase,
      { due: 100, result: 25, cases: 40 },
      'Inadequate',
    ],
    ['has nobody on zero-hours contracts, and offers none', notOver, { due: 0, result: 0 }, 'Good'],
    ['has none, and offered up to a tenth', notOver, { due: 10, result: 0 }, 'Good'],
    ['offers none and has a third', notOver, { due: 0, result: 33 }, 'Inadequate'],
    ['offers all and keeps to it', level, { due: 100, result: 100 }, 'Good'],
    ['offers all and keeps nine tenths', level, { due: 100, result: 90 }, 'Approaching target'],
    ['offers half and keeps to it', level, { due: 50, result: 50 }, 'Good'],
    ['reports nothing of a total that is due', total, { due: 20, result: 0 }, 'Inadequate'],
    [
      'reports nothing of a share that is owed in a few cases',
      everyCase,
      { due: 100, result: 0, cases: 1 },
      'Inadequate',
    ],
    ['is a quarter late with a total and makes it up', total, { due: 40, result: 40 }, 'Good'],
  ])('%s', (_, { kpi }, reported, rating) => {
    expect(ratingsOf(kpi.bands, reported)).toEqual([rating]);
  });
});
