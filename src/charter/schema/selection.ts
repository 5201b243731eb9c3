import { z } from 'zod';
import { natureSaying } from './facet';
import { lawConditions } from './law/fact';
import { facet, kind, slug, text, trait } from './vocabulary';

/** What a contract is about, read from its title: words that tell, and a label for people. */
const nature = z.strictObject({
  id: slug,
  label: text,
  /** Case-insensitive words or phrases; matched on word boundaries. */
  words: z.array(text).min(1),
  /** Words that tell only where they are the noun that is bought: the parts of workshop parts, and no parts of a hall. What stands before them in it only says which. */
  nouns: z.array(text).default([]),
  /** Its words are what the work is done to, and tell beside the noun that says what is done: the bridge of a bridge refurbishment. */
  worked: z.boolean().default(false),
  /** The kind that the words suggest when the officer has not said. */
  suggestsKind: kind.optional(),
  /** Services of this nature may be health care services under a law of their own, so the officer is asked. */
  asksHealthCare: z.boolean().default(false),
  /** Services of this nature may be light touch services (Procurement Regulations 2024, Schedule 1), so the officer is told. */
  lightTouch: z.boolean().default(false),
  /** Digital work that people do day by day, and that goes on under whoever has the contract: they may transfer. */
  goesOn: z.boolean().default(false),
  /** The words say that the people who do the work today transfer with it. */
  staffTransfer: z.boolean().default(false),
  /** Purchases in this sector may be utility ones, or stand under another regime in part: to be checked. */
  sectorRegime: z.boolean().default(false),
  /** The supplier is paid, at least in part, by a right to charge those who use the service: a concession, whose rules are not covered. */
  concession: z.boolean().default(false),
  /** Such work is often paid by those whom it is for or against, so that it may be a concession: to be checked. */
  mayBeConcession: z.boolean().default(false),
  /** Law of its own may say what becomes of such goods when they are used: to be checked. */
  wasteLaw: z.boolean().default(false),
  /** The words say that it is let in parts, to one supplier or to several. */
  lots: z.boolean().default(false),
  /** Building work in the widest sense, repair and upkeep among it: the law on construction contracts may govern payment. */
  construction: z.boolean().default(false),
  /** It counts wherever in the title it stands: whom the work is for, and what nobody may see, are told after "in" or "at" too. */
  everywhere: z.boolean().default(false),
  /** Its words are people: after "for" or "of" they are served, unless what is bought is people. */
  ofPeople: z.boolean().default(false),
  /** Its words are premises: after "for", "of" or "to" they are those of others, where other work is named before them. */
  premises: z.boolean().default(false),
  /** Those of its words that tell nothing where what they are done to is of one of these natures: the restoration of a bog is no building work. */
  yields: z.strictObject({ words: z.array(text).min(1), to: z.array(slug).min(1) }).optional(),
  /** People are what is bought: whom its words stand before is supplied, and not served. */
  suppliesPeople: z.boolean().default(false),
  /** Its words are of every trade: where another nature gives a reason, its own is not given. */
  general: z.boolean().default(false),
  /** Words that head a title decide before their objects: what follows “of”, “on” or the like is looked at, and not done or supplied. */
  headOf: z.boolean().default(false),
  /** Those of its words that tell of a lesser part, and so nothing, wherever other work stands before them in the title. */
  minor: z.array(z.string().min(1)).default([]),
  /** Those of its words whose work ends with a report: nothing goes on that people could go over to. */
  reports: z.array(z.string().min(1)).default([]),
  /** What its work is like: decides which measures are proposed. */
  traits: z.array(trait).default([]),
  /** What the words say of the contract's facets, by its kind. */
  says: z.array(natureSaying).default([]),
});
export type Nature = z.infer<typeof nature>;
/** What words of a title tell of its kind. */
export const kindCue = z.strictObject({
  kind,
  /** It goes before what the natures suggest. */
  sure: z.boolean().default(false),
  words: z.array(z.string().min(1)).default([]),
  endings: z.array(z.string().min(2)).default([]),
  /** Longer words in which these tell nothing. */
  unless: z.array(z.string().min(1)).default([]),
});
export type KindCue = z.infer<typeof kindCue>;

export const natureFile = z.array(nature).min(1);

/** When a commitment fits a contract, and the reason given either way. */
const selectionRule = z.strictObject({
  commitment: slug,
  /** By kind: how well it fits (0–100), why, and which measures to prefer, best first. A kind left out does not suit. */
  fits: z.partialRecord(
    kind,
    z.strictObject({ score: z.number().min(0).max(100), reason: text, measures: z.array(slug).min(1) }),
  ),
  /** By kind left out: why it does not suit. */
  unsuited: z.partialRecord(kind, text).default({}),
  /** Said when it fits but others fit better. */
  notChosen: text,
  /** Raise or lower the score by what is bought: where one of the natures, one of the kinds, every facet and the term named holds. */
  adjust: z
    .array(
      z.strictObject({
        natures: z.array(slug).min(1).optional(),
        /** And one of these too. */
        withNatures: z.array(slug).min(1).optional(),
        /** Not where the title names one of these. */
        notNatures: z.array(slug).min(1).optional(),
        kinds: z.array(kind).min(1).optional(),
        facets: z.array(facet).default([]),
        /** Months of the initial term below which it holds. */
        shorterThan: z.number().int().positive().optional(),
        /** Points; nought where only the reason is for these natures. */
        add: z.number(),
        reason: text,
        measures: z.array(slug).default([]),
      }),
    )
    .default([]),
  /** Where these facts of law hold and it has these facets, it comes before all others, by these measures. */
  first: z
    .strictObject({
      when: lawConditions.min(1),
      /** ISO date from which procurements begin that it is for. */
      begunFrom: z.iso.date().optional(),
      facets: z.array(facet).min(1),
      reason: text,
      measures: z.array(slug).min(1),
      /** It is so by these measures alone, where one of them may be proposed. */
      onlyThese: z.boolean().default(false),
    })
    .optional(),
  /** Never preselected; offered only if the officer chooses it. */
  onlyOnRequest: z.boolean().default(false),
});
export type SelectionRule = z.infer<typeof selectionRule>;
export const selectionFile = z.array(selectionRule).min(1);
