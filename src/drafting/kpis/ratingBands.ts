import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import { formatFigure, formatNumber } from '../figures/formatQuantity';
import type { Target } from '../targets/target';

/** What one rating of the 2024 Regulations (reg 39(5)) means for this KPI: the law gives words only, so the Schedule prints the bands. */
export interface RatingBand {
  readonly rating: 'Good' | 'Approaching target' | 'Requires improvement' | 'Inadequate' | 'Other';
  readonly means: string;
}

type Wording = CharterPack['wording']['proportion']['bands'];
type Bounds = CharterPack['engine']['ratingBands'];
type FourTexts = Readonly<Record<keyof Wording['share'], string>>;

/** Targets under this are banded in whole numbers: a share of 3 people is no useful bound. */
const WHOLE_NUMBERS_BELOW = 10;
/** A share of everything: nothing is better. */
const ALL = 100;

/** The bands of a KPI, by the way its target is set. The per cents are the engine's (docs/domain.md#rating-bands). */
export function drawBands(
  pack: CharterPack,
  measure: Pick<Measure, 'unitKind' | 'better'>,
  target: Target,
  hasProfile: boolean,
): readonly RatingBand[] {
  const wording = pack.wording.proportion.bands;
  const bounds = pack.engine.ratingBands;
  const of = hasProfile ? wording.ofProfile : wording.ofTarget;
  const other = hasProfile ? wording.otherProfile : wording.other;
  switch (target.mode) {
    case 'monitored':
      return [{ rating: 'Other', means: wording.monitored }];
    case 'offered':
      return withOther(shares(wording, bounds, measure.better, wording.offeredFigure), other);
    case 'baseline':
      return withOther(ofChange(wording, bounds, target.step), other);
    case 'number':
      return withOther(ofFigure(wording, bounds, measure, target.value, of), other);
  }
}

function ofFigure(
  wording: Wording,
  bounds: Bounds,
  { unitKind, better }: Pick<Measure, 'unitKind' | 'better'>,
  value: number,
  of: string,
): FourTexts {
  if (unitKind === 'percent') return ofPercent(wording, bounds, better, value);
  const whole = unitKind === 'count' && value < WHOLE_NUMBERS_BELOW;
  return whole ? inWholeNumbers(wording, bounds, better, value, of) : shares(wording, bounds, better, of);
}

/** Shares of the figure; where less is better, the excess over it. */
function shares(wording: Wording, bounds: Bounds, better: Measure['better'], of: string): FourTexts {
  return fillFour(better === 'more' ? wording.share : wording.excess, {
    of,
    good: bounds.good,
    approaching: bounds.approaching,
    improve: bounds.requiresImprovement,
    approachingOver: bounds.good - bounds.approaching,
    improveOver: bounds.good - bounds.requiresImprovement,
  });
}

function ofChange(wording: Wording, bounds: Bounds, step: number | 'offered'): FourTexts {
  const of =
    step === 'offered' ? wording.changeOffered : fill(wording.changeStep, { step: formatNumber(step) });
  return fillFour(wording.change, {
    of,
    good: bounds.good,
    approaching: bounds.approaching,
    improve: bounds.requiresImprovement,
  });
}

/** A target that is itself a per cent gets its own figures, to the nearest whole one. */
function ofPercent(wording: Wording, bounds: Bounds, better: Measure['better'], value: number): FourTexts {
  const part = (percent: number): string => {
    const share = better === 'more' ? percent : 2 * bounds.good - percent;
    return formatFigure(share === bounds.good ? value : Math.round((value * share) / 100), 'percent');
  };
  const four = fillFour(better === 'more' ? wording.percent : wording.percentExcess, {
    good: part(bounds.good),
    approaching: part(bounds.approaching),
    improve: part(bounds.requiresImprovement),
  });
  const full = better === 'more' && value >= ALL;
  return full ? { ...four, good: fill(wording.percentFull, { good: part(bounds.good) }) } : four;
}

/** How many short of the target (or over it) each rating allows: the engine's shares rounded to the nearest whole number. */
function inWholeNumbers(
  { whole }: Wording,
  bounds: Bounds,
  better: Measure['better'],
  value: number,
  of: string,
): FourTexts {
  const approaching = Math.floor(value) - Math.round((value * bounds.approaching) / 100);
  const improve = Math.floor(value) - Math.round((value * bounds.requiresImprovement) / 100);
  const texts = better === 'more' ? [whole.short, whole.shortRange] : [whole.over, whole.overRange];
  const range = (from: number, to: number): string => {
    if (from > to) return whole.notUsed;
    return fill((from === to ? texts[0] : texts[1]) ?? '', { from, to, of });
  };
  return {
    good: fill(better === 'more' ? whole.good : whole.goodLess, { of }),
    approaching: range(1, approaching),
    improve: range(Math.max(1, approaching + 1), improve),
    inadequate: fill(better === 'more' ? whole.shortOrMore : whole.overOrMore, {
      from: Math.max(1, improve + 1),
      of,
    }),
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

function withOther(four: FourTexts, other: string): readonly RatingBand[] {
  return [
    { rating: 'Good', means: four.good },
    { rating: 'Approaching target', means: four.approaching },
    { rating: 'Requires improvement', means: four.improve },
    { rating: 'Inadequate', means: four.inadequate },
    { rating: 'Other', means: other },
  ];
}
