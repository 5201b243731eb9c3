import type { CardJson } from '../../src/cards/json/cardJson';
import { withoutDialogs } from '../../src/cards/json/withoutDialogs';
import type { ConnectorCall } from '../support/fakeConnector';
import type { SavedReply } from './savedState';

/** A message or changed card that the channel took, and by which run of the bot it came. */
export interface Delivery {
  readonly content: string;
  readonly run: number;
}

/** How the replies of one conversation reached the channel. */
export interface DeliveryReport {
  /** How many were delivered once more. */
  readonly repeated: number;
  /** What is against the rules: missing, out of order, unknown, or twice in one run of the bot. */
  readonly problems: readonly string[];
}

/**
 * Compares what the channel took in one conversation with what the outbox holds: every reply there, in order, and one
 * again only right after itself and by a later run of the bot, so by one that found it sent and not yet marked.
 */
export function compareDeliveries(
  replies: readonly SavedReply[],
  deliveries: readonly Delivery[],
): DeliveryReport {
  const expected = replies.map(({ op }) => contentOfReply(op));
  const problems = replies.filter(({ state }) => state !== 'delivered').map(({ state }) => `left ${state}`);
  let repeated = 0;
  let next = 0;
  let last: Delivery | undefined;
  for (const delivery of deliveries) {
    if (delivery.content === expected[next]) next += 1;
    else if (delivery.content === last?.content && delivery.run > last.run) repeated += 1;
    else
      problems.push(`run ${delivery.run} sent what is not reply ${next}: ${delivery.content.slice(0, 300)}`);
    last = delivery;
  }
  if (next < expected.length) problems.push(`${expected.length - next} replies never arrived`);
  return { repeated, problems };
}

/** The outbox, by conversation. */
export function repliesByConversation(
  replies: readonly SavedReply[],
): ReadonlyMap<string, readonly SavedReply[]> {
  const found = new Map<string, SavedReply[]>();
  for (const reply of replies) {
    found.set(reply.conversation_id, [...(found.get(reply.conversation_id) ?? []), reply]);
  }
  return found;
}

/** Everything the channel took, by conversation. `callsBefore`: how many calls there were when each run began. */
export function deliveriesByConversation(
  calls: readonly ConnectorCall[],
  callsBefore: readonly number[],
): ReadonlyMap<string, readonly Delivery[]> {
  const found = new Map<string, Delivery[]>();
  calls.forEach((call, position) => {
    if (call.conversationId === undefined || call.status >= 300) return;
    const content = JSON.stringify([call.method, call.activityId, cardOfBody(call.body)]);
    const run = callsBefore.filter((before) => before <= position).length;
    found.set(call.conversationId, [...(found.get(call.conversationId) ?? []), { content, run }]);
  });
  return found;
}

function cardOfBody(body: ConnectorCall['body']): unknown {
  const [attachment] = (body['attachments'] ?? []) as { content: unknown }[];
  return attachment?.content;
}

/** As the channel takes it in local mode, which has no dialogs. */
function contentOfReply(json: string): string {
  const { op, activityId, card } = JSON.parse(json) as { op: string; activityId?: string; card?: CardJson };
  const sent = card === undefined ? undefined : withoutDialogs(card);
  return JSON.stringify([op === 'update' || op === 'refresh' ? 'PUT' : 'POST', activityId, sent]);
}
