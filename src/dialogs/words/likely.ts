import type { SentenceMeans } from '../../charter/schema/sentence';
import { lookUp } from '../../charter/lookUp/lookUp';
import { likelyMeaning } from '../../charter/sentences/likelyMeaning';
import { statesFacts } from '../../drafting/reading/request/readRequest';
import { readAnswer } from './answers/answer';
import { isPlainlyNamed } from './choices/wanted';
import type { Heard } from './heard';
import { onDraft, type Intent } from './intent';
import { ofCommand } from './phrases/ofCommand';
import { normalise } from './phrases/normalise';
import { readOfKpi } from './questions/loosely';
import { topicOf } from './questions/topic';

/*
 * How likely a meaning must be, as a share of one. Chosen on sentences written apart from those that are learnt and from those that are
 * measured; what agrees, or takes words for no name, must be likelier than what only shows.
 */
const SHOWS_FROM = 0.4;
const AGREES_FROM = 0.75;
const NO_NAME_FROM = 0.6;

/** What a message most likely wants, where no reading of its words says so; never anything that changes a figure or a fact. */
export function readLikely(heard: Heard): Intent | undefined {
  const { turn, typed, moment, at } = heard;
  if (moment === 'settings' || at?.step.step === 'rename') return undefined;
  const likely = likelyMeaning(turn.pack, typed);
  if (likely === undefined || likely.share < leastFor(likely.means, moment)) return undefined;
  return WANTS[likely.means]?.(heard);
}

function leastFor(means: SentenceMeans, moment: Heard['moment']): number {
  if (means === 'accept') return AGREES_FROM;
  return moment === 'words' ? NO_NAME_FROM : SHOWS_FROM;
}

type Wants = (heard: Heard) => Intent | undefined;

/** What each meaning comes to here. What gives facts or figures is not here: it is read from the words themselves, or asked. */
const WANTS: Partial<Record<SentenceMeans, Wants>> = {
  askHelp: () => ({ intent: 'command', command: 'help' }),
  listDrafts: () => ({ intent: 'command', command: 'drafts' }),
  settings: () => ({ intent: 'command', command: 'settings' }),
  undo: () => ({ intent: 'command', command: 'undo' }),
  redo: () => ({ intent: 'command', command: 'redo' }),
  whatChanged: () => ({ intent: 'command', command: 'whatChanged' }),
  back: (heard) => ofCommand(heard, 'back'),
  accept: (heard) => (isShown(heard) ? ofCommand(heard, 'accept') : undefined),
  export: (heard) => (heard.at ? onDraft(heard.at, { does: 'word' }) : DRAFTS),
  showKpi: (heard) => readOfKpi(heard) ?? ofPart(heard),
  showClause: (heard) => ofPart(heard),
  showDraft: ({ at }) => (at ? onDraft(at, { does: 'look' }) : DRAFTS),
  // which one, is chosen on the list
  openDraft: () => DRAFTS,
  copyDraft: (heard) => ofDraft(heard, 'duplicate'),
  renameDraft: (heard) => ofDraft(heard, 'rename'),
  deleteDraft: (heard) => ofDraft(heard, 'delete'),
  refuse: ({ turn, at, question }) =>
    at &&
    onDraft(
      at,
      question === undefined
        ? { does: 'unsure', say: turn.pack.wording.dialogs.asks.whatElse }
        : readAnswer(at, turn.pack.wording.dialogs.unsure[0] ?? ''),
    ),
  complain: () => ({ intent: 'complaint' }),
  chitchat: () => ({ intent: 'unknown' }),
  outOfScope: () => ({ intent: 'unknown' }),
  askWho: (heard) => ofTopic(heard) ?? { intent: 'ask', asked: { asks: 'topic', topic: 'privacy' } },
  askMeaning: (heard) => ofTopic(heard) ?? ofOpenQuestion(heard, 'meaning') ?? ofCharter(heard) ?? OTHER,
  lookUpCharter: (heard) => ofCharter(heard) ?? ofTopic(heard),
  askWhy: (heard) => ofOpenQuestion(heard, 'why') ?? ofChoices(heard),
  askWhyNot: (heard) => ofChoices(heard),
  whatIf: ({ typed }) =>
    statesFacts(typed) ? { intent: 'ask', asked: { asks: 'whatIf', facts: typed } } : undefined,
  addCommitment: (heard) => ofTick(heard, 'add'),
  dropCommitment: (heard) => ofTick(heard, 'remove'),
};

const DRAFTS: Intent = { intent: 'command', command: 'drafts' };
const OTHER: Intent = { intent: 'ask', asked: { asks: 'other' } };

function isShown({ moment }: Heard): boolean {
  return ['readback', 'shortlist', 'kpis', 'review'].includes(moment);
}

function ofDraft({ at }: Heard, act: 'duplicate' | 'rename' | 'delete'): Intent {
  return at ? { intent: 'named', named: { command: 'called', act, called: 'this', rest: '' } } : DRAFTS;
}

function ofTopic({ turn, spoken, moment }: Heard): Intent | undefined {
  const topic = topicOf(turn.pack, spoken, moment);
  return topic && { intent: 'ask', asked: { asks: 'topic', topic: topic.topic } };
}

function ofOpenQuestion({ question }: Heard, part: 'meaning' | 'why'): Intent | undefined {
  return question && { intent: 'ask', asked: { asks: 'ofQuestion', question, part } };
}

/** A part of the draft, by what it is about. */
function ofPart({ at, text }: Heard): Intent | undefined {
  return at && { intent: 'ask', asked: { asks: 'show', about: normalise(text) } };
}

function ofCharter({ turn, text }: Heard): Intent | undefined {
  const query = normalise(text);
  return lookUp(turn.pack, query).found === 'none' ? undefined : { intent: 'lookUp', query };
}

function ofChoices({ at, text }: Heard): Intent | undefined {
  return at && { intent: 'ask', asked: { asks: 'why', about: normalise(text) } };
}

/** What the Charter plainly speaks of, in a sentence that wants it in or out. */
function ofTick({ at, turn, text }: Heard, tick: 'add' | 'remove'): Intent | undefined {
  const named = normalise(text);
  return at && isPlainlyNamed(turn.pack, named) ? onDraft(at, { does: 'tick', tick, named }) : undefined;
}
