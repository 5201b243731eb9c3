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
import { comesTo } from './effects';
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

/** A message as it was read, beside the likeliest of what was learnt. */
interface Weighed {
  readonly heard: Heard;
  readonly as: Intent;
  readonly best: LikelyMeaning;
}

/** What keeps that which was learnt from counting: each row by itself is enough. */
const AGAINST: Readonly<Record<string, (weighed: Weighed) => boolean>> = {
  tooUnlikely: ({ heard, as, best }) => best.share < shareNeeded(heard, as, best.means),
  oneOfSeveralThingsSaid: ({ heard, best }) =>
    comesTo(best.means, 'does') && best.share < LEAVES_FROM && SEVERAL.test(heard.typed),
  denied: ({ heard, best }) =>
    comesTo(best.means, 'does') && best.means !== 'dropCommitment' && DENIES.test(heard.typed),
  onlyAsked: ({ heard, as, best }) => comesTo(best.means, 'gives') && asks(heard, as, best),
  leavesTheDraft: ({ heard, best }) =>
    comesTo(best.means, 'leaves') && heard.at !== undefined && best.share < LEAVES_FROM,
  // words of a card that take something out of it
  deletesOnlyAPart: ({ as, best }) =>
    best.means === 'deleteDraft' && !isNothing(as) && as.intent !== 'named' && as.intent !== 'request',
};

/** What the words were read as, or what was learnt says of them where it is surer; where both are fairly sure, which one is asked. */
export function weigh(heard: Heard, read: Read | undefined): Intent {
  const as = read?.intent ?? { intent: 'unknown' };
  if (isSettled(heard, read, as)) return as;
  const [best] = heard.likely();
  const means = meansOf(heard, as);
  if (best === undefined || means.includes(best.means)) return as;
  if (Object.values(AGAINST).some((isAgainst) => isAgainst({ heard, as, best }))) return as;
  const wanted = WANTS[best.means](heard);
  if (wanted === undefined || isNothing(wanted)) return as;
  if (isNothing(as) || best.share >= PLAIN_FROM) return wanted;
  const [one] = means;
  const isShown = [best.means, ...means].every((each) => comesTo(each, 'shows'));
  return isShown || one === undefined ? wanted : { intent: 'either', ways: [one, best.means] };
}

/** Whether nothing that was learnt is asked: what is said plainly, where any words are a name, and long messages. */
function isSettled(heard: Heard, read: Read | undefined, as: Intent): boolean {
  const { moment, at, typed, raw } = heard;
  return (
    (read !== undefined && (PLAIN.has(read.by) || isUnsure(as))) ||
    (read?.by === 'request' && asksForDraft(raw)) ||
    moment === 'settings' ||
    at?.step.step === 'rename' ||
    typed.split(' ').length > MOST_WORDS ||
    isSaidPlainly(heard)
  );
}

/** "Could you type 50 into KPI 3" asks for it to be done; every other question gives us nothing. */
function asks({ typed, text, turn }: Heard, as: Intent, { means, share }: LikelyMeaning): boolean {
  const isAsking = typed.endsWith('?') || beginsAsking(turn.pack, text);
  const isWish = comesTo(means, 'sets') && isNothing(as) && share >= PLAIN_FROM && !typed.endsWith('?');
  return isAsking && !isWish;
}

function shareNeeded({ question, typed, moment, turn }: Heard, as: Intent, means: SentenceMeans): number {
  const isFew = typed.split(' ').length < FEW_WORDS;
  if (isFew && comesTo(means, 'sets') && /\S \S/.test(typed)) return PLAIN_FROM;
  if (isFew && (moment === 'words' || !comesTo(means, 'shows'))) return Infinity;
  if (question !== undefined && mayAnswer(typed)) return PLAIN_FROM;
  const isName = !comesTo(means, 'asks') || !(isUnlikely(turn.pack, typed) || typed.endsWith('?'));
  if (moment === 'words' && isName) return PLAIN_FROM;
  if (!isNothing(as)) return SURE_FROM;
  return isFew || !comesTo(means, 'shows') ? SURE_FROM : SHOWS_FROM;
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

const SEVERAL = /[,;]|\b(?:and|then)\b/i;
const DENIES = /\b(?:don['’]?t|do not|never|not|no need)\b/i;
