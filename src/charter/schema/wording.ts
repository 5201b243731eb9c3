import { z } from 'zod';
import { wordingCards } from './wordingCards';
import { wordingDialogs } from './wordingDialogs';
import { wordingDocument } from './wordingDocument';
import { wordingDownload } from './wordingDownload';
import { wordingProportion } from './wordingProportion';

/** Everything the assistant says, by the part that says it; each key is a sentence, each file has its schema. */
export const wording = z.strictObject({
  cards: wordingCards,
  dialogs: wordingDialogs,
  proportion: wordingProportion,
  document: wordingDocument,
  download: wordingDownload,
});
export type Wording = z.infer<typeof wording>;
