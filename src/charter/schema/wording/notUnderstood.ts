import { z } from 'zod';
import { slotted, text } from '../vocabulary';
import { moment } from '../sayings';
import { sentenceMeans } from '../sentence';

/** What is said where a message is not understood, or may be two things. */
export const wordingNotUnderstood = z.strictObject({
  titles: z.strictObject({ unknown: text, question: text, complaint: text }),
  said: slotted('words'),
  sorry: text,
  still: slotted('question'),
  /** What can be said at each moment. */
  ways: z.record(moment, text),
  /** The same in other words, for what is not understood twice running. */
  again: z.strictObject({ title: text, ways: z.record(moment, text) }),
  doubtTitle: slotted('label'),
  doubt: slotted('label', 'words'),
  useAs: slotted('label'),
  /** Two things that words may mean: which, is asked. */
  eitherTitle: text,
  either: slotted('words', 'one', 'other'),
  /** What each meaning wants, and how it is said so that it is plain. */
  wants: z.record(sentenceMeans, text),
});
