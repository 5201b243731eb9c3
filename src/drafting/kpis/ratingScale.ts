import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Target } from '../targets/target';

/** The four ratings of a figure, best first. */
export const FIGURE_RATINGS = ['Good', 'Approaching target', 'Requires improvement', 'Inadequate'] as const;
export type FigureRating = (typeof FIGURE_RATINGS)[number];

/** The ratings of the 2024 Regulations (reg 39(5)). */
export type Rating = FigureRating | 'Other';

/** What a result is compared in, and with. */
interface Yardstick {
  /** Per cent of what was to be reached, the KPI's own figure, or how many short of it or over it. */
  readonly unit: 'percent' | 'figure' | 'short' | 'over';
  readonly of: 'profile' | 'target' | 'offered-figure' | 'change';
}

/** How a KPI is rated, in numbers: a result reaches each of the three cuts, or stays within it. */
export interface RatingScale extends Yardstick {
  readonly result: 'reaches' | 'stays-within';
  readonly good: number;
  readonly approaching: number;
  readonly improve: number;
}

/** The results that earn one rating; a bound that is not there is none. */
export interface RatingLimits extends Yardstick {
  readonly from?: number;
  readonly below?: number;
  readonly above?: number;
  readonly upTo?: number;
}

type Bounds = CharterPack['engine']['ratingBands'];
type Counted = Pick<Measure, 'unitKind' | 'better'>;

/** Targets under this are rated in whole numbers: a share of 3 people is no useful bound. */
const WHOLE_NUMBERS_BELOW = 10;
/** All of what was to be reached, in per cent. */
export const ALL = 100;

/** The scale of a KPI, by the way its target is set; undefined where it is only monitored. The per cents are the engine's. */
export function drawScale(
  bounds: Bounds,
  measure: Counted,
  target: Target,
  hasProfile: boolean,
): RatingScale | undefined {
  switch (target.mode) {
    case 'monitored':
      return undefined;
    case 'offered':
      return shares(bounds, measure.better, 'offered-figure');
    case 'baseline':
      // a change is to be reached, whichever way it goes
      return shares(bounds, 'more', 'change');
    case 'number':
      return ofFigure(bounds, measure, target.value, hasProfile ? 'profile' : 'target');
  }
}

function ofFigure(
  bounds: Bounds,
  { unitKind, better }: Counted,
  value: number,
  of: Yardstick['of'],
): RatingScale {
  if (unitKind === 'percent') return inFigures(shares(bounds, better, 'target'), value);
  const whole = unitKind === 'count' && value < WHOLE_NUMBERS_BELOW;
  return whole ? inWholeNumbers(bounds, better, value, of) : shares(bounds, better, of);
}

/** Shares of what was to be reached; where less is better, as far over it as they would fall short. */
function shares(
  { good, approaching, requiresImprovement }: Bounds,
  better: Measure['better'],
  of: Yardstick['of'],
): RatingScale {
  if (better === 'more')
    return { unit: 'percent', of, result: 'reaches', good, approaching, improve: requiresImprovement };
  const over = (share: number): number => ALL + good - share;
  return {
    unit: 'percent',
    of,
    result: 'stays-within',
    good: ALL,
    approaching: over(approaching),
    improve: over(requiresImprovement),
  };
}

/** A target that is itself a per cent is rated by its own figures, to the nearest whole one. */
function inFigures(scale: RatingScale, value: number): RatingScale {
  const part = (share: number): number => (share === ALL ? value : Math.round((value * share) / ALL));
  return {
    ...scale,
    unit: 'figure',
    good: part(scale.good),
    approaching: part(scale.approaching),
    improve: part(scale.improve),
  };
}

/** How many short of the target (or over it) each rating allows: the engine's shares rounded to the nearest whole number. */
function inWholeNumbers(
  bounds: Bounds,
  better: Measure['better'],
  value: number,
  of: Yardstick['of'],
): RatingScale {
  const allows = (share: number): number =>
    Math.max(0, Math.floor(value) - Math.round((value * share) / ALL));
  return {
    unit: better === 'more' ? 'short' : 'over',
    of,
    result: 'stays-within',
    good: 0,
    approaching: allows(bounds.approaching),
    improve: allows(bounds.requiresImprovement),
  };
}

/** The limits of each rating; a rating that no result can earn has none. */
export function limitsOf(scale: RatingScale): Readonly<Record<FigureRating, RatingLimits | undefined>> {
  const { unit, of, good, approaching, improve } = scale;
  const limits = (bounds: Omit<RatingLimits, 'unit' | 'of'>): RatingLimits => ({ unit, of, ...bounds });
  const between = (better: number, worse: number): RatingLimits | undefined => {
    if (better === worse) return undefined;
    return limits(
      scale.result === 'reaches' ? { from: worse, below: better } : { above: better, upTo: worse },
    );
  };
  return {
    Good: limits(scale.result === 'reaches' ? { from: good } : { upTo: good }),
    'Approaching target': between(good, approaching),
    'Requires improvement': between(approaching, improve),
    Inadequate: limits(scale.result === 'reaches' ? { below: improve } : { above: improve }),
  };
}
