import type { OpenAction } from '../../cards/json/cardAction';
import { questionId } from '../../charter/schema/vocabulary';
import type { Draft } from '../../record/draft';
import { openAnswer } from '../acts/answering';
import type { Decision } from '../../turn/decision';
import { changeDraft, openDraft } from '../drafts/draftsDialog';
import { listClauses, readClause, readDocument, readOffered, showWhy } from '../drafts/readingDraft';
import { refusal, type Act } from '../../record/revise';
import { locked, showDraft } from '../acts/interview';
import { pendingReasons } from '../views/reviewViews';
import { hasKpiDuty } from '../views/section52View';
import { roomOf, stepOf } from '../steps/stepOf';
import type { DraftingTurn } from '../turn';

/** The act that each opening leads to; nothing for those that only read. */
const LEADS_TO: Readonly<{ [V in OpenAction['verb']]: Act | undefined }> = {
  openDraft: undefined,
  goOn: undefined,
  showWhy: undefined,
  readDocument: undefined,
  listClauses: undefined,
  readClause: undefined,
  readOffered: undefined,
  changeDraft: 'answer',
  editAnswer: 'answer',
  editProfile: 'answer',
  editCommitments: 'choose-commitments',
  editMeasures: 'choose-measures',
  editTargets: 'set-targets',
  editAssessment: 'set-assessment',
  editRemedies: 'choose-remedies',
  openReasons: 'accept-reason',
  editSection52: 'set-section-52',
  askRename: 'rename',
  askDelete: 'delete',
};

/** A press that only opens something: no revision to check. */
export function openOf(turn: DraftingTurn, draft: Draft, action: OpenAction): Decision {
  const act = LEADS_TO[action.verb];
  if (act !== undefined && refusal(draft, act) !== undefined) return locked(turn, draft);
  switch (action.verb) {
    case 'openDraft':
      return openDraft(turn, draft);
    case 'goOn':
      return showDraft(turn, draft);
    case 'showWhy':
      return showWhy(turn, draft, action.page);
    case 'readDocument':
      return readDocument(turn, draft, action.page);
    case 'listClauses':
      return listClauses(turn, draft, action.page);
    case 'readClause':
      return readClause(turn, draft, action);
    case 'readOffered':
      return readOffered(turn, draft, action.page);
    case 'changeDraft':
      return changeDraft(turn, draft);
    case 'editAnswer': {
      const question = questionId.safeParse(action.question);
      return question.success ? openAnswer(turn, draft, question.data) : changeDraft(turn, draft);
    }
    case 'editProfile':
      return showDraft(turn, draft, { changes: [], open: { what: 'form' } });
    case 'editCommitments':
      return openChoice(turn, draft, 'commitments');
    case 'editMeasures':
      return openChoice(turn, draft, 'measures');
    case 'editTargets':
      return openChoice(turn, draft, 'targets');
    case 'editAssessment':
      return openChoice(turn, draft, 'assessment');
    case 'editRemedies':
      return openChoice(turn, draft, 'remedies');
    case 'openReasons':
      return waitsForReasons(turn, draft) ? openChoice(turn, draft, 'reasons') : showDraft(turn, draft);
    case 'editSection52':
      return hasKpiDuty(turn, draft) ? openChoice(turn, draft, 'section52') : showDraft(turn, draft);
    case 'askRename':
      return showDraft(turn, draft, { changes: [], open: { what: 'rename', draftId: draft.id } });
    case 'askDelete':
      return showDraft(turn, draft, { changes: [], open: { what: 'delete', draftId: draft.id } });
  }
}

/** Whether there is a reason that nobody has accepted yet. */
function waitsForReasons(turn: DraftingTurn, draft: Draft): boolean {
  const { assembled } = turn.caseOf(draft);
  return assembled !== undefined && pendingReasons(assembled).length > 0;
}

/** Commitments, measures and targets can be opened only once every question is answered. */
function openChoice(
  turn: DraftingTurn,
  draft: Draft,
  what: 'commitments' | 'measures' | 'targets' | 'assessment' | 'remedies' | 'reasons' | 'section52',
): Decision {
  return roomOf(turn, stepOf(turn, draft)).choosing
    ? showDraft(turn, draft, { changes: [], open: { what } })
    : showDraft(turn, draft);
}
