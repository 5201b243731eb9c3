import { fill } from '../../charter/fill';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { remark } from '../acts/askAgain';
import { draftingTurn } from '../acts/interview';
import { notice } from '../notices';
import { say, type Turn } from '../turn';

/** Ends the links to documents of the draft at hand, or of the one that is unfinished. */
export function revokeLinks(turn: Turn): Decision {
  const draft = turn.snapshot.current ?? turn.snapshot.unfinished;
  return draftingTurn(turn) && draft
    ? revokeLinksOf(turn, draft)
    : say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.nothingOpen] }));
}

/** Ends the links that were given to documents of a draft, and says so. One without a version never had any. */
export function revokeLinksOf(turn: Turn, { id, reference, version, revision }: Draft): Decision {
  const words = turn.pack.wording.dialogs.notices;
  if (version === 0) return remark(turn, fill(words.linksNone, { reference }));
  const said = remark(turn, fill(words.linksRevoked, { reference }));
  return {
    ...said,
    changes: [{ change: 'revokeLinks', draftId: id, readAt: revision }, ...said.changes],
  };
}
