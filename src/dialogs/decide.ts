import { problemCard } from '../cards/notices/problemCard';
import { welcomeCard } from '../cards/notices/welcomeCard';
import { parseCardAction } from '../cards/json/parseCardAction';
import type { CharterPack } from '../charter/pack';
import { keepLapsed, nothingUnseen, withoutPendingDeletion } from './words/drafts/lapsing';
import type { DecideEnv, Decision, Snapshot } from '../turn/decision';
import { leaveOpenCard } from './acts/leavingCard';
import { dropEmptyDraft } from './drafts/emptyDraft';
import { tellSetAside } from './drafts/tellSetAside';
import { inDialog } from './presses/inDialog';
import { press } from './presses/press';
import { unknownPress } from './refusals';
import { answerPending, keepLapsedErasure, withoutPending } from './mine/pendingErasure';
import { notice } from './notices';
import { NO_BODY, toldInDialog } from '../turn/dialogAnswer';
import { caseBook } from '../drafting/case';
import { STEPS } from './steps/rooms';
import { importFile } from './importing/importFile';
import { answerInSharedChat } from './sharedChat';
import { say, send, type Turn } from './turn';
import { isShared, type TurnInput } from '../turn/turnInput';
import { carryOut } from './intents/carryOut';
import { understand } from './words/understand';

/** One turn, pure: what was said and what is known → what to write, what to send, what to answer. */
export function decide(pack: CharterPack, env: DecideEnv, input: TurnInput, snapshot: Snapshot): Decision {
  const turn: Turn = { pack, env, input, snapshot, steps: STEPS, openCase: caseBook(pack) };
  return leaveOpenCard(
    turn,
    dropEmptyDraft(
      turn,
      tellSetAside(turn, () => answerTo(turn)),
    ),
  );
}

function answerTo(turn: Turn): Decision {
  const { pack, input } = turn;
  switch (input.kind) {
    case 'message':
      return isShared(input) ? answerInSharedChat(turn) : answerMessage(turn, input);
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
      return uninstalled(turn);
    case 'edited':
      return say(notice(turn, { lines: [pack.wording.dialogs.notices.edited] }));
  }
}

function answerMessage(turn: Turn, { text, file }: Extract<TurnInput, { kind: 'message' }>): Decision {
  if (file) return importFile(turn, file);
  const pending = answerPending(turn, text);
  if (pending) return pending;
  const on = withoutPending(turn);
  return keepLapsedErasure(turn, on, answerWords(on, text));
}

function answerWords(turn: Turn, text: string): Decision {
  const now = withoutPendingDeletion(turn, text);
  if (now === turn) return carryOut(turn, understand(turn, text));
  return keepLapsed(now, carryOut(now, nothingUnseen(understand(now, text))));
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

/** Nothing is written there any more. Drafts stay with their owner, unless the setting says that their unfinished ones go with their own chat. */
function uninstalled({ env, input }: Turn): Decision {
  const erases = env.onUninstall === 'delete' && !isShared(input) && input.userId !== undefined;
  return {
    changes: [...(erases ? [{ change: 'eraseUnfinished' } as const] : []), { change: 'forgetConversation' }],
    ops: [],
  };
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
