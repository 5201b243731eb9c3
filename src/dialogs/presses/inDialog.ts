import { withoutDialogs } from '../../cards/json/withoutDialogs';
import type { CardAction } from '../../cards/json/cardAction';
import type { CardJson } from '../../cards/json/cardJson';
import type { Decision } from '../../turn/decision';
import { NO_BODY, shownInDialog, toldInDialog } from '../../turn/dialogAnswer';
import type { Turn } from '../turn';
import { press } from './press';

/** What a dialog carries, in bytes of JSON. */
const MOST_BYTES = 28_000;

/** Buttons that lead back to the chat, where the card that opened the dialog still stands. */
const LEAVES: ReadonlySet<CardAction['verb']> = new Set(['cancel', 'openDraft', 'goOn']);

/**
 * A press that opens a dialog, or one in a dialog: the same press as in the chat, under the same guards. What it writes is answered in
 * the chat, and the dialog closes; what it only shows (a page, a form, the form again with what is wrong) is shown in the
 * dialog, and nothing is kept of that: a dialog can be closed without a word to us.
 */
export function inDialog(turn: Turn, action: CardAction, submitted: boolean): Decision {
  if (submitted && LEAVES.has(action.verb)) return { changes: [], ops: [], invoke: NO_BODY };
  const decision = press(turn, action);
  if (writes(decision)) return { ...decision, invoke: NO_BODY };
  const shown = decision.ops.flatMap((op) => ('card' in op ? [op.card] : [])).at(-1);
  const card = shown && withoutDialogs(shown);
  if (card === undefined || Buffer.byteLength(JSON.stringify(card)) > MOST_BYTES)
    return { ...decision, invoke: toldInDialog(turn.pack.wording.dialogs.invoke.done) };
  return { changes: [], ops: [], applied: false, invoke: shownInDialog(titleOf(turn, card), card) };
}

function writes({ changes, applied }: Decision): boolean {
  return applied !== false && changes.some(({ change }) => change !== 'saveInterview');
}

/** The heading of the card, where that is our own words. */
function titleOf({ pack }: Turn, { body: [first] }: CardJson): string {
  return first?.type === 'TextBlock' ? first.text : pack.wording.cards.welcome.title;
}
