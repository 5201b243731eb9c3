import type { Answers } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import { openCase } from '../../src/drafting/case';
import { fullTerm, type ContractProfile } from '../../src/drafting/contract/contractProfile';
import type { Kpi } from '../../src/drafting/kpis/kpi';
import { ratingsOf } from './gaming/rate';
import { countReports } from '../../src/drafting/kpis/reportCount';
import { carriedBy, placesOf, worthOf } from '../../src/drafting/targets/opportunities';
import { contextOf, measureOf, pack } from './proportionCases';
import { seeded } from '../support/seeded';
import { sweepOf } from '../support/sweep';

/** Contracts of the sweep; the seed is printed with a count of what was looked at. */
const { CONTRACTS } = sweepOf('contracts', { all: { CONTRACTS: 2_000 }, part: { CONTRACTS: 550 } });
const SEED = 20261124;

const kinds = ['works', 'services', 'goods', 'light-touch', 'grant'] as const;
const titles = ['Programme', ...[...pack.natures.values()].map(({ words }) => words[0] ?? '')];
const sizes = [20_000, 25_000, 99_999, 1_000_000, 1_000_001, 2_000_001, 10_000_000, 14_000_000, 50_000_000];
const terms = [2, 3, 6, 9, 12, 13, 18, 24, 36, 60, 61, 72, 120, 180];

const next = seeded(SEED);
const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
function oneOf<T>(values: readonly [T, ...T[]] | readonly T[]): T {
  const value = values[whole(0, values.length - 1)];
  if (value === undefined) throw new RangeError('Nothing to choose from');
  return value;
}

/** £20,000 to £100m, as many small as large, and now and then on a limit. */
function anyValue(): NonNullable<Answers['value']> {
  const pounds = next() < 0.3 ? oneOf(sizes) : Math.round(20_000 * 5_000 ** next());
  return {
    pence: pounds * 100,
    per: next() < 0.2 ? 'year' : 'total',
    basis: oneOf(['with', 'without', 'none']),
  };
}

function anyContract(): Answers {
  const people = next();
  return {
    title: oneOf(titles),
    value: anyValue(),
    term: {
      months: next() < 0.4 ? oneOf(terms) : whole(2, 180),
      extensions: oneOf([[], [], [12], [12, 12], [12, 12, 12, 12], [1], [24]]),
    },
    start: oneOf(['2027-04-01', '2028-02-29', '2027-12-31']),
    kind: oneOf(kinds),
    place: 'Trentham',
    ...(people < 0.4
      ? {}
      : people < 0.5
        ? { workforce: 'unknown' as const }
        : { workforce: whole(1, 30) ** 2 }),
  };
}

/** Every measure that draws on a pot, chosen by the officer, who sets no figure. */
const drawing = [...pack.measures.values()].filter(({ drawsOn }) => drawsOn !== undefined);
const allThatDraw: Choices = {
  commitments: [...new Set(drawing.map(({ commitment }) => commitment))],
  measures: Object.fromEntries(
    drawing.map(({ commitment }) => [
      commitment,
      drawing.filter((each) => each.commitment === commitment).map(({ id }) => id),
    ]),
  ),
};

/** The same, all of it left to tenderers: who sets no figure asks for no more than before. */
const allOffered: Choices = {
  ...allThatDraw,
  targets: Object.fromEntries(drawing.map(({ id }) => [id, { offered: true }])),
};

/** Every second one left to tenderers, beside a fixed one. */
const someOffered: Choices = {
  ...allThatDraw,
  targets: Object.fromEntries(
    drawing.filter((_, index) => index % 2 === 0).map(({ id }) => [id, { offered: true }]),
  ),
};

const seen = { contracts: 0, kpis: 0, figures: 0, profiles: 0, reports: 0, shared: 0, atOnce: 0, offers: 0 };

/** The quarter of the term that ends with a point, from 1. */
function quarterOf({ start }: ContractProfile, { due }: Kpi['profile'][number]): number {
  const [year = 0, month = 0] = due.split('-').map(Number);
  const [from = 0, first = 0, day = 1] = start.split('-').map(Number);
  // the day before the same day of a month, so a term from the first ends in the month before
  const months = (year - from) * 12 + month - first + (day === 1 ? 1 : 0);
  return Math.ceil(months / 3);
}

/** What a total may come to beside what is due: on, under and over each bound. */
const parts = [0, 0.1, 0.5, 0.59, 0.6, 0.84, 0.85, 0.99, 1, 1.2];

/** A result that earns no rating, or two. */
function isRatedOnce(kpi: Kpi): boolean {
  const least = kpi.target.mode === 'offered' ? (kpi.target.floor ?? 0) : 100;
  const dues = kpi.profile.map(({ value, unit }) => (unit === 'figure' ? value : (value * least) / 100));
  return dues
    .filter((due) => due > 0)
    .every((due) =>
      [...parts.map((part) => part * due), due - 1, due - 1.5].every(
        (result) => ratingsOf(kpi.bands, { due, result: Math.max(0, result) }).length === 1,
      ),
    );
}

/** What is wrong with a KPI that the rules propose; nothing where all bounds hold. */
function faultsOf(profile: ContractProfile, kpi: Kpi): string[] {
  const { better, unitKind, takesWeeks } = measureOf(kpi.measureId);
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${kpi.measureId}: ${fault}`);
  };
  seen.kpis += 1;
  for (const { limits } of kpi.bands) {
    if (limits === undefined) continue;
    const { from, below, above, upTo } = limits;
    must(from === undefined || below === undefined || from < below, 'a band that nothing reaches');
    must(above === undefined || upTo === undefined || above < upTo, 'a band that nothing reaches');
  }
  must(
    kpi.bands.some(({ rating, limits }) => rating === 'Good' && limits) || kpi.bands.length === 1,
    'no Good',
  );
  const months = { quarterly: 3, 'half-yearly': 6, annual: 12, 'at-completion': 0 }[kpi.frequency];
  must(months === 0 || months < fullTerm(profile), 'a report after the end');
  must(
    months > 0 || fullTerm(profile) <= 12 || measureOf(kpi.measureId).frequency === 'at-completion',
    'one report',
  );
  if (kpi.target.mode === 'offered') must((kpi.target.floor ?? 1) >= 1, 'a floor of less than one');
  if (kpi.target.mode === 'baseline') {
    const rules = measureOf(kpi.measureId).targetRules.flatMap((each) =>
      each.by === 'baseline' ? each.rule : [],
    );
    const measured = Math.max(...rules.map((id) => pack.rules.get(id)?.parameters.monthsToBaseline ?? NaN));
    must(months > 0 && profile.months - measured >= months, 'no full report after the baseline');
  }
  if (kpi.target.mode === 'offered' && measureOf(kpi.measureId).rated === 'to-date') {
    must(
      (kpi.profile.at(-1)?.value ?? 100) === 100 && kpi.profile.length > 0 === months > 0,
      'an offered total without a profile',
    );
  }
  const isTotal =
    measureOf(kpi.measureId).rated === 'to-date' && ['number', 'offered'].includes(kpi.target.mode);
  if (isTotal && kpi.frequency !== 'at-completion') {
    seen.reports += 1;
    must(
      kpi.profile.length === countReports(profile.months, kpi.frequency),
      'a report without a figure to date',
    );
    must(isRatedOnce(kpi), 'a result with no rating, or two');
    must(kpi.profile.length <= 20, 'more steps than anyone reads');
  }
  if (kpi.target.mode !== 'number') return faults;
  const { value } = kpi.target;
  seen.figures += 1;
  must(better === 'less' || value > 0, 'nothing is asked for');
  must(unitKind !== 'percent' || value <= 100, 'over 100 %');
  must(takesWeeks === undefined || (Number.isInteger(value) && value >= 1), 'less than one person');
  must(kpi.pot === undefined || kpi.pot.drawn <= kpi.pot.holds, `overdrawn: ${kpi.pot?.sum ?? ''}`);
  if (kpi.pot !== undefined && kpi.pot.measureIds.length > 1) seen.shared += 1;
  const dates = kpi.profile.map(({ due }) => due);
  must(
    dates.every((due) => due <= profile.end),
    'a step after the end',
  );
  must(
    dates.length === 0 || kpi.profile.at(-1)?.value === value,
    'a profile that does not end at its target',
  );
  if (takesWeeks !== undefined && profile.months <= 60 && dates.length > 0) {
    seen.profiles += 1;
    const none = Math.floor(Math.min(takesWeeks, 26) / 13);
    const tooEarly = kpi.profile.filter((point) => quarterOf(profile, point) <= none);
    must(
      tooEarly.every((point) => point.value === 0),
      'counts before its weeks are over',
    );
  }
  return faults;
}

/** The least and the most of what is left to tenderers, together with what is fixed beside it, is what the contract carries. */
function offerFaults(profile: ContractProfile, kpis: readonly Kpi[]): string[] {
  const of = kpis.filter(({ measureId }) => measureOf(measureId).drawsOn !== undefined);
  const limits = of.map(({ measureId, target }) => ({
    offered: target.mode === 'offered' && target.by === 'officer' && target.floor !== undefined,
    from: target.mode === 'offered' ? target.limitsFrom : undefined,
    each: worthOf(pack, profile, measureOf(measureId)).each,
    ...(target.mode === 'number'
      ? { least: target.value, most: target.value }
      : target.mode === 'offered' && target.by === 'officer'
        ? { least: target.floor ?? 0, most: target.ceiling ?? 0 }
        : { least: 0, most: 0 }),
  }));
  if (!limits.some(({ offered }) => offered)) return [];
  seen.offers += 1;
  const sum = (which: 'least' | 'most'): number =>
    limits.reduce((total, each) => total + each[which] / each.each, 0);
  const holds = kpis.find(({ pot }) => pot !== undefined)?.pot?.holds ?? 0;
  const carried = carriedBy(pack, profile) ?? Infinity;
  return [
    ...(holds > 0 && sum('least') > holds + 1e-9 ? [`least offers of ${sum('least')} out of ${holds}`] : []),
    ...(sum('most') > Math.max(carried, holds) + 1e-9
      ? [`most offers of ${sum('most')} out of ${carried}`]
      : []),
    ...(limits.some(({ from }) => from?.floor === 'published') ? ['a share is called a benchmark'] : []),
    ...limits.filter(({ offered, least, most }) => offered && !(most > least)).map(() => 'no room'),
  ];
}

/** The busiest quarter of all who are planned: weeks worked, and people who are kept until they count. */
function busiest(profile: ContractProfile, kpis: readonly Kpi[]): number {
  const quarters = Math.ceil(profile.months / 3);
  const busy = Array.from({ length: quarters }, (_, index) => {
    const weeks = Math.ceil((Math.min(3, profile.months - index * 3) * 11.5) / 3);
    return kpis.reduce((sum, { measureId, target, profile: points }) => {
      const lag = Math.floor((measureOf(measureId).takesWeeks ?? 0) / 13);
      const most = target.mode === 'offered' ? (target.ceiling ?? 0) / 100 : 1;
      // what a report of a year shows was done in its four quarters
      const done = (quarter: number): number => {
        const next = points.findIndex((point) => quarterOf(profile, point) >= quarter + 1);
        const [before, point] = [points[next - 1], points[next]];
        if (point === undefined) return 0;
        const over = quarterOf(profile, point) - (before === undefined ? 0 : quarterOf(profile, before));
        return ((point.value - (before?.value ?? 0)) * most) / Math.max(1, over);
      };
      // nobody is held to be slower than the profile: people follow each other in a place, each for as long as it takes to count
      if (lag > 0) {
        const turns = (point: (typeof points)[number]): number =>
          Math.max(1, Math.floor(Math.min(quarterOf(profile, point), quarters) / lag));
        return sum + Math.max(0, ...points.map((point) => (point.value * most) / turns(point)));
      }
      // a week of rounding is no person; an offer's profile is rounded to whole per cent
      return sum + Math.max(0, done(index) - Math.max(1, target.mode === 'offered' ? most : 1)) / weeks;
    }, 0);
  });
  return Math.max(...busy);
}

/** All who are placed at a time are within the share of the people there are. */
function crowdFaults(profile: ContractProfile, kpis: readonly Kpi[]): string[] {
  const placed = kpis.filter(({ pot, profile: points }) => pot !== undefined && points.length > 0);
  if (profile.workforce === undefined || profile.months > 60 || placed.length === 0) return [];
  seen.atOnce += 1;
  const most = Math.max(...placed.map(({ pot }) => pot?.holds ?? 0));
  const offered = placed.some(({ target }) => target.mode === 'offered');
  // one may be offered where a ratio gives none
  const places = offered
    ? Math.max(1, placesOf(pack, profile.workforce))
    : Math.min(most, placesOf(pack, profile.workforce));
  const people = busiest(profile, placed);
  // the share is one of weeks, and a part of a place is a whole person for a part of the term
  return people <= Math.ceil(places) + placed.length
    ? []
    : [`${people} people at once, and ${places} places`];
}

test('thousands of contracts: nothing is proposed that is nothing, too much, too early or too crowded', () => {
  const faults: unknown[] = [];
  while (seen.contracts < CONTRACTS) {
    const answers = anyContract();
    seen.contracts += 1;
    for (const choices of [{}, allThatDraw, allOffered, someOffered]) {
      const { profile, kpis } = openCase(pack, contextOf(), { answers, choices });
      if (profile === undefined) throw new Error('A contract of the sweep misses an answer');
      const found = [
        ...kpis.flatMap((kpi) => faultsOf(profile, kpi)),
        ...crowdFaults(profile, kpis),
        ...offerFaults(profile, kpis),
      ];
      if (found.length > 0) faults.push({ answers, found });
    }
  }
  process.stdout.write(`seed ${SEED}: ${JSON.stringify(seen)}\n`);
  expect(faults.slice(0, 5)).toEqual([]);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
});
