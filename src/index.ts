import { existsSync } from 'node:fs';
import { createLog, describeError, routeConsole } from './bot/log';
import { ListenError } from './bot/listening';
import { PackError } from './charter/packError';
import { PolicyError } from './charter/policy/policyError';
import { ConfigError, readConfig, readDatabase, type Config } from './config';
import { createApp } from './createApp';
import { openToRead, openToWrite, WRITER_WAITS_MS, type DatabasePlace } from './storage/database';
import { DatabaseInUseError } from './storage/engine/soleWriter';
import { SchemaError } from './storage/migrations/migrate';

/** One Ctrl-C reaches the process twice: from the terminal, and from npm. */
const ONE_SIGNAL_MS = 500;

const FLAGS = ['--local', '--migrate', '--feedback'];

/** Starts the assistant. `--local`: this machine only, no credentials. `--migrate`: brings the database up to date and ends. `--feedback`: prints what people found helpful and ends. */
async function main(flags: readonly string[]): Promise<void> {
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined)
    throw new ConfigError([`${unknown} is not an option: there are ${FLAGS.join(', ')}.`]);
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (flags.includes('--migrate')) await migrate(readDatabase(process.env));
  else if (flags.includes('--feedback')) await printFeedback(readDatabase(process.env));
  else await serve(readConfig(process.env, { local: flags.includes('--local') }));
}

async function migrate(place: DatabasePlace): Promise<void> {
  const store = await openToWrite({ place, migrate: true, waitMs: WRITER_WAITS_MS });
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
  if (error instanceof SchemaError || error instanceof ListenError || error instanceof DatabaseInUseError)
    return error.message;
  const { error: kind, at = '' } = describeError(error);
  const message = error instanceof Error ? error.message : '';
  return `The assistant could not start: ${message} (${kind} ${at})`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
