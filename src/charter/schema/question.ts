import { z } from 'zod';
import { questionId, slug, template, text } from './vocabulary';

/** One thing the assistant asks: words, hint, limits and the wording of every error, beside each other. */
const question = z.strictObject({
  /** The name of its answer in `Answers`: `title`, `healthCare`. */
  id: questionId,
  /** The label in "I read this contract as" and in "Change". */
  label: text,
  /** What an officer calls the answer when changing it in words ("change the budget"), lower case. */
  names: z.array(text).min(1),
  question: text,
  hint: text,
  placeholder: text.optional(),
  /** By error code of its reader; slots such as {read} {max}. */
  errors: z.record(z.string(), template),
  /** Words of the answer as it is read back, by name; what fills their slots stands in `checks/slots.ts`. */
  readBack: z.record(z.string(), template).default({}),
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
