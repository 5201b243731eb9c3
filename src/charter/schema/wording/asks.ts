import { z } from 'zod';
import { questionId, slotted, text } from '../vocabulary';

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
  /** Words that are quoted and have no meaning here. */
  noMeaning: slotted('term'),
  howManyIs: slotted('why', 'most', 'count'),
  /** Beginnings that ask to see a part of the draft, what such a part is called, and what we promise on a subject. */
  show: phrases,
  parts: phrases,
  promises: phrases,
  /** What asks how a KPI is evidenced, or how often it is reported. */
  evidence: phrases,
  frequency: phrases,
  evidenceIs: slotted('number', 'name', 'evidence'),
  frequencyIs: slotted('number', 'name', 'reported', 'owner'),
  noKpisYet: text,
  noPart: slotted('words'),
  partTitle: slotted('number', 'title'),
  /** Where the library has a clause on it: beside a draft that has none, and before a contract is known. */
  fromLibrary: slotted('words'),
  fromLibraryAlone: slotted('words'),
  /** What the product can say of itself and of the law at hand: by words that a question has. */
  topics: z.array(
    z.strictObject({ topic: text, asked: phrases, says: text, withThresholds: z.literal(true).optional() }),
  ),
  thresholdsAre: slotted('works', 'goods', 'lightTouch'),
  /** What an answer on the law rests on, behind it. */
  topicSources: slotted('sources'),
  weightingHere: slotted('weighting'),
  weightingUsual: slotted('weighting'),
  /** What is still to come in the draft at hand; where none is open, what a draft takes; where it is ready, that nothing is left. */
  leftIs: slotted('left'),
  stepsAre: text,
  nothingLeft: text,
  noFigure: slotted('figure'),
  notYet: slotted('most'),
  cannotAnswer: text,
  /** What the button of another step says. */
  otherStep: text,
  /** What is said of commitments and KPIs before they were shown. */
  comesLater: text,
  /** A word that may be a reflex, where no clause would be recorded by it. */
  sayNoClause: text,
  /** What the draft at hand says of a thing whose meaning is asked. */
  isNow: slotted('label', 'answer'),
  /** Where a title or a place is asked for, and a yes, a no or a complaint is typed. */
  noName: text,
  /** Where somebody says who they are. */
  introduced: text,
  /** Where something is shown to be agreed to, and a bare no is typed. */
  whatElse: text,
  unsure: text,
  /** Why a question is asked and what it means, where its hint does not say it. */
  whyAsked: z.partialRecord(questionId, text),
  glossary: z.array(z.strictObject({ terms: phrases, meaning: text })),
});
