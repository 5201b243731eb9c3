import type { OutboxRow, Store } from '../storage/store';
import type { ConversationQueue } from './conversationQueue';
import type { Deliver } from './deliver';

const HOUR_MS = 3_600_000;
const MOST = 500;

export interface ResumeParts {
  readonly store: Pick<Store, 'unsentRows' | 'transaction'>;
  readonly queue: ConversationQueue;
  readonly deliver: Deliver;
  readonly clock: () => Date;
}

/**
 * Sends replies that a crash or an outage left behind: at start and every minute. Each goes through its conversation's
 * queue and is read again there, so that a turn that is just delivering its replies is not doubled.
 */
export async function resumeUnsent({ store, queue, deliver, clock }: ResumeParts): Promise<void> {
  const since = new Date(clock().getTime() - HOUR_MS).toISOString();
  const rows = await store.unsentRows(since, MOST);
  const turns = new Map(rows.map((row: OutboxRow) => [row.turnKey, row.address.conversationId]));
  await Promise.allSettled(
    [...turns].map(([turnKey, conversationId]) =>
      queue.run(conversationId, async () => deliver(await store.transaction((tx) => tx.unsent(turnKey)))),
    ),
  );
}
