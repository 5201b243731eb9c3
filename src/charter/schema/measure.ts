import { z } from 'zod';
import { broughtFact } from './law/fact';
import { overBy, rated } from './ratings';
import { facet, frequency, kind, role, ruleId as rule, scale, slug, text, trait } from './vocabulary';

/** Tests a contract must pass before a rule applies: ids of gates in `gates.yaml`. */
const gates = z.array(slug).default([]);

/** So many for each of these pounds of the contract without VAT over the initial term, begun. */
const eachPounds = z.strictObject({ amount: z.number().positive(), poundsEach: z.number().positive() });
/** In a grant that pays for the very thing, what is counted is the funded work itself and not something besides it. */
const perPounds = eachPounds.extend({ ofGrant: eachPounds.optional() });
/** So many times the floor. */
const timesFloor = z.strictObject({ times: z.number().int().min(2) });

/**
 * How a target is set. A measure lists its rules in order; the first whose gates pass is used, and the last has none.
 * `number` rules yield a figure; the others leave it to tenderers, to what the contract's first months show, or to monitoring.
 */
const targetRule = z.discriminatedUnion('by', [
  // one opportunity for people in so many pounds, whole ones only, each worth `unitsEach` units ("term-weeks": 46 or the term if shorter)
  z.strictObject({
    by: z.literal('opportunities'),
    rule,
    unitsEach: z.union([z.number().positive(), z.literal('term-weeks')]),
    gates,
  }),
  // so many weeks of placement for each step of the fee
  z.strictObject({ by: z.literal('fee-weeks'), rule, gates }),
  // student placements by fee: one from a first sum, two above a second
  z.strictObject({ by: z.literal('fee-placements'), rule, gates }),
  // a share or figure that scales itself (100 % of invoices); `ourDefault` when no published ratio exists
  z.strictObject({
    by: z.literal('fixed'),
    value: z.number().nonnegative(),
    ourDefault: z.boolean(),
    why: text,
    gates,
  }),
  // `amount` for each whole quarter or year of the term, at most `max` (our cap)
  z.strictObject({
    by: z.literal('per-period'),
    amount: z.number().positive(),
    per: z.enum(['quarter', 'year']),
    max: z.number().positive(),
    /** Pounds of the contract, begun, that carry one: a small contract is asked for fewer than `max`. */
    poundsEach: z.number().positive().optional(),
    why: text,
    gates,
  }),
  // what tenderers may offer between a floor and a ceiling; the floor is the figure until the officer leaves it to them
  z.strictObject({
    by: z.literal('offer'),
    /** What they state, with what else makes it clear. */
    basis: text,
    floor: z.union([z.number().nonnegative(), perPounds]),
    ceiling: z.union([z.number().nonnegative(), timesFloor]),
    /** At this size no figure of ours is proportionate: it is not proposed, and who asks for it leaves it to tenderers or sets one. */
    onRequest: z.boolean().default(false),
    gates,
  }),
  // measured first for so many months, then a figure set within so many per cent of that baseline by the terms of the contract; never scored
  z.strictObject({ by: z.literal('baseline'), rule, gates }),
  z.strictObject({ by: z.literal('monitor'), why: text, gates }),
]);
export type TargetRule = z.infer<typeof targetRule>;

/** How one commitment is counted: everything of a KPI but its target for a given contract. */
const measure = z.strictObject({
  id: slug,
  /** Our short code: that of its commitment and a number. */
  code: z.string().regex(/^[A-Z]{1,4}\d{1,2}-\d{1,2}$/, 'the code of its commitment, a hyphen and a number'),
  commitment: slug,
  /** The commitment whose words carry it, where they are not those of the one under which it is offered. */
  carriedBy: slug.optional(),
  name: text,
  /** As printed after a figure: "weeks", "% by weight", "tCO2e per £1m". */
  unit: text,
  unitKind: z.enum(['count', 'percent', 'money', 'intensity']),
  better: z.enum(['more', 'less']),
  rated,
  /** How it is counted by the year, where the officer knows a present figure of a year and not of a unit of work. */
  yearly: z
    .strictObject({ name: text, unit: text, calculation: text, evidence: z.array(text).min(1) })
    .optional(),
  /** For one rated "at-most": by how much its figure may be passed, in its unit, where the usual steps do not suit. */
  overBy: overBy.optional(),
  /** One sentence: how the figure is worked out. */
  calculation: text,
  /** The least that proves it (docs/drafting-standard.md#rule-6). */
  evidence: z.array(text).min(1),
  frequency,
  role,
  suits: z.array(kind).min(1),
  /** What the contract must have, all of it, for the measure to be asked (docs/domain.md#what-is-bought). */
  needs: z.array(facet).default([]),
  /** What the contract must have one of. */
  needsOne: z.array(facet).default([]),
  /** Months of the initial term below which nothing of it could be delivered and seen: it is not proposed. */
  forMonths: z.number().int().positive().default(1),
  /** Proposed only where a nature of the contract has this trait; of these kinds alone, where they are named. */
  proposedWhere: z.strictObject({ trait, kinds: z.array(kind).min(1).optional() }).optional(),
  /** Never proposed where a nature of the contract has one of these traits. */
  notProposedWhere: z.array(trait).default([]),
  /** Kinds in which what it counts is the very thing that is paid for, and so not additional: it is never proposed in them. */
  notAdditionalIn: z.array(kind).default([]),
  /** The most that its clause lets the supplier owe, in its unit for each whole period of the term. */
  clauseMost: z.strictObject({ amount: z.number().positive(), per: z.enum(['quarter', 'year']) }).optional(),
  /** Proposed only where the rule of its commitment names it for what is bought, and not for the kind alone. */
  onlyNamed: z.boolean().default(false),
  /** What it asks stands beside the work bought, as talks and advice do: no more than one such is proposed for a contract. */
  aside: z.boolean().default(false),
  /** A small thing beside the work, as what stands `aside` is too, or what any firm of the trade meets: it carries few marks (docs/domain.md#assessment). */
  slight: z.boolean().default(false),
  /** Though its figure is the same for all, how it is met differs from firm to firm, so that answers on it can be scored. */
  howDiffers: z.boolean().default(false),
  /** Never proposed in a document of this scale. */
  notProposedIn: z.array(scale).default([]),
  /** Pounds without VAT, initial term: never proposed below. Our default. */
  proposedFromPounds: z.number().positive().optional(),
  /** In its unit: a proposed figure below it is a token, and is not proposed. Our default. */
  leastProposed: z.number().positive().optional(),
  /** Never proposed at any size: the officer may choose it. */
  onlyOnRequest: z.boolean().default(false),
  targetRules: z.array(targetRule).min(1),
  /** KPIs of the same group count the same people, hours or pounds: choosing two raises double counting. */
  countsWith: slug.optional(),
  /** The pot of a proportion rule that it shares with every other measure that draws on it (docs/domain.md#one-pot). */
  drawsOn: slug.optional(),
  /** What a draw on the pot becomes here: "1 as a start", "4 as apprenticeships". */
  drawnAs: z.strictObject({ one: text, many: text }).optional(),
  /** Hours of work that one of its units takes: compared with a year's work where it is asked what tells tenders apart. Our default. */
  hoursEach: z.number().positive().optional(),
  /** Weeks for which one of its units takes one person, and after which it counts: 1 where weeks are counted, 26 for a job kept so long. */
  takesWeeks: z.number().int().positive().optional(),
  /** Weeks after which it counts all the same at the end of the contract; absent: no fewer than `takesWeeks`. */
  takesWeeksAtEnd: z.number().int().positive().optional(),
  /**
   * Whether it counts people or their hours or weeks (turns on the small-numbers paragraph), people who must first be found
   * and taken on (relief if too few apply), or people of priority groups (totals to the contract manager only).
   */
  people: z.enum(['none', 'counted', 'recruited', 'priority']),
  /** Its duty is to be done within so many days of a person's start. */
  daysFromStart: z.boolean().default(false),
  /** Others must take up what is offered (schools, firms, learners): relief where too few do. */
  takenUp: z.boolean().default(false),
  /** Facts that it brings when chosen: it asks for what the law asks already, or takes what the authority accepts as equivalent. */
  brings: z.array(broughtFact).default([]),
  /** LGA 1988 s.17 workforce reason needed of a buyer whom that section binds (docs/drafting-standard.md#rule-7): id in `workforceReasons.yaml`. */
  workforceReason: slug.optional(),
  /** It asks where suppliers or sub-contractors are, or where they spend (docs/domain.md#location). */
  asksLocation: z.boolean().default(false),
  /** What the authority itself must list in an annex to the contract, or the measure measures nothing: "the standards and the goods of each". */
  namedByAuthority: text.optional(),
  /** Too weakly linked to what is bought to be an award criterion (docs/domain.md#subject-matter): nobody may leave its figure to tenderers. */
  neverScored: z.boolean().default(false),
  /** Why it relates to what is bought, as a full sentence. */
  why: text,
  elsewhere: z.array(z.strictObject({ scheme: text, code: text, check: z.boolean() })).default([]),
  sources: z.array(slug).min(1),
});
export type Measure = z.infer<typeof measure>;
export const measureFile = z.array(measure).min(1);
