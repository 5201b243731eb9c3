import { cleanLines, cleanText } from '../../drafting/reading/cleanText';
import {
  asksForDraft,
  isRequest,
  isWholeRequest,
  statesFacts,
} from '../../drafting/reading/request/readRequest';
import { QUESTIONS } from '../../drafting/questions/registry';
import { isOpen } from '../../record/lifecycle';
import { draftingTurn } from '../acts/interview';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { roomOf, stepOf } from '../steps/stepOf';
import type { Standing, Turn } from '../turn';
import { readAnswer } from './answer';
import { readAsked, startOf } from './asked';
import { readButton, readTitle } from './button';
import { readFacts } from './facts';
import { readChangeByName } from './changed';
import { closestCommand, readCommand, type Command, type CommandName } from './command';
import { normalise } from './normalise';
import type { DraftIntent } from './draftIntent';
import { onDraft, type Intent, type PlainCommand } from './intent';
import { withoutPadding } from './padding';
import { namesSubject } from './subject';

/** Longer than any answer or request: refused before anything reads it. */
export const MAX_MESSAGE = 5_000;

/**
 * What a typed message means where the officer stands. In this order: a command or look-up, which means the same at any point;
 * what is open; a command with a slip in it. Pure, and decides nothing.
 */
export function understand(turn: Turn, raw: string): Intent {
  const { length } = raw.trim();
  if (length > MAX_MESSAGE) return { intent: 'tooLong', length };
  const typed = cleanText(raw);
  const text = wordsHeard(turn, typed);
  if (text === '') return { intent: 'empty' };
  const command = readCommand(turn.pack, typed);
  if (!command) return meant(turn, text, typed, raw);
  switch (command.command) {
    case 'lookUp':
      return { intent: 'lookUp', query: command.query };
    case 'called':
      return takesCalled(turn, command, text)
        ? { intent: 'named', named: command }
        : meant(turn, text, typed, raw);
    case 'named':
      return { intent: 'named', named: command };
    default:
      return ofCommand(turn, command.command, text) ?? meant(turn, text, typed, raw);
  }
}

/** What is no command. */
function meant(turn: Turn, text: string, typed: string, raw: string): Intent {
  return (
    ofWords(turn, text, typed, raw) ?? ofSlip(turn, text) ?? ofSubject(turn, text) ?? { intent: 'unknown' }
  );
}

/** What is wanted, without politeness; where any words may be the answer, as typed. */
function wordsHeard(turn: Turn, typed: string): string {
  if (isSettingsOpen(turn)) return typed;
  const at = standing(turn, turn.snapshot.current);
  return at && takesAnyWords(at) ? typed : withoutPadding(turn.pack, typed) || typed;
}

/** "Remove the second one" is of the card that is open, where things are chosen on it; words of a title may be a title. */
function takesCalled(
  turn: Turn,
  { act, called, loose }: Extract<Command, { command: 'called' }>,
  text: string,
): boolean {
  const at = standing(turn, turn.snapshot.current);
  if (isSettingsOpen(turn) || at?.step.step === 'rename') return false;
  if (!at) return loose !== true || !(asksForDraft(text) || readAsked(turn.pack, text));
  if (loose) return false;
  if (readTitle(at, text)) return false;
  if (called === 'this') return true;
  const mayBeOfCard = act === 'delete' && ('place' in called || roomOf(at.turn, at.step).hears !== undefined);
  return !takesAnyWords(at) && !mayBeOfCard;
}

/** A bare subject is looked up. */
function ofSubject({ pack }: Turn, text: string): Intent | undefined {
  return namesSubject(pack, text) ? { intent: 'lookUp', query: normalise(text) } : undefined;
}

/** A command with one slip in it, where the words mean nothing else. */
function ofSlip(turn: Turn, text: string): Intent | undefined {
  const meant = closestCommand(turn.pack, text);
  return meant === undefined ? undefined : ofCommand(turn, meant, text);
}

/** What a command means here; undefined where it is a mere word: "ok" where nothing is to be agreed to. */
function ofCommand(turn: Turn, command: CommandName, text: string): Intent | undefined {
  switch (command) {
    case 'back':
    case 'goOn':
    case 'accept':
    case 'word': {
      if (isSettingsOpen(turn)) return besideSettings(turn, command);
      const at = standing(turn, turn.snapshot.current ?? turn.snapshot.unfinished);
      return at ? onDraft(at, ofDraftCommand(at, command, text)) : { intent: 'nothingOpen' };
    }
    case 'form': {
      const { current } = turn.snapshot;
      const at = standing(turn, current);
      // over whatever is opened, what counts is whether questions are left
      return at && stepOf(at.turn, at.draft).step === 'question'
        ? onDraft(at, { does: 'openForm' })
        : { intent: 'command', command };
    }
    default:
      return { intent: 'command', command };
  }
}

type DraftCommand = Exclude<CommandName, PlainCommand>;

/** The form hides the draft, so nothing of it is agreed to: going back or on leaves the form, where there is a draft to go on with. */
function besideSettings({ snapshot }: Turn, command: DraftCommand): Intent {
  const leaves = command === 'back' || (command === 'goOn' && snapshot.current !== undefined);
  return leaves ? { intent: 'command', command: 'cancel' } : { intent: 'unknown' };
}

function isSettingsOpen({ snapshot }: Turn): boolean {
  return snapshot.interview?.open?.what === 'settings';
}

function ofDraftCommand(at: Standing, command: DraftCommand, text: string): DraftIntent | undefined {
  if (command === 'word') return takesAnyWords(at) ? undefined : { does: command };
  // "Continue" is what the button of a form is called, too; of a draft that was left no card is shown.
  if (command === 'goOn') return (at.turn.snapshot.current && readTitle(at, text)) ?? { does: command };
  const takes = command !== 'accept' || (isOpen(at.draft) && 'accept' in roomOf(at.turn, at.step));
  return takes ? { does: command } : undefined;
}

/** What is no command: words for the open card, a correction, a request, a question to us, or the answer that is asked for. */
function ofWords(turn: Turn, text: string, typed: string, raw: string): Intent | undefined {
  if (isSettingsOpen(turn) && !(turn.snapshot.current ? isWholeRequest(text) : isRequest(text)))
    return ofQuestion(turn, text, true) ?? { intent: 'nameAuthority', name: text };
  const at = standing(turn, turn.snapshot.current);
  const asked = ofQuestion(turn, text, at !== undefined && takesAnyWords(at));
  // it states facts as a request does, and asks for nothing to be made of them
  if (asked?.intent === 'ask' && asked.asked.asks === 'whatIf') return asked;
  if (!at) return (isWholeRequest(raw) ? undefined : asked) ?? ofRequest(text, raw) ?? asked;
  // "Draft it" is the title of a button before it is a request; a title being asked for takes anything else.
  const isName = at.step.step === 'rename';
  const presses = !isName || !(asksForDraft(text) || asked);
  // "why is KPI 1 at 40?" sets nothing; a name may begin as questions do
  const hears = presses && (asked?.intent !== 'ask' || asked.asked.asks === 'other');
  // a draft without any answer begins with all that is said, read back
  const begins = isEmptyDraft(at.draft) ? ofRequest(text, raw, at) : undefined;
  const facts = isName || asked || begins || onlyAsks(turn, text, typed) ? undefined : readFacts(at, text);
  return (
    onDraft(at, presses ? readTitle(at, text) : undefined) ??
    (facts?.unread.length === 0 ? onDraft(at, facts) : undefined) ??
    onDraft(at, (hears ? readButton(at, text) : undefined) ?? readChangeByName(at, text)) ??
    ofRequest(text, raw, at) ??
    asked ??
    onDraft(at, facts ?? readAnswer(at, typed))
  );
}

/** "Should it be 4 years?" asks; "can you make it 4 years?" wants it done. */
function onlyAsks({ pack }: Turn, text: string, typed: string): boolean {
  const { changes, corrections } = pack.wording.dialogs;
  return typed.endsWith('?') && startOf(normalise(text), [...changes, ...corrections]) === undefined;
}

function standing(turn: Turn, draft: Turn['snapshot']['current']): Standing | undefined {
  const drafting = draftingTurn(turn);
  if (!drafting || !draft) return undefined;
  // what is open belongs to the draft under way, never to one that is merely unfinished
  const open = turn.snapshot.current ? turn.snapshot.interview?.open : undefined;
  return { turn: drafting, draft, step: stepOf(drafting, draft, open) };
}

/**
 * With no draft at hand, whatever begins one. Beside a draft, what asks for clauses or states two facts, because a sum alone may be meant for
 * that draft; while words are asked for, facts are an answer, unless the draft has none yet.
 */
function ofRequest(text: string, raw: string, at?: Standing): Intent | undefined {
  const takesWords = at?.step.step === 'question' || at?.step.step === 'rename';
  const takesFacts = at === undefined || !takesWords || isEmptyDraft(at.draft);
  const begins = at === undefined ? isRequest(raw) : asksForDraft(raw) || (takesFacts && isWholeRequest(raw));
  // with its lines, each of which may be one fact
  return begins ? { intent: 'request', request: cleanLines(raw) || text } : undefined;
}

/** A title or a place is asked for, which any words may be. */
function takesAnyWords({ step }: Standing): boolean {
  return step.step === 'rename' || (step.step === 'question' && QUESTIONS[step.question.id].freeText);
}

/** Words that may be a name are a question to us only with a question mark, or where they suppose facts that no name has. */
function ofQuestion(turn: Turn, text: string, mayBeName: boolean): Intent | undefined {
  const asked = readAsked(turn.pack, text);
  const isMarked = text.trimEnd().endsWith('?') || (asked?.asks === 'whatIf' && statesFacts(text));
  return asked && (isMarked || !mayBeName) ? { intent: 'ask', asked } : undefined;
}
