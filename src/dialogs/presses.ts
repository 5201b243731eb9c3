import { helpCard } from '../cards/helpCard';
import type { CardAction } from '../cards/cardAction';
import type { QuestionId } from '../drafting/answers';
import type { Draft } from '../drafting/draft';
import { answerQuestion, goBack, openAnswer, saveForm } from './answering';
import { beginDraft, FORM_REQUEST, goOnWithRequest } from './beginning';
import { chooseCommitments, chooseMeasures, confirmProfile, setTargets, takeBelowFloor } from './choosing';
import type { Decision } from './decision';
import { changeDraft, deleteDraft, duplicate, listDrafts, openDraft, rename, showWhy } from './draftsDialog';
import { acceptAndReady, acceptReasons, markReady, reopen, sendWord } from './finishing';
import { FORM_QUESTIONS } from './formView';
import { draftingTurn, showDraft } from './interview';
import { leave } from './leaving';
import { listThemes, openCommitment, openTheme, useCommitment } from './lookUps';
import { notice } from './notices';
import { openSettings, saveSettings } from './settings';
import { stepOf } from './step';
import { interviewNow, say, send, type DraftingTurn, type Turn } from './turn';

/** A press of a known button. Whatever the card claims, the draft is the one the store gave for this person. */
export function press(turn: Turn, action: CardAction): Decision {
  switch (action.verb) {
    case 'help':
      return say(send(helpCard(turn.pack)));
    case 'startDraft':
      return beginDraft(turn, '');
    case 'startForm':
      return beginDraft(turn, FORM_REQUEST);
    case 'listDrafts':
      return listDrafts(turn);
    case 'listThemes':
      return listThemes(turn);
    case 'openTheme':
      return openTheme(turn, action.theme);
    case 'openCommitment':
      return openCommitment(turn, action.commitment);
    case 'openSettings':
      return openSettings(turn);
    case 'saveSettings':
      return turn.snapshot.pressedBefore ? openSettings(turn) : saveSettings(turn, action.fields, goOnWithRequest);
    case 'cancel':
      return leave(turn);
    default:
      return pressOnDraft(turn, action);
  }
}

type DraftAction = Extract<CardAction, { d: string }>;
type WriteAction = Extract<DraftAction, { n: string }>;

function pressOnDraft(turn: Turn, action: DraftAction): Decision {
  const drafting = draftingTurn(turn);
  const draft = turn.snapshot.named;
  if (!drafting || !draft) return notFound(turn);
  if (!('n' in action)) return openOf(drafting, draft, action);
  // A saved version's file is only fetched: its button goes on working, as the card says.
  if (action.verb === 'word' && draft.status === 'ready') return sendWord(drafting, draft);
  if (turn.snapshot.pressedBefore || action.r !== draft.revision) return stale(drafting, draft);
  if (draft.status === 'ready' && !READY_VERBS.has(action.verb)) return locked(drafting, draft);
  return writeOf(drafting, draft, action);
}

/** What may be done to a draft that is ready without opening it again first. */
const READY_VERBS: ReadonlySet<CardAction['verb']> = new Set([
  'word',
  'reopen',
  'duplicate',
  'delete',
  // "No clause" was recorded, and the card that says so offers a light one.
  'belowFloor',
]);

/** The same words for a draft that is not there, was deleted, or is somebody else's. */
export function notFound(turn: Turn): Decision {
  const words = turn.pack.wording.dialogs.notices;
  return say(notice(turn, { title: words.notFoundTitle, lines: [words.notFound], buttons: ['drafts', 'draft'] }));
}

/** A card from before the last change, or a button pressed before: nothing is applied, the current card is shown. */
function stale(turn: DraftingTurn, draft: Draft): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const { pressedBefore } = turn.snapshot;
  const title = pressedBefore ? words.pressedBeforeTitle : words.staleTitle;
  const line = pressedBefore ? words.pressedBefore : words.stale;
  const open = turn.snapshot.interview?.draftId === draft.id ? turn.snapshot.interview.open : undefined;
  return showDraft(turn, draft, {
    changes: [],
    ...(open && open.what !== 'settings' ? { open } : {}),
    before: [notice(turn, { title, lines: [line], buttons: ['drafts'] })],
  });
}

/** A ready draft is not changed: says how to open it again, and shows it. */
export function locked(turn: DraftingTurn, draft: Draft): Decision {
  const words = turn.pack.wording.dialogs.notices;
  return showDraft(turn, draft, {
    changes: [],
    before: [notice(turn, { title: words.readyLockedTitle, lines: [words.readyLocked], buttons: ['drafts'] })],
  });
}

type OpenAction = Exclude<DraftAction, WriteAction>;

function openOf(turn: DraftingTurn, draft: Draft, action: OpenAction): Decision {
  const reading = action.verb === 'openDraft' || action.verb === 'goOn' || action.verb === 'showWhy' || action.verb === 'askDelete';
  if (draft.status === 'ready' && !reading) return locked(turn, draft);
  switch (action.verb) {
    case 'openDraft':
      return openDraft(turn, draft);
    case 'goOn':
      return showDraft(turn, draft);
    case 'showWhy':
      return showWhy(turn, draft);
    case 'changeDraft':
      return changeDraft(turn, draft);
    case 'editAnswer': {
      const question = FORM_QUESTIONS.find((id): id is QuestionId => id === action.question);
      return question === undefined ? changeDraft(turn, draft) : openAnswer(turn, draft, question);
    }
    case 'editProfile':
      return showDraft(turn, draft, { changes: [], open: { what: 'form' } });
    case 'editCommitments':
      return openChoice(turn, draft, 'commitments');
    case 'editMeasures':
      return openChoice(turn, draft, 'measures');
    case 'editTargets':
      return openChoice(turn, draft, 'targets');
    case 'askRename':
      return showDraft(turn, draft, { changes: [], open: { what: 'rename', draftId: draft.id } });
    case 'askDelete':
      return showDraft(turn, draft, { changes: [], open: { what: 'delete', draftId: draft.id } });
  }
}

/** Commitments, measures and targets can be opened only once every question is answered. */
function openChoice(turn: DraftingTurn, draft: Draft, what: 'commitments' | 'measures' | 'targets'): Decision {
  const step = stepOf(turn, draft, undefined).step;
  const answered = step !== 'question' && step !== 'form' && step !== 'profile' && step !== 'belowFloor';
  return answered ? showDraft(turn, draft, { changes: [], open: { what } }) : showDraft(turn, draft);
}

function writeOf(turn: DraftingTurn, draft: Draft, action: WriteAction): Decision {
  const open = turn.snapshot.interview?.draftId === draft.id ? turn.snapshot.interview.open : undefined;
  const step = stepOf(turn, draft, open);
  switch (action.verb) {
    case 'answer':
      // The card names its question; one that is not open any more has an older revision and was caught above.
      return step.step === 'question' && step.question.id === action.question
        ? answerQuestion(turn, draft, step, action.answer, action.basis)
        : stale(turn, draft);
    case 'back':
      return goBack(turn, draft, step);
    case 'saveProfile':
      return saveForm(turn, draft, action.fields);
    case 'rename':
      return rename(turn, draft, action.title);
    case 'delete':
      return deleteDraft(turn, draft);
    case 'duplicate':
      return duplicate(turn, draft);
    case 'reopen':
      return reopen(turn, draft);
    case 'word':
      return sendWord(turn, draft);
    case 'useCommitment':
      return useCommitment(turn, draft, action.commitment);
    default:
      return complete(turn, draft) ? writeComplete(turn, draft, action) : stale(turn, draft);
  }
}

type CompleteAction = Exclude<
  WriteAction,
  { verb: 'answer' | 'back' | 'saveProfile' | 'rename' | 'delete' | 'duplicate' | 'reopen' | 'word' | 'useCommitment' }
>;

function complete(turn: DraftingTurn, draft: Draft): boolean {
  const { step } = stepOf(turn, draft, undefined);
  return step !== 'question' && step !== 'form';
}

/** Writes that need every question answered. */
function writeComplete(turn: DraftingTurn, draft: Draft, action: CompleteAction): Decision {
  switch (action.verb) {
    case 'confirmProfile':
      return confirmProfile(turn, draft);
    case 'belowFloor':
      return takeBelowFloor(turn, draft, action.take);
    case 'chooseCommitments':
      return chooseCommitments(turn, draft, action.commitments);
    case 'chooseMeasures':
      return chooseMeasures(turn, draft, action.measures);
    case 'setTargets':
      return setTargets(turn, draft, action.targets);
    case 'acceptReasons':
      return reviewable(turn, draft) ? acceptReasons(turn, draft) : stale(turn, draft);
    case 'markReady':
      return reviewable(turn, draft) ? markReady(turn, draft) : stale(turn, draft);
    case 'acceptAndReady':
      return reviewable(turn, draft) ? acceptAndReady(turn, draft) : stale(turn, draft);
  }
}

function reviewable(turn: DraftingTurn, draft: Draft): boolean {
  return stepOf(turn, draft, undefined).step === 'review';
}

/** A value that no card of ours sends: nothing is applied, and there is a way on. */
export function unknownPress(turn: Turn): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  const said = notice(turn, { title: words.oldButtonTitle, lines: [words.oldButton] });
  if (!drafting || !current) return { changes: [], ops: [said] };
  const open = interview?.open;
  const shown = showDraft(drafting, current, { changes: [], ...(open ? { open } : {}), before: [said] });
  return { ...shown, changes: [interviewNow(turn, { draftId: current.id, ...(open ? { open } : {}) })] };
}
