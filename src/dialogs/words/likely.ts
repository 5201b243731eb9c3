import type { SaidAt, SentenceMeans } from '../../charter/schema/sentence';
import { CLEAR_FROM, lookUp } from '../../charter/lookUp/lookUp';
import { likelyMeanings } from '../../charter/sentences/likelyMeaning';
import { statesFacts } from '../../drafting/reading/request/readRequest';
import { readAnswer } from './answers/answer';
import { isUnlikely } from './answers/unlikely';
import { isButton } from './choices/button';
import { isPlainlyNamed } from './choices/wanted';
import type { Heard } from './heard';
import { onDraft, type Intent } from './intent';
import { ofCommand } from './phrases/ofCommand';
import { mayAnswer } from './phrases/meantBySaying';
import { normalise } from './phrases/normalise';
import { readOfKpi } from './questions/loosely';
import { topicOf } from './questions/topic';

/*
 * How likely a meaning must be, as a share of one; what takes words for no name must be likelier than what only shows. Chosen on sentences
 * written apart from those that are learnt; where this reading stands was chosen with what `npm run eval` prints of utterances in view, so that its
 * figures are no estimate that never saw them.
 */
const SHOWS_FROM = 0.4;
const NO_NAME_FROM = 0.6;

/** Fewer words say too little, more say several things. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;

/** What a message most likely wants, where no reading of its words says so; never anything that agrees, or changes a figure or a fact. */
export function readLikely(heard: Heard): Intent | undefined {
  const { turn, typed, moment, at, question } = heard;
  if (moment === 'settings' || at?.step.step === 'rename') return undefined;
  // words that mean something at another step mean nothing here
  const { refused } = turn.pack.wording.dialogs;
  if (isButton(turn.pack, typed) || refused.some((each) => normalise(each) === normalise(typed)))
    return undefined;
  const words = typed.split(' ').length;
  if (words < FEWEST_WORDS || words > MOST_WORDS) return undefined;
  // a figure is an answer where one is asked, and a name may be any words
  if (question !== undefined && mayAnswer(typed)) return undefined;
  if (moment === 'words' && !isUnlikely(turn.pack, typed) && !typed.endsWith('?')) return undefined;
  const [likely] = likelyMeanings(turn.pack, saidWhere(heard), typed);
  if (likely === undefined || likely.share < (moment === 'words' ? NO_NAME_FROM : SHOWS_FROM))
    return undefined;
  // "Why not walk: school streets" is a name as well as a question
  if (moment === 'words' && ASKS.has(likely.means) && !typed.endsWith('?')) return undefined;
  if (DOES.has(likely.means) && SEVERAL_OR_NONE.test(typed)) return undefined;
  return WANTS[likely.means]?.(heard);
}

/** Where it is said, as the sentences that were learnt tell it. */
function saidWhere({ question, moment }: Heard): SaidAt {
  if (question !== undefined) return `question:${question}`;
  return moment === 'words' || moment === 'question' ? 'start' : moment;
}

/** What asks of something, which a name may speak of. */
const ASKS: ReadonlySet<SentenceMeans> = new Set([
  ...(['lookUpCharter', 'askMeaning', 'askWhy', 'askWhyNot', 'whatIf', 'showKpi', 'showClause'] as const),
]);
/** What does something: not where it is denied, and not where more than one thing is said. */
const DOES: ReadonlySet<SentenceMeans> = new Set([
  ...(['undo', 'redo', 'openDraft', 'copyDraft', 'renameDraft', 'deleteDraft'] as const),
  ...(['addCommitment', 'dropCommitment'] as const),
]);
const SEVERAL_OR_NONE = /[,;]|\b(?:and|then|don['’]?t|do not|never|not|no need)\b/i;

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
  export: (heard) => ofCommand(heard, 'word'),
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
  askWho: (heard) => ofTopic(heard) ?? whoSees(heard),
  askMeaning: (heard) => ofTopic(heard) ?? ofOpenQuestion(heard, 'meaning') ?? ofCharter(heard, CLEAR_FROM),
  lookUpCharter: (heard) => ofCharter(heard) ?? ofTopic(heard),
  askWhy: (heard) => ofOpenQuestion(heard, 'why') ?? ofChoices(heard),
  askWhyNot: (heard) => ofChoices(heard),
  whatIf: ({ typed }) =>
    statesFacts(typed) ? { intent: 'ask', asked: { asks: 'whatIf', facts: typed } } : undefined,
  addCommitment: (heard) => ofTick(heard, 'add'),
  dropCommitment: (heard) => ofTick(heard, 'remove'),
};

const DRAFTS: Intent = { intent: 'command', command: 'drafts' };

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

/** What the Charter says of it, where its look-up is so sure of one commitment, or need not be sure. */
function ofCharter({ turn, text }: Heard, surely = 0): Intent | undefined {
  const query = normalise(text);
  const result = lookUp(turn.pack, query);
  const share = result.found === 'one' ? result.share : 0;
  return result.found === 'none' || share < surely ? undefined : { intent: 'lookUp', query };
}

/** Who may see a draft, which is most of what is asked of people. */
function whoSees({ typed }: Heard): Intent | undefined {
  return /\b(?:see|sees|seen|read|reads|look|looks|access|view|open|visible|private|shared?|get at|get into)\b/i.test(
    typed,
  )
    ? { intent: 'ask', asked: { asks: 'topic', topic: 'privacy' } }
    : undefined;
}

function ofChoices({ at, text }: Heard): Intent | undefined {
  return at && { intent: 'ask', asked: { asks: 'why', about: normalise(text) } };
}

/** What the Charter plainly speaks of, in a sentence that wants it in or out. */
function ofTick({ at, turn, text, moment }: Heard, tick: 'add' | 'remove'): Intent | undefined {
  const named = normalise(text);
  const isChosen = moment === 'shortlist' || moment === 'kpis' || moment === 'review';
  return at && isChosen && isPlainlyNamed(turn.pack, named)
    ? onDraft(at, { does: 'tick', tick, named })
    : undefined;
}
