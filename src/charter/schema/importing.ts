import { z } from 'zod';
import { buyerKind } from './vocabulary';

/** The facts that notices, specifications and plans head with a name of their own. */
export const importedFact = z.enum([
  'title',
  'value',
  'term',
  'options',
  'start',
  'end',
  'kind',
  'place',
  'buyer',
  'route',
  'cpv',
  'vat',
]);
export type ImportedFact = z.infer<typeof importedFact>;

/** What each fact is called at the head of a line, of a paragraph or of a column, in lower case. */
export const importing = z.strictObject({
  headings: z.record(importedFact, z.array(z.string().min(2)).min(1)),
  /** What other facts of a notice are called: what stands under them is none of the above. */
  others: z.array(z.string().min(2)),
  /** Words that a sentence holds where its sum is another than the contract's. */
  otherSums: z.array(z.string().min(3)),
  /** Words by which a sentence speaks of the contract's value, of its length, and of its start. */
  cues: z.strictObject({
    value: z.array(z.string().min(3)),
    term: z.array(z.string().min(3)),
    start: z.array(z.string().min(3)),
  }),
  /** What notices class buyers as, where it is one of our kinds. */
  buyerClasses: z.record(z.string().min(3), buyerKind),
  /** What the first line of a document may be that is no title of a contract. */
  notTitles: z.array(z.string().min(3)),
});
export type Importing = z.infer<typeof importing>;
