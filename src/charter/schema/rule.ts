import { z } from 'zod';
import { lawConditions } from './law/fact';
import { confidence, kind, ruleId, slug, template, text, trait } from './vocabulary';

/** Where a statement comes from. `url` is absent for our own defaults and for printed books. */
const source = z.strictObject({
  id: slug,
  title: text,
  url: z.url().optional(),
  /** When it was published, as far as known: "2014", "April 2014". */
  published: text.optional(),
  /** When we last read it, ISO date. */
  checkedOn: z.iso.date(),
  /** What the reader must know of it: "secondary source", "our default, not a published figure". */
  note: text.optional(),
  /** Law that a text of the library rests on is a source only of documents of which these facts hold. */
  bearsWhen: lawConditions.default([]),
});
export type Source = z.infer<typeof source>;
export const sourceFile = z.array(source).min(1);

/** A published benchmark of proportion, with its numbers. */
export const proportionalityRule = z.strictObject({
  id: ruleId,
  statement: text,
  /** The numbers the engine uses, by name. */
  parameters: z.record(z.string(), z.number()),
  scope: text,
  caveat: text.optional(),
  confidence,
  sources: z.array(slug).min(1),
});
export type ProportionalityRule = z.infer<typeof proportionalityRule>;

/** A test before a rule applies. Passed when any case that fits the contract's kind and nature is met; failed otherwise. */
export const gate = z.strictObject({
  id: slug,
  name: text,
  cases: z
    .array(
      z.strictObject({
        kinds: z.array(kind).min(1),
        /** Only contracts with one of these natures; absent: any. The first case that fits decides. */
        natures: z.array(slug).optional(),
        notNatures: z.array(slug).optional(),
        /** Only contracts whose work has one of these traits. */
        traits: z.array(trait).optional(),
        /** Pounds without VAT; strictly more than. */
        moreThan: z.number().nonnegative().optional(),
        /** Whether `moreThan` is tested on the initial term's value or on a year's. */
        per: z.enum(['contract', 'year']).default('contract'),
        minMonths: z.number().positive().optional(),
      }),
    )
    .min(1),
  /** Shown when passed and when failed, as full sentences. Slots: {value} {limit} {months} {minMonths}. */
  passed: template,
  failed: template,
  confidence,
  sources: z.array(slug).min(1),
});
export type Gate = z.infer<typeof gate>;

/** The lightest document: nobody is named for it, and what is over within months is reported once, without a warning before. */
const light = z.boolean().default(false);

/** How many KPIs a contract carries (docs/domain.md#how-many-kpis). Bands in order; the first whose `below` exceeds the value. */
export const engine = z.strictObject({
  kpiBands: z
    .array(
      z.strictObject({
        /** Pounds without VAT over the initial term, exclusive upper bound; absent in the last band. */
        below: z.number().positive().optional(),
        most: z.number().int().positive(),
        preselect: z.number().int().nonnegative(),
        scale: z.enum(['brief', 'standard', 'full']),
        light,
        why: text,
      }),
    )
    .min(2),
  /** Goods that come within so many months and cost less: one delivery, whatever the band of its value says. */
  oneDelivery: z
    .strictObject({
      kinds: z.array(kind).min(1),
      months: z.number().int().positive(),
      below: z.number().positive(),
      most: z.number().int().positive(),
      preselect: z.number().int().nonnegative(),
      scale: z.enum(['brief', 'standard', 'full']),
      light,
      why: text,
    })
    .optional(),
  /** Contracts of any kind that are small by the year, or over within a year and not large: brief, whatever the band of their value says. */
  modest: z
    .strictObject({
      /** Pounds of a year without VAT, exclusive. */
      perYearBelow: z.number().positive(),
      /** Months of the full term, and pounds of it, exclusive. */
      overIn: z
        .array(
          z.strictObject({
            kinds: z.array(kind).min(1).optional(),
            months: z.number().int().positive(),
            below: z.number().positive(),
          }),
        )
        .min(1),
      most: z.number().int().positive(),
      preselect: z.number().int().nonnegative(),
      scale: z.enum(['brief', 'standard', 'full']),
      light,
      why: text,
    })
    .optional(),
  /** Contracts whose year is worth less than this, whatever the total, the first that holds: the longest document they get, and how many KPIs so much a year carries. */
  middling: z
    .array(
      z.strictObject({
        scale: z.enum(['brief', 'standard', 'full']),
        perYearBelow: z.number().positive(),
        most: z.number().int().positive(),
        preselect: z.number().int().positive(),
        why: text,
      }),
    )
    .default([]),
  /** Shorter documents, the first that fits: of so few KPIs, where the year and the full term are worth less than these pounds without VAT. */
  few: z
    .array(
      z.strictObject({
        kpis: z.number().int().positive(),
        /** Only where no KPI is a total that is built up over the term: shares and ratios need no plan for it. */
        withoutTotals: z.boolean().default(false),
        /** The same, where small things beside the work, such as talks, are no such totals. */
        withoutLargeTotals: z.boolean().default(false),
        /** The longest full term in months. */
        overIn: z.number().int().positive().optional(),
        perYearBelow: z.number().positive().optional(),
        below: z.number().positive().optional(),
        scale: z.enum(['brief', 'standard', 'full']),
      }),
    )
    .default([]),
  /** Months of the full term in which a light contract is over before a warning could change anything. */
  overAtOnce: z.number().int().nonnegative().default(0),
  /** A commitment that scores less is never brought in to fill a place. */
  leastScore: z.number().nonnegative().default(0),
  /** Pounds without VAT, full term: above, a measure that can be scored is proposed before a weighting is left with nothing to carry it. */
  scoredAbove: z.number().positive(),
  /** What is never left out where a share of the score for social value is set, so that it does not rest on nothing, or on a small thing beside the work. */
  leastSet: z
    .strictObject({
      /** Pounds with VAT, full term: from this sum. */
      from: z.number().positive(),
      /** The scheme by whose outcomes the measures are told apart, and how the codes of each group begin: one measure of every group. */
      scheme: text,
      groups: z.array(text).min(1),
      /** Facts of law under which it always holds. */
      always: z.array(slug).min(1),
      /** Facts of law under which it holds where nothing is proposed, or nothing but small things beside the work. */
      otherwise: z.array(slug).min(1),
    })
    .optional(),
  /** Below this value the proportionate answer is no social value clause. */
  noClauseBelow: z.number().positive(),
  noClauseReason: text,
  ceiling: z.number().int().positive(),
  /** Officer's targets more than this many times the proposed one raise an issue. */
  outOfProportionFactor: z.number().positive(),
  /**
   * Share of the people on the contract that targeted people may not pass at a time, the benchmark that it is taken from, and
   * the gate behind which the number of people is asked for.
   */
  workforceCap: z.strictObject({ percent: z.number().positive(), rule: ruleId, askedBehind: slug }),
  /** From what sum a package is to be advertised: a share of the contract in whole steps of pounds, no less and no more than these pounds. */
  /** Goods that are ordered over so many months: a period in which less than this part of their price is ordered asks for nothing. */
  quietPeriod: z.strictObject({
    kinds: z.array(kind).min(1),
    fromMonths: z.number().int().positive(),
    percent: z.number().positive(),
    step: z.number().int().positive(),
    least: z.number().int().positive(),
    most: z.number().int().positive(),
  }),
  packageFloor: z.strictObject({
    percent: z.number().positive(),
    step: z.number().int().positive(),
    least: z.number().int().positive(),
    most: z.number().int().positive(),
  }),
  /** The source of every step that no one has published. */
  ourDefault: slug,
  /** What the checks of a draft rest on. */
  checks: z.strictObject({
    /** What is scored must be clear, measurable and specific. */
    measurable: z.array(slug).min(1),
    /** It must be proportionate; the engine's own sources join these. */
    proportionate: z.array(slug).min(1),
    doubleCounting: z.array(slug).min(1),
  }),
  sources: z.array(slug).min(1),
});
export type Engine = z.infer<typeof engine>;

/** Two sentences that may not stand in one document, or one that may not stand at all (docs/drafting-standard.md#rule-9). */
export const contradiction = z.strictObject({
  id: slug,
  /** Case-insensitive regular expression sources. */
  one: z.string().trim().min(1),
  other: z.string().trim().min(1).optional(),
  why: text,
});
export type Contradiction = z.infer<typeof contradiction>;

/** Words a duty may not use (docs/drafting-standard.md#rule-2), with what to do instead. */
export const wordRule = z.strictObject({
  /** Case-insensitive regular expression source. */
  pattern: z.string().trim().min(1),
  /** Phrases that contain it and are no verb of a duty: "supported employment". */
  except: z.array(text).default([]),
  fix: text,
});
export type WordRule = z.infer<typeof wordRule>;
