import { setTimeout as wait } from 'node:timers/promises';
import { StoreBusyError, type StoreWatch } from '../store';
import { codeOf } from './engine';

const FIRST_DELAY_MS = 5;
const LONGEST_DELAY_MS = 200;
/** A lock that nobody has met for so long counts as gone. */
const FORGOTTEN_AFTER_MS = 10_000;

/**
 * Tries again what meets another process's lock, on a timer, so that everything else goes on meanwhile. How long the lock
 * has stood is shared: once one caller has waited in vain, those behind it are told after a single try.
 */
export class Patience {
  private lockedSince: number | undefined;
  private lastMet = 0;

  constructor(
    private readonly longestMs: number,
    private readonly isBusy: (error: unknown) => boolean,
    private readonly watch?: StoreWatch,
  ) {}

  /** Runs `work`, which is undone whole where it meets a lock, until it succeeds. Throws StoreBusyError when that takes too long. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await work();
        this.lockedSince = undefined;
        return result;
      } catch (error) {
        if (!this.isBusy(error)) {
          this.lockedSince = undefined;
          // what the engine says has a code; anything else is somebody else's failure
          if (codeOf(error) !== undefined) this.watch?.failed('error');
          throw error;
        }
      }
      const now = performance.now();
      // a caller that others overtake again and again has its own limit
      const left = this.longestMs - (now - Math.min(started, this.meetLock(now)));
      if (left <= 0) {
        this.watch?.failed('busy');
        throw new StoreBusyError();
      }
      this.watch?.retried();
      await wait(Math.min(delayAfter(attempt), left));
    }
  }

  /** Notes that the lock stands; returns since when. */
  private meetLock(now: number): number {
    if (now - this.lastMet > FORGOTTEN_AFTER_MS) this.lockedSince = undefined;
    this.lastMet = now;
    this.lockedSince ??= now;
    return this.lockedSince;
  }
}

/** Growing, with jitter, so that those who wait do not all come at once. */
function delayAfter(attempt: number): number {
  const longest = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS);
  return longest / 2 + Math.random() * (longest / 2);
}
