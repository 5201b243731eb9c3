import { asksForDraft, isRequest } from '../../drafting/reading/request/readRequest';
import { QUESTIONS } from '../../drafting/questions/registry';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { roomOf } from '../steps/stepOf';
import type { Standing } from '../turn';
import { readAnswer } from './answer';
import { startOf, type Asked } from './asked';
import { readButton, readTitle } from './button';
import { readChangeByName } from './changed';
import { closestCommand, type Command } from './command';
import { readListed } from './calledDraft';
import { readCompared } from './compared';
import { readFacts } from './facts';
import type { Heard } from './heard';
import { readNewTitle } from './named';
import { onDraft, type Intent } from './intent';
import { ofCommand } from './ofCommand';
import { normalise } from './normalise';
import { isKnown } from './meaning';
import { meantBySaying } from './meantBySaying';
import { namesSubject, namesSubjectSurely } from './subject';
import { isUnlikely } from './unlikely';

type Reading = (heard: Heard) => Intent | undefined;

/** Everything that a message can be, each read by itself; which one wins where is in `precedence.ts`. */
const READINGS = {
  /** A command on exact words, or a look-up in so many words. */
  command: (heard) => {
    const command = heard.command();
    if (command === undefined || command.command === 'called' || command.command === 'named')
      return undefined;
    return command.command === 'lookUp'
      ? { intent: 'lookUp', query: command.query }
      : ofCommand(heard, command.command);
  },
  /** A draft by its reference, its place or its title, and what is to be done with it. */
  draft: (heard) => {
    const command = heard.command();
    const isNamed =
      command?.command === 'named' || (command?.command === 'called' && takesCalled(heard, command));
    return isNamed ? { intent: 'named', named: command } : undefined;
  },
  compare: ({ turn, text, moment }) => {
    const compared = moment === 'settings' ? undefined : readCompared(turn.pack, text);
    return compared && { intent: 'compare', compared };
  },
  saying: meantBySaying,
  /** The name of the authority, while its settings are asked for. */
  authority: ({ text }) => (isRequest(text) ? undefined : { intent: 'nameAuthority', name: text }),
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
    at?.step.step === 'question' && NAME_LEAD.test(text) && !FIGURE.test(text)
      ? onDraft(at, { does: 'doubt', step: at.step, typed: text })
      : undefined,
  request: ({ at, text }) => ofRequest(text, at),
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

/** Reads a message as one thing that it could be; undefined where it is not that. */
export function readAs(name: ReadingName, heard: Heard): Intent | undefined {
  return READINGS[name](heard);
}

/** "Drafting of the local plan": words that ask for a draft and may begin a title. */
const NAME_LEAD = /^(?:drafting|draft)\s+(?:of|for)?\b/i;
const FIGURE = /[£\d]/;

/** "Remove the second one" is of the card that is open, where things are chosen on it; words of a title may be a title. */
function takesCalled(
  { at, text, moment, question }: Heard,
  { act, called, loose }: Extract<Command, { command: 'called' }>,
): boolean {
  if (moment === 'settings' || at?.step.step === 'rename' || loose === true) return false;
  if (act === 'rename' && namesOf({ question }) === 'contract') return false;
  if (!at) return true;
  if (readTitle(at, text)) return false;
  if (called === 'this') return true;
  const mayBeOfCard = act === 'delete' && ('place' in called || roomOf(at.turn, at.step).hears !== undefined);
  return moment !== 'words' && !mayBeOfCard;
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
  if (isEmptyDraft(at.draft) && ofRequest(text, at)) return undefined;
  return readFacts(at, text);
}

/** "Should it be 4 years?" asks; "can you make it 4 years?" wants it done. */
function onlyAsks({ turn, text, typed }: Heard): boolean {
  const { changes, corrections } = turn.pack.wording.dialogs;
  return typed.endsWith('?') && startOf(normalise(text), [...changes, ...corrections]) === undefined;
}

/** While words are asked for, only what asks for clauses is a request; in a draft without any answer, a sentence of facts too. */
function ofRequest(text: string, at?: Standing): Intent | undefined {
  const takesWords = at?.step.step === 'question' || at?.step.step === 'rename';
  const begins = takesWords
    ? asksForDraft(text) || (isEmptyDraft(at.draft) && isRequest(text))
    : isRequest(text) && (at === undefined || asksForDraft(text) || !isUnlikely(at.turn.pack, text));
  return begins ? { intent: 'request', request: text } : undefined;
}

/** What the open question asks the name of. */
function namesOf({ question }: Pick<Heard, 'question'>): 'contract' | 'place' | undefined {
  return question === undefined ? undefined : QUESTIONS[question].names;
}

/** Whether there is anything to say to it. */
function isAnswered({ turn: { pack } }: Heard, asked: Asked): boolean {
  return asked.asks === 'meaning' ? isKnown(pack, asked.term) : asked.asks !== 'other';
}

/** Words that may be a name are a question to us only with a question mark, or where they suppose facts that no name has. */
function ofQuestion({ asked: read, text, moment, at }: Heard): Intent | undefined {
  const asked = read();
  const mayBeName = moment === 'settings' || at?.step.step === 'rename' || moment === 'words';
  const isMarked = text.trimEnd().endsWith('?') || (asked?.asks === 'whatIf' && isRequest(text));
  return asked && (isMarked || !mayBeName) ? { intent: 'ask', asked } : undefined;
}
