import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is said of what is kept of a person. */
export const wordingMine = z.strictObject({
  linkWorks: slotted('minutes'),
  /** The card that asked, once it was answered. */
  answered: text,
  answeredErased: text,
  answeredKept: text,
  erasedTitle: text,
  erased: slotted('count', 'changes', 'versions'),
  erasedBut: slotted('count'),
  erasedLeft: text,
  erasedBefore: text,
  changedSince: text,
  kept: text,
  pressIt: text,
});

/** The cards on which it is exported, and asked whether it is to go. */
export const mineCards = z.strictObject({
  exportTitle: text,
  exportHas: text,
  exportSecret: text,
  eraseTitle: text,
  goes: text,
  goesNone: text,
  goesOne: slotted('count', 'changes', 'versions'),
  goesMany: slotted('count', 'changes', 'versions'),
  named: slotted('reference', 'title'),
  more: slotted('count'),
  goesToo: z.array(text).min(1),
  stays: text,
  staysDrafts: slotted('count'),
  staysSettings: text,
  staysAlways: z.array(text).min(1),
  eraseFinal: text,
});
