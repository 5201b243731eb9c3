import { z } from 'zod';
import { slug, text } from './vocabulary';

/** One thing the assistant asks: words, hint, limits and the wording of every error, beside each other. */
const question = z.strictObject({
  /** The name of its answer in `Answers`: `title`, `healthCare`. */
  id: z.string().regex(/^[a-z][A-Za-z]*$/, 'the name of an answer, such as healthCare'),
  /** The label in "I read this contract as" and in "Change". */
  label: text,
  question: text,
  hint: text,
  placeholder: text.optional(),
  /** By error code of its reader; slots such as {read} {max}. */
  errors: z.record(z.string(), text),
  /** Words of the answer as it is read back; slots are the answer's figures. */
  readBack: z.record(z.string(), text).default({}),
  limits: z.record(z.string(), z.number()).default({}),
  /** `hint` is the half-line under a choice; `words` are typed words that mean it, lower case. */
  choices: z
    .array(
      z.strictObject({ value: slug, title: text, hint: text.optional(), words: z.array(text).default([]) }),
    )
    .default([]),
});
export type Question = z.infer<typeof question>;
export const questionFile = z.array(question).min(1);
