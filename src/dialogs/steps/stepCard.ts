import { formCard } from '../../cards/steps/formCard';
import { belowFloorCard } from '../../cards/steps/belowFloorCard';
import { deleteCard } from '../../cards/steps/deleteCard';
import type { CardJson } from '../../cards/json/cardJson';
import { kpisCard } from '../../cards/steps/kpisCard';
import { measuresCard } from '../../cards/steps/measuresCard';
import { profileCard } from '../../cards/steps/profileCard';
import { questionCard } from '../../cards/steps/questionCard';
import { withLead } from '../../cards/elements/card';
import { renameCard } from '../../cards/steps/renameCard';
import { shortlistCard } from '../../cards/steps/shortlistCard';
import type { WriteKey } from '../../cards/views';
import type { Draft } from '../../record/draft';
import { draftTitle } from '../drafts/draftTitle';
import { formView } from './formView';
import { belowFloorView, profileView } from './profileViews';
import { questionView } from './questionView';
import { readyOrReviewCard } from './reviewViews';
import { kpisView, measuresView, shortlistView } from './shortlistViews';
import type { Step } from './step';
import type { StepNotes } from './stepNotes';
import type { DraftingTurn } from '../turn';

/** The card of a step. Its nonce is new, so that a press of it can be told from a press of an older one. */
export function stepCard(turn: DraftingTurn, draft: Draft, step: Step, notes: StepNotes = {}): CardJson {
  const card = cardOf(turn, draft, step, notes);
  // The question card sets its own lead above its progress.
  return notes.lead === undefined || step.step === 'question' ? card : withLead(card, notes.lead);
}

function cardOf(turn: DraftingTurn, draft: Draft, step: Step, notes: StepNotes): CardJson {
  const write: WriteKey = { d: draft.id, r: draft.revision, n: turn.env.newId() };
  const { pack } = turn;
  switch (step.step) {
    case 'question':
      return questionCard(pack, questionView(turn, draft, write, step, notes));
    case 'form':
      return formCard(pack, formView(turn, draft, write, notes));
    case 'profile':
      return profileCard(pack, profileView(turn, draft, write));
    case 'belowFloor':
      return belowFloorCard(pack, belowFloorView(turn, draft, write));
    case 'shortlist':
      return shortlistCard(pack, shortlistView(turn, draft, write, notes));
    case 'measures':
      return measuresCard(pack, measuresView(turn, draft, write, notes));
    case 'kpis':
      return kpisCard(pack, kpisView(turn, draft, write, notes));
    case 'review':
      return readyOrReviewCard(turn, draft, write, notes);
    case 'rename':
      return renameCard(pack, {
        write,
        title: notes.typed ?? draft.answers.title ?? '',
        ...(notes.error === undefined ? {} : { error: notes.error }),
      });
    case 'delete':
      return deleteCard(pack, { write, reference: draft.reference, title: draftTitle(pack, draft) });
  }
}
