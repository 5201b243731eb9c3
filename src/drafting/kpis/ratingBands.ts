import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Target } from '../targets/target';
import { describeScale } from './describeScale';
import { drawScale, FIGURE_RATINGS, limitsOf, type Rating, type RatingLimits } from './ratingScale';

/** What one rating of the 2024 Regulations (reg 39(5)) means for this KPI: the law gives words only, so the Schedule prints the bands. */
export interface RatingBand {
  readonly rating: Rating;
  /** The results that earn it, in numbers; absent where no result does. */
  readonly limits?: RatingLimits;
  readonly means: string;
}

/** The bands of a KPI, by the way its target is set. The per cents are the engine's (docs/domain.md#rating-bands). */
export function drawBands(
  pack: CharterPack,
  measure: Pick<Measure, 'unitKind' | 'better'>,
  target: Target,
  hasProfile: boolean,
): readonly RatingBand[] {
  const wording = pack.wording.proportion.bands;
  const scale = drawScale(pack.engine.ratingBands, measure, target, hasProfile);
  if (scale === undefined) return [{ rating: 'Other', means: wording.monitored }];
  const limits = limitsOf(scale);
  const means = describeScale(wording, scale, target);
  const bands = FIGURE_RATINGS.map((rating) => {
    const bounds = limits[rating];
    return { rating, ...(bounds === undefined ? {} : { limits: bounds }), means: means[rating] };
  });
  return [...bands, { rating: 'Other', means: hasProfile ? wording.otherProfile : wording.other }];
}
