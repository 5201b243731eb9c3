import { formCard } from '../cards/formCard';
import { belowFloorCard } from '../cards/belowFloorCard';
import { deleteCard } from '../cards/deleteCard';
import type { CardJson } from '../cards/cardJson';
import { kpisCard } from '../cards/kpisCard';
import { measuresCard } from '../cards/measuresCard';
import { profileCard } from '../cards/profileCard';
import { questionCard } from '../cards/questionCard';
import { withLead } from '../cards/elements/card';
import { renameCard } from '../cards/renameCard';
import { shortlistCard } from '../cards/shortlistCard';
import type { WriteKey } from '../cards/views';
import type { Draft } from '../drafting/draft';
import { draftTitle } from './draftTitle';
import { formView } from './formView';
import { belowFloorView, profileView } from './profileViews';
import { questionView } from './questionView';
import { readyOrReviewCard } from './reviewViews';
import { kpisView, measuresView, shortlistView } from './shortlistViews';
import type { Step } from './step';
import type { StepNotes } from './stepNotes';
import type { DraftingTurn, LiveCard } from './turn';

/** The card of a step. Its nonce is new, so that a press of it can be told from a press of an older one. */
export function stepCard(turn: DraftingTurn, draft: Draft, step: Step, notes: StepNotes = {}): LiveCard {
  const write: WriteKey = { d: draft.id, r: draft.revision, n: turn.env.newId() };
  const card = cardOf(turn, draft, write, step, notes);
  return {
    // The question card sets its own lead above its progress.
    card: notes.lead === undefined || step.step === 'question' ? card : withLead(card, notes.lead),
    live: { shows: step.step, draftId: draft.id, nonce: write.n },
  };
}

function cardOf(turn: DraftingTurn, draft: Draft, write: WriteKey, step: Step, notes: StepNotes): CardJson {
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
