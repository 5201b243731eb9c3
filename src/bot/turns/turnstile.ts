/**
 * Lets one through each time round the event loop. What a turn works out and writes takes the process for some milliseconds: without
 * this, all that came at once run one behind the other before anything else is read, and a query of the compose box, which
 * needs no lock, waits for all of them.
 */
export class Turnstile {
  private readonly waiting: (() => void)[] = [];

  /** Resolves when it is this one's turn: in the order of asking, never two without the loop going round between them. */
  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length === 1) setImmediate(this.next);
    });
  }

  private readonly next = (): void => {
    const [first] = this.waiting;
    first?.();
    this.waiting.shift();
    if (this.waiting.length > 0) setImmediate(this.next);
  };
}
