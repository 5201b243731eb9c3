import { z } from 'zod';
import { slotted, text } from '../vocabulary';

const phrases = z.array(text).min(1);

/** What an officer may ask in the middle of a draft, and what is answered. */
export const wordingAsks = z.strictObject({
  whyThese: phrases,
  why: phrases,
  howMany: phrases,
  meaning: phrases,
  meaningEnds: phrases,
  openings: phrases,
  /** Beginnings with facts that somebody supposes: "what if it were £1.2m, three years?". */
  whatIf: phrases,
  /** A question to us only where a name of the Charter follows: "what about volunteering?". */
  notAsked: phrases,
  /** How a definition of the document names the parties outside a document. */
  parties: z.record(text, text),
  meaningIs: slotted('term', 'meaning'),
  howManyIs: slotted('why', 'most', 'count'),
  noFigure: slotted('figure'),
  notYet: slotted('most'),
  cannotAnswer: text,
  unsure: text,
  glossary: z.array(z.strictObject({ terms: phrases, meaning: text })),
});
