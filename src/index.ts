import { existsSync } from 'node:fs';
import { createLog, describeError, routeConsole } from './bot/log';
import { ListenError } from './bot/listening';
import { PackError } from './charter/packError';
import { PolicyError } from './charter/policy/policyError';
import { ConfigError, readConfig, readDatabase, type Config } from './config';
import { createApp } from './createApp';
import { backUpDatabase, copyDatabase, restoreDatabase } from './databaseCommands';
import { nearlySettings } from './settings';
import { openToRead, openToWrite, WRITER_WAITS_MS, type DatabasePlace } from './storage/database';
import { DatabaseInUseError } from './storage/engine/soleWriter';
import { SchemaError } from './storage/migrations/migrate';
import { NotDoneError } from './storage/moving/notDone';

/** One Ctrl-C reaches the process twice: from the terminal, and from npm. */
const ONE_SIGNAL_MS = 500;

const FLAGS = ['--local', '--migrate', '--feedback', '--copy', '--backup', '--restore'];

/**
 * Starts the assistant. `--local`: this machine only, no credentials. The others do one thing and end: `--migrate` brings the database up to
 * date, `--feedback` prints what people found helpful, `--backup <file>`, `--restore <file>` and `--copy` are in docs/backup.md.
 */
async function main([flag, ...rest]: readonly string[]): Promise<void> {
  const [file, ...others] = flag === '--backup' || flag === '--restore' ? rest : [undefined, ...rest];
  const unknown = flag === undefined || FLAGS.includes(flag) ? others[0] : flag;
  if (unknown !== undefined)
    throw new ConfigError([`${unknown} is not an option: there are ${FLAGS.join(', ')}, one at a time.`]);
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (flag === '--migrate') await migrate(readDatabase(process.env));
  else if (flag === '--feedback') await printFeedback(readDatabase(process.env));
  else if (flag === '--copy') await copyDatabase(process.env);
  else if (flag === '--backup') await backUpDatabase(process.env, file);
  else if (flag === '--restore') await restoreDatabase(process.env, file);
  else await serve(readConfig(process.env, { local: flag === '--local' }));
}

async function migrate(place: DatabasePlace): Promise<void> {
  const waiting = () =>
    process.stdout.write('Another process writes to the database: waiting for it to end.\n');
  const store = await openToWrite({ place, migrate: true, waitMs: WRITER_WAITS_MS, waiting });
  await store.close();
  process.stdout.write(`The database ${'dataDir' in place ? `in ${place.dataDir} ` : ''}is up to date.\n`);
}

/** A line a day and kind of answer, with how often it was found helpful and how often not. */
async function printFeedback(place: DatabasePlace): Promise<void> {
  const store = await openToRead(place);
  await store.checkSchema();
  const counts = await store.readFeedback();
  await store.close();
  for (const { day, about, reaction, times } of counts)
    process.stdout.write(`${[day, about, reaction, times].join('\t')}\n`);
  if (counts.length === 0) process.stdout.write('Nobody has said yet whether an answer helped.\n');
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  routeConsole(log);
  for (const problem of nearlySettings(process.env)) log.warn(problem);
  const app = await createApp(config, { log });
  let stoppingSince: number | undefined;
  const stop = (signal: string) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince < ONE_SIGNAL_MS) return;
      log.warn({ signal }, 'ended at once');
      process.exit(1);
    }
    stoppingSince = performance.now();
    log.info({ signal }, 'stopping');
    app.stop().then(
      () => {
        log.info({}, 'stopped');
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('uncaughtException', (error) => {
    log.error(describeError(error), 'ended by an unexpected error');
    process.exit(1);
  });
  await app.start();
}

/** What the operator can put right is said in words, without a stack; anything else is a defect and names its place. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return `The settings need attention:\n- ${error.problems.join('\n- ')}`;
  if (error instanceof PackError || error instanceof PolicyError) return error.message;
  const isExplained =
    error instanceof SchemaError ||
    error instanceof ListenError ||
    error instanceof DatabaseInUseError ||
    error instanceof NotDoneError;
  if (isExplained) return error.message;
  const { error: kind, at = '' } = describeError(error);
  const message = error instanceof Error ? error.message : '';
  return `The assistant had to stop: ${message} (${kind} ${at})`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
