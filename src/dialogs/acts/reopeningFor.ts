import { fill } from '../../charter/fill';
import { isOpen } from '../../record/lifecycle';
import { revise } from '../../record/revise';
import type { Decision } from '../../turn/decision';
import { notice } from '../notices';
import { stepOf } from '../steps/stepOf';
import type { Standing } from '../turn';
import type { DraftIntent } from '../words/draftIntent';
import { authorOf, locked } from './interview';

/** What changes a draft that is open. */
const CHANGES: ReadonlySet<DraftIntent['does']> = new Set<DraftIntent['does']>([
  ...(['tick', 'setTarget', 'setTargets', 'setBaseline', 'setSection52'] as const),
  ...(['changeAnswer', 'changeFacts'] as const),
]);

/** Whether words would change a draft on which work has ended. */
export function changesEnded({ draft }: Standing, does: DraftIntent): boolean {
  return !isOpen(draft) && CHANGES.has(does.does);
}

/**
 * A change said of a draft that is marked as ready: the draft is opened again for it, which is told, and the version that was saved
 * stays. Where nothing comes of the change, the draft stays ready.
 */
export function reopenFor(at: Standing, change: (opened: Standing) => Decision): Decision {
  const { turn, draft } = at;
  const revised = revise(draft, [{ change: 'reopen' }], authorOf(turn));
  if ('refused' in revised) return locked(turn, draft);
  const opened = revised.ok.draft;
  const { lastSeen = '', settingsSeen } = turn.snapshot.interview ?? {};
  const stands = { draftId: opened.id, lastSeen, ...(settingsSeen === undefined ? {} : { settingsSeen }) };
  const under = { ...turn, snapshot: { ...turn.snapshot, current: opened, interview: stands } };
  const decision = change({ turn: under, draft: opened, step: stepOf(under, opened) });
  if (!decision.changes.some((each) => each.change === 'reviseDraft')) return locked(turn, draft);
  const line = fill(turn.pack.wording.dialogs.notices.reopenedFor, { version: draft.version });
  return {
    ...decision,
    changes: [{ change: 'reviseDraft', revision: revised.ok }, ...decision.changes],
    ops: [notice(turn, { lines: [line], buttons: [] }), ...decision.ops],
  };
}
