import { z } from 'zod';
import { draftStatus, kind, role, slotted, text } from './vocabulary';

/** Words that fill slots of clauses and standing parts. */
const slots = z.strictObject({
  contract: text,
  agreement: text,
  /** Where the settings name no Skills Contact. */
  skillsContactUnnamed: slotted('authority'),
  paragraph: slotted('number'),
  /** For two parts that follow each other, and for more. */
  paragraphsTwo: slotted('first', 'last'),
  paragraphs: slotted('first', 'last'),
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
  callOff: slotted('what'),
  values: z.strictObject({
    both: slotted('without', 'with'),
    noVat: slotted('without', 'with'),
    longest: slotted('initial', 'longest'),
    longestNoVat: slotted('initial', 'longest'),
  }),
  terms: z.strictObject({
    month: slotted('months'),
    months: slotted('months'),
    extended: slotted('initial', 'extension'),
  }),
  dates: slotted('start', 'end'),
});

/** What the checks find: what is wrong and how to put it right. */
const checks = z.strictObject({
  emptySlot: slotted('title', 'slot'),
  noClause: slotted('number', 'name'),
  noUnit: slotted('number', 'name'),
  noTarget: slotted('number', 'name'),
  noEvidence: slotted('number', 'name'),
  workforceReason: slotted('matter'),
  unmeasurable: slotted('where', 'found', 'fix'),
  inParagraph: slotted('number'),
  inDefinition: slotted('term'),
  inKpi: slotted('number'),
  noCommitment: text,
  aboveCeiling: slotted('count', 'ceiling'),
  tooManyKpis: slotted('count', 'most'),
  doubleCounting: slotted('kpis'),
  noRatio: slotted('number', 'name', 'value', 'unit', 'perMillion'),
  outOfProportion: slotted('number', 'name', 'value', 'unit', 'times', 'proposed', 'perMillion'),
  tendererOffers: slotted('kpis', 'tenderers', 'tender'),
  tooManyOffers: slotted('kpis', 'tenderers', 'tender'),
  notReviewed: text,
});

/** Headings and sentences of the renderings. */
const render = z.strictObject({
  title: text,
  stamp: slotted('reference', 'version', 'status', 'date'),
  /** The same before a numbered version was made. */
  stampUnversioned: slotted('reference', 'status', 'date'),
  statuses: z.record(draftStatus, text),
  notReviewed: text,
  reviewed: text,
  aid: text,
  header: slotted('reference', 'review'),
  page: text,
  of: text,
  schedule: text,
  definitions: text,
  definition: slotted('text'),
  kpiHeading: slotted('number', 'name'),
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
  roleCell: slotted('paragraph', 'role'),
  roles: z.record(role, text),
  rolesOfGrant: z.record(role, text),
  targetByOfficer: slotted('target', 'authority'),
  reportedCell: slotted('reported', 'owner'),
  profilePoint: slotted('label', 'value'),
  band: slotted('rating', 'means'),
  notes: z.strictObject({
    title: text,
    intro: text,
    charter: slotted('title', 'status', 'version', 'authority'),
    charterNotAdopted: slotted('title', 'status', 'version', 'authority'),
    chosen: text,
    targets: text,
    byRule: text,
    byDefault: text,
    byOfficer: text,
    byTenderers: text,
    afterAward: text,
    monitored: text,
    inputs: slotted('inputs'),
    rounding: slotted('rounding'),
    rules: slotted('rules'),
    notChosen: text,
    legal: text,
    check: text,
    overdue: slotted('date'),
    checkedBy: slotted('by', 'date'),
    severity: z.strictObject({ 'must-fix': text, consider: text, 'good-practice': text }),
    fairly: text,
    ourDefault: text,
    reasons: text,
    route: slotted('route'),
    accepted: slotted('date'),
    notAccepted: text,
    sources: text,
    published: slotted('published'),
    checkedOn: slotted('date'),
  }),
});

/** Sentences of the assembled document, its checks and its renderings. */
export const wordingDocument = z.strictObject({
  slots,
  /** Beside a clause's title where the Charter was adopted. */
  charterReference: slotted('place'),
  kpiName: slotted('number'),
  facts,
  checks,
  render,
});
