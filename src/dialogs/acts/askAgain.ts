import { fill } from '../../charter/fill';
import type { Decision, Op } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { draftingTurn, showDraft } from './interview';
import { notice } from '../notices';
import { openSettings } from '../settings/settings';
import { roomOf, stepOf } from '../steps/stepOf';
import { say, type Turn } from '../turn';
import type { ButtonView } from '../../cards/notices/noticeCard';

/** After an interruption the open question is asked again, so that nobody is left without a way on. */
export function askAgain(turn: Turn, decision: Decision): Decision {
  const again = openCard(turn);
  if (!again) return decision;
  return { changes: [...decision.changes, ...again.changes], ops: [...decision.ops, ...again.ops] };
}

/** What was open. A review asks nothing, so it is not shown again. */
function openCard(turn: Turn): Decision | undefined {
  const { current, interview } = turn.snapshot;
  if (interview?.open?.what === 'settings') return openSettings(turn);
  const drafting = draftingTurn(turn);
  if (!drafting || !current || !roomOf(drafting, stepOf(drafting, current, interview?.open)).asks)
    return undefined;
  const open = interview?.open;
  const lead = fill(turn.pack.wording.dialogs.lead.back, { title: draftTitle(turn.pack, current) });
  return showDraft(drafting, current, { changes: [], ...(open ? { open } : {}), notes: { lead } });
}

/** Says a line in passing, in one message: above the open card where one waits for an answer, else with a way on. */
export function remark(turn: Turn, line: string): Decision {
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  const open = interview?.open;
  if (
    !drafting ||
    !current ||
    open?.what === 'settings' ||
    !roomOf(drafting, stepOf(drafting, current, open)).asks
  )
    return askAgain(
      turn,
      say(notice(turn, { lines: [line], buttons: [...goOnButton(turn), 'draft', 'principles', 'drafts'] })),
    );
  return showDraft(drafting, current, { changes: [], ...(open ? { open } : {}), notes: { lead: line } });
}

/** The way back to the draft under way, for a message that does not show it. */
export function goOnButton({ pack, snapshot }: Turn): readonly ButtonView[] {
  const { current } = snapshot;
  return current
    ? [{ title: pack.wording.dialogs.buttons.goOn, action: { verb: 'goOn', d: current.id } }]
    : [];
}

/** An answer on a card of its own. A card that asks one thing is shown again after it, as the settings are; a long one is a press away. */
export function besides(turn: Turn, op: Op): Decision {
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  const room = drafting && current && roomOf(drafting, stepOf(drafting, current, interview?.open));
  const again = room?.asksOneThing === true || interview?.open?.what === 'settings';
  return again ? askAgain(turn, say(op)) : say(op);
}
