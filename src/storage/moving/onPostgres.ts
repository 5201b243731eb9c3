import { sql, type Kysely, type Transaction } from 'kysely';
import { hasAlive } from '../claims';
import type { DatabasePlace } from '../database';
import { openPostgres } from '../engine/openPostgres';
import type { Tables } from '../tables';
import { tablesOf, type MovedTable } from './contents';
import { checkCurrent } from './openWhole';
import { copyRows, type Count } from './copyRows';
import { NotDoneError } from './notDone';

export type PostgresPlace = Extract<DatabasePlace, { url: string }>;

/** How people know it: its address can hold a password. */
export const POSTGRES = 'The PostgreSQL database';

/** Does work on a PostgreSQL database through one connection; that it cannot be reached, or is held, is said in words. */
export async function onPostgres<T>(
  { url }: PostgresPlace,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const { db, blocking, isBusy } = openPostgres(url, 1);
  try {
    return await blocking(work);
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new NotDoneError(`${POSTGRES} cannot be reached, or something else holds its tables.`, error);
  } finally {
    await db.destroy();
  }
}

/** Lets the statements of a transaction take as long as a large table needs. */
export async function takeTime(tx: Transaction<Tables>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(tx);
}

export interface Filling {
  readonly from: Kysely<Tables>;
  /** Runs first, when nobody else can write: may empty the tables, or refuse those that are not. */
  readonly before: (to: Transaction<Tables>, tables: readonly MovedTable[]) => Promise<void>;
  /** Runs last, on what is now there. */
  readonly after?: (to: Transaction<Tables>) => Promise<void>;
}

/**
 * Fills a PostgreSQL database of this version's schema with the rows of another database: in one transaction, checked row by row
 * before its commit, so that whatever ends it in between leaves what was there.
 */
export async function fillPostgres(
  db: Kysely<Tables>,
  { from, before, after }: Filling,
): Promise<readonly Count[]> {
  await checkCurrent(db, POSTGRES);
  return db.transaction().execute(async (to) => {
    await takeTime(to);
    const tables = await tablesOf(to);
    await sql`lock table ${sql.join(tables.map(({ name }) => sql.table(name)))} in access exclusive mode`.execute(
      to,
    );
    if (await hasAlive(to))
      throw new NotDoneError(
        'An assistant is running on the PostgreSQL database. Stop every instance first.',
      );
    await before(to, tables);
    const counts = await copyRows(from, to, tables);
    await after?.(to);
    await countOn(to);
    return counts;
  });
}

/**
 * The next row of a table that numbers its rows gets a number that no row has. Never lower than before: this is not undone with
 * the transaction, and the rows of before would then be there again.
 */
async function countOn(db: Kysely<Tables>): Promise<void> {
  for (const { name, columns } of await db.introspection.getTables())
    for (const column of columns.filter((each) => each.isAutoIncrementing)) {
      const sequence = sql`pg_get_serial_sequence(${name}, ${column.name})::regclass`;
      const highest = sql`(select coalesce(max(${sql.ref(column.name)}), 0) from ${sql.table(name)})`;
      await sql`select setval(${sequence}, greatest(${highest}, coalesce(pg_sequence_last_value(${sequence}), 0)) + 1, false)`.execute(
        db,
      );
    }
}
