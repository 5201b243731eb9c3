import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is said in one line above a card. */
export const wordingLead = z.strictObject({
  back: slotted('title'),
  kept: slotted('title'),
  changing: slotted('title'),
  /** Where a deletion was asked about, and something else is said. */
  notDeleted: slotted('reference'),
  /** Where another length leaves the options to extend as they were. */
  optionsKept: slotted('options'),
  /** Where a length was typed in weeks or days. */
  monthsForWeeks: slotted('typed', 'length'),
  /** Where another kind or route brings another form of contract. */
  otherForm: slotted('form'),
  unread: slotted('words'),
  sameFacts: text,
  nameDraft: text,
  whichDraft: text,
  again: text,
});
