/** The four ratings of a figure, best first. */
export const FIGURE_RATINGS = ['Good', 'Approaching target', 'Requires improvement', 'Inadequate'] as const;
export type FigureRating = (typeof FIGURE_RATINGS)[number];

/** The ratings of the 2024 Regulations (reg 39(5)). */
export type Rating = FigureRating | 'Other';

/** What a result is compared in, and with. */
export interface Yardstick {
  /**
   * Per cent of what was to be reached; the KPI's own figure; how many short of it; how many cases short of it; how far it is
   * passed, in percentage points, in the KPI's unit or in per cent of it; or how many reports running, this one the last, pass it.
   */
  readonly unit:
    | 'percent'
    | 'figure'
    | 'short'
    | 'cases-short'
    | 'points-over'
    | 'units-over'
    | 'percent-over'
    | 'reports-over';
  readonly of: 'profile' | 'target' | 'offered-figure' | 'set-figure';
}

/** Where one rating ends and the next begins: a result reaches each of the three cuts, or stays within it. */
export interface Cuts extends Yardstick {
  readonly result: 'reaches' | 'stays-within';
  readonly good: number;
  readonly approaching: number;
  readonly improve: number;
  /** The largest result there can be; absent where there is none. */
  readonly most?: number;
  /** Nothing delivered is Inadequate, however few short of it that is. */
  readonly nothingFails?: true;
}

/** The results that earn one rating; a bound that is not there is none. */
export interface RatingLimits extends Yardstick {
  readonly from?: number;
  readonly below?: number;
  readonly above?: number;
  readonly upTo?: number;
  /** Nothing delivered earns it too, and no better one. */
  readonly orNothing?: true;
}

/** The limits of each rating; a rating that no result can earn has none. */
export function limitsOf(cuts: Cuts): Readonly<Record<FigureRating, RatingLimits | undefined>> {
  const {
    unit,
    of,
    good,
    approaching,
    improve,
    result,
    nothingFails,
    most = Number.POSITIVE_INFINITY,
  } = cuts;
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
    Inadequate: canFail ? limits({ ...worst, ...(nothingFails && { orNothing: true }) }) : undefined,
  };
}
