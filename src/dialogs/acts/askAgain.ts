import { fill } from '../../charter/fill';
import type { Decision, Op } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { draftingTurn, showDraft } from './interview';
import { notice } from '../notices';
import { openSettings } from '../settings/settings';
import { roomOf, stepOf } from '../steps/stepOf';
import { say, type Turn } from '../turn';
import type { ActionOf } from '../../cards/json/cardAction';
import type { ButtonView } from '../../cards/notices/noticeCard';

/**
 * After an interruption the open question is asked again, so that nobody is left without a way on; a long card stays where it is, with
 * the way to it beneath the answer.
 */
export function askAgain(turn: Turn, decision: Decision): Decision {
  const again = openCard(turn, decision);
  if (!again) return decision;
  return { changes: [...decision.changes, ...again.changes], ops: [...decision.ops, ...again.ops] };
}

/** What was open. A review asks nothing, so it is not shown again. */
function openCard(turn: Turn, decision: Decision): Decision | undefined {
  const { current, interview } = turn.snapshot;
  if (interview?.open?.what === 'settings') return openSettings(turn);
  const drafting = draftingTurn(turn);
  if (!drafting || !current) return undefined;
  const open = interview?.open;
  const room = roomOf(drafting, stepOf(drafting, current, open));
  if (!room.asks) return undefined;
  const lead = fill(turn.pack.wording.dialogs.lead.back, { title: draftTitle(turn.pack, current) });
  // an answer that came as a press stands in the place of the card, so the card is wanted
  if (!room.asksOneThing && turn.input.kind === 'message')
    return hasWayBack(decision) ? undefined : say(notice(turn, { lines: [lead], buttons: goOnButton(turn) }));
  return showDraft(drafting, current, { changes: [], ...(open ? { open } : {}), notes: { lead } });
}

/** Whether what is shown has a way back to the draft already. */
function hasWayBack({ ops }: Decision): boolean {
  const { verb }: Pick<ActionOf<'goOn'>, 'verb'> = { verb: 'goOn' };
  return ops.some(
    (op) => 'card' in op && op.card.actions?.some((drawn) => 'data' in drawn && drawn.data['verb'] === verb),
  );
}

/**
 * Says a line in passing, in one message: above the open card where it asks one thing, else with a way on. A long card is not shown
 * again for it: it stands above, as it was.
 */
export function remark(turn: Turn, line: string): Decision {
  const drafting = draftingTurn(turn);
  const { current, interview } = turn.snapshot;
  const open = interview?.open;
  const withWays = (): Decision =>
    askAgain(
      turn,
      say(notice(turn, { lines: [line], buttons: [...goOnButton(turn), 'draft', 'principles', 'drafts'] })),
    );
  if (!drafting || !current || open?.what === 'settings') return withWays();
  const room = roomOf(drafting, stepOf(drafting, current, open));
  if (!room.asks) return withWays();
  if (!room.asksOneThing && turn.input.kind === 'message')
    return say(notice(turn, { lines: [line], buttons: goOnButton(turn) }));
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
