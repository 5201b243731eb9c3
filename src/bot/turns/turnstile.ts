/**
 * Lets one through each time round the event loop. What a turn works out and writes takes the process for some milliseconds: without
 * this, all that came at once run one behind the other before anything else is read, and a query of the compose box, which
 * needs no lock, waits for all of them. Tenants take it in turns: a thousand that wait of one leave the next of another first.
 */
export class Turnstile {
  /** Those who wait, by tenant; the tenant whose turn it is comes first. */
  private readonly waiting = new Map<string, (() => void)[]>();

  /** Resolves when it is this one's turn: in the order of asking within a tenant, never two without the loop going round between them. */
  pass(tenantId: string): Promise<void> {
    return new Promise((resolve) => {
      const line = this.waiting.get(tenantId);
      if (line) {
        line.push(resolve);
        return;
      }
      this.waiting.set(tenantId, [resolve]);
      if (this.waiting.size === 1) setImmediate(this.next);
    });
  }

  private readonly next = (): void => {
    for (const [tenantId, line] of this.waiting) {
      const first = line.shift();
      // to the end of the round, behind every other tenant
      this.waiting.delete(tenantId);
      if (line.length > 0) this.waiting.set(tenantId, line);
      first?.();
      break;
    }
    if (this.waiting.size > 0) setImmediate(this.next);
  };
}
