import { deleteCard } from '../../cards/steps/deleteCard';
import { showDraft } from '../acts/interview';
import { draftTitle } from '../drafts/draftTitle';
import type { StepRoom } from '../turn';
import { normalise } from '../words/phrases/normalise';

/** Whether a draft is really to go. It must be said in its own words: "go on" deletes nothing. */
export const deletion: StepRoom<'delete'> = {
  opened: (draft, open) =>
    open.what === 'delete' && open.draftId === draft.id ? { step: 'delete' } : undefined,
  answered: false,
  choosing: false,
  asks: true,
  moment: 'deletion',
  asksOneThing: true,
  card: ({ pack }, draft, _step, write) =>
    deleteCard(pack, { write, reference: draft.reference, title: draftTitle(pack, draft) }),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  hears: ({ turn: { pack } }, said) =>
    pack.wording.dialogs.refused.includes(normalise(said)) ? { does: 'back' } : undefined,
};
