import { tenderCard } from '../../cards/steps/tenderCard';
import { showDraft } from '../acts/interview';
import { draftTitle } from '../drafts/draftTitle';
import type { StepRoom } from '../turn';
import { readNameAndPost } from '../words/answers/givenReason';
import { normalise } from '../words/phrases/normalise';

/** Who answers for wording that no lawyer has reviewed, before it goes to bidders; nobody's name stands under a mere "ok". */
export const tender: StepRoom<'tender'> = {
  opened: (_draft, open) => (open.what === 'tender' ? { step: 'tender' } : undefined),
  answered: false,
  choosing: false,
  asks: true,
  moment: 'opened',
  asksOneThing: true,
  card: ({ pack }, draft, _step, write, { error, values }) =>
    tenderCard(pack, {
      write,
      title: draftTitle(pack, draft),
      given: values ?? {},
      ...(error === undefined ? {} : { error }),
    }),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  hears: ({ turn: { pack } }, said) =>
    pack.wording.dialogs.refused.includes(normalise(said)) ? { does: 'back' } : readNameAndPost(said),
};
