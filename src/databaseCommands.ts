import { resolve } from 'node:path';
import { ConfigError, readBothDatabases, readDatabase } from './config';
import type { Environment } from './settings';
import { codeOf } from './storage/engine/engine';
import { backUp } from './storage/moving/backUp';
import type { Count } from './storage/moving/copyRows';
import { copyToPostgres } from './storage/moving/copyToPostgres';
import { NotDoneError } from './storage/moving/notDone';
import { restore } from './storage/moving/restore';

/** `db:copy`: everything from the SQLite file of DATA_DIR to the empty PostgreSQL database of DATABASE_URL. */
export async function copyDatabase(environment: Environment): Promise<void> {
  const { from, to } = readBothDatabases(environment);
  const started = performance.now();
  const counts = await explained(copyToPostgres(from.dataDir, to));
  print(counts, `copied to PostgreSQL in ${secondsSince(started)}; every row was read back and is the same.`);
  say(`The file in ${from.dataDir} is as it was. Do not start an assistant on it again.`);
}

/** `db:backup -- <file>`: the database as it is now, while it is used. */
export async function backUpDatabase(environment: Environment, file: string | undefined): Promise<void> {
  const to = named(file, 'db:backup');
  const started = performance.now();
  const counts = await explained(backUp(readDatabase(environment), to));
  print(counts, `backed up to ${to} in ${secondsSince(started)} and checked.`);
}

/** `db:restore -- <file>`: the database of a backup in the place of what is there. */
export async function restoreDatabase(environment: Environment, file: string | undefined): Promise<void> {
  const from = named(file, 'db:restore');
  const started = performance.now();
  const { counts, keptAs, erasures } = await explained(
    restore(readDatabase(environment), from, new Date().toISOString()),
  );
  print(counts, `restored from ${from} in ${secondsSince(started)}.`);
  say(
    erasures === undefined
      ? 'What was there before could not be read: what was deleted after this backup was made is back, and has to be deleted again.'
      : `${erasures} deletions that were known there were made here too.`,
  );
  if (keptAs !== undefined)
    say(`What was there before is ${keptAs}: delete it once the restored database is seen to be right.`);
}

/** What system and engine say of disks, folders and rights is the operator's to put right: it is said without a stack. */
async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (!(error instanceof Error) || !/^(E[A-Z]+|SQLITE_[A-Z_]+|28\w{3}|3D000|42501)$/.test(code))
      throw error;
    throw new NotDoneError(`Not done: ${error.message} (${code}).`, error);
  }
}

function named(file: string | undefined, script: string): string {
  if (file === undefined)
    throw new ConfigError([
      `The file is missing: npm run ${script} -- <file>, for example backups/monday.gz.`,
    ]);
  return resolve(file);
}

function print(counts: readonly Count[], done: string): void {
  for (const { table, rows } of counts) say(`${table}\t${rows}`);
  const total = counts.reduce((sum, { rows }) => sum + rows, 0);
  say(`${total.toLocaleString('en-GB')} rows of ${counts.length} tables ${done}`);
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1_000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
