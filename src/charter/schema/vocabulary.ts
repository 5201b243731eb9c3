import { z } from 'zod';

/** What the officer is asked, in the order of asking and of the form: each id names an answer and a room in `drafting/questions/`. */
export const questionId = z.enum([
  'title',
  'value',
  'term',
  'start',
  'kind',
  'place',
  'route',
  'framework',
  'healthCare',
  'procurementStart',
  'form',
  'weighting',
  'workforce',
]);
export type QuestionId = z.infer<typeof questionId>;

/** What is bought or funded. */
export const kind = z.enum(['works', 'services', 'goods', 'light-touch', 'grant']);
export type Kind = z.infer<typeof kind>;

/** The kind of document a clause stands in: the kind bought, a call-off from a framework, or a grant agreement. */
export const instrument = z.enum(['works', 'services', 'goods', 'light-touch', 'call-off', 'grant']);
export type Instrument = z.infer<typeof instrument>;

/** How much document a contract carries (drafting rule 11): under £100k, to £1m, above. */
export const scale = z.enum(['brief', 'standard', 'full']);
export type Scale = z.infer<typeof scale>;

/** How a KPI's target is set (drafting rule 10: there is no fourth way). */
export type TargetMode = 'number' | 'offered' | 'baseline' | 'monitored';

/** The part a KPI plays in the procurement. */
export const role = z.enum(['required', 'offered', 'method', 'monitored']);
export type Role = z.infer<typeof role>;

export const frequency = z.enum(['quarterly', 'half-yearly', 'annual', 'at-completion']);
export type Frequency = z.infer<typeof frequency>;

/** Our confidence in a statement of law or practice; `check` is always shown as "check with your legal team". */
export const confidence = z.enum(['sure', 'fairly', 'check', 'our-default']);
export type Confidence = z.infer<typeof confidence>;

/** Facts of a contract that document paragraphs can depend on; `not-` negates. Computed by `drafting/document/documentFacts.ts`. */
const factName = z.enum([
  'kpi-duty', // s.52 PA23 applies: total with VAT more than £5m, regime covered
  'contract-published', // s.53(3) PA23: a copy of the contract is published
  'pa23', // the Procurement Act 2023 governs this procurement
  'extension', // the term has options to extend
  'offered', // a KPI's target is offered by tenderers
  'baseline', // a KPI starts from a baseline set after award
  'monitored', // a KPI is monitored without a pass mark
  'profile', // a KPI's figure is spread over the term
  'target', // a KPI has a target: a figure, an offer or a change from a baseline
  'people', // a KPI counts people or their hours or weeks
  'recruits', // a KPI counts people who have to be found and taken on
  'priority-groups', // a KPI counts people of priority groups
  'worker-shares', // two KPIs or more are each a share of workers
  'charter-adopted', // the authority has adopted the Charter
  'council', // the buyer is a council (LGA 1988 s.17)
  'skills-contact', // the settings name a Skills Contact
]);
export const condition = z.union([factName, z.templateLiteral(['not-', factName])]);
export type FactName = z.infer<typeof factName>;
export type Condition = z.infer<typeof condition>;

/** Kinds of authority (domain.md section 8, "Who is buying"). */
export const buyerKind = z.enum([
  'council',
  'parish',
  'maintained-school',
  'academy',
  'nhs',
  'university',
  'housing-association',
  'central',
  'utility',
  'other',
]);
export type BuyerKind = z.infer<typeof buyerKind>;

export const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof nation>;

/** Lower-case words joined by hyphens: the shape of every id in the pack. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export { slotted, template, text } from './slotted';
