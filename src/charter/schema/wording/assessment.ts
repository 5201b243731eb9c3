import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** How the part for the tender is headed, for the officer and as it goes out. */
const tenderHead = z.strictObject({ title: text, intro: text, issuedTitle: text, issuedIntro: text });

/** What is printed for the tender documents, besides the paragraphs of `assessment.yaml`. */
export const tenderWords = z.strictObject({
  /** The title, and under it: take it to the tender documents, it is no part of the contract. */
  contract: tenderHead,
  grant: tenderHead,
  question: slotted('number', 'name'),
  method: text,
  kpi: slotted('number'),
  rows: z.strictObject({
    question: text,
    length: text,
    marks: text,
    scale: text,
    state: text,
    floor: text,
    ceiling: text,
    formula: text,
    proof: text,
    figure: text,
    answer: text,
  }),
  mostWords: slotted('count'),
  step: slotted('percent', 'means'),
  /** `share` is of the total score, price included, in per cent, at `weighting` per cent. */
  marks: z.strictObject({ plain: slotted('marks'), weighted: slotted('marks', 'share') }),
  marksOf: slotted('kpi', 'marks'),
  state: slotted('tenderers', 'basis'),
  /** The floor and ceiling where more is better; then where less is. */
  leastAccepted: slotted('floor'),
  noHigher: slotted('ceiling'),
  mostAccepted: slotted('floor'),
  noLower: slotted('ceiling'),
  formula: slotted('marks', 'floor', 'ceiling', 'span'),
  formulaLess: slotted('marks', 'floor', 'ceiling', 'span'),
  /** The cells that tenderers fill in. */
  figureCell: slotted('unit'),
  cell: text,
  /** What the authority has still to settle: a cell, the name of a question of which nothing is settled, and a figure that nothing scores. */
  unfinished: slotted('authority'),
  unfinishedName: text,
  unscored: text,
  leastUnscored: slotted('floor'),
  mostUnscored: slotted('floor'),
});

/** What the checks say of how social value is assessed. */
export const assessmentChecks = {
  nothingScores: slotted('kpis', 'tenderers'),
  noOffers: text,
  /** No KPI answers to an outcome of the policy note that binds. */
  nothingAnswers: text,
  tooManyOffers: slotted('kpis', 'most'),
  marksTotal: slotted('sum', 'marks'),
  limits: slotted('number', 'name'),
  /** The contract carries no more than would be asked of all. */
  noRoom: slotted('number', 'name'),
  /** The least acceptable offer stands below what would be asked of all. */
  littleRoom: slotted('number', 'name'),
  moreThanCarried: slotted('number', 'name', 'most'),
  /** Of a share, of which no cost is known. */
  marksOfShare: slotted('number', 'name', 'marks', 'worth'),
  marksStop: slotted('number', 'name', 'marks', 'worth', 'cost', 'times'),
  wholeWorth: slotted('marks', 'worth', 'cost', 'rest', 'most'),
  wholeStop: slotted('marks', 'worth', 'cost', 'rest', 'most', 'times'),
  marksWorth: slotted('number', 'name', 'marks', 'worth', 'cost'),
  heavyOffer: slotted('number', 'name', 'marks', 'all'),
  unweighted: text,
  /** Scored, and no KPI could tell tenders apart. */
  sameForAll: text,
  /** Offers: what is won and not delivered costs nothing, or nothing for one KPI, or less than its marks are worth. */
  noConsequence: slotted('kpis'),
  unpriced: slotted('kpis'),
  cheapOffer: slotted('number', 'name', 'sum', 'marks', 'worth'),
  unscored: slotted('weighting'),
  /** Where it is proposed, and not chosen, that nothing is scored. */
  unscoredProposed: slotted('weighting'),
  /** A small thing beside the work carries more than a little. */
  slightOffer: slotted('number', 'name', 'marks', 'share', 'most'),
  /** Ask the market first. */
  tendererOffers: slotted('kpis', 'tenderers'),
  /** The same, where the authority's policy limits some of them. */
  tendererOffersOwn: slotted('kpis', 'tenderers', 'own'),
  cannotBeOffered: slotted('number', 'name', 'why'),
  /** Figures of ours without a published source. */
  ourFigures: slotted('kpis'),
};

/** For the officer's notes. */
export const assessmentNotes = z.strictObject({
  /** Of a weighting, where no KPI is chosen that could carry it. */
  withoutKpis: slotted('weighting'),
  chosen: slotted('label', 'means'),
  proposed: slotted('label', 'means', 'why'),
  offer: slotted('kpi', 'marks', 'floor', 'ceiling'),
  /** What one more unit, or one less where less is better, earns of the total score in per cent. */
  buys: slotted('kpi', 'one', 'share'),
  buysLess: slotted('kpi', 'one', 'share'),
  /** What the KPIs carry of a method statement's marks, and whose the shares are. */
  marks: slotted('list', 'step'),
  marksSlight: slotted('most'),
  marksWhole: slotted('marks', 'times'),
  /** A question that stands beside those on KPIs. */
  kept: slotted('name', 'marks'),
  marksOf: slotted('kpi', 'target', 'marks', 'share'),
  /** Whose the floor and the ceiling of an offer are. */
  limits: slotted('kpi', 'floor', 'ceiling'),
  limitFrom: z.strictObject({
    published: text,
    share: text,
    'from-published': text,
    carried: text,
    'part-of-carried': text,
    'our-default': text,
    authority: text,
    officer: text,
    /** Saved before this was kept. */
    unknown: text,
  }),
  /** Which figures are published, whose they are else. */
  figures: slotted('list'),
  policyWeighting: slotted('weighting', 'title'),
  origin: slotted('origin', 'kpis'),
});

/** The card on which the officer says how social value is assessed. */
export const assessmentCard = z.strictObject({
  title: text,
  lead: text,
  mode: text,
  choice: slotted('label', 'means'),
  proposed: slotted('label', 'why'),
  offers: slotted('most'),
  short: text,
  /** The inputs of one offer, under its KPI. */
  offer: slotted('number', 'name', 'unit'),
  floor: text,
  floorLess: text,
  ceiling: text,
  ceilingLess: text,
  marks: slotted('all'),
  /** On the review: which way, and what each offer carries. */
  line: slotted('label'),
  lineOffers: slotted('label', 'marks'),
  lineMarks: slotted('number', 'marks'),
});

/** What is said when it is chosen. */
export const assessmentSaid = z.strictObject({
  label: text,
  tickOffers: slotted('most'),
  notNumber: slotted('name', 'typed'),
  limits: slotted('name', 'floor', 'ceiling'),
  marksTotal: slotted('sum', 'marks'),
  review: text,
});
