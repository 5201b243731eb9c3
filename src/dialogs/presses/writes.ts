import type { WriteAction } from '../../cards/json/cardAction';
import type { Draft } from '../../record/draft';
import { answerQuestion } from '../acts/answering';
import { takeBackOf } from '../acts/undoing';
import { rename } from '../acts/renaming';
import { chooseCommitments, chooseMeasures, setTargets, takeBelowFloor } from '../acts/choosing';
import { confirmProfile } from '../acts/readingBack';
import { chooseAssessment } from '../acts/choosingAssessment';
import { chooseRemedies } from '../acts/choosingRemedies';
import type { Decision } from '../../turn/decision';
import { deleteDraft, duplicate } from '../drafts/draftsDialog';
import { recordAndReady, recordCheck } from '../acts/recording';
import { acceptReason } from '../acts/acceptingReason';
import { confirmTender } from '../acts/confirmingTender';
import { markReady, reopen } from '../acts/finishing';
import { sendFile } from '../acts/sendingFile';
import { setSettings } from '../acts/settingSettings';
import { setSection52 } from '../acts/settingSection52';
import { hasKpiDuty } from '../views/section52View';
import { useCommitment } from '../charter/lookUps';
import { stale } from '../refusals';
import { saveForm } from '../acts/savingForm';
import { roomOf, stepOf } from '../steps/stepOf';
import type { DraftingTurn } from '../turn';
import { mayProfile } from '../views/profileViews';

/** A press that writes, of a card that is up to date with the draft. */
export function writeOf(turn: DraftingTurn, draft: Draft, action: WriteAction): Decision {
  const open = turn.snapshot.interview?.draftId === draft.id ? turn.snapshot.interview.open : undefined;
  const step = stepOf(turn, draft, open);
  switch (action.verb) {
    case 'answer':
      // The card names its question; one that is not open any more has an older revision and was caught above.
      return step.step === 'question' && step.question.id === action.question
        ? answerQuestion(turn, draft, step, action.answer, action.basis)
        : stale(turn, draft);
    case 'back':
      return roomOf(turn, step).back(turn, draft, step);
    case 'saveProfile':
      return saveForm(turn, draft, action.fields);
    case 'confirmProfile':
      return complete(turn, draft) || stepOf(turn, draft).step === 'profile'
        ? confirmProfile(turn, draft, action.fields)
        : stale(turn, draft);
    case 'undo':
      return takeBackOf(turn, draft, 'undo');
    case 'rename':
      return rename(turn, draft, action.title);
    case 'delete':
      return deleteDraft(turn, draft);
    case 'duplicate':
      return duplicate(turn, draft);
    case 'reopen':
      return reopen(turn, draft);
    case 'word':
      return sendFile(turn, draft, action.kind);
    case 'confirmTender':
      return confirmTender(turn, draft, action.fields);
    case 'useCommitment':
      return useCommitment(turn, draft, action.commitment);
    default:
      return complete(turn, draft) ? writeComplete(turn, draft, action) : stale(turn, draft);
  }
}

type CompleteAction = Exclude<
  WriteAction,
  {
    verb:
      | 'answer'
      | 'back'
      | 'saveProfile'
      | 'confirmProfile'
      | 'rename'
      | 'undo'
      | 'delete'
      | 'duplicate'
      | 'reopen'
      | 'word'
      | 'confirmTender'
      | 'useCommitment';
  }
>;

function complete(turn: DraftingTurn, draft: Draft): boolean {
  return roomOf(turn, stepOf(turn, draft)).answered && mayProfile(turn, draft);
}

/** Writes that need every question answered. */
function writeComplete(turn: DraftingTurn, draft: Draft, action: CompleteAction): Decision {
  switch (action.verb) {
    case 'setSettings':
      return setSettings(turn, draft, action.take);
    case 'belowFloor':
      // Settings and library may have changed since the card: what is large enough for clauses is not let off them.
      return turn.caseOf(draft).shortlist.noClause
        ? takeBelowFloor(turn, draft, action.take)
        : stale(turn, draft);
    case 'chooseCommitments':
      return chooseCommitments(turn, draft, action.commitments);
    case 'chooseMeasures':
      return chooseMeasures(turn, draft, action.measures);
    case 'setTargets':
      return setTargets(turn, draft, action.targets, action.baselines);
    case 'chooseAssessment':
      return chooseAssessment(turn, draft, action.fields);
    case 'chooseRemedies':
      return chooseRemedies(turn, draft, action.fields);
    case 'setSection52':
      return hasKpiDuty(turn, draft) ? setSection52(turn, draft, action.fields) : stale(turn, draft);
    case 'acceptReason':
      return reviewable(turn, draft)
        ? acceptReason(turn, draft, action.fields, action.reason)
        : stale(turn, draft);
    case 'recordCheck':
      return reviewable(turn, draft) ? recordCheck(turn, draft, action.by) : stale(turn, draft);
    case 'recordAndReady':
      return reviewable(turn, draft) ? recordAndReady(turn, draft, action.by) : stale(turn, draft);
    case 'markReady':
      return reviewable(turn, draft) ? markReady(turn, draft) : stale(turn, draft);
  }
}

function reviewable(turn: DraftingTurn, draft: Draft): boolean {
  return !roomOf(turn, stepOf(turn, draft)).asks;
}
