import type { ConversationKey, Store } from '../../storage/store';
import type { ConversationQueue } from '../turns/conversationQueue';
import type { Deliver } from './deliver';
import { describeError, hashed, type Log } from '../log';
import { inTrace } from '../trace';

/** So many conversations of one tenant at once: few enough to leave the database and the channel to the people who are talking. */
const AT_ONCE = 16;

export interface ResumeParts {
  readonly store: Pick<Store, 'waitingConversations' | 'transaction'>;
  readonly queue: ConversationQueue;
  readonly deliver: Deliver;
  readonly clock: () => Date;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

/**
 * Sends replies that a crash or an outage left behind: at start and three times a minute. Each conversation goes through its
 * queue and is read there, so that a turn that is just delivering its replies is not doubled. Every conversation is
 * tried in every pass, whatever becomes of the others; a tenant whose channel is slow keeps no other waiting.
 */
export async function resumeWaiting(parts: ResumeParts): Promise<void> {
  const waiting = await parts.store.waitingConversations(parts.clock().toISOString());
  await Promise.all([...byTenant(waiting).values()].map((conversations) => resumeAll(parts, conversations)));
}

function byTenant(conversations: readonly ConversationKey[]): Map<string, ConversationKey[]> {
  const tenants = new Map<string, ConversationKey[]>();
  for (const conversation of conversations) {
    const found = tenants.get(conversation.tenantId);
    if (found) found.push(conversation);
    else tenants.set(conversation.tenantId, [conversation]);
  }
  return tenants;
}

/** Takes the conversations off the list, the one that waits longest first. */
async function resumeAll(parts: ResumeParts, waiting: ConversationKey[]): Promise<void> {
  const oneAfterTheOther = async () => {
    for (let next = waiting.shift(); next && !parts.stopping.aborted; next = waiting.shift()) {
      const conversation = next;
      await inTrace(undefined, () => resumeOne(parts, conversation));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther));
}

async function resumeOne(
  { store, queue, deliver, clock, log }: ResumeParts,
  conversation: ConversationKey,
): Promise<void> {
  try {
    await queue.run(conversation, {
      commit: () => store.transaction((tx) => tx.waiting(conversation, clock().toISOString())),
      deliver,
    });
  } catch (error) {
    // also a full queue: its turns deliver what waits, or the next pass does
    log.warn(
      { conversation: hashed(conversation.conversationId), ...describeError(error) },
      'replies not resumed',
    );
  }
}
