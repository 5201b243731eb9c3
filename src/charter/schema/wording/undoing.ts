import { z } from 'zod';
import { slotted, text } from '../vocabulary';

/** What is said when changes are taken back, brought back or listed. */
export const wordingUndoing = z.strictObject({
  /** What the card says whose change was taken back. */
  settled: text,
  nothing: z.strictObject({ undo: text, redo: text }),
  /** By why it is refused. */
  refused: z.strictObject({
    'not-allowed': text,
    'nothing-to-undo': text,
    'not-undoable': text,
    'changed-since': text,
    unreadable: text,
  }),
  /** Said by themselves they undo only what took something out. */
  putsBack: z.array(text).min(1),
  /** What the last change did is no taking out: what is to be put back, is asked. */
  whatBack: slotted('change'),
  redone: slotted('change'),
  changes: slotted('reference'),
});
