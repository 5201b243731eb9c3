import type { Moment } from '../../charter/schema/wording/sayings';
import type { ReadingName } from './readings';

/** Nothing is asked: what is said of drafts and of the Charter. */
const NOTHING_OPEN = [
  ...([
    'command',
    'draft',
    'compare',
    'saying',
    'listed',
    'request',
    'asked',
    'otherAsked',
    'looseDraft',
    'slip',
    'subject',
  ] as const),
] as const;
/** Something is shown to be agreed to or changed. */
const SHOWN = [
  ...['command', 'draft', 'compare', 'button', 'wholeFacts', 'act', 'saying'],
  ...['asked', 'request', 'otherAsked', 'anyFacts', 'answer', 'slip', 'subject'],
] as const satisfies readonly ReadingName[];

/**
 * Which reading of a message wins at which moment: the first that reads it. Commands, look-ups, named drafts and facts with a
 * unit stand early everywhere; an answer to what is open comes after all that means the same at any point.
 */
export const PRECEDENCE: Readonly<Record<Moment, readonly ReadingName[]>> = {
  start: NOTHING_OPEN,
  settings: ['command', 'draft', 'request', 'asked', 'otherAsked', 'authority'],
  // any words may be the title or the place: only what no title says comes before
  words: [
    ...(['command', 'draft', 'compare', 'saying', 'button', 'wholeFacts', 'act', 'eitherRequest'] as const),
    ...(['request', 'asked', 'otherAsked', 'placeSubject', 'anyFacts', 'answer', 'slip', 'subject'] as const),
  ],
  question: [
    ...(['command', 'draft', 'compare', 'button', 'wholeFacts', 'act', 'saying'] as const),
    ...(['asked', 'request', 'otherAsked', 'anyFacts', 'answer', 'slip', 'subject'] as const),
  ],
  readback: SHOWN,
  choosing: SHOWN,
  review: SHOWN,
  ready: SHOWN,
};
