import { helpCard } from '../../cards/notices/helpCard';
import { welcomeBackCard } from '../../cards/drafts/welcomeBackCard';
import { welcomeCard } from '../../cards/notices/welcomeCard';
import { fill } from '../../charter/fill';
import { cleanText } from '../../drafting/reading/cleanText';
import { answerOrRequest } from './answerOrRequest';
import { askAgain, remark } from '../acts/askAgain';
import { beginDraft, FORM_REQUEST } from '../drafts/beginning';
import { closestCommand, readCommand, type CommandName } from './command';
import type { Decision } from '../../turn/decision';
import { listDrafts, waitingFor } from '../drafts/draftsDialog';
import { draftTitle } from '../drafts/draftTitle';
import { isEmptyDraft } from '../drafts/emptyDraft';
import { draftingTurn, locked, showDraft } from '../acts/interview';
import { leave, startAgain } from '../drafts/leaving';
import { findInCharter, listThemes } from '../charter/lookUps';
import { namedDraft } from '../drafts/namedDraft';
import { notice } from '../notices';
import { isOpen } from '../../record/lifecycle';
import { openSettings } from '../settings/settings';
import { roomOf, stepOf } from '../steps/stepOf';
import { say, send, type Turn } from '../turn';
import { goOnByWords, pressByWords } from './pressByWords';

/** Longer than any answer or request: refused before anything reads it. */
const MAX_MESSAGE = 5_000;

/** A typed message: a command or look-up at any point, else the answer to what is open, else a request. */
export function typed(turn: Turn, raw: string): Decision {
  const words = turn.pack.wording.dialogs.notices;
  if (raw.trim().length > MAX_MESSAGE)
    return remark(
      turn,
      fill(words.tooLong, {
        length: raw.trim().length.toLocaleString('en-GB'),
        max: MAX_MESSAGE.toLocaleString('en-GB'),
      }),
    );
  const text = cleanText(raw);
  if (text === '') return remark(turn, words.emptyMessage);
  const command = readCommand(turn.pack, text);
  if (!command) return answerOrRequest(turn, text) ?? slipOrUnknown(turn, text);
  switch (command.command) {
    case 'lookUp':
      return findInCharter(turn, command.query);
    case 'named':
      return namedDraft(turn, command);
    default:
      return obey(turn, command.command, text);
  }
}

/** A command with a slip in it, or nothing that we know. */
function slipOrUnknown(turn: Turn, text: string): Decision {
  const meant = closestCommand(turn.pack, text);
  return meant === undefined ? notUnderstood(turn) : obey(turn, meant, text);
}

function notUnderstood(turn: Turn): Decision {
  return remark(turn, turn.pack.wording.dialogs.notices.notUnderstood);
}

function obey(turn: Turn, command: CommandName, text: string): Decision {
  switch (command) {
    case 'help':
      return askAgain(turn, say(send(helpCard(turn.pack))));
    case 'hello':
      return greet(turn);
    case 'thanks':
      return remark(turn, turn.pack.wording.dialogs.notices.thanks);
    case 'cancel':
      return leave(turn);
    case 'startAgain':
      return startAgain(turn);
    case 'again':
      return listDrafts(turn, turn.pack.wording.dialogs.lead.again);
    case 'drafts':
      return listDrafts(turn);
    case 'principles':
      return listThemes(turn);
    case 'settings':
      return openSettings(turn);
    case 'draft':
      return beginDraft(turn, '');
    case 'form':
      return openForm(turn);
    case 'back':
    case 'goOn':
    case 'accept':
    case 'word':
      return onOpenDraft(turn, command, text);
  }
}

/** "Form" while questions are being asked turns the rest of them into one form; otherwise it begins a draft as a form. */
function openForm(turn: Turn): Decision {
  const drafting = draftingTurn(turn);
  const { current } = turn.snapshot;
  if (!drafting || !current || stepOf(drafting, current).step !== 'question')
    return beginDraft(turn, FORM_REQUEST);
  return showDraft(drafting, current, { changes: [], open: { what: 'form' } });
}

/** Commands that mean something only with a draft under way. */
function onOpenDraft(turn: Turn, command: 'back' | 'goOn' | 'accept' | 'word', text: string): Decision {
  const drafting = draftingTurn(turn);
  const draft = turn.snapshot.current ?? turn.snapshot.unfinished;
  if (!drafting || !draft)
    return say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.nothingOpen] }));
  const open = turn.snapshot.current ? turn.snapshot.interview?.open : undefined;
  const step = stepOf(drafting, draft, open);
  switch (command) {
    case 'back':
      return isOpen(draft) ? roomOf(drafting, step).back(drafting, draft, step) : locked(drafting, draft);
    case 'goOn':
      return (
        goOnByWords(drafting, draft, step, 'goOn') ??
        showDraft(drafting, draft, { changes: [], ...(open ? { open } : {}) })
      );
    case 'accept':
      return (
        goOnByWords(drafting, draft, step, 'accept') ?? answerOrRequest(turn, text) ?? notUnderstood(turn)
      );
    case 'word':
      return (
        pressByWords(drafting, draft, step, 'word') ?? answerOrRequest(turn, text) ?? notUnderstood(turn)
      );
  }
}

/** Hello: the unfinished draft is offered, else what the assistant can do. */
function greet(turn: Turn): Decision {
  const { pack, snapshot, input } = turn;
  const draft = snapshot.unfinished;
  const drafting = draftingTurn(turn);
  if (!draft || !drafting || isEmptyDraft(draft)) {
    const name = input.userName === undefined ? {} : { name: input.userName };
    return say(send(welcomeCard(pack, { scope: input.scope, ...name })));
  }
  const title = draftTitle(pack, draft);
  return say(send(welcomeBackCard(pack, { d: draft.id, title, waitingFor: waitingFor(drafting, draft) })));
}
