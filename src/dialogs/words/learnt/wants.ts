import type { SentenceMeans } from '../../../charter/schema/sentence';
import { CLEAR_FROM, lookUp } from '../../../charter/lookUp/lookUp';
import { cleanLines } from '../../../drafting/reading/cleanText';
import { isRequest, statesFacts } from '../../../drafting/reading/request/readRequest';
import type { Standing } from '../../turn';
import { readAnswer } from '../answers/answer';
import { bareName } from '../answers/named';
import type { DraftIntent } from '../draftIntent';
import { readCalled, type DraftAct } from '../drafts/calledDraft';
import type { Heard } from '../heard';
import { onDraft, type Intent } from '../intent';
import { ofCommand } from '../phrases/ofCommand';
import { maySay } from '../phrases/saying';
import { normalise } from '../phrases/normalise';
import { findMeaning } from '../questions/meaning';
import { readOfKpi } from '../questions/loosely';
import { topicOf } from '../questions/topic';
import { actOnNamed, comparedIn } from './draftsNamed';
import { factsMeant } from './factsMeant';
import { targetsNamed } from './figures';
import { thingsNamed } from './objects';

type Wants = (heard: Heard) => Intent | undefined;

/**
 * What each meaning that was learnt comes to here, with its arguments read from the words; undefined where they are not there. Nothing
 * here agrees but words of agreement, and a draft is deleted only once that is confirmed.
 */
export const WANTS: Readonly<Record<SentenceMeans, Wants>> = {
  newDraft: ({ raw, text }) => {
    if (isRequest(raw)) return { intent: 'request', request: cleanLines(raw) || text };
    // a figure alone may be meant for a draft that is there
    return statesFacts(raw) ? undefined : { intent: 'command', command: 'draft' };
  },
  askHelp: (heard) => ofTopic(heard) ?? { intent: 'command', command: 'help' },
  listDrafts: () => DRAFTS,
  settings: () => ({ intent: 'command', command: 'settings' }),
  undo: () => ({ intent: 'command', command: 'undo' }),
  redo: () => ({ intent: 'command', command: 'redo' }),
  whatChanged: () => ({ intent: 'command', command: 'whatChanged' }),
  back: (heard) => ofCommand(heard, 'back'),
  export: (heard) =>
    heard.moment === 'words' ? undefined : (ofCalled(heard, 'word') ?? ofCommand(heard, 'word')),
  showKpi: (heard) => readOfKpi(heard) ?? ofPart(heard),
  showClause: (heard) => ofPart(heard),
  showDraft: ({ at }) => (at ? onDraft(at, { does: 'look' }) : DRAFTS),
  // which one, is chosen on the list
  openDraft: (heard) => (heard.at ? (ofCalled(heard, 'open') ?? DRAFTS) : ofDraft(heard, 'open')),
  copyDraft: (heard) =>
    ofCalled(heard, 'duplicate') ?? actOnNamed(heard, 'duplicate') ?? { intent: 'command', command: 'again' },
  renameDraft: (heard) => ofDraft(heard, 'rename'),
  deleteDraft: (heard) => ofDraft(heard, 'delete'),
  compareDrafts: (heard) => {
    const compared = comparedIn(heard);
    if (compared) return { intent: 'compare', compared };
    return heard.at ? undefined : DRAFTS;
  },
  accept: (heard) =>
    maySay(heard.turn.pack, heard.spoken, 'accept', heard.moment) ? ofCommand(heard, 'accept') : undefined,
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
  askMeaning: (heard) =>
    ofTopic(heard) ?? ofTerm(heard) ?? ofOpenQuestion(heard, 'meaning') ?? ofCharter(heard, CLEAR_FROM),
  lookUpCharter: (heard) => ofCharter(heard) ?? ofTopic(heard),
  askWhy: (heard) => ofOpenQuestion(heard, 'why') ?? ofChoices(heard),
  askWhyNot: (heard) => ofChoices(heard),
  // what it supposes is read from it, or asked for
  whatIf: ({ at, typed }) => at && { intent: 'ask', asked: { asks: 'whatIf', facts: typed } },
  answer: ({ at, typed }) => at && onDraft(at, answerMeant(at, typed)),
  changeFact: ({ at, text }) => at && onDraft(at, factsMeant(at, text)),
  setTarget: (heard) => ofTargets(heard, false),
  halveTarget: (heard) => ofTargets(heard, true),
  addCommitment: (heard) => ofTick(heard, 'add'),
  dropCommitment: (heard) => ofTick(heard, 'remove'),
  keepOnly: (heard) => ofTick(heard, 'keep'),
};

const DRAFTS: Intent = { intent: 'command', command: 'drafts' };

/** The draft that the words name, else the one at hand; with neither, which, is chosen on the list. */
function ofDraft(heard: Heard, act: 'open' | 'duplicate' | 'rename' | 'delete'): Intent {
  return ofCalled(heard, act) ?? actOnNamed(heard, act) ?? DRAFTS;
}

function ofCalled({ turn, text }: Heard, act: DraftAct): Intent | undefined {
  const called = readCalled(turn.pack, text);
  return called?.act === act ? { intent: 'named', named: { command: 'called', ...called } } : undefined;
}

function ofTopic({ turn, spoken, moment }: Heard): Intent | undefined {
  const topic = topicOf(turn.pack, spoken, moment);
  return topic && { intent: 'ask', asked: { asks: 'topic', topic: topic.topic } };
}

/** The longest words of it that have a meaning here. */
function ofTerm({ turn, text }: Heard): Intent | undefined {
  const words = normalise(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  for (let size = LONGEST_TERM; size > 0; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const term = words.slice(at, at + size).join(' ');
      if (term.length >= SHORTEST_TERM && findMeaning(turn.pack, term) !== undefined)
        return { intent: 'ask', asked: { asks: 'meaning', term } };
    }
  return undefined;
}

const LONGEST_TERM = 4;
const SHORTEST_TERM = 3;

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

/** Why this and not that: nothing is chosen yet where a name is asked for, and "Why not walk" may be one. */
function ofChoices({ at, text, moment }: Heard): Intent | undefined {
  if (moment === 'words') return undefined;
  return at && { intent: 'ask', asked: { asks: 'why', about: normalise(text) } };
}

/** The answer to what is asked; words of which it was doubted whether they are a name are one. */
function answerMeant(at: Standing, typed: string): DraftIntent | undefined {
  const read = readAnswer(at, typed);
  if (read?.does !== 'doubt') return read;
  return { does: 'answer', step: read.step, typed: bareName(at.turn.pack, read.step.question.id, typed) };
}

/** What it sets, where targets are shown. */
function ofTargets({ at, text, moment }: Heard, isShare: boolean): Intent | undefined {
  const shown = moment === 'kpis' || moment === 'review';
  return at && shown ? onDraft(at, targetsNamed(at, text, isShare)) : undefined;
}

/** What the sentence wants in, out or alone, where it names it. */
function ofTick({ at, text, moment }: Heard, tick: 'add' | 'remove' | 'keep'): Intent | undefined {
  const isChosen = moment === 'shortlist' || moment === 'kpis' || moment === 'review';
  const named = at && isChosen ? thingsNamed(at, text) : undefined;
  return at && named !== undefined ? onDraft(at, { does: 'tick', tick, named }) : undefined;
}
