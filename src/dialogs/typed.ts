import { helpCard } from '../cards/helpCard';
import { welcomeBackCard } from '../cards/welcomeBackCard';
import { welcomeCard } from '../cards/welcomeCard';
import { fill } from '../charter/fill';
import { cleanText } from '../drafting/reading/cleanText';
import { isRequest } from '../drafting/reading/readRequest';
import { answerQuestion, goBack } from './answering';
import { beginDraft, FORM_REQUEST, goOnWithRequest } from './beginning';
import { readCommand, type CommandName } from './command';
import type { Decision } from './decision';
import { listDrafts, waitingFor } from './draftsDialog';
import { draftTitle } from './draftTitle';
import { draftingTurn, showDraft } from './interview';
import { leave, startAgain } from './leaving';
import { findInCharter, listThemes } from './lookUps';
import { namedDraft } from './namedDraft';
import { notice } from './notices';
import { openSettings, saveSettings } from './settings';
import { stepOf } from './step';
import { say, send, type Turn } from './turn';
import { pressByWords } from './pressByWords';

/** Longer than any answer or request: refused before anything reads it. */
const MAX_MESSAGE = 5_000;

/** A typed message: a command or look-up at any point, else the answer to what is open, else a request. */
export function typed(turn: Turn, raw: string): Decision {
  const words = turn.pack.wording.dialogs.notices;
  if (raw.trim().length > MAX_MESSAGE)
    return withOpenStep(turn, fill(words.tooLong, { length: raw.trim().length.toLocaleString('en-GB'), max: MAX_MESSAGE.toLocaleString('en-GB') }));
  const text = cleanText(raw);
  if (text === '') return withOpenStep(turn, words.emptyMessage);
  const command = readCommand(turn.pack, text);
  if (!command) return answerOrRequest(turn, text);
  switch (command.command) {
    case 'lookUp':
      return findInCharter(turn, command.query);
    case 'named':
      return namedDraft(turn, command);
    default:
      return obey(turn, command.command, text);
  }
}

function obey(turn: Turn, command: CommandName, text: string): Decision {
  switch (command) {
    case 'help':
      return withStepAfter(turn, say(send(helpCard(turn.pack))));
    case 'hello':
      return greet(turn);
    case 'thanks':
      return withStepAfter(turn, say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.thanks] })));
    case 'cancel':
      return leave(turn);
    case 'startAgain':
      return startAgain(turn);
    case 'drafts':
      return listDrafts(turn);
    case 'principles':
      return listThemes(turn);
    case 'settings':
      return openSettings(turn);
    case 'draft':
      return beginDraft(turn, '');
    case 'form':
      return beginDraft(turn, FORM_REQUEST);
    case 'back':
    case 'goOn':
    case 'accept':
    case 'word':
      return onOpenDraft(turn, command, text);
  }
}

/** Commands that mean something only with a draft under way. */
function onOpenDraft(turn: Turn, command: 'back' | 'goOn' | 'accept' | 'word', text: string): Decision {
  const drafting = draftingTurn(turn);
  const draft = turn.snapshot.current ?? turn.snapshot.unfinished;
  if (!drafting || !draft) return say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.nothingOpen] }));
  const open = turn.snapshot.current ? turn.snapshot.interview?.open : undefined;
  const step = stepOf(drafting, draft, open);
  switch (command) {
    case 'back':
      return goBack(drafting, draft, step);
    case 'goOn':
      return pressByWords(drafting, draft, step, 'goOn') ?? showDraft(drafting, draft, { changes: [], ...(open ? { open } : {}) });
    case 'accept':
      return pressByWords(drafting, draft, step, 'accept') ?? answerOrRequest(turn, text);
    case 'word':
      return pressByWords(drafting, draft, step, 'word') ?? answerOrRequest(turn, text);
  }
}

/** Hello: the unfinished draft is offered, else what the assistant can do. */
function greet(turn: Turn): Decision {
  const { pack, snapshot, input } = turn;
  const draft = snapshot.unfinished;
  const drafting = draftingTurn(turn);
  if (!draft || !drafting || Object.keys(draft.answers).length === 0) {
    const name = input.userName === undefined ? {} : { name: input.userName };
    return say(send(welcomeCard(pack, { scope: input.scope, ...name })));
  }
  const title = draftTitle(pack, draft);
  return say(send(welcomeBackCard(pack, { d: draft.id, title, waitingFor: waitingFor(drafting, draft) })));
}

function answerOrRequest(turn: Turn, text: string): Decision {
  const { interview, current } = turn.snapshot;
  if (interview?.open?.what === 'settings' && !isRequest(text)) return saveSettings(turn, { name: text }, goOnWithRequest);
  if (isRequest(text)) return beginDraft(turn, text);
  const drafting = draftingTurn(turn);
  if (!drafting || !current) return notUnderstood(turn);
  const step = stepOf(drafting, current, interview?.open);
  const pressed = pressByWords(drafting, current, step, text);
  if (pressed) return pressed;
  if (step.step === 'question') return answerQuestion(drafting, current, step, text);
  // The form is open: a typed message answers its first missing question.
  const next = step.step === 'form' ? stepOf(drafting, current, undefined) : undefined;
  return next?.step === 'question' ? answerQuestion(drafting, current, next, text) : notUnderstood(turn);
}

function notUnderstood(turn: Turn): Decision {
  return withOpenStep(turn, turn.pack.wording.dialogs.notices.notUnderstood);
}

/** Says a line; with a draft under way its open card comes after it, so that nobody is left without a way on. */
function withOpenStep(turn: Turn, line: string): Decision {
  return withStepAfter(turn, say(notice(turn, { lines: [line] })));
}

/** After an interruption the open question is asked again. */
function withStepAfter(turn: Turn, decision: Decision): Decision {
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  if (!drafting || !current) return decision;
  const step = stepOf(drafting, current, interview?.open);
  if (step.step === 'review') return decision;
  const open = interview?.open;
  const lead = fill(turn.pack.wording.dialogs.lead.back, { title: draftTitle(turn.pack, current) });
  const again = showDraft(drafting, current, { changes: [], ...(open ? { open } : {}), notes: { lead } });
  return { changes: [...decision.changes, ...again.changes], ops: [...decision.ops, ...again.ops] };
}
