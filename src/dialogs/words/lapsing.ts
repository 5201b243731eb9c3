import type { Turn } from '../turn';
import { interviewNow } from '../turn';
import type { Decision } from '../../turn/decision';
import { readTitle } from './button';
import type { CommandName } from './command';
import { hear } from './heard';
import { normalise } from './normalise';

/** Words that answer whether a draft is to go, or step back from it; a yes deletes nothing, and is told so. */
const STAYS: ReadonlySet<CommandName> = new Set(['back', 'cancel', 'accept', 'goOn']);

/** The turn without a deletion that was asked about and is not answered: any other message lets it lapse. */
export function withoutPendingDeletion(turn: Turn, text: string): Turn {
  const { interview } = turn.snapshot;
  if (interview?.open?.what !== 'delete') return turn;
  const heard = hear(turn, text);
  const command = heard.command();
  const { refused } = turn.pack.wording.dialogs;
  const answers =
    (heard.at && readTitle(heard.at, heard.text)) !== undefined ||
    (command !== undefined && STAYS.has(command.command as CommandName)) ||
    refused.includes(normalise(text));
  if (answers) return turn;
  const { open, ...closed } = interview;
  return { ...turn, snapshot: { ...turn.snapshot, interview: closed } };
}

/** A decision that also keeps that nothing is asked about a deletion any more. */
export function keepLapsed(before: Turn, after: Turn, decision: Decision): Decision {
  const { interview } = after.snapshot;
  const isKept = decision.changes.some(
    ({ change }) => change === 'saveInterview' || change === 'forgetInterview',
  );
  if (before === after || interview === undefined || isKept) return decision;
  const { lastSeen, ...rest } = interview;
  return { ...decision, changes: [...decision.changes, interviewNow(after, rest)] };
}
