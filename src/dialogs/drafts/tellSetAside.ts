import { fill } from '../../charter/fill';
import { toldInDialog } from '../../turn/dialogAnswer';
import type { Decision, SetAside } from '../../turn/decision';
import { isShared } from '../../turn/turnInput';
import { notice } from '../notices';
import { say, type Turn } from '../turn';

/**
 * Tells the officer what is kept and cannot be read: before whatever else is said, and in its place where they asked for just
 * that. The interview lets go of a draft that cannot be read, so that it is told once and everything else works.
 */
export function tellSetAside(turn: Turn, decide: () => Decision): Decision {
  const { setAside = [], interview } = turn.snapshot;
  const { input } = turn;
  if (setAside.length === 0 || isShared(input) || !('text' in input || 'value' in input)) return decide();
  const asked = setAside.filter((each) => each.what === 'draft' && each.asked);
  if (asked.length > 0) return toldInstead(turn, asked);
  const told = setAside.filter((each) => each.what !== 'settings' || !wasHereToday(turn));
  const decided = decide();
  if (told.length === 0) return decided;
  const lost = told.some(({ what }) => what === 'draft');
  const moved = decided.changes.some(({ change }) => change === 'saveInterview');
  return {
    ...decided,
    changes:
      lost && interview && !moved ? [...decided.changes, { change: 'forgetInterview' }] : decided.changes,
    ops: [tell(turn, told), ...decided.ops],
  };
}

function toldInstead(turn: Turn, asked: readonly SetAside[]): Decision {
  const words = turn.pack.wording.dialogs.invoke;
  const said = say(tell(turn, asked));
  const { kind } = turn.input;
  if (kind === 'dialog') return { ...said, applied: false, invoke: toldInDialog(words.done) };
  if (kind !== 'invoke') return { ...said, applied: false };
  const message = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words.done };
  return { ...said, applied: false, invoke: message };
}

/** Settings concern every turn: they are told of once a day. */
function wasHereToday({ snapshot: { interview }, env }: Turn): boolean {
  return interview?.lastSeen.slice(0, 10) === env.now.slice(0, 10);
}

function tell(turn: Turn, aside: readonly SetAside[]) {
  return notice(turn, { lines: aside.map((each) => lineOf(turn, each)), buttons: ['drafts', 'draft'] });
}

function lineOf({ pack }: Turn, aside: SetAside): string {
  const words = pack.wording.dialogs.notices.setAside;
  switch (aside.what) {
    case 'settings':
      return words.settings;
    case 'draft':
      return fill(words.draft, { reference: aside.reference, title: aside.title });
    case 'history':
      return fill(words.history, { reference: aside.reference });
    case 'saved':
      return fill(words.saved, { reference: aside.reference });
  }
}
