import { z } from 'zod';
import { buttons } from './buttons';
import { assessmentCard } from './assessment';
import { shortlist } from './shortlist';
import { section52Card } from './section52';
import { draftStatus, slotted, text } from '../vocabulary';
import { wordingKpis } from './targets';
import { wordingDiffers } from './differs';
import { review } from './review';
import { wordFileCards } from './files';
import { importingCards } from './importing';
import { mineCards } from './mine';
import { settings } from './settings';
import { wordingRemedies } from './remedies';

const welcome = z.strictObject({
  title: text,
  hello: slotted('name'),
  intro: text,
  introGroup: text,
  try: text,
  example: text,
  exampleGroup: text,
  points: z.array(text).min(1),
  limits: text,
  limitsGroup: text,
});

const help = z.strictObject({
  ...{ title: text, spoken: text, always: text },
  groups: z
    .array(z.strictObject({ title: text, lines: z.array(z.strictObject({ say: text, does: text })).min(1) }))
    .min(1),
});

/** Words on cards: labels, button titles, headings; a section for each card. */
export const wordingCards = z.strictObject({
  common: z.strictObject({
    error: text,
    mustFix: text,
    consider: text,
    note: text,
    required: slotted('label'),
    show: text,
    close: text,
    hide: text,
    showOrHide: slotted('title'),
    contract: text,
    notReviewed: text,
    charterLine: slotted('title', 'status', 'version'),
    /** Where one is in something long, and the title of a part that a page goes on with. */
    page: slotted('page', 'pages'),
    continued: slotted('title'),
  }),
  buttons,
  status: z.record(z.enum([...draftStatus.options, 'unknown']), text),
  vat: z.strictObject({ label: text }),
  welcome,
  help,
  problem: z.strictObject({ title: text, once: text, again: text, reference: slotted('reference') }),
  question: z.strictObject({ progress: slotted('number', 'of') }),
  answered: z.strictObject({
    change: slotted('label'),
    spoken: slotted('label', 'value'),
    kept: slotted('label', 'value'),
    left: text,
  }),
  form: z.strictObject({
    titleNew: text,
    titleChange: text,
    intro: text,
    errors: slotted('count'),
    more: text,
  }),
  settings,
  profile: z.strictObject({
    title: text,
    check: text,
    left: text,
    spokenLeft: slotted('left'),
    errors: slotted('count'),
    authority: z.strictObject({ others: text, defaults: slotted('nation', 'kpiCeiling') }),
  }),
  newSettings: z.strictObject({ title: text, intro: text, row: slotted('now', 'was', 'by'), by: text }),
  belowFloor: z.strictObject({ title: text, titleRecorded: text, choice: text, afterRecorded: text }),
  nothingFits: z.strictObject({ title: text, choice: text, afterRecorded: text }),
  shortlist,
  legal: z.strictObject({ title: text, more: slotted('count'), check: text, goodPractice: text }),
  remedies: wordingRemedies,
  measures: z.strictObject({
    title: text,
    most: slotted('most'),
    choice: slotted('name', 'unit'),
    /** A measure that needs something which is not known of the contract. */
    doubted: slotted('title', 'facets'),
  }),
  kpis: wordingKpis,
  workings: z.strictObject({
    whyNumber: slotted('target'),
    whyOffered: text,
    whyBaseline: text,
    whyMonitored: text,
    formula: text,
    inputs: text,
    input: slotted('name', 'value'),
    rounding: text,
    passed: text,
    failed: text,
    ourDefault: text,
    authority: text,
    rules: slotted('rules'),
  }),
  reasons: z.strictObject({
    title: slotted('matters'),
    intro: text,
    openOne: text,
    open: text,
    left: slotted('count'),
    /** It was accepted before names were kept. */
    again: slotted('date'),
    route: slotted('route'),
    name: text,
    post: text,
    fact: text,
    factLike: text,
    accept: text,
  }),
  checks: z.strictObject({ intro: text, label: text, placeholder: text, record: text, recordAndReady: text }),
  review,
  assessment: assessmentCard,
  section52: section52Card,
  differs: wordingDiffers,
  clauses: z.strictObject({
    title: text,
    hint: text,
    row: slotted('number', 'title'),
    open: slotted('number', 'title'),
    one: slotted('number'),
  }),
  schedule: z.strictObject({
    kpi: slotted('number', 'name'),
    ...{ target: text, calculation: text, profile: text, evidence: text, reported: text },
  }),
  ...wordFileCards,
  change: z.strictObject({ title: text, choices: text, spoken: text }),
  why: z.strictObject({
    title: text,
    others: text,
    targets: text,
    kpi: slotted('number', 'why'),
    sources: text,
  }),
  drafts: z.strictObject({
    title: text,
    none: text,
    one: slotted('count'),
    many: slotted('count'),
    row: slotted('reference', 'status', 'changed'),
    open: slotted('reference', 'title'),
    /** It has not been changed for long, and goes on that day. */
    goes: slotted('date'),
  }),
  draftMenu: z.strictObject({ title: slotted('reference', 'status'), waiting: text, complete: text }),
  rename: z.strictObject({ title: text, label: text, hint: text }),
  importing: importingCards,
  mine: mineCards,
  deletion: z.strictObject({ title: slotted('reference'), warning: text }),
  welcomeBack: z.strictObject({
    title: text,
    row: slotted('reference', 'waitingFor'),
    readyRow: slotted('reference', 'version'),
  }),
  compare: z.strictObject({
    title: text,
    facts: text,
    kpis: text,
    factsSame: text,
    kpisSame: text,
    absent: text,
    row: slotted('label', 'one', 'other'),
  }),
  themes: z.strictObject({
    title: text,
    hint: text,
    row: slotted('name'),
    open: slotted('name'),
    unknown: text,
  }),
  commitment: z.strictObject({
    open: slotted('name'),
    more: text,
    measures: text,
    measure: slotted('name', 'unit'),
    noMeasures: text,
    also: text,
  }),
  search: z.strictObject({
    found: text,
    notFound: text,
    foundLead: slotted('query'),
    notFoundLead: slotted('query'),
    nearest: slotted('name'),
  }),
});
