import { wordFiles } from './files';
import { officerNotes } from './officerNotes';
import { assessmentChecks, assessmentNotes, tenderWords } from './assessment';
import { z } from 'zod';
import { draftStatus, kind, nation, role, slotted, text } from '../vocabulary';
import { wordingPriceChecks, wordingPrices, wordingRemedyNotes } from './remedies';

/** Words that fill slots of clauses and standing parts. */
const slots = z.strictObject({
  /** Whose bank holidays count. */
  nations: z.record(nation, text),
  /** Where the settings name no Skills Contact. */
  /** How a call-off names the framework that it is made from. */
  frameworkNamed: slotted('name'),
  frameworkUnnamed: text,
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
    funder: text,
    what: text,
    value: text,
    term: text,
    dates: text,
    place: text,
    form: text,
    procurementStart: text,
  }),
  editions: z.strictObject({ known: slotted('form', 'edition'), unknown: slotted('form') }),
  kinds: z.record(kind, text),
  callOff: slotted('what'),
  values: z.strictObject({
    both: slotted('without', 'with'),
    noVat: slotted('without', 'with'),
    longest: slotted('initial', 'longest'),
    longestNoVat: slotted('initial', 'longest'),
    tested: slotted('longest'),
    testedNoVat: slotted('longest'),
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
  emptySlot: slotted('title'),
  noClause: slotted('number', 'name'),
  noUnit: slotted('number', 'name'),
  noTarget: slotted('number', 'name'),
  noEvidence: slotted('number', 'name'),
  workforceReason: slotted('matter'),
  /** It was accepted before names were kept. */
  workforceReasonUnnamed: slotted('matter', 'date'),
  unmeasurable: slotted('where', 'found', 'fix'),
  cannotStand: slotted('number', 'why'),
  contradiction: slotted('one', 'other', 'why'),
  remedyLeftOut: slotted('label', 'why'),
  remedyAdviser: slotted('label'),
  prices: wordingPriceChecks,
  remedyInTender: slotted('label', 'inTender'),
  inParagraph: slotted('number'),
  inDefinition: slotted('term'),
  inKpi: slotted('number'),
  noCommitment: text,
  aboveCeiling: slotted('count', 'ceiling'),
  tooManyKpis: slotted('count', 'most'),
  doubleCounting: slotted('kpis'),
  /** `sum` is how the KPIs share the pot, `formula` how much it holds, `drawn` what they draw in all. */
  potOverdrawn: slotted('kpis', 'sum', 'drawn', 'formula'),
  peopleUnknown: slotted('sum'),
  cannotBeDone: slotted('number', 'name', 'why'),
  tooShort: slotted('number', 'name', 'months'),
  noRatio: slotted('number', 'name', 'value', 'unit', 'perMillion'),
  authorityOutOfProportion: slotted(
    ...(['number', 'name', 'value', 'unit', 'times', 'proposed', 'perMillion'] as const),
  ),
  outOfProportion: slotted('number', 'name', 'value', 'unit', 'times', 'proposed', 'perMillion'),
  ...assessmentChecks,
  section52Few: slotted('count', 'least'),
  section52Suggested: slotted('kpis'),
  section52Material: slotted('count', 'material'),
  scheduleFirst: text,
  notFirst: text,
  /** A KPI whose contract has not, or may not have, what the KPI needs. */
  whatIsMissing: slotted('number', 'name', 'facets'),
  whatIsDoubtful: slotted('number', 'name', 'facets'),
  scoredOnEstimate: slotted('number', 'name', 'facets'),
  withdrawn: slotted('commitment', 'gone', 'used'),
  notReviewed: text,
});

/** For the officer's notes: what bears on any form of contract; what bears on one stands with it in `forms.yaml`. */
const formNotes = z.strictObject({
  edition: slotted('form', 'edition'),
  editionUnknown: text,
  parties: slotted('authority', 'supplier'),
  offered: text,
  callOff: text,
  scheduleFirst: text,
});

/** For the officer's notes, where the KPI duty holds: what is set under section 52. */
const section52Notes = z.strictObject({
  none: text,
  whyNone: slotted('reason', 'date'),
  kpis: slotted('kpis'),
  services: slotted('kpis'),
  material: slotted('kpis', 'date'),
  materialOpen: text,
  threeEnough: text,
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
  /** On the first page of a draft: what keeps it from being used. */
  toFix: z.strictObject({ one: text, many: slotted('count') }),
  /** Where nothing holds the draft up but checks that somebody has to make. */
  toCheck: z.strictObject({ one: text, many: slotted('count') }),
  /** Some of both. */
  toFixAndCheck: slotted('fix', 'check'),
  ...wordFiles,
  header: slotted('reference', 'review'),
  page: text,
  of: text,
  schedule: text,
  /** In the place of a Schedule where no KPI is chosen. */
  withoutSchedule: slotted('why'),
  definitions: text,
  definition: slotted('text'),
  kpiHeading: slotted('number', 'name'),
  rows: z.strictObject({
    paragraph: text,
    counted: text,
    baseline: text,
    target: text,
    targetOfGrant: text,
    offered: text,
    profile: text,
    evidence: text,
    reported: text,
    rating: text,
    section52: text,
  }),
  prices: wordingPrices,
  section52: z.strictObject({ yes: text, no: text, open: text }),
  roles: z.record(role, text),
  /** Of a requirement that a scored question asks about. */
  requiredAndScored: text,
  rolesOfGrant: z.record(role, text),
  targetByOfficer: slotted('target', 'authority'),
  offeredCell: slotted('unit'),
  reportedCell: slotted('reported', 'owner'),
  profilePoint: slotted('label', 'value'),
  /** The profile of a total that is offered: `points` are per cent. */
  profileOffered: text,
  band: slotted('rating', 'means'),
  notes: officerNotes,
});

/** Sentences of the assembled document, its checks and its renderings. */
export const wordingDocument = z.strictObject({
  slots,
  /** Beside a clause's title where the Charter was adopted. */
  charterReference: slotted('place'),
  kpiName: slotted('number'),
  kpiNamed: slotted('number', 'name'),
  facts,
  checks,
  formNotes,
  section52Notes,
  assessmentNotes,
  remedyNotes: wordingRemedyNotes,
  tender: tenderWords,
  render,
});
