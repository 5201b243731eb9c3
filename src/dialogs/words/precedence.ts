import type { Moment } from '../../charter/schema/sayings';
import type { ReadingName } from './readings';

/** `wish`: what a part of the message wants, by the readings themselves. */
type Read = ReadingName | 'wish';

/** Nothing is asked: what is said of drafts and of the Charter. */
const NOTHING_OPEN: readonly Read[] = [
  'command',
  'mine',
  'draft',
  'compare',
  'supposed',
  'saying',
  'introduced',
  'settings',
  'askedPlainly',
  'topic',
  'wish',
  'ofOther',
  'ofDrafts',
  'otherPlainly',
  'request',
  'otherAsked',
  'ofNoDraft',
  'listed',
  'looseDraft',
  'slip',
  'subject',
];

/** Something is shown to be agreed to or changed. */
const SHOWN: readonly Read[] = [
  'command',
  'mine',
  'draft',
  'compare',
  'supposed',
  'button',
  'introduced',
  'settings',
  'buyer',
  'plainNo',
  'wholeFacts',
  'formUsed',
  'act',
  'saying',
  'asked',
  'topic',
  'wish',
  'ofOpenQuestion',
  'ofKpi',
  'request',
  'ofOther',
  'otherAsked',
  'errand',
  'anyFacts',
  'answer',
  'otherStep',
  'slip',
  'subject',
];

/** Something is asked: as where something is shown, but a plain no may be the answer. */
const ASKED = SHOWN.filter((name) => name !== 'plainNo');

/** Any words may be the title or the place: only what no title says comes before. */
const WORDS: readonly Read[] = [
  'command',
  'mine',
  'draft',
  'compare',
  'supposed',
  'noName',
  'saying',
  'introduced',
  'settings',
  'button',
  'wholeFacts',
  'formUsed',
  'act',
  'eitherRequest',
  'request',
  'asked',
  'topic',
  'wish',
  'ofOpenQuestion',
  'ofOther',
  'otherAsked',
  'errand',
  'placeSubject',
  'anyFacts',
  'answer',
  'slip',
  'subject',
];

/**
 * Which reading of a message wins at which moment: the first that reads it. Commands, look-ups, named drafts and suppositions stand early
 * everywhere; an answer to what is open comes after all that means the same at any point.
 */
export const PRECEDENCE: Readonly<Record<Moment, readonly Read[]>> = {
  start: NOTHING_OPEN,
  settings: [
    'command',
    'mine',
    'draft',
    'supposed',
    'settings',
    'request',
    'asked',
    'topic',
    'otherAsked',
    'authority',
  ],
  words: WORDS,
  question: ASKED,
  readback: SHOWN,
  belowFloor: SHOWN,
  shortlist: SHOWN,
  kpis: SHOWN,
  opened: SHOWN,
  review: SHOWN,
  ready: SHOWN,
  deletion: SHOWN,
};
