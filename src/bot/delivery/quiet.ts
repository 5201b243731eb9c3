import { BoundedMap } from '../boundedMap';

/** More conversations than a channel slows down at once. */
const MOST_QUIET = 10_000;

/** Until when the channel wants to be left alone, place by place: what it asked one call to wait for, the next one waits for too. */
export class Quiet {
  private readonly until = new BoundedMap<string, number>(MOST_QUIET);

  /** The channel asked for so long a wait. */
  keep(place: string, ms: number): void {
    if (ms > 0) this.until.set(place, performance.now() + ms);
  }

  /** How long it still lasts. */
  left(place: string): number {
    return Math.max(0, (this.until.get(place) ?? 0) - performance.now());
  }
}
