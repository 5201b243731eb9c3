import { describeError, type Log } from '../log';

export interface Housekeeping {
  /** Sends replies that a crash or an outage left behind. */
  readonly resume: () => Promise<void>;
  /** Deletes payloads, keys and drafts that are too old to keep. */
  readonly sweep: () => Promise<Swept>;
  /** Tells other instances that this one is alive. */
  readonly noteAlive: () => Promise<void>;
  readonly log: Log;
}

/** Replies that were given up, and drafts that were deleted, because they were too old. */
export interface Swept {
  readonly tooOld: number;
  readonly lapsed: number;
}

const RESUME_EVERY_MS = 20_000;
const ALIVE_EVERY_MS = 5_000;
const SWEEP_EVERY_MS = 10 * 60_000;

/** All at once and then from time to time, never twice at the same time. Returns how to stop, which waits for what runs. */
export function startHousekeeping({ resume, sweep, noteAlive, log }: Housekeeping): () => Promise<void> {
  const sweepAndTell = async () => {
    const { tooOld, lapsed } = await sweep();
    if (lapsed > 0)
      log.info({ drafts: lapsed }, 'unfinished drafts deleted: not changed for as long as they are kept');
    if (tooOld > 0) log.warn({ replies: tooOld }, 'replies given up undelivered: too old');
  };
  const stops = [
    repeat(noteAlive, ALIVE_EVERY_MS, 'others not told that this instance is alive', log),
    repeat(resume, RESUME_EVERY_MS, 'replies not resumed', log),
    repeat(sweepAndTell, SWEEP_EVERY_MS, 'old records not swept', log),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function repeat(work: () => Promise<void>, everyMs: number, failure: string, log: Log): () => Promise<void> {
  let running: Promise<void> | undefined;
  const once = async () => {
    try {
      await work();
    } catch (error) {
      log.error(describeError(error), failure);
    } finally {
      running = undefined;
    }
  };
  running = once();
  const timer = setInterval(() => {
    running ??= once();
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
