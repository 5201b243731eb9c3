import type { ConversationKey, Store } from '../storage/store';
import type { ConversationQueue } from './conversationQueue';
import type { Deliver } from './deliver';
import { describeError, hashed, type Log } from './log';

/** So many conversations at once: few enough to leave the queue to the people who are talking. */
const AT_ONCE = 32;

export interface ResumeParts {
  readonly store: Pick<Store, 'waitingConversations' | 'transaction'>;
  readonly queue: ConversationQueue;
  readonly deliver: Deliver;
  readonly clock: () => Date;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

/**
 * Sends replies that a crash or an outage left behind: at start and every minute. Each conversation goes through its
 * queue and is read there, so that a turn that is just delivering its replies is not doubled. Every conversation is
 * tried in every pass, whatever becomes of the others.
 */
export async function resumeWaiting(parts: ResumeParts): Promise<void> {
  const waiting = await parts.store.waitingConversations(parts.clock().toISOString());
  const oneAfterTheOther = async () => {
    for (let next = waiting.shift(); next && !parts.stopping.aborted; next = waiting.shift()) {
      await resumeOne(parts, next);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther));
}

async function resumeOne(
  { store, queue, deliver, clock, log }: ResumeParts,
  conversation: ConversationKey,
): Promise<void> {
  try {
    await queue.run(conversation.conversationId, async () => {
      const now = clock().toISOString();
      await deliver(await store.transaction((tx) => tx.waiting(conversation, now)));
    });
  } catch (error) {
    // also a full queue: its turns deliver what waits, or the next pass does
    log.warn(
      { conversation: hashed(conversation.conversationId), ...describeError(error) },
      'replies not resumed',
    );
  }
}
