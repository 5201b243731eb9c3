import type { Moment } from '../../charter/schema/sayings';
import type { ReadingName } from './readings';

/** Nothing is asked: what is said of drafts and of the Charter. */
const NOTHING_OPEN = [
  ...([
    'command',
    'draft',
    'compare',
    'supposed',
    'saying',
    'askedPlainly',
    'request',
    'otherAsked',
  ] as const),
  ...(['ofNoDraft', 'listed', 'looseDraft', 'slip', 'subject'] as const),
] as const satisfies readonly ReadingName[];

/** Something is shown to be agreed to or changed. */
const SHOWN = [
  ...([
    'command',
    'draft',
    'compare',
    'supposed',
    'button',
    'buyer',
    'plainNo',
    'wholeFacts',
    'act',
    'saying',
  ] as const),
  ...(['asked', 'request', 'otherAsked', 'anyFacts', 'answer', 'slip', 'subject'] as const),
] as const satisfies readonly ReadingName[];

/**
 * Which reading of a message wins at which moment: the first that reads it. Commands, look-ups, named drafts and suppositions stand early
 * everywhere; an answer to what is open comes after all that means the same at any point.
 */
export const PRECEDENCE: Readonly<Record<Moment, readonly ReadingName[]>> = {
  start: NOTHING_OPEN,
  settings: ['command', 'draft', 'supposed', 'request', 'asked', 'otherAsked', 'authority'],
  // any words may be the title or the place: only what no title says comes before
  words: [
    ...([
      'command',
      'draft',
      'compare',
      'supposed',
      'noName',
      'saying',
      'button',
      'wholeFacts',
      'act',
    ] as const),
    ...(['eitherRequest', 'request', 'asked', 'otherAsked', 'placeSubject', 'anyFacts', 'answer'] as const),
    ...(['slip', 'subject'] as const),
  ],
  question: [
    ...([
      'command',
      'draft',
      'compare',
      'supposed',
      'button',
      'buyer',
      'wholeFacts',
      'act',
      'saying',
    ] as const),
    ...(['asked', 'request', 'otherAsked', 'anyFacts', 'answer', 'slip', 'subject'] as const),
  ],
  readback: SHOWN,
  belowFloor: SHOWN,
  shortlist: SHOWN,
  kpis: SHOWN,
  opened: SHOWN,
  review: SHOWN,
  ready: SHOWN,
  deletion: SHOWN,
};
