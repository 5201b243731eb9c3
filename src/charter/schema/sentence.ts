import { z } from 'zod';
import { text } from './vocabulary';

/** What a sentence to the assistant may want, however it is put. */
export const sentenceMeans = z.enum([
  ...(['newDraft', 'listDrafts', 'openDraft', 'copyDraft', 'renameDraft', 'deleteDraft'] as const),
  ...(['compareDrafts', 'showDraft', 'export'] as const),
  ...(['askHelp', 'askMeaning', 'askWhy', 'askWhyNot', 'whatIf', 'askWho'] as const),
  ...(['lookUpCharter', 'showKpi', 'showClause'] as const),
  ...(['addCommitment', 'dropCommitment', 'keepOnly', 'setTarget', 'halveTarget'] as const),
  ...(['answer', 'changeFact'] as const),
  ...(['accept', 'back', 'refuse', 'undo', 'redo', 'whatChanged', 'settings'] as const),
  ...(['chitchat', 'complain', 'outOfScope'] as const),
]);
export type SentenceMeans = z.infer<typeof sentenceMeans>;

/** Sentences that want one thing: what is learnt to read one's own words by. */
const sentenceList = z.strictObject({ means: sentenceMeans, sentences: z.array(text).min(1) });
export type SentenceList = z.infer<typeof sentenceList>;
export const sentenceFile = z.array(sentenceList);
