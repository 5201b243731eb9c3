import { renameCard } from '../../cards/steps/renameCard';
import { showDraft } from '../acts/interview';
import type { StepRoom } from '../turn';

/** Another title for a draft, opened over whatever it waits for. */
export const rename: StepRoom<'rename'> = {
  opened: (draft, open) =>
    open.what === 'rename' && open.draftId === draft.id ? { step: 'rename' } : undefined,
  answered: false,
  choosing: false,
  asks: true,
  moment: 'words',
  asksOneThing: true,
  card: (turn, draft, _step, write, { typed, error }) =>
    renameCard(turn.pack, {
      write,
      title: typed ?? draft.answers.title ?? '',
      ...(error === undefined ? {} : { error }),
    }),
  waitsFor: ({ pack }) => pack.wording.dialogs.waiting.review,
  back: (turn, draft) => showDraft(turn, draft),
  hears: (_at, said) => ({ does: 'rename', title: said }),
};
