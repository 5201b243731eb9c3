import { outsideTrace } from '../trace';

const EVERY_MS = 60_000;

/**
 * Logs what a stranger can cause as often as they like: of each kind the first at once, then once a minute how many more
 * there were. Kinds are a closed list of the caller's, so that neither the log nor the memory can be filled.
 */
export class RepeatsLog {
  private readonly more = new Map<string, number>();

  constructor(
    private readonly log: { warn(details: object, message: string): void },
    private readonly message: string,
    private readonly everyMs = EVERY_MS,
  ) {}

  note(kind: string, details: object = {}): void {
    const more = this.more.get(kind);
    this.more.set(kind, more === undefined ? 0 : more + 1);
    if (more !== undefined) return;
    this.log.warn({ kind, ...details }, this.message);
    // the sum is of many requests
    outsideTrace(() =>
      setTimeout(() => {
        this.sum(kind);
      }, this.everyMs).unref(),
    );
  }

  private sum(kind: string): void {
    const more = this.more.get(kind) ?? 0;
    this.more.delete(kind);
    if (more > 0) this.log.warn({ kind, more }, this.message);
  }
}
