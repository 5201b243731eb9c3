import { asksForDraft, isWholeRequest } from '../../drafting/reading/request/readRequest';
import { QUESTIONS } from '../../drafting/questions/registry';
import { roomOf } from '../steps/stepOf';
import { questionAt } from '../steps/questionAt';
import type { Standing } from '../turn';
import { answerInWords } from './answers/answerInWords';
import { isBareReply, readAnswer } from './answers/answer';
import { startOf } from './questions/asked';
import { readAuthority, readTypedAuthority } from './facts/authorityNamed';
import { readFormUsed } from './facts/formUsed';
import { readIntroduced } from './facts/introduced';
import { isButton, readButton, readTitle } from './choices/button';
import { readChangeByName } from './facts/changed';
import { closestCommand, type Command } from './phrases/command';
import { readAskedOf, readListed } from './drafts/calledDraft';
import { isOfCard, readCompared } from './drafts/compared';
import type { Heard } from './heard';
import { mayBeTitle, readNewTitle } from './answers/named';
import { readSettingsSaid } from '../settings/settingsSaid';
import { onDraft, type Intent, type NamedDraft } from './intent';
import { readErrand } from './phrases/errand';
import { ofCommand } from './phrases/ofCommand';
import { normalise } from './phrases/normalise';
import { mayAnswer, meantBySaying, meantOfMine } from './phrases/meantBySaying';
import { namesSubject, namesSubjectSurely } from './questions/subject';
import { asksUs, asksYesOrNo, beginsAsked, readOfKpi, readOfQuestion, readTopic } from './questions/loosely';
import { ofRequest } from './requested';
import { factsOf } from './stated';
import { isAnswered, ofQuestion } from './questions/ofQuestion';
import { readTarget } from './choices/target';
import { isUnlikely } from './answers/unlikely';
import { needsDraft, ofLaterStep, readSet52 } from './choices/laterStep';

/** Drafts of one's own, in a question. */
const OF_DRAFTS =
  /\b(?:drafts?|contracts?|ones?|jobs?)\b.{0,30}\b(?:i|i've|ive|mine|my|we)\b|\b(?:my|our|mine) (?:\w+ ){0,2}(?:drafts?|contracts?|ones?|jobs?)\b/i;

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
  mine: meantOfMine,
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
  /** What the settings say of the authority, said otherwise; where any words may be a name, only what speaks of "we". */
  settings: ({ turn: { pack }, typed, moment, at }) => {
    const said = at?.step.step === 'rename' ? undefined : readSettingsSaid(pack, typed);
    const speaks = moment !== 'words' || isUnlikely(pack, typed);
    return said && speaks ? { intent: 'settings', said } : undefined;
  },
  /** Who the officer is: no answer to anything. */
  introduced: readIntroduced,
  /** "We use the JCT terms": the form of contract. */
  formUsed: readFormUsed,
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
    // "is 100% realistic?" asks as well
    const asks = asked?.intent === 'ask' && asked.asked.asks !== 'other';
    const hears = presses(heard) && !asks && (heard.moment === 'words' || !asksYesOrNo(heard));
    const title =
      at.step.step === 'rename' || namesOf(heard) === 'contract' ? undefined : readNewTitle(at, text);
    if (title !== undefined) return onDraft(at, { does: 'changeAnswer', question: 'title', typed: title });
    const does = hears ? (readSet52(heard) ?? readButton(at, text)) : undefined;
    return onDraft(at, does ?? readChangeByName(at, text));
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
    return isOfOne || needsDraft(pack, text) || startOf(normalise(text), [...add, ...remove]) !== undefined
      ? { intent: 'nothingOpen' }
      : undefined;
  },
  /** A question that we can answer, where what is said is not a whole request. */
  askedPlainly: (heard) => {
    const asked = isWholeRequest(heard.raw) ? undefined : ofQuestion(heard);
    return asked?.intent === 'ask' && !isAnswered(heard, asked.asked) ? undefined : asked;
  },
  /** One that we cannot answer; a sum in what can only be a question begins no draft. */
  otherPlainly: (heard) =>
    (!isWholeRequest(heard.raw) && ofQuestion(heard)) || (asksYesOrNo(heard) && !asksForDraft(heard.text))
      ? { intent: 'ask', asked: { asks: 'other' } }
      : undefined,
  asked: (heard) => {
    const asked = ofQuestion(heard);
    return asked?.intent === 'ask' && !isAnswered(heard, asked.asked) ? undefined : asked;
  },
  /** A question on a subject of which the pack can speak, however it is put. */
  topic: (heard) =>
    !heard.at && isWholeRequest(heard.raw) && !beginsAsked(heard) ? undefined : readTopic(heard),
  /** A question about what is asked, by a word that is about it. */
  ofOpenQuestion: (heard) => readOfQuestion(heard),
  /** A question that names a KPI of the draft. */
  ofKpi: (heard) => readOfKpi(heard),
  /** A question that we have no answer for. */
  otherAsked: (heard) =>
    ofQuestion(heard) !== undefined ||
    (heard.moment !== 'words' && !answersBeside(heard) && asksUs(heard) && beginsAsked(heard))
      ? { intent: 'ask', asked: { asks: 'other' } }
      : undefined,
  /** "Which one did I leave half done?": what is kept, where nothing is open. */
  ofDrafts: (heard) =>
    OF_DRAFTS.test(heard.spoken) && asksUs(heard) ? { intent: 'command', command: 'drafts' } : undefined,
  /** A question about another draft, by its title: it is opened. */
  ofOther: ({ turn: { pack }, text, moment }) =>
    calledSo(moment === 'words' ? undefined : readAskedOf(pack, text)),
  /** "Order me 40 lawnmowers": something that is to be done for somebody, and no answer; where a name is asked for, that is asked. */
  errand: readErrand,
  /** A thing that the Charter speaks of is no place. */
  placeSubject: (heard) =>
    namesOf(heard) === 'place' && namesSubjectSurely(heard.turn.pack, heard.typed)
      ? ofSubject(heard)
      : undefined,
  /** Facts beside words that are not read. */
  anyFacts: (heard) => heard.at && onDraft(heard.at, factsOf(heard)),
  answer: (heard) => heard.at && onDraft(heard.at, ofLaterStep(heard) ?? readAnswer(heard.at, heard.typed)),
  /** "2", "the cleaning one", "SV-0002": a draft of the list, to be opened. */
  listed: ({ turn: { pack }, text }) => calledSo(readListed(pack, text)),
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
  /** "Use these" where targets are shown: the button of another step agrees to nothing here, which is said. */
  otherStep: ({ turn: { pack }, at, text }) =>
    at && isButton(pack, text)
      ? onDraft(at, { does: 'unsure', say: pack.wording.dialogs.asks.otherStep })
      : undefined,
  subject: (heard) => ofSubject(heard),
} satisfies Record<string, Reading>;
export type ReadingName = keyof typeof READINGS;

function calledSo(named: NamedDraft | undefined): Intent | undefined {
  return named && { intent: 'named', named };
}

/** Words with a figure, where one is asked. */
function answersBeside({ question, typed }: Heard): boolean {
  return question !== undefined && mayAnswer(typed);
}

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
  return (moment !== 'words' || isUnlikely(at.turn.pack, text)) && !mayBeOfCard;
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
const presses = (heard: Heard): boolean =>
  heard.at?.step.step !== 'rename' || !(asksForDraft(heard.text) || ofQuestion(heard));

/** What the open question asks the name of. */
function namesOf({ question }: Pick<Heard, 'question'>): 'contract' | 'place' | undefined {
  return question === undefined ? undefined : QUESTIONS[question].names;
}
