import type { CharterPack } from '../../charter/pack';
import type { Target } from '../targets/target';
import { describeRating } from './describeScale';
import { FIGURE_RATINGS, limitsOf, type Rating, type RatingLimits } from './ratingLimits';
import { drawScale, type Rateable } from './ratingScale';

/** What one rating of the 2024 Regulations (reg 39(5)) means for this KPI: the law gives words only, so the Schedule prints the bands. */
export interface RatingBand {
  readonly rating: Rating;
  /** The results that earn it, in numbers; absent where no such result does. */
  readonly limits?: RatingLimits;
  /** The results that earn it in a period with fewer than `below` cases, or units due. */
  readonly few?: RatingLimits & { readonly below: number };
  readonly means: string;
}

/** The bands of a KPI, by its kind and the way its target is set. A rating that no result can earn has none. */
export function drawBands(pack: CharterPack, kpi: Rateable, target: Target): readonly RatingBand[] {
  const wording = pack.wording.proportion.bands;
  const scale = drawScale(pack.ratings, kpi, target);
  if (scale === undefined) return [{ rating: 'Other', means: wording.monitored }];
  const limits = limitsOf(scale);
  const few = scale.few && limitsOf(scale.few);
  const bands = FIGURE_RATINGS.flatMap((rating): RatingBand[] => {
    const means = describeRating(wording, scale, rating);
    const [bounds, ofFew] = [limits[rating], few?.[rating]];
    if (means === undefined) return [];
    return [
      {
        ...{ rating, means },
        ...(bounds === undefined ? {} : { limits: bounds }),
        ...(ofFew === undefined || scale.few === undefined
          ? {}
          : { few: { ...ofFew, below: scale.few.below } }),
      },
    ];
  });
  return [...bands, { rating: 'Other', means: describeOther(wording, kpi) }];
}

function describeOther(
  wording: CharterPack['wording']['proportion']['bands'],
  { hasProfile, rated, unitKind }: Rateable,
): string {
  if (hasProfile) return wording.otherProfile;
  if (rated === 'all-or-nothing') return wording.otherCases;
  return unitKind === 'percent' || unitKind === 'intensity' ? wording.otherShare : wording.other;
}
