import { fill } from '../../charter/fill';
import { tell } from '../../drafting/tell';
import { reachOf } from '../../record/history';
import { refusal, revise } from '../../record/revise';
import type { Decision } from '../../turn/decision';
import { notice } from '../notices';
import { say, type DraftingTurn, type Turn } from '../turn';
import { goOnButton, remark } from './askAgain';
import { authorOf, draftingTurn, locked, saveAndShow } from './interview';

/** Lines of "what changed?": the newest changes, newest first. */
const MOST_LINES = 10;

/** Takes back the last change of the draft under way, or brings back what was taken back last; says what, and goes on from there. */
export function takeBack(turn: Turn, way: 'undo' | 'redo'): Decision {
  const words = turn.pack.wording.dialogs.undoing;
  const { current, history = [] } = turn.snapshot;
  const drafting = draftingTurn(turn);
  if (!drafting || !current)
    return say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.nothingOpen] }));
  if (refusal(current, 'undo') !== undefined) return locked(drafting, current);
  const of = reachOf(history)[way];
  if (of === undefined) return remark(turn, words.nothing[way]);
  const revised = revise(current, [{ change: 'undo', of }], authorOf(drafting), history);
  if ('refused' in revised) return remark(turn, words.refused[revised.refused]);
  const [entry] = revised.ok.entries;
  const line = entry ? tell(turn.pack, entry) : '';
  const lead = way === 'undo' ? line : fill(words.redone, { change: titleOf(drafting, of) });
  return saveAndShow(drafting, revised.ok, { notes: { lead } });
}

/** What the change was whose undoing is now undone. */
function titleOf({ pack, snapshot }: DraftingTurn, undoing: number): string {
  const { history = [] } = snapshot;
  const at = (revision: number) => history.find((entry) => entry.revision === revision);
  // an undo may itself have undone a redo: back to the change that the officer made
  let entry = at(undoing);
  while (entry?.change.change === 'undo') entry = at(entry.change.of);
  return entry ? tell(pack, entry) : '';
}

/** "What changed?": the newest changes of the draft under way, in words. */
export function tellChanges(turn: Turn): Decision {
  const words = turn.pack.wording.dialogs;
  const { current, history = [] } = turn.snapshot;
  if (!current) return say(notice(turn, { lines: [words.notices.nothingOpen] }));
  const lines = [...history]
    .reverse()
    .slice(0, MOST_LINES)
    .map((entry) => tell(turn.pack, entry));
  return say(
    notice(turn, {
      title: fill(words.undoing.changes, { reference: current.reference }),
      lines,
      buttons: goOnButton(turn),
    }),
  );
}
