import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** A text for one and a text for more than one. */
export const counted = z.strictObject({ one: slotted('count'), many: slotted('count') });

/** How a target came about: a formula line, what was rounded, and why it is proportionate. */
function working<F extends string, W extends string>(formula: z.ZodType<F>, why: z.ZodType<W>) {
  return z.strictObject({ formula, rounding: text, why });
}

/** A formula line and what was rounded. */
function summed<S extends string>(...slots: readonly S[]) {
  return z.strictObject({ formula: slotted(...slots), rounding: text });
}

/** What tenderers are called, and what they send in. */
export const OFFERS = ['tenderers', 'tender'] as const;
/** A published rule in its own words. */
const ruled = slotted('statement', 'caveat');
/** The reason that stands with the measure. */
const reasoned = slotted('why');

export const target = z.strictObject({
  inputs: z.strictObject({ value: text, term: text, workforce: text, proposed: text }),
  opportunities: working(slotted('count', 'value', 'per', 'rule'), ruled),
  /** Added to the formula: what each opportunity is worth. */
  eachUnits: slotted('opportunities', 'each', 'total'),
  eachWeeks: slotted('opportunities', 'each', 'total'),
  eachShortTerm: slotted('opportunities', 'each', 'term', 'total'),
  /** The same where the line says already what the term holds. */
  eachOfTerm: slotted('opportunities', 'each', 'total'),
  /** Added where the people on the contract carry fewer. */
  workforceCap: z.strictObject({
    held: slotted('count', 'places', 'percent', 'workforce', 'whose'),
    passed: slotted('count', 'places', 'percent', 'workforce', 'whose'),
    published: slotted('rule'),
    ours: slotted('rule'),
  }),
  /** Weeks of the term for one person, without and with what start and end take; then the sum of the places. */
  weeksOfTerm: slotted('months', 'gross', 'year'),
  weeksLess: slotted('months', 'gross', 'year', 'less', 'weeks'),
  placesSum: slotted('places', 'weeks', 'all', 'count', 'year'),
  placesShort: slotted('places', 'weeks', 'all', 'count'),
  workforceUnknown: text,
  /** Added to a figure in weeks: how many people that is at the busiest. */
  atOnce: counted,
  opportunity: counted,
  /** Added where several KPIs draw on one pot; `sum` is `pot.sum`. */
  shared: slotted('sum'),
  /** Why a rule gives no figure; `notUsed` stands before the reason why a figure cannot be done. */
  notUsed: slotted('why'),
  nothingLeft: slotted('sum'),
  noPlace: slotted('formula'),
  noTime: slotted('total', 'term', 'weeks'),
  tooMany: slotted('total', 'term', 'people', 'workforce'),
  feeWeeks: working(slotted('weeks', 'value', 'per', 'total', 'rule'), ruled),
  feeWeeksRounded: slotted('weeks', 'value', 'per', 'exact', 'total', 'rule'),
  feeWeeksHeld: slotted('hosts', 'weeks', 'term', 'total'),
  feePlacements: working(slotted('total', 'value', 'from', 'above', 'rule'), ruled),
  fixed: working(slotted('total'), reasoned),
  perQuarter: working(slotted('amount', 'count', 'max', 'total'), reasoned),
  perYear: working(slotted('amount', 'count', 'max', 'total'), reasoned),
  offer: working(slotted(...OFFERS, 'basis'), slotted(...OFFERS)),
  /** Where a floor is from. */
  floorTime: slotted('rate', 'percent'),
  floorShareWhy: text,
  floorShare: text,
  floorPer: slotted('amount', 'each', 'value'),
  /** The floor as the figure, until it is left to tenderers; `sum` is one of the two above. */
  floorAsked: working(slotted('floor', 'sum'), text),
  /** What tenderers state where the measure has no wording of its own. */
  offerBasis: slotted('name', 'unit'),
  knownBaseline: working(slotted('baseline', 'most', 'total', 'rule'), slotted('baseline', 'most')),
  baseline: working(slotted('measuredOver', 'most', 'rule'), slotted(...OFFERS, 'statement', 'caveat')),
  monitor: working(text, reasoned),
  /** The authority's own figure, by how it grows; `each` is an amount in the unit of the measure. */
  authority: z.strictObject({
    same: summed('total'),
    perPounds: summed('each', 'pounds', 'value', 'total'),
    perQuarter: summed('each', 'count', 'total'),
    perYear: summed('each', 'count', 'total'),
    noStep: slotted('value'),
    why: z.strictObject({
      policy: slotted('title'),
      pastResults: slotted('title', 'contracts', 'suppliers', 'since', 'until'),
    }),
  }),
  officer: working(slotted('total'), slotted(...OFFERS, 'proposed')),
  officerPerMillion: slotted('share'),
  /** The sum that would stand without the offer; then what held its limits. */
  officerSum: slotted('formula'),
  officerHeld: z.strictObject({
    ceiling: slotted('ceiling', 'sum'),
    both: slotted('floor', 'ceiling', 'sum'),
    byClause: slotted('amount', 'count'),
    byPlaces: slotted('hosts', 'weeks'),
    byPot: slotted('carried', 'drawn', 'offered', 'most'),
    byTime: text,
  }),
  nothingCarried: text,
  officerOffered: working(slotted(...OFFERS, 'basis'), slotted(...OFFERS, 'proposed')),
  noWholeNumber: slotted('value', 'rule'),
  /** Places hold one person after the other. */
  gateFailed: slotted('why'),
  /** Where a later rule gives the figure. */
  gateOtherWay: slotted('why'),
  gateWithoutCase: slotted('name'),
});
