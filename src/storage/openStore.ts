import { readLinkSecret } from './linkSecret';
import { checkMigrated, migrateToLatest } from './migrations/migrate';
import { openSqlite } from './openSqlite';
import { findWaitingConversations, settleAbandoned, settleDelivered } from './outbox';
import type { Store } from './store';
import { sweep } from './sweep';
import { createTurnTransaction } from './turnTransaction';
import { findVersion } from './versions';

export interface StoreOptions {
  /** The SQLite file; made when it is not there. */
  readonly path: string;
  /** Bring the schema up to date first. Local mode does; elsewhere `--migrate` does, once. */
  readonly migrate: boolean;
}

/** Opens the store; the caller closes it. */
export async function openStore({ path, migrate }: StoreOptions): Promise<Store> {
  const file = openSqlite(path);
  const { db } = file;
  try {
    if (migrate) await migrateToLatest(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    transaction: (work) => db.transaction().execute((tx) => work(createTurnTransaction(tx))),
    // a mark that a power cut undoes repeats one message, no more
    markDelivered: (id, sentActivityId, now) =>
      file.relaxed((open) => settleDelivered(open, id, sentActivityId, now)),
    abandon: (id, reason, now) => file.relaxed((open) => settleAbandoned(open, id, reason, now)),
    waitingConversations: (now) => findWaitingConversations(db, now),
    findVersion: (draftId, version) => findVersion(db, draftId, version),
    linkSecret: () => readLinkSecret(db),
    sweep: (now) => file.relaxed((open) => sweep(open, now)),
    checkSchema: () => checkMigrated(db),
    close: () => db.destroy(),
  };
}
