import { problemCard } from '../cards/notices/problemCard';
import { welcomeCard } from '../cards/notices/welcomeCard';
import { parseCardAction } from '../cards/json/parseCardAction';
import type { CharterPack } from '../charter/pack';
import { cleanText } from '../drafting/reading/cleanText';
import { closestCommand, readCommand, type Command } from './words/command';
import type { DecideEnv, Decision, Snapshot, SnapshotRequest } from '../turn/decision';
import { PAGE_SIZE } from './drafts/draftsDialog';
import { leaveOpenCard } from './acts/leavingCard';
import { dropEmptyDraft } from './drafts/emptyDraft';
import { inDialog } from './presses/inDialog';
import { press } from './presses/press';
import { unknownPress } from './refusals';
import { notice } from './notices';
import { NO_BODY, toldInDialog } from '../turn/dialogAnswer';
import { caseBook } from '../drafting/case';
import { STEPS } from './steps/rooms';
import { answerInSharedChat } from './sharedChat';
import { say, send, type Turn } from './turn';
import type { TurnInput } from '../turn/turnInput';
import { carryOut } from './intents/carryOut';
import { understand } from './words/understand';

/** What the turn must read before it can decide: a function of the input alone. In a chat that others read, nothing of a person's. */
export function snapshotRequest(pack: CharterPack, input: TurnInput): SnapshotRequest {
  if (isShared(input)) return {};
  const openCard = input.kind === 'message' && { openCard: true };
  return { ...readsOf(pack, input), ...openCard, pack: pack.stamp };
}

/** Commands that need what made the draft what it is. */
const HISTORIC: ReadonlySet<Command['command']> = new Set(['undo', 'redo', 'whatChanged']);

function readsOf(pack: CharterPack, input: TurnInput): SnapshotRequest {
  switch (input.kind) {
    case 'message': {
      const text = cleanText(input.text.slice(0, 400));
      const command = readCommand(pack, text) ?? slipped(pack, text);
      if (command?.command === 'drafts' || command?.command === 'again')
        return { list: { page: 0, pageSize: PAGE_SIZE } };
      if (command && HISTORIC.has(command.command)) return { history: true };
      if (command?.command === 'named') return { reference: command.reference };
      if (command?.command === 'called')
        return {
          ...(command.called === 'this' ? { unfinished: true } : { called: command.called }),
          list: { page: 0, pageSize: PAGE_SIZE },
        };
      return command ? { unfinished: true } : {};
    }
    case 'press':
    case 'invoke':
    case 'dialog': {
      const action = parseCardAction(input.value);
      if (!action) return {};
      return {
        ...('d' in action ? { draftId: action.d } : {}),
        ...('n' in action ? { nonce: action.n, lastMessage: true } : {}),
        ...(action.verb === 'listDrafts' ? { list: { page: action.page, pageSize: PAGE_SIZE } } : {}),
      };
    }
    case 'feedback':
    case 'installed':
    case 'uninstalled':
    case 'edited':
      return {};
  }
}

/** A slip in a command is known only after all else was tried, so what it may need is read beforehand. */
function slipped(pack: CharterPack, text: string): Command | undefined {
  const meant = closestCommand(pack, text);
  return meant === undefined ? undefined : { command: meant };
}

/** One turn, pure: what was said and what is known → what to write, what to send, what to answer. */
export function decide(pack: CharterPack, env: DecideEnv, input: TurnInput, snapshot: Snapshot): Decision {
  const turn: Turn = { pack, env, input, snapshot, steps: STEPS, openCase: caseBook(pack) };
  return leaveOpenCard(turn, dropEmptyDraft(turn, answerTo(turn)));
}

function isShared({ scope }: TurnInput): boolean {
  return scope !== 'personal';
}

function answerTo(turn: Turn): Decision {
  const { pack, input } = turn;
  switch (input.kind) {
    case 'message':
      return isShared(input) ? answerInSharedChat(turn) : carryOut(turn, understand(turn, input.text));
    case 'press': {
      if (isShared(input)) return answerInSharedChat(turn);
      const action = parseCardAction(input.value);
      return action ? press(turn, action) : unknownPress(turn);
    }
    case 'invoke':
      return invoked(turn, input.value);
    case 'dialog':
      return asked(turn, input.value, input.submitted);
    case 'feedback': {
      const { reaction, activityId } = input;
      return { changes: [{ change: 'countFeedback', reaction, activityId }], ops: [], invoke: NO_BODY };
    }
    case 'installed':
      return welcome(turn);
    case 'uninstalled':
      return { changes: [{ change: 'forgetConversation' }], ops: [] };
    case 'edited':
      return say(notice(turn, { lines: [pack.wording.dialogs.notices.edited] }));
  }
}

/** An invoke is answered in the HTTP response; the cards follow in the chat as for any press. */
function invoked(turn: Turn, value: unknown): Decision {
  const words = turn.pack.wording.dialogs.invoke;
  const action = parseCardAction(value);
  if (!action) {
    const error = { code: 'BadRequest', message: words.unknown };
    return {
      changes: [],
      ops: [],
      invoke: { statusCode: 400, type: 'application/vnd.microsoft.error', value: error },
    };
  }
  const message = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words.done };
  return { ...(isShared(turn.input) ? answerInSharedChat(turn) : press(turn, action)), invoke: message };
}

/** A dialog is answered in the HTTP response too. In a chat that others read there is none: the answer is where it would be. */
function asked(turn: Turn, value: unknown, submitted: boolean): Decision {
  const words = turn.pack.wording.dialogs.invoke;
  const action = parseCardAction(value);
  if (!action) return { changes: [], ops: [], invoke: toldInDialog(words.unknown) };
  return isShared(turn.input)
    ? { ...answerInSharedChat(turn), invoke: toldInDialog(words.done) }
    : inDialog(turn, action, submitted);
}

/** Once per conversation: an upgrade or a second event of the same installation says nothing. */
function welcome(turn: Turn): Decision {
  const { pack, input, snapshot } = turn;
  if (snapshot.welcomed) return { changes: [], ops: [] };
  const name = input.userName === undefined ? {} : { name: input.userName };
  return {
    changes: [{ change: 'markWelcomed' }],
    ops: [send(welcomeCard(pack, { scope: input.scope, ...name }))],
  };
}

/** What to say when a turn failed: recorded in a second transaction. `again`: the same input failed twice, the interview is left. */
export function apologise(
  pack: CharterPack,
  input: TurnInput,
  failure: { readonly reference: string; readonly again: boolean },
): Decision {
  if (input.kind === 'feedback') return { changes: [], ops: [], invoke: NO_BODY };
  const card = problemCard(pack, failure);
  const left: Decision = { changes: failure.again ? [{ change: 'forgetInterview' }] : [], ops: [send(card)] };
  if (input.kind === 'dialog') return { ...left, invoke: toldInDialog(card.json.fallbackText) };
  if (input.kind !== 'invoke') return left;
  const error = { code: 'InternalError', message: card.json.fallbackText };
  return { ...left, invoke: { statusCode: 500, type: 'application/vnd.microsoft.error', value: error } };
}
