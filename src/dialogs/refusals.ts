import type { Draft } from '../record/draft';
import type { Decision } from '../turn/decision';
import { draftingTurn, refusedWith } from './acts/interview';
import { notice } from './notices';
import { say, type DraftingTurn, type Turn } from './turn';

/** The same words for a draft that is not there, was deleted, or is somebody else's. */
export function notFound(turn: Turn): Decision {
  const words = turn.pack.wording.dialogs.notices;
  return say(
    notice(turn, { title: words.notFoundTitle, lines: [words.notFound], buttons: ['drafts', 'draft'] }),
  );
}

/** A card from before the last change, or a button pressed before: nothing is applied, the current card says so and stands for both. */
export function stale(turn: DraftingTurn, draft: Draft): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const open = turn.snapshot.interview?.draftId === draft.id ? turn.snapshot.interview.open : undefined;
  return refusedWith(turn, draft, {
    ...(open && open.what !== 'settings' && open.what !== 'erasure' ? { open } : {}),
    notes: { lead: turn.snapshot.pressedBefore ? words.pressedBefore : words.stale },
  });
}

/** A value that no card of ours sends: nothing is applied, and there is a way on. */
export function unknownPress(turn: Turn): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  if (!drafting || !current)
    return say(notice(turn, { title: words.oldButtonTitle, lines: [words.oldButton] }));
  const open = interview?.open;
  return refusedWith(drafting, current, { ...(open ? { open } : {}), notes: { lead: words.oldButton } });
}
