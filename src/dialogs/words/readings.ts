import { asksForDraft, isWholeRequest, statesFacts } from '../../drafting/reading/request/readRequest';
import { QUESTIONS } from '../../drafting/questions/registry';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { roomOf } from '../steps/stepOf';
import { questionAt } from '../steps/questionAt';
import type { Standing } from '../turn';
import { answerInWords } from './answers/answerInWords';
import { isBareReply, readAnswer } from './answers/answer';
import { startOf, type Asked } from './questions/asked';
import { readAuthority, readTypedAuthority } from './facts/authorityNamed';
import { readButton, readTitle } from './choices/button';
import { readChangeByName } from './facts/changed';
import { closestCommand, type Command } from './phrases/command';
import { readListed } from './drafts/calledDraft';
import { isOfCard, readCompared } from './drafts/compared';
import { readFacts } from './facts/facts';
import type { Heard } from './heard';
import { mayBeTitle, readNewTitle } from './answers/named';
import { onDraft, type Intent } from './intent';
import { ofCommand } from './phrases/ofCommand';
import { normalise } from './phrases/normalise';
import { isKnown } from './questions/meaning';
import { meantBySaying } from './phrases/meantBySaying';
import { namesSubject, namesSubjectSurely } from './questions/subject';
import { asksInSoManyWords, isPlain } from './questions/plainlyAsked';
import { ofRequest } from './requested';
import { readTarget } from './choices/target';
import { isUnlikely } from './answers/unlikely';

type Reading = (heard: Heard) => Intent | undefined;

/** Everything that a message can be, each read by itself; which one wins where is in `precedence.ts`. */
const READINGS = {
  /** A command on exact words, or a look-up in so many words. */
  command: (heard) => {
    const command = heard.command();
    if (command === undefined || command.command === 'called' || command.command === 'named')
      return undefined;
    if (command.command !== 'lookUp') return ofCommand(heard, command.command);
    // "tell me about KPI 2"
    return heard.at && /^(?:the )?kpi (?:number )?\d{1,2}$/.test(command.query)
      ? { intent: 'ask', asked: { asks: 'show', about: command.query.replace(/^the /, '') } }
      : { intent: 'lookUp', query: command.query };
  },
  /** A draft by its reference, its place or its title, and what is to be done with it. */
  draft: (heard) => {
    const command = heard.command();
    if (command?.command !== 'named' && command?.command !== 'called') return undefined;
    return command.command === 'named' || takesCalled(heard, command)
      ? { intent: 'named', named: command }
      : undefined;
  },
  compare: ({ turn, text, at }) => {
    const compared = readCompared(turn.pack, text);
    // beside a draft, "1 and 2" are what stands on its card
    return compared && !(at && isOfCard(compared, text)) ? { intent: 'compare', compared } : undefined;
  },
  /** "What if it were £1.2m, three years?" states facts as a request does, and asks for nothing to be made of them. */
  supposed: (heard) => (heard.asked()?.asks === 'whatIf' ? ofQuestion(heard) : undefined),
  saying: meantBySaying,
  authority: readTypedAuthority,
  /** The name of the authority, said while something else is open. */
  buyer: readAuthority,
  button: (heard) => {
    const { at, text } = heard;
    return at && presses(heard) ? onDraft(at, readTitle(at, text)) : undefined;
  },
  /** Facts that are stated, where all of the message is read. */
  wholeFacts: (heard) => {
    const facts = factsOf(heard);
    return heard.at && facts?.unread.length === 0 ? onDraft(heard.at, facts) : undefined;
  },
  /** Words of the open step: "add …", "KPI 2 80"; an answer that is changed by its name. */
  act: (heard) => {
    const { at, text } = heard;
    if (!at) return undefined;
    const asked = ofQuestion(heard);
    // "why is KPI 1 at 40?" sets nothing; a name may begin as questions do
    const hears = presses(heard) && (asked?.intent !== 'ask' || asked.asked.asks === 'other');
    const title =
      at.step.step === 'rename' || namesOf(heard) === 'contract' ? undefined : readNewTitle(at, text);
    if (title !== undefined) return onDraft(at, { does: 'changeAnswer', question: 'title', typed: title });
    return onDraft(at, (hears ? readButton(at, text) : undefined) ?? readChangeByName(at, text));
  },
  /** "Drafting of …" where a title or a place is asked for: either reading is offered, and neither is taken. */
  eitherRequest: ({ at, text }) =>
    at?.step.step === 'question' && mayBeTitle(text)
      ? onDraft(at, { does: 'doubt', step: at.step, typed: text })
      : undefined,
  request: ofRequest,
  /** "Yes", "that's right", "none": no title and no place. */
  noName: ({ turn: { pack }, at, typed, command }) =>
    at?.step.step === 'question' && (isBareReply(pack, typed) || command()?.command === 'accept')
      ? onDraft(at, { does: 'unsure', say: pack.wording.dialogs.asks.noName })
      : undefined,
  /** "No idea", "none of these", where something is shown: nothing is taken out by it. */
  plainNo: ({ turn: { pack }, at, text }) => {
    const { nothing, unsure, asks } = pack.wording.dialogs;
    return at && [...nothing, ...unsure].includes(normalise(text))
      ? onDraft(at, { does: 'unsure', say: asks.whatElse })
      : undefined;
  },
  /** What is to be changed in a draft, where none is open. */
  ofNoDraft: ({ turn: { pack }, text }) => {
    const { add, remove } = pack.wording.dialogs;
    const target = readTarget(pack, text);
    const isOfOne = target?.does === 'setTarget' && target.kpi !== undefined;
    return isOfOne || startOf(normalise(text), [...add, ...remove]) !== undefined
      ? { intent: 'nothingOpen' }
      : undefined;
  },
  /** A question, where what is said is not a whole request. */
  askedPlainly: (heard) => {
    const asked = isWholeRequest(heard.raw) ? undefined : ofQuestion(heard);
    return asked?.intent === 'ask' && !isAnswered(heard, asked.asked)
      ? { intent: 'ask', asked: { asks: 'other' } }
      : asked;
  },
  asked: (heard) => {
    const asked = ofQuestion(heard);
    return asked?.intent === 'ask' && !isAnswered(heard, asked.asked) ? undefined : asked;
  },
  /** A question that we have no answer for. */
  otherAsked: (heard) => ofQuestion(heard) && { intent: 'ask', asked: { asks: 'other' } },
  /** A thing that the Charter speaks of is no place. */
  placeSubject: (heard) =>
    namesOf(heard) === 'place' && namesSubjectSurely(heard.turn.pack, heard.typed)
      ? ofSubject(heard)
      : undefined,
  /** Facts beside words that are not read. */
  anyFacts: (heard) => heard.at && onDraft(heard.at, factsOf(heard)),
  answer: ({ at, typed }) => at && onDraft(at, readAnswer(at, typed)),
  /** "2", "the cleaning one", "SV-0002": a draft of the list, to be opened. */
  listed: ({ turn: { pack }, text }) => {
    const called = readListed(pack, text);
    return called && { intent: 'named', named: called };
  },
  /** Words that may be a draft's title, where nothing else is meant. */
  looseDraft: ({ command: read, text }) => {
    const command = read();
    return command?.command === 'called' && command.loose === true && !asksForDraft(text)
      ? { intent: 'named', named: command }
      : undefined;
  },
  /** A command with one slip in it, where the words mean nothing else. */
  slip: (heard) => {
    const meant = closestCommand(heard.turn.pack, heard.text);
    return meant === undefined ? undefined : ofCommand(heard, meant);
  },
  subject: (heard) => ofSubject(heard),
} satisfies Record<string, Reading>;
export type ReadingName = keyof typeof READINGS;

/** "Let's say 1 July" answers, where something is asked. */
const LETS_SAY = /^let['’]?s say /i;

/** Reads a message as one thing that it could be; undefined where it is not that. */
export function readAs(name: ReadingName, heard: Heard): Intent | undefined {
  return READINGS[name](heard);
}

/** "Remove the second one" is of the card that is open, where things are chosen on it; words of a title may be a title. */
function takesCalled(
  { at, text, moment, question }: Heard,
  { act, called, loose }: Extract<Command, { command: 'called' }>,
): boolean {
  if (moment === 'settings' || at?.step.step === 'rename' || loose === true) return false;
  if (act === 'rename' && namesOf({ question }) === 'contract') return false;
  // "call it a round million"
  if (act === 'rename' && at && isFigure(at, text)) return false;
  if (!at) return true;
  if (readTitle(at, text)) return false;
  if (called === 'this') return true;
  const mayBeOfCard = act === 'delete' && ('place' in called || roomOf(at.turn, at.step).hears !== undefined);
  return moment !== 'words' && !mayBeOfCard;
}

/** Words that answer a question of figures in a sentence. */
function isFigure(at: Standing, text: string): boolean {
  const step = questionAt(at) ?? at.step;
  return (
    step.step === 'question' &&
    QUESTIONS[step.question.id].ofFigures === true &&
    answerInWords(at, step, text) !== undefined
  );
}

/** A bare subject is looked up. */
function ofSubject({ turn, text }: Heard): Intent | undefined {
  return namesSubject(turn.pack, text) ? { intent: 'lookUp', query: normalise(text) } : undefined;
}

/** "Draft it" is the title of a button before it is a request; a title being asked for takes anything else. */
function presses(heard: Heard): boolean {
  return heard.at?.step.step !== 'rename' || !(asksForDraft(heard.text) || ofQuestion(heard));
}

/** The facts that a message states; a draft without any answer begins with all that is said, read back. */
function factsOf(heard: Heard): ReturnType<typeof readFacts> {
  const { at, text } = heard;
  if (!at || at.step.step === 'rename' || ofQuestion(heard) || onlyAsks(heard)) return undefined;
  if (isEmptyDraft(at.draft) && ofRequest(heard)) return undefined;
  return readFacts(at, text);
}

/** "Should it be 4 years?" asks; "can you make it 4 years?" wants it done. */
function onlyAsks({ turn, text, typed }: Heard): boolean {
  const { changes, corrections } = turn.pack.wording.dialogs;
  return (
    (typed.endsWith('?') || asksInSoManyWords(text)) &&
    startOf(normalise(text), [...changes, ...corrections]) === undefined
  );
}

/** What the open question asks the name of. */
function namesOf({ question }: Pick<Heard, 'question'>): 'contract' | 'place' | undefined {
  return question === undefined ? undefined : QUESTIONS[question].names;
}

/** Whether there is anything to say to it. */
function isAnswered({ turn: { pack } }: Heard, asked: Asked): boolean {
  return asked.asks === 'meaning' ? isKnown(pack, asked.term) : asked.asks !== 'other';
}

/**
 * A question to us. Where a name is asked for, words without a question mark are one only where no name has them, or where they suppose facts;
 * a new title or the authority's name may be any words.
 */
function ofQuestion({ asked: read, text, moment, at, question, turn: { pack } }: Heard): Intent | undefined {
  const asked = read();
  if (asked === undefined || (question !== undefined && LETS_SAY.test(text))) return undefined;
  const isMarked = text.trimEnd().endsWith('?') || (asked.asks === 'whatIf' && statesFacts(text));
  const isAnyName = moment === 'settings' || at?.step.step === 'rename';
  const isNoName = moment !== 'words' || (isUnlikely(pack, text) && isPlain(pack, asked));
  return isMarked || (!isAnyName && isNoName) ? { intent: 'ask', asked } : undefined;
}
