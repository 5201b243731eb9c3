import { withLine } from '../../../cards/elements/adaptiveCard';
import { parseCardAction } from '../../../cards/json/parseCardAction';
import { fill } from '../../../charter/fill';
import type { Decision, Op } from '../../../turn/decision';
import type { Turn } from '../../turn';
import { interviewNow } from '../../turn';
import { readTitle } from '../choices/button';
import { hear } from '../heard';
import { onDraft, type Intent } from '../intent';
import { normalise } from '../phrases/normalise';

/** Words that answer whether a draft is to go, or step back from it; a yes deletes nothing, and is told so. */
const STAYS: ReadonlySet<string> = new Set(['back', 'cancel', 'accept', 'goOn']);

/** The turn without a deletion that was asked about and is not answered: any other message lets it lapse. */
export function withoutPendingDeletion(turn: Turn, text: string): Turn {
  const { interview } = turn.snapshot;
  if (interview?.open?.what !== 'delete') return turn;
  const heard = hear(turn, text);
  const { refused } = turn.pack.wording.dialogs;
  const answers =
    heard.typed === '' ||
    (heard.at && readTitle(heard.at, heard.text)) !== undefined ||
    STAYS.has(heard.command()?.command ?? '') ||
    refused.includes(normalise(text));
  if (answers) return turn;
  const { open, ...closed } = interview;
  return { ...turn, snapshot: { ...turn.snapshot, interview: closed } };
}

/** What stood on screen was the question about the deletion, so nothing of the card beneath it is agreed to: it is shown first. */
export function nothingUnseen(intent: Intent): Intent {
  if (intent.intent !== 'onDraft') return intent;
  const { does } = intent;
  const agrees = does.does === 'accept' || (does.does === 'press' && isWrite(does.sent));
  return agrees ? (onDraft(intent.at, { does: 'look' }) ?? intent) : intent;
}

/** A button that writes has its nonce. */
function isWrite(sent: unknown): boolean {
  const action = parseCardAction(sent);
  return action !== undefined && 'n' in action;
}

/** A decision that also keeps that nothing is asked about a deletion any more, and says that the draft stays. */
export function keepLapsed(after: Turn, decision: Decision): Decision {
  const { interview, current } = after.snapshot;
  if (interview === undefined || current === undefined) return decision;
  const kept = decision.changes.find((change) => change.change === 'saveInterview');
  const asksAnew = kept?.interview.open?.what === 'delete';
  const isKept = kept !== undefined || decision.changes.some(({ change }) => change === 'forgetInterview');
  const { lastSeen, ...rest } = interview;
  const line = fill(after.pack.wording.dialogs.lead.notDeleted, { reference: current.reference });
  return {
    ...decision,
    changes: [...decision.changes, ...(isKept ? [] : [interviewNow(after, rest)])],
    ops: asksAnew ? decision.ops : withLead(decision.ops, line),
  };
}

/** The first message with a line above it. */
function withLead(ops: readonly Op[], line: string): readonly Op[] {
  const first = ops.findIndex(({ op }) => op === 'send');
  return ops.map((op, at) => {
    if (at !== first || op.op !== 'send') return op;
    const card = withLine(op.card, line);
    return { ...op, card, summary: card.fallbackText };
  });
}
