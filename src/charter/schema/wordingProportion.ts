import { z } from 'zod';
import { slotted, text } from './vocabulary';

/** A text for one and a text for more than one. */
const counted = z.strictObject({ one: slotted('count'), many: slotted('count') });

const offerWords = z.strictObject({ tenderers: text, tender: text });

/** Which commitments, and why not the others. */
const selection = z.strictObject({
  ownChoice: text,
  wanted: text,
  leftOut: text,
  noMeasure: text,
  /** How a reason names the contract. */
  contract: slotted('title'),
  /** Why a measure is proposed: the facet that it is asked for, and why its commitment fits. */
  because: slotted('facet', 'fit'),
  becauseEstimated: slotted('facet', 'fit'),
  /** What the contract has not; what is not known of it; what is an estimate, so that no figure may be left to an offer. */
  missing: slotted('facets'),
  doubtful: slotted('facets'),
  estimatedOffer: slotted('facets'),
  oneOffer: text,
  /** `other` is the name of the measure that counts the same. */
  countsTwice: slotted('other'),
  /** Why a better commitment is not proposed: another brings in a share with a figure of its own. */
  gaveWay: text,
  /** Why fewer than the band allows. */
  ceiling: slotted('most'),
});

/** How a target came about: a formula line, what was rounded, and why it is proportionate. */
function working<F extends string, W extends string>(formula: z.ZodType<F>, why: z.ZodType<W>) {
  return z.strictObject({ formula, rounding: text, why });
}

/** What tenderers are called, and what they send in. */
const OFFERS = ['tenderers', 'tender'] as const;
/** A published rule in its own words. */
const ruled = slotted('statement', 'caveat');
/** The reason that stands with the measure. */
const reasoned = slotted('why');

const target = z.strictObject({
  inputs: z.strictObject({ value: text, term: text, workforce: text, proposed: text }),
  opportunities: working(slotted('count', 'value', 'per', 'rule'), ruled),
  /** Added to the formula where each opportunity is worth several units. */
  eachUnits: slotted('opportunities', 'each', 'total'),
  eachTermWeeks: slotted('opportunities', 'each', 'total'),
  workforceCap: slotted('count', 'percent', 'workforce'),
  opportunity: counted,
  feeWeeks: working(slotted('weeks', 'value', 'per', 'total', 'rule'), ruled),
  feePlacements: working(slotted('total', 'value', 'from', 'above', 'rule'), ruled),
  fixed: working(slotted('total'), reasoned),
  perQuarter: working(slotted('amount', 'count', 'max', 'total'), reasoned),
  perYear: working(slotted('amount', 'count', 'max', 'total'), reasoned),
  offer: working(slotted(...OFFERS, 'basis'), slotted(...OFFERS)),
  offerFloor: slotted('floor', 'value', 'per', 'rule'),
  /** What tenderers state where the measure has no wording of its own. */
  offerBasis: slotted('name', 'unit'),
  baselineStep: working(
    slotted(...OFFERS, 'measuredOver', 'measuredIn', 'rule', 'step'),
    slotted(...OFFERS, 'statement', 'caveat'),
  ),
  baselineOffered: working(
    slotted(...OFFERS, 'measuredOver', 'measuredIn', 'rule'),
    slotted(...OFFERS, 'statement', 'caveat'),
  ),
  monitor: working(text, reasoned),
  officer: working(slotted('total'), slotted(...OFFERS, 'proposed')),
  officerPerMillion: slotted('share'),
  officerOffered: working(slotted(...OFFERS, 'basis'), slotted(...OFFERS, 'proposed')),
  noWholeNumber: slotted('value', 'rule'),
  gateWithoutCase: slotted('name'),
});

/** The target as printed in the KPI schedule. */
const printed = z.strictObject({
  offered: slotted(...OFFERS),
  offeredFloor: slotted(...OFFERS, 'floor'),
  baselineMore: slotted('step'),
  baselineLess: slotted('step'),
  baselineOfferedRise: slotted(...OFFERS, 'measuredIn'),
  baselineOfferedCut: slotted(...OFFERS, 'measuredIn'),
  /** How a change is counted: of a share, and of any other figure. */
  points: text,
  perCent: text,
  monitored: text,
  startsAtZero: text,
  measuredFirst: slotted('measuredOver'),
  noBaseline: text,
});

/** What each rating means. */
function fourBands<S extends string>(band: z.ZodType<S>) {
  return z.strictObject({ good: band, approaching: band, improve: band, inadequate: band });
}

const ofFigure = fourBands(slotted('of', 'good', 'approaching', 'improve', 'approachingOver', 'improveOver'));
const inPerCent = fourBands(slotted('good', 'approaching', 'improve'));
const ranged = slotted('from', 'to', 'of');
const openEnded = slotted('from', 'of');

/** The ratings by the way the target is set. */
const bands = z.strictObject({
  ofProfile: text,
  ofTarget: text,
  share: ofFigure,
  excess: ofFigure,
  percent: inPerCent,
  /** Good, where the target is everything: 100%. */
  percentFull: slotted('good'),
  percentExcess: inPerCent,
  change: fourBands(slotted('of', 'good', 'approaching', 'improve')),
  changeStep: slotted('step'),
  changeOffered: text,
  offeredFigure: text,
  whole: z.strictObject({
    good: slotted('of'),
    short: ranged,
    shortRange: ranged,
    shortOrMore: openEnded,
    goodLess: slotted('of'),
    over: ranged,
    overRange: ranged,
    overOrMore: openEnded,
    notUsed: text,
  }),
  otherProfile: text,
  other: text,
  monitored: text,
});

/** Sentences of profile, selection, targets and legal position. */
export const wordingProportion = z.strictObject({
  months: counted,
  /** The singular of unit words, for a target of one. */
  singular: z.record(text, text),
  owner: slotted('supplier'),
  /** What the slots {tenderers} and {tender} say, by the kind of document. */
  offers: z.strictObject({ contract: offerWords, grant: offerWords }),
  /** Words of the library and what a grant says in their place. */
  grantWords: z.record(z.string().regex(/^[a-z ]+$/), text),
  profile: z.strictObject({ quarter: slotted('count'), year: slotted('count') }),
  reported: z.strictObject({
    quarterly: slotted('completion'),
    'half-yearly': slotted('completion'),
    annual: slotted('completion'),
    'at-completion': slotted('completion'),
  }),
  /** Why a facet is read as it is. */
  facets: z.strictObject({
    why: z.strictObject({
      title: slotted('what', 'kind'),
      cpv: slotted('code', 'what'),
      value: slotted('value'),
      workforce: slotted('count'),
      kind: slotted('kind'),
      officer: text,
      contradicted: text,
      nothing: text,
    }),
  }),
  /** Codes of a measure in other schemes. */
  elsewhere: z.strictObject({ code: slotted('scheme', 'code'), codeToCheck: slotted('scheme', 'code') }),
  selection,
  target,
  printed,
  bands,
});
