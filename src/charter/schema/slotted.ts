import { z } from 'zod';
import { slotProblems, type Slotted } from '../fill';

/** A text whose slots hang on its place in the pack: `checks/slots.ts` compares them with what is filled there. */
export const template = z.string().trim().min(1);

/** A text that is said as it stands. */
export const text = template.superRefine((words, context) => {
  for (const message of slotProblems(words, [])) context.addIssue({ code: 'custom', message });
});

/** A text with no slot but those that its place fills: any other would stop a draft, or reach people in its braces. */
export function slotted<S extends string>(...slots: readonly S[]): z.ZodType<Slotted<S>> {
  return template.transform((words, context) => {
    if (isSlotted(words, slots)) return words;
    for (const message of slotProblems(words, slots)) context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

function isSlotted<S extends string>(words: string, slots: readonly S[]): words is Slotted<S> {
  return slotProblems(words, slots).length === 0;
}
