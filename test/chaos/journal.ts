import type { Json } from '../support/cardPress';

/** One delivery of an activity, as whoever delivered it saw it end. */
export interface Delivered {
  readonly at: number;
  readonly activity: Json;
  readonly instance: number;
  /** HTTP status, or that the connection broke. */
  readonly ended: number | 'broke';
  readonly tookMs: number;
  readonly why: Why;
}

/** Why an activity was delivered: said first, delivered again after nothing came back, or twice on purpose. */
export type Why = 'said' | 'again' | 'duplicate' | 'pressed twice';

/** Something done to the bot or to what it stands on. */
export interface Disturbance {
  readonly at: number;
  readonly what: string;
}

/** What was done during a run, in the order of time. */
export class Journal {
  readonly deliveries: Delivered[] = [];
  readonly kills: Disturbance[] = [];
  readonly storeFaults: Disturbance[] = [];
  /** How often an instance could not start. */
  startsInVain = 0;
  /** What the instances wrote to their logs. */
  logged = '';
  /** What must not happen at all: an instance that ended by itself. */
  readonly broken: string[] = [];

  killed(what: string): void {
    this.kills.push({ at: Date.now(), what });
  }

  disturbed(what: string): void {
    this.storeFaults.push({ at: Date.now(), what });
  }
}

/** How often each of some words comes up: "a 3, b 1". */
export function counted(words: readonly string[]): string {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].map(([word, n]) => `${word} ${n}`).join(', ') || 'none';
}
