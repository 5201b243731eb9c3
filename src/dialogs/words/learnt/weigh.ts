import type { LikelyMeaning } from '../../../charter/sentences/likelyMeaning';
import type { SentenceMeans } from '../../../charter/schema/sentence';
import { asksForDraft } from '../../../drafting/reading/request/readRequest';
import { readsAs } from '../../acts/answerReading';
import { isUnlikely } from '../answers/unlikely';
import type { Heard } from '../heard';
import type { Intent } from '../intent';
import { mayAnswer } from '../phrases/meantBySaying';
import { beginsAsking } from '../questions/topic';
import type { ReadingName } from '../readings';
import { meansOf } from './meansOf';
import { isSaidPlainly } from './saidPlainly';
import { WANTS } from './wants';

/*
 * How likely a meaning must be, as a share of one. Chosen on rows written apart from the sentences that are learnt; the figures that
 * `npm run eval` prints of utterances are no estimate that never saw them.
 */
/** Where the words' own readings find nothing. */
const SHOWS_FROM = 0.35;
/** To stand against another reading: it is then asked which is meant, unless both merely show something. */
const SURE_FROM = 0.6;
/** To win over it; and where any words may be a name, or a figure the answer. */
const PLAIN_FROM = 0.8;

/** To go on from the draft at hand, and to believe one act of words that say several things. */
const LEAVES_FROM = 0.85;

/** A word or two says little. */
const FEW_WORDS = 3;
const MOST_WORDS = 40;

/** What a message was read as, by which reading. */
export interface Read {
  readonly by: ReadingName | 'wish';
  readonly intent: Intent;
}

/** What the words say in so many words; nothing that was learnt stands against it. */
const PLAIN: ReadonlySet<Read['by']> = new Set([
  ...(['command', 'mine', 'draft', 'supposed', 'button', 'settings', 'buyer', 'wholeFacts'] as const),
  ...(['noName', 'plainNo', 'authority', 'introduced', 'formUsed'] as const),
]);

/** What the words were read as, or what was learnt says of them where it is surer; where both are fairly sure, which one is asked. */
export function weigh(heard: Heard, read: Read | undefined): Intent {
  const as = read?.intent ?? { intent: 'unknown' };
  const { moment, at, typed } = heard;
  if (read !== undefined && (PLAIN.has(read.by) || isUnsure(as))) return as;
  if (read?.by === 'request' && asksForDraft(heard.raw)) return as;
  if (moment === 'settings' || at?.step.step === 'rename' || typed.split(' ').length > MOST_WORDS) return as;
  if (isSaidPlainly(heard)) return as;
  const [best] = heard.likely();
  const means = meansOf(heard, as);
  if (best === undefined || means.includes(best.means) || best.share < shareNeeded(heard, as, best.means))
    return as;
  if (DOES.has(best.means) && best.share < LEAVES_FROM && SEVERAL.test(typed)) return as;
  if (DOES.has(best.means) && best.means !== 'dropCommitment' && DENIES.test(typed)) return as;
  if (GIVES.has(best.means) && asks(heard, as, best)) return as;
  if (LEAVES.has(best.means) && at && best.share < LEAVES_FROM) return as;
  // words of a card that take something out of it
  if (best.means === 'deleteDraft' && !isNothing(as) && as.intent !== 'named' && as.intent !== 'request')
    return as;
  const wanted = WANTS[best.means](heard);
  if (wanted === undefined || isNothing(wanted)) return as;
  if (isNothing(as) || best.share >= PLAIN_FROM) return wanted;
  const [one] = means;
  const isShown = SHOWS.has(best.means) && means.every((each) => SHOWS.has(each));
  return isShown || one === undefined ? wanted : { intent: 'either', ways: [one, best.means] };
}

/** "Could you type 50 into KPI 3" asks for it to be done; every other question gives us nothing. */
function asks({ typed, text, turn }: Heard, as: Intent, { means, share }: LikelyMeaning): boolean {
  const isAsking = typed.endsWith('?') || beginsAsking(turn.pack, text);
  const isWish = TARGETS.has(means) && isNothing(as) && share >= PLAIN_FROM && !typed.endsWith('?');
  return isAsking && !isWish;
}

function shareNeeded({ question, typed, moment, turn }: Heard, as: Intent, means: SentenceMeans): number {
  const isFew = typed.split(' ').length < FEW_WORDS;
  if (isFew && TARGETS.has(means) && /\S \S/.test(typed)) return PLAIN_FROM;
  if (isFew && (moment === 'words' || !SHOWS.has(means))) return Infinity;
  if (question !== undefined && mayAnswer(typed)) return PLAIN_FROM;
  const isName = !ASKS.has(means) || !(isUnlikely(turn.pack, typed) || typed.endsWith('?'));
  if (moment === 'words' && isName) return PLAIN_FROM;
  if (!isNothing(as)) return SURE_FROM;
  return isFew || !SHOWS.has(means) ? SURE_FROM : SHOWS_FROM;
}

/** Where nothing is done, and nothing said but that it was not understood. */
function isNothing(intent: Intent): boolean {
  if (intent.intent === 'unknown') return true;
  if (intent.intent === 'ask') return intent.asked.asks === 'other';
  return intent.intent === 'onDraft' && (intent.does.does === 'doubt' || isNoAnswer(intent));
}

/** "Not sure", "none", to what is asked. */
function isUnsure(intent: Intent): boolean {
  return intent.intent === 'onDraft' && intent.does.does === 'unsure';
}

/** Words that the open question cannot read. */
function isNoAnswer({ at, does }: Extract<Intent, { intent: 'onDraft' }>): boolean {
  return does.does === 'answer' && !readsAs(at.turn, at.draft, does.step.question, does.typed);
}

/** What asks us something, as no name does. */
const ASKS: ReadonlySet<SentenceMeans> = new Set([
  ...(['askHelp', 'askMeaning', 'askWhy', 'askWhyNot', 'askWho', 'whatIf', 'lookUpCharter'] as const),
]);
/** What changes nothing. */
const SHOWS: ReadonlySet<SentenceMeans> = new Set([
  ...ASKS,
  ...(['showKpi', 'showClause', 'showDraft', 'listDrafts', 'compareDrafts', 'whatChanged'] as const),
  ...(['export', 'settings', 'chitchat', 'complain', 'outOfScope'] as const),
]);
/** What does something: not where it is denied, and not where more than one thing is said. */
const DOES: ReadonlySet<SentenceMeans> = new Set([
  ...(['undo', 'redo', 'openDraft', 'copyDraft', 'renameDraft', 'deleteDraft'] as const),
  ...(['addCommitment', 'dropCommitment'] as const),
]);
/** What goes on from the draft at hand: to the next step, or to another draft. */
const LEAVES: ReadonlySet<SentenceMeans> = new Set(['accept', 'newDraft'] as const);
/** What sets a figure. */
const TARGETS: ReadonlySet<SentenceMeans> = new Set(['setTarget', 'halveTarget'] as const);
/** What gives us something, which no question does. */
const GIVES: ReadonlySet<SentenceMeans> = new Set([
  ...(['answer', 'changeFact', 'setTarget', 'halveTarget', 'accept', 'refuse'] as const),
]);
const SEVERAL = /[,;]|\b(?:and|then)\b/i;
const DENIES = /\b(?:don['’]?t|do not|never|not|no need)\b/i;
