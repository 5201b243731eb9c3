import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { databasePath, openToWrite, type DatabasePlace } from '../../src/storage/database';
import { openPostgres } from '../../src/storage/engine/openPostgres';
import { openSqlite } from '../../src/storage/engine/openSqlite';
import { backUp } from '../../src/storage/moving/backUp';
import { copyToPostgres } from '../../src/storage/moving/copyToPostgres';
import { restore } from '../../src/storage/moving/restore';
import type { Tables } from '../../src/storage/tables';
import { everyRow, fillEveryTable } from '../support/everyTable';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { sweepOf } from '../support/sweep';

const NOW = '2026-11-30T10:00:00.000Z';
/** How long after it is seen to work each process is killed. */
const { ON_FILE, ON_SERVER } = sweepOf('kills of backup, restore and copy', {
  all: {
    ON_FILE: [0, 5, 10, 20, 40, 80, 120, 160, 240, 320, 500],
    ON_SERVER: [0, 20, 60, 120, 240, 500, 1_000],
  },
  part: { ON_FILE: [0, 60], ON_SERVER: [20] },
});
const ROWS = 250;
/** Killed earlier than this, none has ended by itself. */
const LONG_MS = 30;

let server: PostgresServer;
let folder: string;
let dataDir: string;
let place: Extract<DatabasePlace, { url: string }>;
let onServer: Kysely<Tables>;
let rows: Record<string, string[]>;
beforeAll(async () => {
  server = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'assistant-moving-kills-'));
  dataDir = join(folder, 'data');
  place = { url: await server.newDatabase(), connections: 2 };
  for (const at of [place, { dataDir }])
    await (await openToWrite({ place: at, migrate: true, waitMs: 0 })).close();
  onServer = openPostgres(place.url, 2).db;
  const { db } = openSqlite(databasePath(dataDir));
  await db.transaction().execute((tx) => fillEveryTable(tx, ROWS));
  rows = await everyRow(db);
  await db.destroy();
});
afterAll(async () => {
  await onServer.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command in a process of its own and kills it so long after it is seen to work; what it did by then is the system's chance. */
async function killed(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  works: () => boolean | Promise<boolean>,
  afterMs: number,
): Promise<void> {
  const script = [
    '--require',
    join(__dirname, '../support/registerTypescript.js'),
    join(__dirname, 'movingCommand.ts'),
  ];
  const child = spawn(process.execPath, [...script, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  while (child.exitCode === null && !(await works())) await wait(1);
  await wait(afterMs);
  child.kill('SIGKILL');
  const [status, signal] = await ended;
  // where it was not killed it had done its work
  expect(signal ?? status).toBe(afterMs < LONG_MS ? 'SIGKILL' : (signal ?? 0));
}

const rowsOnDisk = async () => {
  // as the assistant does when it starts
  await (await openToWrite({ place: { dataDir }, migrate: false, waitMs: 0 })).close();
  const { db } = openSqlite(databasePath(dataDir));
  const now = await everyRow(db);
  await db.destroy();
  return now;
};
/** Whether a transaction that writes is under way. */
const isFilling = async () => {
  const busy = await sql<{ filling: number }>`
    select count(*) as filling from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query like 'insert into "drafts"%'`.execute(
    onServer,
  );
  return (busy.rows[0]?.filling ?? 0) > 0;
};
/** The server ends a connection whose process is gone, and undoes what it did, in its own time. */
const othersGone = async () => {
  for (;;) {
    const { rows: others } = await sql`
      select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and state <> 'idle'`.execute(onServer);
    if (others.length === 0) return;
    await wait(10);
  }
};

test('a killed backup leaves no file of its name that is not whole, and the database as it was', async () => {
  for (const afterMs of ON_FILE) {
    const file = join(folder, `backup-${afterMs}.gz`);
    const begun = () => readdirSync(folder).some((name) => name.startsWith(`backup-${afterMs}.gz`));
    await killed(['backup', file], { DATA_DIR: dataDir }, begun, afterMs);
    expect(await rowsOnDisk()).toEqual(rows);
    if (!existsSync(file)) await backUp({ dataDir }, file);
    await restore({ dataDir }, file, new Date().toISOString());
    expect(await rowsOnDisk()).toEqual(rows);
  }
}, 120_000);

test('a killed restore leaves the old database or the new one, each whole, and can be made again', async () => {
  const file = join(folder, 'monday.gz');
  await backUp({ dataDir }, file);
  for (const afterMs of ON_FILE) {
    const { db } = openSqlite(databasePath(dataDir));
    await sql`update drafts set title = ${`now ${afterMs}`}`.execute(db);
    const now = await everyRow(db);
    await db.destroy();
    const begun = () => existsSync(join(dataDir, 'restoring'));
    await killed(['restore', file], { DATA_DIR: dataDir }, begun, afterMs);
    const left = await rowsOnDisk();
    expect([now['drafts'], rows['drafts']]).toContainEqual(left['drafts']);
    await restore({ dataDir }, file, new Date().toISOString());
    expect(await rowsOnDisk()).toEqual(rows);
    expect(begun()).toBe(false);
  }
}, 120_000);

test('a killed copy leaves the PostgreSQL database empty, and a killed restore leaves it as it was', async () => {
  const environment = { DATA_DIR: dataDir, DATABASE_URL: place.url };
  const empty = await everyRow(onServer);
  for (const afterMs of ON_SERVER) {
    await killed(['copy'], environment, isFilling, afterMs);
    await othersGone();
    expect([empty, rows]).toContainEqual(await everyRow(onServer));
    expect(await rowsOnDisk()).toEqual(rows);
    await sql`truncate drafts cascade`.execute(onServer);
    for (const table of Object.keys(rows)) await sql`delete from ${sql.table(table)}`.execute(onServer);
  }
  await copyToPostgres(dataDir, place);
  const file = join(folder, 'tuesday.gz');
  await backUp(place, file);
  await sql`update drafts set title = 'of now'`.execute(onServer);
  const now = await everyRow(onServer);
  for (const afterMs of ON_SERVER) {
    await killed(['restore', file], environment, isFilling, afterMs);
    await othersGone();
    expect([now, rows]).toContainEqual(await everyRow(onServer));
  }
  await restore(place, file, NOW);
  expect(await everyRow(onServer)).toEqual(rows);
}, 240_000);
