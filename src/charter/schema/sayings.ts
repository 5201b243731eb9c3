import { z } from 'zod';
import { questionId, text } from './vocabulary';

const phrases = z.array(text).min(1);

/** Where an officer stands, as far as it decides what words mean. */
export const moment = z.enum([
  'start',
  'settings',
  'words', // a title or a place is asked for
  'question',
  'readback',
  'belowFloor',
  'shortlist',
  'kpis',
  'opened', // measures, assessment, remedies or reasons, opened over the draft
  'review',
  'ready',
  'deletion',
]);
export type Moment = z.infer<typeof moment>;

const means = z.enum([
  ...(['help', 'hello', 'thanks', 'cancel', 'startAgain', 'undo', 'redo', 'whatChanged', 'again'] as const),
  ...(['drafts', 'draft', 'settings', 'accept', 'word'] as const),
  ...(['exportMine', 'eraseMine', 'settingsSaves'] as const),
  'resume', // the newest unfinished draft
  'showAll', // the draft at hand, as it stands
  'left', // what is still to be done
  ...(['showTargets', 'showChoice', 'showFacts'] as const),
  'reopen',
  'unsure',
  'refuse',
  'complain',
  'topic',
  'ofQuestion', // about the question that is asked
]);

/** What is meant where a message has a word of each set, and no other words than are named. */
const saying = z.strictObject({
  means,
  of: z.array(phrases).min(1),
  beside: phrases.optional(),
  /** One word at least of these as well, or of those that are about the question that is asked. */
  needs: phrases.optional(),
  /** None of these. */
  refuses: phrases.optional(),
  at: z.array(moment).min(1).optional(),
  /** Everywhere but there. */
  except: z.array(moment).min(1).optional(),
  topic: text.optional(),
  part: z.enum(['why', 'meaning']).optional(),
});
export type Saying = z.infer<typeof saying>;

/** What officers say in their own words, as sets of words. None of it is said to anybody. */
export const sayings = z.strictObject({
  fillers: phrases,
  /** Left out where a saying does not fit with them. */
  dropped: phrases,
  speaks: phrases,
  /** What begins a question: a message that does agrees to nothing. */
  asking: phrases,
  /** What takes back or holds back what is agreed beside it. */
  reserves: phrases,
  /** Words for what one step shows: beside them nothing is agreed to at another. */
  shownAt: z.partialRecord(moment, phrases),
  /** What stands in no title and in no name of a place. */
  unlikely: phrases,
  /** What stands in no name of an authority, beside those. */
  noAuthority: phrases,
  sets: z.record(text, phrases),
  table: z.array(saying).min(1),
  /** The words that are about each question. */
  questions: z.partialRecord(questionId, phrases),
});
export type Sayings = z.infer<typeof sayings>;
