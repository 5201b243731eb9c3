import type { CardAction, DraftAction, WriteAction } from '../../cards/json/cardAction';
import { isOpen } from '../../record/lifecycle';
import { helpCard } from '../../cards/notices/helpCard';
import { beginDraft, FORM_REQUEST } from '../drafts/beginning';
import type { Decision } from '../../turn/decision';
import { beginFrom } from '../importing/beginFrom';
import { listDrafts } from '../drafts/draftsDialog';
import { sendFile } from '../acts/sendingFile';
import { refusal, type Act } from '../../record/revise';
import { remark } from '../acts/askAgain';
import { draftingTurn, locked } from '../acts/interview';
import { leave } from '../drafts/leaving';
import { askErase, eraseMine, keepMine } from '../mine/eraseMine';
import { exportMine } from '../mine/exportMine';
import { listThemes, openCommitment, openTheme, readMeasures } from '../charter/lookUps';
import { openOf } from './openings';
import { notFound, stale } from '../refusals';
import { openSettings, renewSettings, saveSettings, sentForm } from '../settings/settings';
import { say, send, type Turn } from '../turn';
import { writeOf } from './writes';

/** A press of a known button. Whatever the card claims, the draft is the one the store gave for this person. */
export function press(turn: Turn, action: CardAction): Decision {
  switch (action.verb) {
    case 'help':
      return say(send(helpCard(turn.pack)));
    case 'startDraft':
      return beginDraft(turn, '');
    case 'startForm':
      return beginDraft(turn, FORM_REQUEST);
    case 'beginFrom':
      return beginFrom(turn, action);
    case 'listDrafts':
      return listDrafts(turn);
    case 'listThemes':
      return listThemes(turn);
    case 'openTheme':
      return openTheme(turn, action.theme);
    case 'openCommitment':
      return openCommitment(turn, action.commitment);
    case 'readMeasures':
      return readMeasures(turn, action.commitment, action.page);
    case 'openSettings':
      return openSettings(turn);
    case 'saveSettings':
      if (turn.snapshot.pressedBefore)
        return { ...remark(turn, turn.pack.wording.dialogs.notices.pressedBefore), applied: false };
      return action.r === turn.snapshot.settingsRevision
        ? saveSettings(turn, sentForm(action.fields))
        : renewSettings(turn);
    case 'cancel':
      return leave(turn);
    case 'exportMine':
      return exportMine(turn);
    case 'askErase':
      return askErase(turn);
    case 'keepMine':
      return keepMine(turn);
    case 'eraseMine':
      return eraseMine(turn, action);
    default:
      return pressOnDraft(turn, action);
  }
}

function pressOnDraft(turn: Turn, action: DraftAction): Decision {
  const drafting = draftingTurn(turn);
  const draft = turn.snapshot.named;
  if (!drafting || !draft) return notFound(turn);
  if (!('n' in action)) return openOf(drafting, draft, action);
  // A saved version's file is only fetched: its button goes on working, as the card says.
  if (action.verb === 'word' && !isOpen(draft)) return sendFile(drafting, draft, action.kind);
  if (turn.snapshot.pressedBefore || action.r !== draft.revision) return stale(drafting, draft);
  const act = WRITES[action.verb];
  if (act !== undefined && refusal(draft, act) !== undefined) return locked(drafting, draft);
  return writeOf(drafting, draft, action);
}

/** The act that each writing press asks for; nothing where it changes no draft that is there. */
const WRITES: Readonly<{ [V in WriteAction['verb']]: Act | undefined }> = {
  answer: 'answer',
  back: 'answer',
  saveProfile: 'answer',
  confirmProfile: 'confirm-profile',
  setSettings: 'set-settings',
  belowFloor: 'below-floor',
  chooseCommitments: 'choose-commitments',
  chooseMeasures: 'choose-measures',
  setTargets: 'set-targets',
  chooseAssessment: 'set-assessment',
  chooseRemedies: 'choose-remedies',
  setSection52: 'set-section-52',
  acceptReason: 'accept-reason',
  recordCheck: 'record-check',
  recordAndReady: 'mark-ready',
  useCommitment: 'want-commitment',
  markReady: 'mark-ready',
  reopen: 'reopen',
  word: 'save-version',
  confirmTender: 'confirm-tender',
  duplicate: undefined,
  undo: 'undo',
  rename: 'rename',
  delete: 'delete',
};
