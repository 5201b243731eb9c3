import type { Measure } from '../../charter/schema/measure';
import type { Ratings } from '../../charter/schema/ratings';
import type { Target } from '../targets/target';
import type { Cuts, Yardstick } from './ratingLimits';

/** How a KPI is rated, in numbers. */
export interface RatingScale extends Cuts {
  /** How it is rated instead in periods with fewer than `below` of what is counted: cases, or units due to date. */
  readonly few?: Few;
}

/** A scale of few cases, or of a profile that is still low. */
export interface Few extends Cuts {
  readonly below: number;
}

/** What the bands of a KPI depend on besides its target. */
export interface Rateable extends Pick<Measure, 'unitKind' | 'rated' | 'overBy'> {
  /** Whether its figure is spread over the term. */
  readonly hasProfile: boolean;
  /** Whether some step of that profile is of a few units only, though its target is not. */
  readonly startsLow?: boolean;
  /** People whom it may count, where that is known. */
  readonly cases?: number | undefined;
  /** How often it is reported in the initial term. */
  readonly reports: number;
}

type Shares = Pick<Ratings['in-degrees'], 'good' | 'approaching' | 'requiresImprovement'>;

/** All of what was to be reached, in per cent. */
export const ALL = 100;

/** The scale of a KPI, by its kind and the way its target is set; undefined where it is only monitored. */
export function drawScale(ratings: Ratings, kpi: Rateable, target: Target): RatingScale | undefined {
  if (kpi.rated === 'monitored' || target.mode === 'monitored') return undefined;
  if (target.mode === 'number') return ofNumber(ratings, kpi, kpi.rated, target);
  const of = target.mode === 'offered' ? 'offered-figure' : 'set-figure';
  switch (kpi.rated) {
    case 'to-date':
      return ofOffer(ratings['to-date'], kpi, target, of);
    case 'in-degrees':
      return shares(levelShares(ratings, kpi, target), of);
    case 'all-or-nothing':
      return inEveryCase(ratings, kpi, shares(caseShares(ratings, target), of), target);
    case 'at-most':
      return notOver(ratings['at-most'], of, kpi);
  }
}

function ofNumber(
  ratings: Ratings,
  kpi: Rateable,
  rated: Exclude<Rateable['rated'], 'monitored'>,
  target: Extract<Target, { mode: 'number' }>,
): RatingScale {
  const { value } = target;
  switch (rated) {
    case 'to-date':
      return ofTotal(ratings['to-date'], kpi, value);
    case 'in-degrees':
      return ofLevel(ratings, kpi, target);
    case 'all-or-nothing':
      return inEveryCase(ratings, kpi, ofCases(ratings, target), target);
    case 'at-most':
      return notOver(ratings['at-most'], 'target', kpi, value);
  }
}

function shares({ good, approaching, requiresImprovement }: Shares, of: Yardstick['of']): RatingScale {
  return { unit: 'percent', of, result: 'reaches', good, approaching, improve: requiresImprovement };
}

function ofTotal(bounds: Ratings['to-date'], kpi: Rateable, value: number): RatingScale {
  const { unitKind, hasProfile } = kpi;
  const of = hasProfile ? 'profile' : 'target';
  return unitKind !== 'count' || value >= bounds.wholeBelow
    ? byShare(bounds, kpi, of)
    : inWhole(bounds, value, of, { most: value, hasProfile });
}

/** By shares, and in whole units while so little is due that one unit is a large share of it. */
function byShare(
  bounds: Ratings['to-date'],
  { unitKind, startsLow }: Rateable,
  of: Yardstick['of'],
): RatingScale {
  const scale = shares(bounds, of);
  if (unitKind !== 'count' || of !== 'profile' || startsLow !== true) return scale;
  return { ...scale, few: fewOf(bounds.wholeBelow, bounds.fewDue, { unit: 'short', of }) };
}

/** A scale for few of what is counted: by how many it is short, and nothing at all is the worst. */
function fewOf(
  below: number,
  { approaching, requiresImprovement: improve }: Ratings['to-date']['fewDue'],
  { unit, of }: Yardstick,
): Few {
  return {
    ...{ unit, of, result: 'stays-within', good: 0, approaching, improve, below },
    nothingFails: true,
  };
}

/**
 * A total that is not known yet. Where few can be offered it is rated in whole numbers, those of the least acceptable offer: who earned
 * marks for more may be no further short of it.
 */
function ofOffer(
  bounds: Ratings['to-date'],
  kpi: Rateable,
  target: Target,
  offered: Yardstick['of'],
): RatingScale {
  const { unitKind, hasProfile } = kpi;
  const of = hasProfile ? 'profile' : offered;
  const { floor, ceiling } = target.mode === 'offered' ? target : {};
  return unitKind === 'count' && floor !== undefined && (ceiling ?? Infinity) <= bounds.offeredWholeTo
    ? inWhole(bounds, floor, of, { hasProfile })
    : byShare(bounds, kpi, of);
}

/** By how many whole units a total may be short. */
function inWhole(
  bounds: Ratings['to-date'],
  value: number,
  of: Yardstick['of'],
  { hasProfile, ...most }: { readonly most?: number; readonly hasProfile: boolean },
): RatingScale {
  const allows = (share: number): number =>
    Math.max(0, Math.floor(value) - Math.round((value * share) / ALL));
  const improve = allows(bounds.requiresImprovement);
  return {
    ...{ unit: 'short', of, result: 'stays-within', good: 0, improve, ...most },
    approaching: allows(bounds.approaching),
    // a profile starts with less than it may be short of
    ...(hasProfile && improve > 0 ? { nothingFails: true } : {}),
  };
}

function ofLevel(ratings: Ratings, kpi: Rateable, target: Extract<Target, { mode: 'number' }>): RatingScale {
  const { value } = target;
  const bounds = levelShares(ratings, kpi, target);
  const scale = shares(bounds, 'target');
  if (kpi.unitKind !== 'percent') return scale;
  return inFigures(scale, value);
}

/** The bounds of a share that is reached by degrees: close to all of it, what falls short of it falls far short (docs/domain.md#rating-bands). */
function levelShares(ratings: Ratings, { unitKind }: Rateable, target: Target): Shares {
  const least = target.mode === 'offered' ? target.floor : target.mode === 'number' ? target.value : 0;
  const near = unitKind === 'percent' && (least ?? 0) >= ratings['all-or-nothing'].from;
  return ratings[near ? 'all-or-nothing' : 'in-degrees'];
}

/** A target that is itself a per cent is rated by its own figures, in whole points, halves to the supplier's good. */
function inFigures(scale: RatingScale, value: number): RatingScale {
  // under 1% whole points would put all bounds together, or the last at 0
  const points = value < 1 ? 0.01 : 1;
  const part = (share: number): number =>
    share === ALL ? value : Math.ceil((value * share) / ALL / points - 0.5) / Math.round(1 / points);
  return {
    ...scale,
    unit: 'figure',
    good: part(scale.good),
    approaching: part(scale.approaching),
    improve: part(scale.improve),
  };
}

/** The bounds of a share of cases: what is owed in nearly all of them leaves no room, a lower share is reached by degrees. */
function caseShares(ratings: Ratings, target: Target): Shares {
  return ratings[isNearlyAll(ratings, target) ? 'all-or-nothing' : 'in-degrees'];
}

/** Whether what is asked is close to every case; what nobody has set yet may be. */
function isNearlyAll(ratings: Ratings, target: Target): boolean {
  const least =
    target.mode === 'number' ? target.value : target.mode === 'offered' ? target.floor : undefined;
  return least === undefined || least >= ratings['all-or-nothing'].from;
}

function ofCases(ratings: Ratings, target: Extract<Target, { mode: 'number' }>): RatingScale {
  return inFigures(shares(caseShares(ratings, target), 'target'), target.value);
}

/** A share of cases: by share, and by the cases that fail where there are few of them. */
function inEveryCase(ratings: Ratings, { cases }: Rateable, scale: RatingScale, target: Target): RatingScale {
  const { fewCases } = ratings['all-or-nothing'];
  const steps = isNearlyAll(ratings, target) ? fewCases : fewCases.byDegrees;
  const few = fewOf(fewCases.below, steps, { unit: 'cases-short', of: scale.of });
  // so few people that a share of them says nothing
  if (cases !== undefined && cases < few.below) {
    const { below: _, ...alone } = few;
    return alone;
  }
  return { ...scale, few: { ...few, most: few.below - 1 } };
}

/** By how far a figure is passed, in steps that suit what it counts; `value` is absent where it is not known yet. */
function notOver(
  bounds: Ratings['at-most'],
  of: Yardstick['of'],
  { unitKind, overBy, reports }: Rateable,
  value?: number,
): RatingScale {
  const over = (unit: Yardstick['unit'], steps: NonNullable<Measure['overBy']>): RatingScale => ({
    ...{ unit, of, result: 'stays-within', good: 0 },
    ...{ approaching: steps.approaching, improve: steps.requiresImprovement },
  });
  if (overBy !== undefined) return over('units-over', overBy);
  if (unitKind === 'percent')
    return { ...over('points-over', bounds.points), ...(value === undefined ? {} : { most: ALL - value }) };
  return value === 0
    ? countReports(bounds.ofNought, of, reports)
    : over('percent-over', bounds.shareOfFigure);
}

/** Counts the reports that pass a figure of 0, one after the other: it can be kept to, and has no per cent of excess. */
function countReports(
  bounds: Ratings['at-most']['ofNought'],
  of: Yardstick['of'],
  reports: number,
): RatingScale {
  const { approaching, requiresImprovement } = reports < bounds.fewReports.below ? bounds.fewReports : bounds;
  return {
    ...{ unit: 'reports-over', of, result: 'stays-within', good: 0, most: reports },
    ...{ approaching, improve: requiresImprovement },
  };
}
