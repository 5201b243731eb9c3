import { z } from 'zod';
import { documentKind, slotted, text } from '../vocabulary';

const phrases = z.array(text).min(1);

const ready = z.strictObject({ title: text, saved: slotted('reference', 'version', 'kpis'), next: text });
const word = z.record(
  documentKind,
  z.strictObject({ title: text, which: slotted('reference', 'version'), open: text }),
);
const forTender = z.strictObject({ title: text, intro: text, name: text, confirm: text });

/** The cards of a draft that is ready and of Word files: the link to each kind, and who confirms that one may go to bidders. */
export const wordFileCards = { ready, word, forTender };

/** What asks for each kind of file. */
export const wordCommands = {
  ...{ word: phrases, tenderWord: phrases, recordWord: phrases },
  ...{ redline: phrases, kpisFile: phrases, noticeFile: phrases },
};

/** Why there is no release for a notice, and no redline. */
export const noFileSaid = { noRelease: z.strictObject({ grant: text, old: text }), noRedline: text };

/** Why nothing goes to bidders yet. */
export const forTenderSaid = z.strictObject({
  noSchedule: text,
  oneToFix: slotted('points'),
  toFix: slotted('count', 'points'),
  notReady: text,
});

/** In the Word files: what marks a draft, who its comments are by, and the file that stays with the authority. */
export const wordFiles = {
  /** On the first page of a draft: what stands as comments. */
  toConsider: z.strictObject({ one: text, many: slotted('count') }),
  /** Across every page of a draft. */
  watermark: text,
  comment: z.strictObject({ by: text, initials: text }),
  record: z.strictObject({ title: text, header: slotted('reference'), intro: text }),
  /** The table of all KPIs that a Schedule begins with, and that it adds nothing. */
  summary: z.strictObject({
    heading: text,
    columns: z.strictObject({ kpi: text, counted: text, target: text, reported: text, paragraph: text }),
    says: text,
  }),
};
