import { fill } from '../../charter/fill';
import { beginDraft } from './beginning';
import type { Decision } from '../../turn/decision';
import { openDraft } from './draftsDialog';
import { draftTitle } from './draftTitle';
import { isEmptyDraft } from './emptyDraft';
import { draftingTurn } from '../acts/interview';
import { notice } from '../notices';
import { roomOf, stepOf } from '../steps/stepOf';
import { interviewNow, say, type Turn } from '../turn';

/**
 * Cancel. What was opened over a draft that asks nothing else (one answer, a rename, a deletion, the settings) is closed, and
 * the draft stays; otherwise the draft under way is left and kept as it is, and one without any answer goes.
 */
export function leave(turn: Turn): Decision {
  const words = turn.pack.wording.dialogs.notices;
  const { current, interview } = turn.snapshot;
  if (!interview || (!current && !interview.open)) return say(notice(turn, { lines: [words.nothingOpen] }));
  const closed = closeOpened(turn);
  if (closed) return closed;
  const said = notice(turn, {
    title: words.cancelledTitle,
    lines: [leftLine(turn)],
    buttons: ['draft', 'drafts', 'principles'],
  });
  return { changes: [interviewNow(turn, {})], ops: [said] };
}

function leftLine({ pack, snapshot: { current } }: Turn): string {
  const words = pack.wording.dialogs.notices;
  if (!current) return words.settingsLeft;
  return isEmptyDraft(current)
    ? words.cancelledEmpty
    : fill(words.cancelled, { title: draftTitle(pack, current) });
}

function closeOpened(turn: Turn): Decision | undefined {
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  if (!drafting || !current || isEmptyDraft(current) || !interview?.open) return undefined;
  const { what } = interview.open;
  const aside = what === 'rename' || what === 'delete' || what === 'settings';
  return aside || roomOf(drafting, stepOf(drafting, current)).answered
    ? openDraft(drafting, current)
    : undefined;
}

/** Start again: leaves the draft under way, kept in My drafts, and begins a new one. */
export function startAgain(turn: Turn): Decision {
  return beginDraft(turn, '');
}
