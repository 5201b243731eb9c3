import { z } from 'zod';
import { draftStatus, kind, role, text } from './vocabulary';

/** Words that fill slots of clauses and standing parts. */
const slots = z.strictObject({
  contract: text,
  agreement: text,
  /** Where the settings name no Skills Contact. Slot: {authority}. */
  skillsContactUnnamed: text,
  paragraph: text,
  /** For two parts that follow each other, and for more. Slots: {first} {last}. */
  paragraphsTwo: text,
  paragraphs: text,
});

/** The facts of the contract at the head of the document. */
const facts = z.strictObject({
  labels: z.strictObject({
    buyer: text,
    what: text,
    value: text,
    term: text,
    dates: text,
    place: text,
    form: text,
    procurementStart: text,
  }),
  kinds: z.record(kind, text),
  callOff: text,
  values: z.strictObject({ both: text, noVat: text, longest: text, longestNoVat: text }),
  terms: z.strictObject({ month: text, months: text, extended: text }),
  dates: text,
});

/** What the checks find: what is wrong and how to put it right. */
const checks = z.strictObject({
  emptySlot: text,
  noClause: text,
  noUnit: text,
  noTarget: text,
  noEvidence: text,
  workforceReason: text,
  unmeasurable: text,
  inParagraph: text,
  inDefinition: text,
  inKpi: text,
  noCommitment: text,
  aboveCeiling: text,
  tooManyKpis: text,
  doubleCounting: text,
  noRatio: text,
  outOfProportion: text,
  tendererOffers: text,
  tooManyOffers: text,
  notReviewed: text,
});

/** Headings and sentences of the renderings. */
const render = z.strictObject({
  title: text,
  /** Slots: {reference} {version} {status} {date}. */
  stamp: text,
  /** The same before a numbered version was made. Slots: {reference} {status} {date}. */
  stampUnversioned: text,
  statuses: z.record(draftStatus, text),
  notReviewed: text,
  reviewed: text,
  aid: text,
  header: text,
  page: text,
  of: text,
  schedule: text,
  definitions: text,
  definition: text,
  kpiHeading: text,
  rows: z.strictObject({
    role: text,
    counted: text,
    baseline: text,
    target: text,
    profile: text,
    evidence: text,
    reported: text,
    rating: text,
    published: text,
    elsewhere: text,
  }),
  roleCell: text,
  roles: z.record(role, text),
  rolesOfGrant: z.record(role, text),
  targetByOfficer: text,
  reportedCell: text,
  profilePoint: text,
  band: text,
  notes: z.strictObject({
    title: text,
    intro: text,
    charter: text,
    charterNotAdopted: text,
    chosen: text,
    targets: text,
    byRule: text,
    byDefault: text,
    byOfficer: text,
    byTenderers: text,
    afterAward: text,
    monitored: text,
    inputs: text,
    rounding: text,
    rules: text,
    notChosen: text,
    legal: text,
    check: text,
    fairly: text,
    ourDefault: text,
    reasons: text,
    route: text,
    accepted: text,
    notAccepted: text,
    sources: text,
    published: text,
    checkedOn: text,
  }),
});

/** Sentences of the assembled document, its checks and its renderings. */
export const wordingDocument = z.strictObject({
  slots,
  /** Beside a clause's title where the Charter was adopted. Slot: {place}. */
  charterReference: text,
  /** Slot: {number}. */
  kpiName: text,
  facts,
  checks,
  render,
});
