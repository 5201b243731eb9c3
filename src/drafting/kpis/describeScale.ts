import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatFigure, formatNumber } from '../figures/formatQuantity';
import type { Target } from '../targets/target';
import { ALL, limitsOf, type FigureRating, type RatingLimits, type RatingScale } from './ratingScale';

type Wording = CharterPack['wording']['proportion']['bands'];
type FourTexts = Readonly<Record<keyof Wording['share'], string>>;
type Ranges = Readonly<Record<'approaching' | 'improve', RatingLimits | undefined>>;

/** What each rating of a scale means, in words; a rating that no result can earn is said not to be used. */
export function describeScale(
  wording: Wording,
  scale: RatingScale,
  target: Target,
): Readonly<Record<FigureRating, string>> {
  const limits = limitsOf(scale);
  const ranges = { approaching: limits['Approaching target'], improve: limits['Requires improvement'] };
  const texts = describeFour(wording, scale, target, ranges);
  const { notUsed } = wording.whole;
  return {
    Good: texts.good,
    'Approaching target': ranges.approaching === undefined ? notUsed : texts.approaching,
    'Requires improvement': ranges.improve === undefined ? notUsed : texts.improve,
    Inadequate: texts.inadequate,
  };
}

function describeFour(wording: Wording, scale: RatingScale, target: Target, ranges: Ranges): FourTexts {
  switch (scale.unit) {
    case 'percent':
      return describeShares(wording, scale, target);
    case 'figure':
      return describeFigures(wording, scale);
    case 'short':
    case 'over':
      return describeCounts(wording, scale, ranges);
  }
}

function describeShares(wording: Wording, scale: RatingScale, target: Target): FourTexts {
  const { good, approaching, improve, result } = scale;
  const slots = { of: describeYardstick(wording, scale, target), good, approaching, improve };
  if (scale.of === 'change') return fillFour(wording.change, slots);
  if (result === 'reaches') return fillFour(wording.share, slots);
  const over = { approachingOver: approaching - ALL, improveOver: improve - ALL };
  return fillFour(wording.excess, { ...slots, ...over });
}

/** What results are compared with, in words. */
function describeYardstick(wording: Wording, { of }: RatingScale, target: Target): string {
  switch (of) {
    case 'profile':
      return wording.ofProfile;
    case 'target':
      return wording.ofTarget;
    case 'offered-figure':
      return wording.offeredFigure;
    case 'change':
      return target.mode === 'baseline' && target.step !== 'offered'
        ? fill(wording.changeStep, { step: formatNumber(target.step) })
        : wording.changeOffered;
  }
}

function describeFigures(wording: Wording, { good, approaching, improve, result }: RatingScale): FourTexts {
  const slots = {
    good: formatFigure(good, 'percent'),
    approaching: formatFigure(approaching, 'percent'),
    improve: formatFigure(improve, 'percent'),
  };
  const four = fillFour(result === 'reaches' ? wording.percent : wording.percentExcess, slots);
  // a share of everything: nothing is better
  return result === 'reaches' && good >= ALL ? { ...four, good: fill(wording.percentFull, slots) } : four;
}

/** How many short of the target, or over it: the first whole number after one cut to the last within the next. */
function describeCounts({ whole, ...wording }: Wording, scale: RatingScale, ranges: Ranges): FourTexts {
  const of = scale.of === 'profile' ? wording.ofProfile : wording.ofTarget;
  const short = scale.unit === 'short';
  const texts = short
    ? { good: whole.good, one: whole.short, range: whole.shortRange, more: whole.shortOrMore }
    : { good: whole.goodLess, one: whole.over, range: whole.overRange, more: whole.overOrMore };
  const range = ({ above = 0, upTo = 0 }: Partial<RatingLimits> = {}): string =>
    fill(above + 1 === upTo ? texts.one : texts.range, { from: above + 1, to: upTo, of });
  return {
    good: fill(texts.good, { of }),
    approaching: range(ranges.approaching),
    improve: range(ranges.improve),
    inadequate: fill(texts.more, { from: scale.improve + 1, of }),
  };
}

function fillFour(texts: FourTexts, slots: Readonly<Record<string, string | number>>): FourTexts {
  return {
    good: fill(texts.good, slots),
    approaching: fill(texts.approaching, slots),
    improve: fill(texts.improve, slots),
    inadequate: fill(texts.inadequate, slots),
  };
}
