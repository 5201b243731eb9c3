import type { Measure } from '../../charter/schema/measure';
import type { Ratings } from '../../charter/schema/ratings';
import type { Target } from '../targets/target';

/** The four ratings of a figure, best first. */
export const FIGURE_RATINGS = ['Good', 'Approaching target', 'Requires improvement', 'Inadequate'] as const;
export type FigureRating = (typeof FIGURE_RATINGS)[number];

/** The ratings of the 2024 Regulations (reg 39(5)). */
export type Rating = FigureRating | 'Other';

/** What a result is compared in, and with. */
interface Yardstick {
  /**
   * Per cent of what was to be reached; the KPI's own figure; how many short of it; how many cases short of it; or how many
   * reports running, this one the last, that pass it.
   */
  readonly unit: 'percent' | 'figure' | 'short' | 'cases-short' | 'reports-over';
  readonly of: 'profile' | 'target' | 'offered-figure' | 'set-figure';
}

/** Where one rating ends and the next begins: a result reaches each of the three cuts, or stays within it. */
interface Cuts extends Yardstick {
  readonly result: 'reaches' | 'stays-within';
  readonly good: number;
  readonly approaching: number;
  readonly improve: number;
  /** The largest result there can be; absent where there is none. */
  readonly most?: number;
}

/** How a KPI is rated, in numbers. */
export interface RatingScale extends Cuts {
  /** How periods with fewer cases than `below` are rated instead. */
  readonly fewCases?: Cuts & { readonly below: number };
}

/** The results that earn one rating; a bound that is not there is none. */
export interface RatingLimits extends Yardstick {
  readonly from?: number;
  readonly below?: number;
  readonly above?: number;
  readonly upTo?: number;
}

/** What the bands of a KPI depend on besides its target. */
export interface Rateable extends Pick<Measure, 'unitKind' | 'rated'> {
  /** Whether its figure is spread over the term. */
  readonly hasProfile: boolean;
  /** How often it is reported in the initial term. */
  readonly reports: number;
}

type Shares = Pick<Ratings['in-degrees'], 'good' | 'approaching' | 'requiresImprovement'>;

/** All of what was to be reached, in per cent. */
export const ALL = 100;

/** The scale of a KPI, by its kind and the way its target is set; undefined where it is only monitored. */
export function drawScale(ratings: Ratings, kpi: Rateable, target: Target): RatingScale | undefined {
  if (kpi.rated === 'monitored' || target.mode === 'monitored') return undefined;
  if (target.mode === 'number') return ofNumber(ratings, kpi, kpi.rated, target.value);
  const of = target.mode === 'offered' ? 'offered-figure' : 'set-figure';
  switch (kpi.rated) {
    case 'to-date':
      return shares(ratings['to-date'], kpi.hasProfile ? 'profile' : of);
    case 'in-degrees':
      return shares(ratings['in-degrees'], of);
    case 'all-or-nothing':
      return inEveryCase(ratings, shares(ratings['all-or-nothing'], of));
    case 'at-most':
      return countReports(ratings['at-most'], of, kpi.reports);
  }
}

function ofNumber(
  ratings: Ratings,
  kpi: Rateable,
  rated: Exclude<Rateable['rated'], 'monitored'>,
  value: number,
): RatingScale {
  switch (rated) {
    case 'to-date':
      return ofTotal(ratings['to-date'], kpi, value);
    case 'in-degrees':
      return ofLevel(ratings['in-degrees'], kpi, value);
    case 'all-or-nothing':
      return inEveryCase(ratings, inFigures(shares(ratings['all-or-nothing'], 'target'), value, 0.1));
    case 'at-most':
      return countReports(ratings['at-most'], 'target', kpi.reports);
  }
}

function shares({ good, approaching, requiresImprovement }: Shares, of: Yardstick['of']): RatingScale {
  return { unit: 'percent', of, result: 'reaches', good, approaching, improve: requiresImprovement };
}

function ofTotal(bounds: Ratings['to-date'], { unitKind, hasProfile }: Rateable, value: number): RatingScale {
  const of = hasProfile ? 'profile' : 'target';
  if (unitKind !== 'count' || value >= bounds.wholeBelow) return shares(bounds, of);
  const allows = (share: number): number =>
    Math.max(0, Math.floor(value) - Math.round((value * share) / ALL));
  return {
    ...{ unit: 'short', of, result: 'stays-within', good: 0, most: value },
    approaching: allows(bounds.approaching),
    improve: allows(bounds.requiresImprovement),
  };
}

function ofLevel(bounds: Shares, { unitKind }: Rateable, value: number): RatingScale {
  const scale = shares(bounds, 'target');
  return unitKind === 'percent' ? inFigures(scale, value, 1) : scale;
}

/** A target that is itself a per cent is rated by its own figures, rounded to so many points. */
function inFigures(scale: RatingScale, value: number, points: number): RatingScale {
  const part = (share: number): number =>
    share === ALL ? value : Math.round((value * share) / ALL / points) / Math.round(1 / points);
  return {
    ...scale,
    unit: 'figure',
    good: part(scale.good),
    approaching: part(scale.approaching),
    improve: part(scale.improve),
  };
}

/** What is owed in every case: by share, and by the cases that fail where there are few of them. */
function inEveryCase({ 'all-or-nothing': { fewCases } }: Ratings, scale: RatingScale): RatingScale {
  const { below, approaching, requiresImprovement: improve } = fewCases;
  const most = below - 1;
  return {
    ...scale,
    fewCases: {
      ...{ unit: 'cases-short', of: scale.of, result: 'stays-within' },
      ...{ good: 0, approaching, improve, most, below },
    },
  };
}

/** Counts the reports that pass the figure, one after the other: a figure of 0 can be kept to, and has no per cent of excess. */
function countReports(bounds: Ratings['at-most'], of: Yardstick['of'], reports: number): RatingScale {
  const { approaching, requiresImprovement } = reports < bounds.fewReports.below ? bounds.fewReports : bounds;
  return {
    ...{ unit: 'reports-over', of, result: 'stays-within', good: 0, most: reports },
    ...{ approaching, improve: requiresImprovement },
  };
}

/** The limits of each rating; a rating that no result can earn has none. */
export function limitsOf(cuts: Cuts): Readonly<Record<FigureRating, RatingLimits | undefined>> {
  const { unit, of, good, approaching, improve, result, most = Number.POSITIVE_INFINITY } = cuts;
  const limits = (bounds: Omit<RatingLimits, 'unit' | 'of'>): RatingLimits => ({ unit, of, ...bounds });
  const between = (better: number, worse: number): RatingLimits | undefined => {
    if (better === worse || (result === 'stays-within' && better >= most)) return undefined;
    if (result === 'reaches') return limits({ from: worse, below: better });
    return limits({ above: better, ...(worse < most ? { upTo: worse } : {}) });
  };
  const worst = result === 'reaches' ? { below: improve } : { above: improve };
  const canFail = result === 'reaches' ? improve > 0 : improve < most;
  return {
    Good: limits(result === 'reaches' ? { from: good } : { upTo: good }),
    'Approaching target': between(good, approaching),
    'Requires improvement': between(approaching, improve),
    Inadequate: canFail ? limits(worst) : undefined,
  };
}
