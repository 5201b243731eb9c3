import { sql, type Kysely, type RawBuilder } from 'kysely';
import { codeOf } from '../engine/engine';
import type { Tables } from '../tables';
import { tablesOf, type MovedTable } from './contents';
import { NotDoneError } from './notDone';

/** So many rows are in memory at a time: few enough for large documents, and for the parameters that an engine takes. */
const PAGE = 200;

/** A row as both engines give it: portable columns hold nothing else. */
type Row = Readonly<Record<string, string | number | null>>;

/** How many rows of which table. */
export interface Count {
  readonly table: string;
  readonly rows: number;
}

/** Copies every row of these tables from one database to another and reads each back. Run in a transaction of `to`, so that it is all or nothing. */
export async function copyRows(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  tables: readonly MovedTable[],
): Promise<Count[]> {
  const counts: Count[] = [];
  for (const table of tables) counts.push({ table: table.name, rows: await copyTable(from, to, table) });
  return counts;
}

async function copyTable(from: Kysely<Tables>, to: Kysely<Tables>, table: MovedTable): Promise<number> {
  let copied = 0;
  for await (const rows of pagesOf(from, table)) {
    try {
      await insertRows(to, table, rows);
      await checkSame(to, table, rows);
    } catch (error) {
      if (error instanceof NotDoneError) throw error;
      // an engine's message can quote a row
      throw new NotDoneError(
        `A row of ${table.name} cannot be copied (${codeOf(error) ?? 'no code'}).`,
        error,
      );
    }
    copied += rows.length;
  }
  for (const db of [from, to]) if ((await countRows(db, table.name)) !== copied) throw notSame(table.name);
  return copied;
}

/** How many rows a table has. */
export async function countRows(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return rows[0]?.rows ?? 0;
}

/** How many rows each table has. */
export async function countTables(db: Kysely<Tables>): Promise<Count[]> {
  const counts: Count[] = [];
  for (const { name } of await tablesOf(db)) counts.push({ table: name, rows: await countRows(db, name) });
  return counts;
}

/** The rows of a table, a page after the other in the order of its key: both engines find the next page by the key's index. */
async function* pagesOf(db: Kysely<Tables>, { name, key }: MovedTable): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let beyond = sql``;
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${beyond} order by ${columns} limit ${sql.lit(PAGE)}`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    beyond = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}

async function insertRows(to: Kysely<Tables>, { name }: MovedTable, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(name)} (${names}) values ${sql.join(values)}`.execute(to);
}

/** Every value of these rows is there as it was. Asked for by key: engines order texts differently. */
async function checkSame(to: Kysely<Tables>, { name, key }: MovedTable, rows: readonly Row[]): Promise<void> {
  const wanted = sql.join(
    rows.map((row) => isRow(key, row)),
    sql` or `,
  );
  const back = await sql<Row>`select * from ${sql.table(name)} where ${wanted}`.execute(to);
  const named = (row: Row) => JSON.stringify(key.map((column) => row[column]));
  const kept = new Map(back.rows.map((row) => [named(row), row]));
  for (const row of rows) {
    const copy = kept.get(named(row));
    if (!copy || !Object.keys(row).every((column) => row[column] === copy[column])) throw notSame(name);
  }
}

function isRow(key: readonly string[], row: Row): RawBuilder<unknown> {
  return sql`(${sql.join(
    key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  )})`;
}

function notSame(table: string): NotDoneError {
  return new NotDoneError(`The rows of ${table} are not the same after copying them.`);
}
