import { fill } from '../charter/fill';
import type { Decision } from './decision';
import { draftTitle } from './draftTitle';
import { draftingTurn, showDraft } from './interview';
import { openSettings } from './settings';
import { stepOf } from './step';
import type { Turn } from './turn';

/** After an interruption the open question is asked again, so that nobody is left without a way on. */
export function askAgain(turn: Turn, decision: Decision): Decision {
  const again = openCard(turn);
  if (!again) return decision;
  return { changes: [...decision.changes, ...again.changes], ops: [...decision.ops, ...again.ops] };
}

/** What was open. A review asks nothing, so it is not shown again. */
function openCard(turn: Turn): Decision | undefined {
  const { current, interview } = turn.snapshot;
  if (interview?.open?.what === 'settings') return openSettings(turn, interview.pendingRequest);
  const drafting = draftingTurn(turn);
  if (!drafting || !current || stepOf(drafting, current, interview?.open).step === 'review') return undefined;
  const open = interview?.open;
  const lead = fill(turn.pack.wording.dialogs.lead.back, { title: draftTitle(turn.pack, current) });
  return showDraft(drafting, current, { changes: [], ...(open ? { open } : {}), notes: { lead } });
}
