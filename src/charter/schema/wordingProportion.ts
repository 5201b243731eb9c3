import { z } from 'zod';
import { text } from './vocabulary';

/** A text for one and a text for more than one. Slot: {count}. */
const counted = z.strictObject({ one: text, many: text });

const offerWords = z.strictObject({ tenderers: text, tender: text });

/** Which commitments, and why not the others. */
const selection = z.strictObject({
  ownChoice: text,
  wanted: text,
  leftOut: text,
  noMeasure: text,
  oneOffer: text,
  /** Slot: {other}, the name of the measure that counts the same. */
  countsTwice: text,
  /** Why a better commitment is not proposed: another brings in a share with a figure of its own. */
  gaveWay: text,
  /** Why fewer than the band allows. Slot: {most}. */
  ceiling: text,
});

/** How a target came about: a formula line, what was rounded, and why it is proportionate. */
const working = z.strictObject({ formula: text, rounding: text, why: text });

const target = z.strictObject({
  inputs: z.strictObject({ value: text, term: text, workforce: text, proposed: text }),
  opportunities: working,
  /** Added to the formula where each opportunity is worth several units. */
  eachUnits: text,
  eachTermWeeks: text,
  workforceCap: text,
  opportunity: counted,
  feeWeeks: working,
  feePlacements: working,
  fixed: working,
  perQuarter: working,
  perYear: working,
  offer: working,
  offerFloor: text,
  /** What tenderers state where the measure has no wording of its own. Slot: {name}. */
  offerBasis: text,
  baselineStep: working,
  baselineOffered: working,
  monitor: working,
  officer: working,
  officerPerMillion: text,
  officerOffered: working,
  noWholeNumber: text,
  gateWithoutCase: text,
});

/** The target as printed in the KPI schedule. */
const printed = z.strictObject({
  offered: text,
  offeredFloor: text,
  baselineMore: text,
  baselineLess: text,
  /** Slots: {measuredIn} {tender}. */
  baselineOfferedRise: text,
  baselineOfferedCut: text,
  /** How a change is counted: of a share, and of any other figure. */
  points: text,
  perCent: text,
  monitored: text,
  startsAtZero: text,
  measuredFirst: text,
  noBaseline: text,
});

/** What each rating means, by the way the target is set. Slots: {of} {good} {approaching} {improve} {from} {to}. */
const fourBands = z.strictObject({ good: text, approaching: text, improve: text, inadequate: text });
const bands = z.strictObject({
  ofProfile: text,
  ofTarget: text,
  share: fourBands,
  excess: fourBands,
  percent: fourBands,
  /** Good, where the target is everything: 100%. */
  percentFull: text,
  percentExcess: fourBands,
  change: fourBands,
  changeStep: text,
  changeOffered: text,
  offeredFigure: text,
  whole: z.strictObject({
    good: text,
    short: text,
    shortRange: text,
    shortOrMore: text,
    goodLess: text,
    over: text,
    overRange: text,
    overOrMore: text,
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
  owner: text,
  /** What the slots {tenderers} and {tender} say, by the kind of document. */
  offers: z.strictObject({ contract: offerWords, grant: offerWords }),
  /** Words of the library and what a grant says in their place. */
  grantWords: z.record(z.string().regex(/^[a-z ]+$/), text),
  profile: z.strictObject({ quarter: text, year: text }),
  reported: z.strictObject({
    quarterly: text,
    'half-yearly': text,
    annual: text,
    'at-completion': text,
  }),
  /** Codes of a measure in other schemes. Slots: {scheme} {code}. */
  elsewhere: z.strictObject({ code: text, codeToCheck: text }),
  selection,
  target,
  printed,
  bands,
});
