import { z } from 'zod';
import { conditions } from './law/fact';
import { instrument, kind, scale, slug, template, text } from './vocabulary';

/** A paragraph that stands only where it fits the instrument, the scale, the term and the facts. */
export const standingParagraph = z.strictObject({
  text: template,
  instruments: z.array(instrument).min(1).optional(),
  scales: z.array(scale).min(1).optional(),
  /** Months that the full term is longer than: a step of six months is no step of a contract of three. */
  longerThan: z.number().int().positive().optional(),
  when: conditions.default([]),
});
export type StandingParagraph = z.infer<typeof standingParagraph>;

/** A standing part of the Schedule (docs/design.md#the-schedule): definitions, obligation, reporting, shortfall ladder and so on. */
const documentPart = z.strictObject({
  id: slug,
  title: text,
  /** In a grant, where nothing is a target or a duty to supply. */
  titleOfGrant: text.optional(),
  /** What it is there for, said to an officer who asks. */
  why: text,
  /** Where the part stands: `front` is the incorporation clause of the contract itself. */
  position: z.enum(['front', 'before-clauses', 'after-clauses']),
  /** What is printed right after its text: the definitions used, or the KPI tables. */
  introduces: z.enum(['definitions', 'kpis']).optional(),
  /** After its own paragraphs come those of the remedies that the officer chose. */
  takesRemedies: z.boolean().default(false),
  paragraphs: z.array(standingParagraph).min(1),
  reviewedBy: text.nullable().default(null),
  reviewedOn: text.nullable().default(null),
  sources: z.array(slug).min(1),
});
export type DocumentPart = z.infer<typeof documentPart>;
export const documentFile = z.array(documentPart).min(1);

/** A defined term; it stands in a document only if the document's text uses it. */
const definition = z.strictObject({
  term: text,
  /** Other forms that count as use: plurals, "Apprenticeship Weeks". */
  forms: z.array(text).default([]),
  text: template,
  /** Other wordings by instrument, kind bought, nature or facts; the first of which all lists hold the contract's wins over `text`. */
  variants: z
    .array(
      z
        .strictObject({
          instruments: z.array(instrument).min(1).optional(),
          kinds: z.array(kind).min(1).optional(),
          natures: z.array(slug).min(1).optional(),
          when: conditions.optional(),
          text: template,
        })
        .refine(
          ({ instruments, kinds, natures, when }) => (instruments ?? kinds ?? natures ?? when) !== undefined,
          'a variant says for which contracts it stands',
        ),
    )
    .default([]),
  sources: z.array(slug).min(1),
});
export type Definition = z.infer<typeof definition>;
export const definitionFile = z.array(definition).min(1);
