import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Tables } from '../tables';
import { codeOf, type Engine } from './engine';
import { answeringWithin } from './answeringWithin';
import { Entrance } from './entrance';

/** A turn waits no longer than this for a row that another turn holds, and for a connection. */
const LOCK_WAITS_MS = 500;
/** A server that hangs keeps its connections open: a statement that it has not answered for so long counts as lost. */
const ANSWERS_WITHIN_MS = 800;
/** A transaction that nobody goes on with keeps its rows from others. */
const IDLE_IN_TRANSACTION_MS = 10_000;
const STATEMENT_MS = 10_000;
/** No limit of ours: the server's own stands, which is none unless somebody set one. */
const UNLIMITED = 0;
const UNUSED_CONNECTION_MS = 30_000;

/**
 * A PostgreSQL database at READ COMMITTED: a turn's first statement writes its conversation's row and so holds it until the
 * commit, and what it reads next is what was committed by then. Nothing is connected until something is asked.
 */
export function openPostgres(url: string, connections: number): Engine {
  const pool = poolOf(url, connections, STATEMENT_MS);
  const within = (ms: number) =>
    new Kysely<Tables>({ dialect: new PostgresDialect({ pool: answeringWithin(pool, ms) }) });
  const [db, unhurried] = [within(ANSWERS_WITHIN_MS), within(STATEMENT_MS + ANSWERS_WITHIN_MS)];
  const entrance = new Entrance(connections);
  return {
    db,
    entrance,
    instance: randomUUID(),
    isBusy,
    commit: (work, durable) => (durable ? db : unhurried).transaction().execute(work),
    blocking: async (work) => {
      // a migration or a copy takes as long as a large table needs
      const pool = poolOf(url, 1, UNLIMITED);
      const alone = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
      try {
        return await work(alone);
      } finally {
        await alone.destroy();
      }
    },
    // its write-ahead log is the server's
    settleDeletions: () => Promise.resolve(),
  };
}

function poolOf(url: string, connections: number, statementMs: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'social-value-assistant',
    connectionTimeoutMillis: LOCK_WAITS_MS,
    idleTimeoutMillis: UNUSED_CONNECTION_MS,
    lock_timeout: LOCK_WAITS_MS,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    types: { getTypeParser: parserOf },
  });
  // a connection that breaks is made anew: its query fails, and without listeners the process would end
  pool.on('error', nothing);
  pool.on('connect', (client) => client.on('error', nothing));
  return pool;
}

function nothing(): void {
  // whoever uses the connection hears of it
}

const { builtins, getTypeParser } = types;

/** Whole numbers come as numbers: money is whole pence within what a number holds (docs/adr/0003). */
function parserOf(...[type, format]: Parameters<typeof getTypeParser>): unknown {
  return type === builtins.INT8 ? Number : getTypeParser(type, format);
}

/**
 * Another transaction holds the row (lock or statement timeout, deadlock, serialisation), or the server is not there, is starting or
 * stopping, or broke the connection. Where it broke at the commit, the turn's key tells whether it counted.
 */
function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return /^(55P03|57014|40P01|40001|57P0\d|53\d{3}|08\w{3}|E[A-Z]+)$/.test(code);
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(error.message)
  );
}
