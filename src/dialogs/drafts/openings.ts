import type { OpenAction } from '../../cards/json/cardAction';
import { questionId } from '../../charter/schema/vocabulary';
import type { Draft } from '../../record/draft';
import { openAnswer } from '../steps/answering';
import type { Decision } from '../../turn/decision';
import { changeDraft, openDraft, showWhy } from './draftsDialog';
import { showDraft } from '../steps/interview';
import { locked } from '../refusals';
import { stepOf } from '../steps/step';
import type { DraftingTurn } from '../turn';

/** A press that only opens something: no revision to check. */
export function openOf(turn: DraftingTurn, draft: Draft, action: OpenAction): Decision {
  const reading =
    action.verb === 'openDraft' ||
    action.verb === 'goOn' ||
    action.verb === 'showWhy' ||
    action.verb === 'askDelete';
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
    case 'askRename':
      return showDraft(turn, draft, { changes: [], open: { what: 'rename', draftId: draft.id } });
    case 'askDelete':
      return showDraft(turn, draft, { changes: [], open: { what: 'delete', draftId: draft.id } });
  }
}

/** Commitments, measures and targets can be opened only once every question is answered. */
function openChoice(
  turn: DraftingTurn,
  draft: Draft,
  what: 'commitments' | 'measures' | 'targets',
): Decision {
  const step = stepOf(turn, draft, undefined).step;
  const answered = step !== 'question' && step !== 'form' && step !== 'profile' && step !== 'belowFloor';
  return answered ? showDraft(turn, draft, { changes: [], open: { what } }) : showDraft(turn, draft);
}
