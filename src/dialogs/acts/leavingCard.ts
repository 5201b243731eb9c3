import { leftCard } from '../../cards/notices/answeredCard';
import type { Decision, Op } from '../../turn/decision';
import { leave, type Turn } from '../turn';

/**
 * What is typed is answered below it: the card that was open before, further up, becomes the answer it got, or says where to
 * look. After the replies, so that it keeps none waiting.
 */
export function leaveOpenCard(turn: Turn, decision: Decision): Decision {
  if (turn.input.kind !== 'message') return decision;
  const left = decision.ops.filter(isRefresh);
  const replies = decision.ops.filter((op) => !isRefresh(op));
  const shownAnew = replies.some((op) => op.op === 'send' && op.live?.nonce !== undefined);
  const last = left.length === 0 && shownAnew ? leave(turn, leftCard(turn.pack)) : left.slice(0, 1);
  return { ...decision, ops: [...replies, ...last] };
}

function isRefresh({ op }: Op): boolean {
  return op === 'refresh';
}
