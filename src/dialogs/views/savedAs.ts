import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import type { DraftVersion, Snapshot } from '../../turn/decision';

/**
 * The version that a draft is shown as: the one it was saved as when work on it ended, whatever settings, library and law have
 * become since. None while work goes on, and none where no clause was wanted.
 */
export function savedAs(
  { snapshot }: { readonly snapshot: Pick<Snapshot, 'saved'> },
  draft: Draft,
): DraftVersion | undefined {
  if (isOpen(draft)) return undefined;
  return snapshot.saved?.find(
    (saved) => saved.draftId === draft.id && saved.version === draft.version && !isOpen(saved),
  );
}
