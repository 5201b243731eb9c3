import { asksForDraft, isWholeRequest } from '../../drafting/reading/request/readRequest';
import type { Turn } from '../turn';
import { hear, type Heard } from './heard';
import { ofLaterStep } from './choices/laterStep';
import { onDraft, type Intent } from './intent';
import { isUnlikely } from './answers/unlikely';
import { mayAnswer } from './phrases/meantBySaying';
import { wishesIn } from './phrases/parts';
import { readAs, type ReadingName } from './readings';

/** What a part of a message can be by itself: an act, a question or a look-up, and never an answer. */
const OF_A_PART: readonly ReadingName[] = [
  'command',
  'draft',
  'compare',
  'saying',
  'act',
  'asked',
  'topic',
  'ofOther',
];
const OF_NO_DRAFT: readonly ReadingName[] = ['listed'];
/** Said beside what is wanted. */
const MERE: ReadonlySet<string> = new Set(['hello', 'thanks', 'cancel']);

/**
 * What is wanted by a message that also says why: the one meaning that its parts have. Undefined where they have none or several, where
 * one states facts, or where all of it may be a name.
 */
export function readWish(heard: Heard): Intent | undefined {
  const { turn, typed, moment } = heard;
  if (moment === 'settings' || heard.at?.step.step === 'rename') return undefined;
  if (heard.question !== undefined && mayAnswer(typed)) return undefined;
  if (moment === 'words' && !isUnlikely(turn.pack, typed)) return undefined;
  // a whole request has its facts in its parts
  if (asksForDraft(heard.raw) || isWholeRequest(heard.raw)) return undefined;
  const parts = wishesIn(turn.pack, typed).map((part) => hear(turn, part));
  if (parts.length === 0 || parts.some(statesFacts)) return undefined;
  const later = heldBack(parts);
  if (later) return later;
  const read = parts.flatMap((part) => meaningOf(turn, part) ?? []);
  const wishes = read.filter((intent) => !isMere(intent));
  const [wish, ...others] = wishes.length > 0 ? wishes : read.filter(isRest);
  if (wish === undefined) return undefined;
  // "cleaning contract, Hartwell" begins one, and opens none
  if (
    read.length < parts.length &&
    OF_NO_DRAFT.some((name) => parts.some((part) => isSame(readAs(name, part), wish)))
  )
    return undefined;
  return others.reduce<Intent | undefined>((one, other) => one && together(one, other), wish);
}

/** "Remove landfill, add schools", said before anything is proposed: not one half without the other. */
function heldBack(parts: readonly Heard[]): Intent | undefined {
  for (const part of parts) {
    const does = ofLaterStep(part);
    if (part.at && does?.does === 'unsure') return onDraft(part.at, does);
  }
  return undefined;
}

function meaningOf({ snapshot }: Turn, part: Heard): Intent | undefined {
  const names = snapshot.current === undefined ? [...OF_A_PART, ...OF_NO_DRAFT] : OF_A_PART;
  for (const name of names) {
    const intent = readAs(name, part);
    if (intent) return agrees(intent) ? undefined : intent;
  }
  return undefined;
}

function statesFacts(part: Heard): boolean {
  const facts = part.at && readAs('anyFacts', part);
  return facts !== undefined && readAs('act', part) === undefined;
}

/** "Ok" beside something else agrees to nothing. */
function agrees(intent: Intent): boolean {
  const said = intent.intent === 'onDraft' ? intent.does.does : intent.intent;
  return ['accept', 'goOn', 'unsure', 'answer', 'press', 'doubt', 'changeFacts', 'nothingOpen'].includes(
    said,
  );
}

function isMere(intent: Intent): boolean {
  return intent.intent === 'complaint' || (intent.intent === 'command' && MERE.has(intent.command));
}

/** What is left to be heard where nothing is wanted: that the officer leaves, or is angry. */
function isRest(intent: Intent): boolean {
  return intent.intent === 'complaint' || (intent.intent === 'command' && intent.command === 'cancel');
}

/** The same said twice; "the one for Hartwell, can you delete it": what is done to it, and which it is. Two wishes are none. */
function together(one: Intent, other: Intent): Intent | undefined {
  if (isSame(one, other)) return one;
  if (one.intent !== 'named' || other.intent !== 'named') return undefined;
  const [first, second] = [one.named, other.named];
  return first.act === 'open' && second.command === 'called' && second.called === 'this'
    ? { intent: 'named', named: { ...first, act: second.act, rest: second.rest } }
    : undefined;
}

function isSame(one: Intent | undefined, other: Intent): boolean {
  return one !== undefined && JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Without where the officer stands, which is the same for all parts. */
function plain(intent: Intent): unknown {
  return intent.intent === 'onDraft' ? intent.does : intent;
}
