import type { Transaction } from 'kysely';
import { letGo, noteAlive, noteGone } from './claims';
import { findExport, readKeptBeside, readKeptDraft } from './exports';
import { lapseDrafts, type Lapsed, type LapseOptions } from './lapsing';
import { latestErasure } from './erasures';
import { keptSince } from './keptFor';
import { readFeedback } from './feedback';
import { checkMigrated, migrateToLatest } from './migrations/migrate';
import type { Engine } from './engine/engine';
import { openPostgres } from './engine/openPostgres';
import { openSqlite } from './engine/openSqlite';
import { readOwnDrafts } from './ownDrafts';
import { findWaitingConversations, outboxDepth, whatBecameOf } from './outbox';
import { noteUnsure, settleAbandoned, settleDelivered } from './settling';
import { Patience } from './engine/patience';
import type { Store, StoreWatch } from './store';
import { sweep } from './sweep';
import type { Tables } from './tables';
import { createTurnTransaction } from './turnTransaction';
import { findVersion } from './versions';

export type StoreOptions = {
  /** Bring the schema up to date first. Local mode does; elsewhere `--migrate` does, once. */
  readonly migrate: boolean;
  /** How long the start waits for a database that is locked, or not there yet. */
  readonly waitMs?: number;
  readonly watch?: StoreWatch | undefined;
} & (
  | {
      /** The SQLite file; made when it is not there. */
      readonly path: string;
    }
  | {
      /** A PostgreSQL database, `postgres://…`. */
      readonly url: string;
      /** How many connections to it at most. */
      readonly connections: number;
    }
);

/** A person waits for a turn or a file: better told soon that it did not work. */
const TURN_WAITS_MS = 700;
/** A mark that is not made repeats a message. */
const MARK_WAITS_MS = 10_000;
const HEALTH_WAITS_MS = 1_000;

/** Opens the store; the caller closes it. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const engine =
    'path' in options ? openSqlite(options.path) : openPostgres(options.url, options.connections);
  const { db, instance } = engine;
  const start = new Patience(options.waitMs ?? TURN_WAITS_MS, engine.isBusy);
  try {
    if (options.migrate) await start.run(() => engine.blocking(migrateToLatest));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // reads are not kept out by a writer, so each kind of work has its own idea of how long the lock has stood
  const patience = (ms: number) => {
    const patient = new Patience(ms, engine.isBusy, options.watch);
    return { run: <T>(work: () => Promise<T>) => engine.entrance.through(() => patient.run(work)) };
  };
  const [turns, reads] = [patience(TURN_WAITS_MS), patience(TURN_WAITS_MS)];
  const [marks, health] = [patience(MARK_WAITS_MS), patience(HEALTH_WAITS_MS)];
  return {
    // the wait is outside: while one turn waits, the connection is free for others to try
    transaction: (work) =>
      turns.run(() => engine.commit((tx) => work(createTurnTransaction(tx, instance)), true)),
    // a mark that a power cut undoes repeats one message, no more
    markDelivered: (row, activityId, now) =>
      marks.run(() => engine.commit((tx) => settleDelivered(tx, row, activityId, now), false)),
    noteUnsure: (id) => marks.run(() => engine.commit((tx) => noteUnsure(tx, id), false)),
    abandon: (id, reason, now) =>
      marks.run(() => engine.commit((tx) => settleAbandoned(tx, id, reason, now), false)),
    whatBecameOf: (id) =>
      instance === undefined
        ? Promise.resolve('settled')
        : marks.run(() => db.transaction().execute((tx) => whatBecameOf(tx, id, instance))),
    letGo: async (ids) => {
      if (instance !== undefined) await marks.run(() => letGo(db, instance, ids));
    },
    noteAlive: async () => {
      if (instance !== undefined) await marks.run(() => noteAlive(db, instance));
    },
    outboxDepth: (now) => reads.run(() => outboxDepth(db, now)),
    waitingConversations: (now) => reads.run(() => findWaitingConversations(db, now, instance)),
    findVersion: (draftId, version) => reads.run(() => findVersion(db, draftId, version)),
    readOwnDrafts: (owner, pick) => reads.run(() => readOwnDrafts(db, owner, pick)),
    sweep: (now) => sweep((work) => marks.run(() => engine.commit(work, false)), now, instance !== undefined),
    findExport: (id, now) => reads.run(() => findExport(db, id, now)),
    readKeptBeside: (owner) => reads.run(() => readKeptBeside(db, owner)),
    readKeptDraft: (owner, draftId) => reads.run(() => readKeptDraft(db, owner, draftId)),
    lapse: lapser((lapse) =>
      marks.run(() =>
        db.transaction().execute((tx) => lapseDrafts(tx, { ...lapse, hasOthers: instance !== undefined })),
      ),
    ),
    settleDeletions: settler(engine),
    readFeedback: () => reads.run(() => readFeedback(db)),
    checkSchema: () => start.run(() => checkMigrated(db)),
    checkUsable: () => health.run(() => db.transaction().execute(checkWritable)),
    close: async () => {
      // where it cannot be said, the others find out by themselves
      if (instance !== undefined) await noteGone(db, instance).catch(() => undefined);
      await db.destroy();
    },
  };
}

/** Whether something was erased is asked of the list, so that a stop in between is made up for at the next start. */
function settler({ db, settleDeletions }: Engine): Store['settleDeletions'] {
  let settled: string | undefined;
  return async (now) => {
    const latest = await latestErasure(db);
    const isNew = settled === undefined ? latest >= keptSince(now).keys : latest !== settled;
    await settleDeletions(isNew);
    settled = latest;
  };
}

/** Goes on where it was the last time, so that every draft is looked at in its turn. */
function lapser(lapse: (from: Omit<LapseOptions, 'hasOthers'>) => Promise<Lapsed>): Store['lapse'] {
  let after = '';
  return async (now, days) => {
    const { drafts, next } = await lapse({ now, days, after });
    after = next;
    return drafts;
  };
}

/** As much as a turn writes: where there is only room for less, none can be saved. */
const PROBE = 'x'.repeat(65_536);

/** Really writes, and leaves nothing: a full disk, or a file that may not grow, is met nowhere else. */
async function checkWritable(tx: Transaction<Tables>): Promise<void> {
  await checkMigrated<Tables>(tx);
  const key = 'is it writable?';
  await tx.insertInto('failures').values({ key, times: 0, at: PROBE }).execute();
  await tx.deleteFrom('failures').where('key', '=', key).execute();
}
