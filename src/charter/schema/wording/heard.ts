import { z } from 'zod';
import { text } from '../vocabulary';

const phrases = z.array(text).min(1);

/** Words by which what an officer says in their own way is understood: around, beside and in place of the commands. */
export const heard = {
  /** What the draft at hand is called. */
  thisDraft: phrases,
  /** Whole messages that ask to see it. */
  thisDraftShown: phrases,
  newest: phrases,
  /** Politeness around what is wanted. */
  padding: z.strictObject({
    starts: phrases,
    /** Only before something to be done. */
    asking: phrases,
    ends: phrases,
    shows: phrases,
    orders: phrases,
    articles: phrases,
    /** Short forms of typing, written out. */
    shorthand: z.record(text, text),
  }),
  /** What asks of the Charter, around what is asked for. */
  charterAsking: phrases,
  /** Verbs of commands that take words for what was just done. */
  doing: z.strictObject({ undo: phrases, redo: phrases, back: phrases }),
  objects: phrases,
  /** Words that say nothing beside a fact. */
  glue: phrases,
  /** Beginnings of "I cannot say yet", whatever follows. */
  unsureStarts: phrases,
  /** What nobody gives as a title or a place. */
  complaints: phrases,
  /** What stands around a title or a place in a sentence, and what gives a new title. */
  nameWords: z.strictObject({
    title: z.strictObject({ before: phrases, after: phrases }),
    place: z.strictObject({ before: phrases, after: phrases }),
    retitles: phrases,
    authority: phrases,
  }),
  /** What asks to compare, what may stand at the end of it, what begins it only with such an end, and what the newest version is called. */
  compare: z.strictObject({ verbs: phrases, pairing: phrases, ends: phrases, lastVersion: phrases }),
  /** Words around a target and its figure, and those that want it higher or lower without one. */
  targetWords: z.strictObject({ verbs: phrases, filling: phrases, more: phrases, less: phrases }),
  /** None, in other words. */
  nothing: phrases,
  /** `reflexes`: said out of habit, so that they record no decision that something is not done. */
  agreeing: z.strictObject({ words: phrases, telling: phrases, reflexes: phrases }),
};
