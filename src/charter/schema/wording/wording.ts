import { z } from 'zod';
import { wordingCards } from './cards';
import { wordingCompose } from './compose';
import { wordingData } from './data';
import { wordingDialogs } from './dialogs';
import { wordingDocument } from './document';
import { wordingDownload } from './download';
import { wordingExplaining } from './explaining';
import { wordingProportion } from './proportion';
import { wordingTopics } from './topics';

/** Everything the assistant says, by the part that says it; each key is a sentence, each file has its schema. */
export const wording = z.strictObject({
  cards: wordingCards,
  dialogs: wordingDialogs,
  proportion: wordingProportion,
  document: wordingDocument,
  download: wordingDownload,
  data: wordingData,
  explaining: wordingExplaining,
  compose: wordingCompose,
  topics: wordingTopics,
});
export type Wording = z.infer<typeof wording>;
