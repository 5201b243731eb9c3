import { z } from 'zod';
import { conditions } from './law/fact';
import { instrument, scale, slug, template, text } from './vocabulary';

/**
 * Contract text for one measure. `duty` is its first paragraph, in one wording for each way the target can be set;
 * the paragraphs after it stand in every mode unless `modes` says otherwise. Slots: {supplier} {Supplier} {authority} {Authority}
 * {contract} {completion} {kpi} everywhere; {target} (figure with its unit sign), {atLeast} ("at least 95%", and of everything "100%")
 * and {halfTarget} in number mode only.
 */
const clause = z.strictObject({
  id: slug,
  measure: slug,
  title: text,
  /** `call-off` stands beside the kinds whose call-offs it suits. */
  instruments: z.array(instrument).min(1),
  duty: z.strictObject({
    number: template.optional(),
    offered: template.optional(),
    baseline: template.optional(),
    monitored: template.optional(),
  }),
  paragraphs: z
    .array(
      z.strictObject({
        text: template,
        /** The smallest document it stands in; absent: every one. */
        from: scale.optional(),
        /** Months that the full term is longer than: a step of six months is no step of a contract of three. */
        longerThan: z.number().int().positive().optional(),
        /** The facts that must hold: where present staff may transfer, say. */
        when: conditions.optional(),
        /** Only where the title names one of these natures: data is erased from devices, and not from tyres. */
        natures: z.array(slug).min(1).optional(),
        /** And not where it names one of these. */
        notNatures: z.array(slug).min(1).optional(),
        /** Only in these target modes; absent: all. */
        modes: z.array(z.enum(['number', 'offered', 'baseline', 'monitored'])).optional(),
      }),
    )
    .default([]),
  /** Empty until a lawyer has reviewed the text. */
  reviewedBy: text.nullable().default(null),
  reviewedOn: text.nullable().default(null),
  sources: z.array(slug).min(1),
});
export type Clause = z.infer<typeof clause>;
export const clauseFile = z.array(clause).min(1);
