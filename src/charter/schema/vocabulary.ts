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
  'bought',
  'procurementStart',
  'form',
  'edition',
  'parties',
  'precedence',
  'weighting',
  'workforce',
]);
export type QuestionId = z.infer<typeof questionId>;

/** What is bought or funded. */
export const kind = z.enum(['works', 'services', 'goods', 'light-touch', 'grant']);
export type Kind = z.infer<typeof kind>;

/** What the work of a nature is like, where no facet tells it. */
export const trait = z.enum([
  'into-work', // it has jobs that are entered without experience, or helps people into some
  'self-employed', // those who do it are mostly no employees of the supplier
  'by-assignment', // people take it on one piece at a time, each for a fee of its own
  'activities', // activities for people are what is bought or funded
  'visited', // a place, a programme or lessons to which people come, beside which more can be opened to those who would not
  'journeys', // people are driven
  'upkeep', // what stands is kept up or repaired, and nothing new is built
  'stands-already', // what stands is mended, coated or fitted anew, which needs no planning permission as a rule
  'long-training', // nobody does it without years of training
  'registered', // only people who are registered, chartered or hold its degree may do it
  'no-visitors', // deaths, custody, safeguarding, secret places: nobody may be brought there to see it
  'teaching', // teaching is what is bought
]);
export type Trait = z.infer<typeof trait>;

/** How the supplier is chosen: by a competition of the authority's own, or under a framework that is in place. */
export const route = z.enum(['competition', 'call-off', 'direct-award']);
export type Route = z.infer<typeof route>;

/** Whose terms a form of contract is built on: what differs in how the Schedule comes in. */
export const formFamily = z.enum(['own', 'framework', 'jct', 'nec4', 'grant']);
/** What a contract may have that decides what can be asked of it (docs/domain.md#what-is-bought). */
export const facet = z.enum([
  'labour-share',
  'head-count',
  'low-pay',
  'work-sites',
  'let-packages',
  'packaged-deliveries',
  'driven-vehicles',
  'run-premises',
  'weighed-materials',
  'worked-land',
  'public-contact',
  'vulnerable-people',
  'personal-care',
  'risky-goods',
  'used-items',
  'digital-work',
  'expert-advice',
]);
export type Facet = z.infer<typeof facet>;

/** The kinds of document made of a draft: as it is worked on, as it goes to bidders, why it is as it is. */
export const documentKind = z.enum(['draft', 'tender', 'record', 'redline', 'kpis', 'notice']);
export type DocumentKind = z.infer<typeof documentKind>;

/** Where a draft stands. What each status allows is declared in `record/lifecycle.ts`. */
export const draftStatus = z.enum(['draft', 'ready']);
export type DraftStatus = z.infer<typeof draftStatus>;

/** The kind of document a clause stands in: the kind bought, a call-off from a framework, or a grant agreement. */
export const instrument = z.enum(['works', 'services', 'goods', 'light-touch', 'call-off', 'grant']);
export type Instrument = z.infer<typeof instrument>;

/** How much document a contract carries (docs/drafting-standard.md#rule-11): under £100k, to £1m, above. */
export const scale = z.enum(['brief', 'standard', 'full']);
export type Scale = z.infer<typeof scale>;

/** How a KPI's target is set (docs/drafting-standard.md#rule-10: there is no fourth way). */
export type TargetMode = 'number' | 'offered' | 'baseline' | 'monitored';

/** How social value is assessed: nothing scored, a scored method statement, or scored offers (docs/domain.md#assessment). */
export const assessmentMode = z.enum(['fixed', 'method', 'offers']);
export type AssessmentMode = z.infer<typeof assessmentMode>;

/** What the checks of a draft find (`drafting/checks/`). */
export const issueCode = z.enum([
  'empty-slot',
  'no-unit',
  'no-target',
  'no-evidence',
  'double-counting',
  'out-of-proportion',
  'pot-overdrawn',
  'cannot-be-done',
  'people-unknown',
  'too-many-kpis',
  'no-commitment',
  'unmeasurable-words',
  'contradiction',
  'remedy',
  'workforce-reason',
  'to-be-checked',
  'assessment',
  'our-figures',
  'precedence',
  'what-is-bought',
  'section-52',
  'legal',
  'measure-withdrawn',
  'not-reviewed',
]);
export type IssueCode = z.infer<typeof issueCode>;

/** The part a KPI plays in the procurement. */
export const role = z.enum(['required', 'offered', 'method', 'monitored']);
export type Role = z.infer<typeof role>;

export const frequency = z.enum(['quarterly', 'half-yearly', 'annual', 'at-completion']);
export type Frequency = z.infer<typeof frequency>;

/** Our confidence in a statement of law or practice; `check` is always shown as "check with your legal team". */
export const confidence = z.enum(['sure', 'fairly', 'check', 'our-default']);
export type Confidence = z.infer<typeof confidence>;

/** Kinds of authority (docs/domain.md#who-is-buying); what binds each stands in `buyers.yaml`. */
export const buyerKind = z.enum([
  'council', // its kind is not said
  'county',
  'district',
  'unitary',
  'metropolitan',
  'london-borough',
  'parish',
  'combined-authority',
  'mayoral-combined-authority',
  'fire',
  'police',
  'waste',
  'national-park',
  'transport',
  'joint-committee',
  'council-company',
  'nhs', // its kind is not said
  'nhs-trust',
  'integrated-care-board',
  'central', // its kind is not said
  'central-department',
  'arms-length-body',
  'maintained-school',
  'academy',
  'college',
  'university',
  'housing-association',
  'utility', // whether it is a private one is not said
  'public-utility',
  'private-utility',
  'other',
]);
export type BuyerKind = z.infer<typeof buyerKind>;

export const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof nation>;

/** Lower-case words joined by hyphens: the shape of every id in the pack. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export { slotted, template, text } from './slotted';

/** The name of a published benchmark in `rules.yaml`, as it is printed. */
export const ruleId = z.string().regex(/^[A-Z]{1,4}\d{1,3}$/, 'capital letters and a number, such as R1');
