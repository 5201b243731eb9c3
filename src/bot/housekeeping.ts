import { describeError, type Log } from './log';

export interface Housekeeping {
  /** Sends replies that a crash or an outage left behind. */
  readonly resume: () => Promise<void>;
  /** Deletes payloads and keys that are too old to keep. */
  readonly sweep: () => Promise<void>;
  readonly log: Log;
}

const RESUME_EVERY_MS = 60_000;
const SWEEP_EVERY_MS = 10 * 60_000;

/** Both at once and then from time to time, never twice at the same time. Returns how to stop. */
export function startHousekeeping({ resume, sweep, log }: Housekeeping): () => void {
  const timers = [
    repeat(resume, RESUME_EVERY_MS, 'replies not resumed', log),
    repeat(sweep, SWEEP_EVERY_MS, 'old records not swept', log),
  ];
  return () => {
    timers.forEach(clearInterval);
  };
}

function repeat(work: () => Promise<void>, everyMs: number, failure: string, log: Log): NodeJS.Timeout {
  let running = false;
  const once = async () => {
    if (running) return;
    running = true;
    try {
      await work();
    } catch (error) {
      log.error(describeError(error), failure);
    } finally {
      running = false;
    }
  };
  void once();
  return setInterval(() => void once(), everyMs).unref();
}
