import type { CharterPack } from '../../charter/pack';
import type { DraftContent } from '../../record/draft';

/** The title of a draft, or our word for one that has none yet. */
export function draftTitle(pack: CharterPack, draft: DraftContent): string {
  return draft.answers.title ?? pack.wording.dialogs.unfinished.untitled;
}
