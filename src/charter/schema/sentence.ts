import { z } from 'zod';
import { moment } from './sayings';
import { questionId, text } from './vocabulary';

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

/** Where a sentence is said: with nothing open, at a step, or to a question that is asked. */
const place = z.union([
  moment.exclude(['words', 'question']),
  z.templateLiteral(['question:', questionId]),
  z.enum(['steps', 'questions']),
]);
export type SaidAt = Exclude<z.infer<typeof place>, 'steps' | 'questions'>;
/** All questions at once, and all steps at which a draft is shown. */
export const PLACES: Readonly<Record<'steps' | 'questions', readonly SaidAt[]>> = {
  questions: questionId.options.map((each) => `question:${each}` as const),
  steps: ['readback', 'belowFloor', 'shortlist', 'kpis', 'opened', 'review', 'ready'],
};

/** Sentences that want one thing, and where they may be said: what is learnt to read one's own words by. */
const sentenceList = z.strictObject({
  means: sentenceMeans,
  at: z.array(place).min(1),
  sentences: z.array(text).min(1),
});
export type SentenceList = z.infer<typeof sentenceList>;
export const sentenceFile = z.array(sentenceList);
