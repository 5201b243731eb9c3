import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { formatFigure } from '../figures/formatQuantity';
import { limitsOf, type FigureRating, type RatingLimits } from './ratingLimits';
import { ALL, type RatingScale } from './ratingScale';

type Wording = CharterPack['wording']['proportion']['bands'];

/** What a rating of a scale means, in words; undefined where no result can earn it. */
export function describeRating(
  wording: Wording,
  scale: RatingScale,
  rating: FigureRating,
): string | undefined {
  const usual = limitsOf(scale)[rating];
  const means = usual && describeLimits(wording, usual, isBetween(rating) && scale.nothingFails);
  const { few } = scale;
  // all that is asked for is the same however few there are
  if (few === undefined || rating === 'Good') return means;
  const limits = limitsOf(few)[rating];
  const { below, unit } = few;
  const { many, fewer, both } = unit === 'cases-short' ? wording.cases : wording.due;
  const short = limits && describeLimits(wording, limits, isBetween(rating) && few.nothingFails);
  if (means === undefined) return short && fill(fewer, { below, few: short });
  return short === undefined ? fill(many, { means, below }) : fill(both, { means, below, few: short });
}

/** Whether a better and a worse rating stand beside it. */
function isBetween(rating: FigureRating): boolean {
  return rating === 'Approaching target' || rating === 'Requires improvement';
}

/** The bounds, and that nothing at all does not earn it (`notNothing`) or earns it too. */
function describeLimits(wording: Wording, limits: RatingLimits, notNothing = false): string {
  const means = describeBounds(wording, limits);
  if (notNothing) return fill(wording.notNothing, { means });
  return limits.orNothing ? fill(wording.orNothing, { means }) : means;
}

function describeBounds(wording: Wording, limits: RatingLimits): string {
  switch (limits.unit) {
    case 'percent':
      return describeReached(wording.share, limits, describeYardstick(wording, limits), String);
    case 'figure':
      return describeFigure(wording, limits);
    case 'short':
      return describePassed(wording.short, limits, describeYardstick(wording, limits), String);
    case 'cases-short':
      return describePassed(wording.casesShort, limits, describeYardstick(wording, limits), (count) =>
        fill(count === 1 ? wording.caseCount.one : wording.caseCount.many, { count }),
      );
    case 'points-over':
      return describePassed(wording.over, limits, describeYardstick(wording, limits), (count) =>
        fill(count === 1 ? wording.points.one : wording.points.many, { count }),
      );
    case 'units-over':
      return describePassed(wording.over, limits, describeYardstick(wording, limits), String);
    case 'percent-over':
      return describePassed(wording.over, limits, describeYardstick(wording, limits), (count) =>
        fill(wording.shareOfFigure, { count }),
      );
    case 'reports-over':
      return describePassed(wording.reportsOver, limits, describeYardstick(wording, limits), String);
  }
}

/** What results are compared with, in words. */
function describeYardstick(wording: Wording, { of }: RatingLimits): string {
  switch (of) {
    case 'profile':
      return wording.ofProfile;
    case 'target':
      return wording.ofTarget;
    case 'offered-figure':
      return wording.offeredFigure;
    case 'set-figure':
      return wording.setFigure;
  }
}

type Reached = Wording['share'];

/** A result that reaches a bound: "at least 85% but under 100% of the target". */
function describeReached(
  texts: Reached,
  { from, below }: RatingLimits,
  of: string,
  inWords: (bound: number) => string,
): string {
  if (from === undefined) return fill(texts.under, { of, below: inWords(below ?? 0) });
  if (below === undefined) return fill(texts.least, { of, from: inWords(from) });
  return fill(texts.between, { of, from: inWords(from), below: inWords(below) });
}

function describeFigure(wording: Wording, limits: RatingLimits): string {
  const inWords = (figure: number): string => formatFigure(figure, 'percent');
  // a share of everything: nothing is better
  return limits.from !== undefined && limits.from >= ALL
    ? inWords(limits.from)
    : describeReached(wording.figure, limits, '', inWords);
}

type Passed = Wording['short'];

/** A result that stays within a bound: none, the first ones, the next ones, and all beyond. Whole ones start at one more. */
function describePassed(
  texts: Passed,
  { above, upTo }: RatingLimits,
  of: string,
  inWords: (bound: number) => string,
): string {
  if (above === undefined) return fill(texts.none, { of });
  const bounds = { of, above: inWords(above), from: inWords(above + 1), first: String(above + 1) };
  if (upTo === undefined) return fill(above === 0 ? texts.any : texts.more, bounds);
  const range = { ...bounds, upTo: inWords(upTo) };
  if (above === 0) return fill(upTo === 1 ? texts.one : texts.upTo, range);
  return fill(upTo === above + 1 ? texts.next : texts.between, range);
}
