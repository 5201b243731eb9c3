import { z } from 'zod';
import { slotted, text, trait } from '../vocabulary';
import { counted, OFFERS, target } from './working';

const offerWords = z.strictObject({ tenderers: text, tender: text });

/** Which commitments, and why not the others. */
const selection = z.strictObject({
  ownChoice: text,
  wanted: text,
  leftOut: text,
  noMeasure: text,
  passedOver: slotted('measure', 'other', 'reason'),
  /** How a reason names the contract. */
  contract: slotted('title'),
  /** Why a measure is proposed: the facet that it is asked for, and why its commitment fits. */
  because: slotted('facet', 'fit'),
  /** Of what is read and not said. */
  becauseRead: slotted('facet', 'fit'),
  thisContract: text,
  becauseEstimated: slotted('facet', 'fit'),
  /** What the contract has not; what is not known of it; what is an estimate, so that no figure may be left to an offer. */
  missing: slotted('facets'),
  doubtful: slotted('facets'),
  estimatedOffer: slotted('facets'),
  /** Nothing of it is proportionate here by a figure of ours. */
  /** Why no figure is proposed: what each rule asks that does not hold, or that none is published. */
  noFigure: z.strictObject({ gated: slotted('measure', 'gates'), unpublished: slotted('measure') }),
  potEmpty: text,
  /** The term is too short for any of its measures. */
  tooShort: slotted('months'),
  /** Why a measure is offered and never proposed here: what its nature has not, or has; a token; or one kept for those who ask. */
  heldBack: z.strictObject({
    without: z.record(trait, text),
    with: z.partialRecord(trait, text),
    scale: text,
    /** What it counts is what the money pays for. */
    notAdditional: text,
    /** For one that stands beside the work, and for one that does not. */
    notNamed: text,
    /** The contract is under the value from which it is proposed. */
    small: slotted('limit'),
    notSpokenFor: text,
    token: slotted('figure'),
    onRequest: text,
  }),
  /** `other` is the name of the measure that counts the same. */
  countsTwice: slotted('other'),
  /** Another that stands beside the work is chosen already. */
  oneAside: slotted('other'),
  /** Why a better commitment is not proposed: another brings in a share with a figure of its own. */
  gaveWay: text,
  /** Why fewer are proposed than the band proposes: the initial term is worth less. */
  leastSet: text,
  heldByInitial: slotted('value', 'preselect'),
  /** Why fewer are proposed than the band proposes, with what the other commitments hang on; or with nothing to name. */
  fewer: z.strictObject({
    none: slotted('facets'),
    /** With none: the one facet that the most of them hang on and that is not known. */
    ask: slotted('question'),
    one: slotted('facets'),
    many: slotted('count', 'facets'),
  }),
  fewerPlain: text,
  /** Why fewer than the band allows. */
  ceiling: slotted('most'),
});

/** The target as printed in the KPI schedule. */
const printed = z.strictObject({
  offered: slotted(...OFFERS),
  offeredFloor: slotted(...OFFERS, 'floor'),
  /** An offer where less is better. */
  offeredMost: slotted(...OFFERS),
  offeredMostFloor: slotted(...OFFERS, 'floor'),
  baselineMore: slotted('most', 'measuredOver'),
  baselineLess: slotted('most', 'measuredOver'),
  /** How long a baseline is measured; `months` is a number of months in words. */
  measuredOver: slotted('months'),
  monitored: text,
  startsAtZero: text,
  /** A share to be reached, where it is not all there is. */
  atLeast: slotted('target'),
  knownBaseline: slotted('figure', 'period', 'from'),
  measuredFirst: slotted('measuredOver'),
  noBaseline: text,
});

const reached = z.strictObject({
  least: slotted('of', 'from'),
  between: slotted('of', 'from', 'below'),
  under: slotted('of', 'below'),
});
const ranged = slotted('of', 'above', 'from', 'first', 'upTo');
/** None that pass the bound; one; as many as the first bound allows; the next one; the next ones; all beyond; and all, where none is allowed. */
const passed = z.strictObject({
  none: slotted('of'),
  one: ranged,
  upTo: ranged,
  next: ranged,
  between: ranged,
  more: slotted('of', 'above', 'from'),
  any: slotted('of', 'above', 'from'),
});

/** What each rating means, by what the results are compared in. */
const manyOrFew = z.strictObject({
  many: slotted('means', 'below'),
  fewer: slotted('below', 'few'),
  both: slotted('means', 'below', 'few'),
});

const bands = z.strictObject({
  ofProfile: text,
  ofTarget: text,
  offeredFigure: text,
  setFigure: text,
  share: reached,
  figure: reached,
  short: passed,
  casesShort: passed,
  caseCount: counted,
  orNothing: slotted('means'),
  notNothing: slotted('means'),
  /** How far the figure is passed, in points or per cent of it. */
  over: passed,
  points: counted,
  shareOfFigure: slotted('count'),
  reportsOver: passed,
  /** How a rating reads with many cases, with few, and with a bound for each. */
  cases: manyOrFew,
  /** The same of a profile that is low at first. */
  due: manyOrFew,
  otherProfile: text,
  otherCases: text,
  otherShare: text,
  other: text,
  monitored: text,
});

/** How the KPIs share one pot. */
const pot = z.strictObject({
  sum: slotted('opportunities', 'shares'),
  /** The same where the officer's figures draw more than the pot holds. */
  overdrawn: slotted('opportunities', 'drawn', 'shares'),
  /** One share; `as` is the measure's own word. */
  share: slotted('count', 'as'),
});

/** What the authority's own policy decides. */
const policy = z.strictObject({
  /** What must be known of it as a source. */
  adopted: slotted('date'),
  kpis: slotted('title', 'most', 'preselect'),
  assessment: slotted('title'),
});

/** Sentences of profile, selection, targets and legal position. */
export const wordingProportion = z.strictObject({
  months: counted,
  /** A sum to the nearest pound. */
  about: slotted('sum'),
  outcomeServed: slotted('code', 'name', 'kpis'),
  pot,
  policy,
  /** The singular of unit words, for a target of one. */
  singular: z.record(text, text),
  owner: slotted('supplier'),
  /** On a light contract nobody is named for it. */
  ownerLight: slotted('supplier'),
  /** What the slots {tenderers} and {tender} say, by the kind of document. */
  offers: z.strictObject({ contract: offerWords, grant: offerWords }),
  /** Words of the library and what a grant says in their place. */
  grantWords: z.record(z.string().regex(/^[a-z ]+$/), text),
  /** `end`: of a last period that the end of the term cuts off. */
  profile: z.strictObject({ quarter: slotted('count'), year: slotted('count'), end: text }),
  /** Where the term ends within a period. */
  reportedLast: slotted('reported', 'completion'),
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
