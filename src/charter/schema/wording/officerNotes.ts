import { z } from 'zod';
import { decision, urgency } from '../law/law';
import { issueCode, slotted, text } from '../vocabulary';

/** What the officer's notes open with: the few things to do first. */
const firstThings = z.strictObject({
  one: text,
  many: slotted('count'),
  most: z.int().positive(),
  levels: z.strictObject({ mustFix: text, consider: text }),
  /** Leads what is held up only until somebody is recorded who checked it. */
  toCheck: text,
  by: slotted('who', 'where'),
  /** How many more there are than are told here. */
  more: slotted('count'),
  /** Who settles a statement of law: the officer, or the legal team where it is to be checked. */
  who: z.strictObject({ you: text, legalTeam: text }),
  /** Where, or by when, by what it decides. */
  legal: z.record(decision, text),
  /** For everything else that the checks find; what is as urgent stays in their order. */
  of: z.record(issueCode, z.strictObject({ urgency, who: text, where: text })),
});

/** Headings and sentences of the officer's notes. */
export const officerNotes = z.strictObject({
  title: text,
  intro: text,
  charter: slotted('title', 'status', 'version', 'authority'),
  charterNotAdopted: slotted('title', 'status', 'version', 'authority'),
  chosen: text,
  targets: text,
  byRule: text,
  byDefault: text,
  byAuthority: text,
  byOfficer: text,
  byTenderers: text,
  afterAward: text,
  monitored: text,
  inputs: slotted('inputs'),
  rounding: slotted('rounding'),
  rules: slotted('rules'),
  role: slotted('role'),
  kpiPublished: slotted('published'),
  elsewhere: slotted('codes'),
  notChosen: text,
  form: text,
  assessment: text,
  remedies: text,
  section52: text,
  legal: z.record(decision, text),
  first: firstThings,
  check: text,
  overdue: slotted('date'),
  checkedBy: slotted('by', 'date'),
  severity: z.strictObject({ 'must-fix': text, consider: text, 'good-practice': text }),
  fairly: text,
  ourDefault: text,
  /** That wording without a recorded review may go to bidders. */
  confirmed: text,
  confirmedBy: slotted('name', 'post', 'date'),
  reasons: text,
  route: slotted('route'),
  accepted: slotted('date'),
  acceptedBy: slotted('date', 'name', 'post'),
  fact: slotted('fact'),
  notAccepted: text,
  sources: text,
  published: slotted('published'),
  checkedOn: slotted('date'),
  readOn: slotted('date'),
  /** The commitments not chosen, and the sources, of a small contract. */
  namedOnly: slotted('names'),
  onReview: slotted('count'),
});
