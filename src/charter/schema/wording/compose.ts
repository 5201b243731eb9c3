import { z } from 'zod';
import { draftStatus, instrument, slotted, text } from '../vocabulary';

const phrases = z.array(text).min(1);

/** What the compose box lists, and what stands on the cards that are put into a chat from it. */
export const wordingCompose = z.strictObject({
  /** The person looks for something that is none of the manifest's commands. */
  unknown: text,
  failed: text,
  tooOften: text,
  notInCharter: slotted('text'),
  library: z.strictObject({
    /** Before anything is typed. */
    ask: text,
    none: slotted('text'),
    /** What officers call the contracts that clauses are written for, lower case. */
    instruments: z.record(instrument, phrases),
    clauseTitle: slotted('title'),
    clauseAbout: slotted('instruments', 'name'),
    clauseLead: slotted('instruments'),
    measureTitle: slotted('name'),
    measureAbout: slotted('unit', 'calculation'),
    measureLead: slotted('kinds'),
    counted: text,
    /** What stands where a contract has its figure, by the kind of unit. */
    figures: z.strictObject({ count: text, percent: text, money: text, intensity: text }),
    half: slotted('target'),
    kpi: text,
    /** What that word means, and that it is the longest wording. */
    figure: text,
    labels: z.strictObject({
      measure: text,
      unit: text,
      calculation: text,
      evidence: text,
      frequency: text,
      commitment: text,
    }),
  }),
  drafts: z.strictObject({
    none: text,
    noneCalled: slotted('text'),
    noPerson: text,
    title: slotted('reference', 'title'),
    about: slotted('status', 'changed'),
    withFigures: slotted('reference', 'title'),
    aboutFigures: slotted('status', 'changed'),
    asks: text,
    asksNothing: text,
    kpi: slotted('number', 'name'),
    kpiWithTarget: slotted('number', 'name', 'target'),
    /** What a reader must know of a draft in this status. */
    standing: z.record(draftStatus, text),
  }),
});
