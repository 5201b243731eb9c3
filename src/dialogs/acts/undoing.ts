import { fill } from '../../charter/fill';
import { tell } from '../../drafting/tell';
import { reachOf } from '../../record/history';
import type { Draft } from '../../record/draft';
import { tookOut } from '../../record/tookOut';
import { refusal, revise } from '../../record/revise';
import type { Decision } from '../../turn/decision';
import { notice } from '../notices';
import { tickedCommitments } from '../views/shortlistViews';
import { normalise } from '../words/phrases/normalise';
import { withoutPadding } from '../words/phrases/padding';
import { startOf } from '../words/questions/asked';
import { say, type DraftingTurn, type Turn } from '../turn';
import { goOnButton, remark } from './askAgain';
import { authorOf, draftingTurn, locked, saveAndShow } from './interview';

/** Lines of "what changed?": the newest changes, newest first. */
const MOST_LINES = 10;

/** Takes back the last change of the draft under way, or brings back what was taken back last; says what, and goes on from there. */
export function takeBack(turn: Turn, way: 'undo' | 'redo'): Decision {
  const { current } = turn.snapshot;
  const drafting = draftingTurn(turn);
  if (!drafting || !current)
    return say(notice(turn, { lines: [turn.pack.wording.dialogs.notices.nothingOpen] }));
  return takeBackOf(drafting, current, way);
}

/** The same for a draft at hand, whose log was read. */
export function takeBackOf(drafting: DraftingTurn, current: Draft, way: 'undo' | 'redo'): Decision {
  const words = drafting.pack.wording.dialogs.undoing;
  const { history = [] } = drafting.snapshot;
  if (refusal(current, 'undo') !== undefined) return locked(drafting, current);
  const of = reachOf(history)[way];
  if (of === undefined) return nothingDone(drafting, words.nothing[way]);
  const last = history.find(({ revision }) => revision === of);
  if (way === 'undo' && last && saysPutBack(drafting) && !tookOut(last, proposed(drafting, current)))
    return nothingDone(drafting, fill(words.whatBack, { change: tell(drafting.pack, last) }));
  const revised = revise(current, [{ change: 'undo', of }], authorOf(drafting), history);
  if ('refused' in revised) return nothingDone(drafting, words.refused[revised.refused]);
  const [entry] = revised.ok.entries;
  const line = entry ? tell(drafting.pack, entry) : '';
  const lead = way === 'undo' ? line : fill(words.redone, { change: titleOf(drafting, of) });
  const settled = { facts: [{ label: words.settled, value: line }] };
  return saveAndShow(drafting, revised.ok, { settled, notes: { lead } });
}

/** "Put it back", "no, put it back": something that was taken out is wanted again. */
function saysPutBack({ pack, input }: Turn): boolean {
  if (input.kind !== 'message') return false;
  const { refused, undoing } = pack.wording.dialogs;
  const said = normalise(withoutPadding(pack, input.text));
  const no = startOf(said.replace(/^(\S+), /, '$1 '), refused) ?? '';
  return undoing.putsBack.includes(said.slice(no.length).replace(/^[\s,]+/, ''));
}

/** What was ticked before anything was chosen. */
function proposed(turn: DraftingTurn, draft: Draft): readonly string[] {
  const { commitments, ...choices } = draft.choices;
  if (commitments === undefined) return [];
  const unchosen: Draft = { ...draft, choices };
  return tickedCommitments(turn.caseOf(unchosen).shortlist, unchosen);
}

/** Says why nothing is taken back; a press of it has applied nothing. */
function nothingDone(turn: DraftingTurn, line: string): Decision {
  const said = remark(turn, line);
  return turn.input.kind === 'message' ? said : { ...said, applied: false };
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
