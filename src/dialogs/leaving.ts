import { fill } from '../charter/fill';
import type { Decision } from './decision';
import { beginDraft } from './beginning';
import { draftTitle } from './draftTitle';
import { notice } from './notices';
import { interviewNow, say, type Turn } from './turn';

/** Cancel: the draft under way is left and kept as it is; one without any answer goes. */
export function leave(turn: Turn): Decision {
  const { pack, snapshot } = turn;
  const words = pack.wording.dialogs.notices;
  const { current, interview } = snapshot;
  if (!interview || (!current && !interview.open)) return say(notice(turn, { lines: [words.nothingOpen] }));
  const empty = current && Object.keys(current.answers).length === 0;
  const line = !current ? words.nothingOpen : empty ? words.cancelledEmpty : fill(words.cancelled, { title: draftTitle(pack, current) });
  return {
    changes: [
      ...(empty ? [{ change: 'deleteDraft', draftId: current.id, readAt: current.revision } as const] : []),
      interviewNow(turn, {}),
    ],
    ops: [notice(turn, { title: words.cancelledTitle, lines: [line], buttons: ['draft', 'drafts', 'principles'] })],
  };
}

/** Start again: leaves the draft under way, kept in My drafts, and begins a new one. */
export function startAgain(turn: Turn): Decision {
  const left = turn.snapshot.current ? leave(turn) : undefined;
  const begun = beginDraft(turn, '');
  return { ...begun, changes: [...(left?.changes.filter((change) => change.change === 'deleteDraft') ?? []), ...begun.changes] };
}
