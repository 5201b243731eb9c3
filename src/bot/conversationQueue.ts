/** More waits in one conversation, or in the whole process, than is sensible: the newest is turned away. */
export class QueueFullError extends Error {
  constructor() {
    super('Too many turns are waiting');
    this.name = 'QueueFullError';
  }
}

/** Runs the turns of one conversation one after the other, in the order they came; different conversations side by side. */
export class ConversationQueue {
  private readonly tails = new Map<string, { waiting: number; last: Promise<unknown> }>();
  private total = 0;

  constructor(private readonly limits: { readonly perConversation: number; readonly total: number }) {}

  /** Runs `work` when everything before it in this conversation is done. Throws QueueFullError at once when too much waits. */
  async run<T>(conversation: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(conversation);
    if ((before?.waiting ?? 0) >= this.limits.perConversation || this.total >= this.limits.total) {
      throw new QueueFullError();
    }
    const mine = (before?.last ?? Promise.resolve()).then(work);
    const entry = before ?? { waiting: 0, last: mine };
    entry.waiting += 1;
    this.total += 1;
    // the next in line waits for this one whether it succeeds or not; its own caller hears of a failure
    entry.last = mine.catch(() => undefined);
    this.tails.set(conversation, entry);
    try {
      return await mine;
    } finally {
      entry.waiting -= 1;
      this.total -= 1;
      if (entry.waiting === 0) this.tails.delete(conversation);
    }
  }

  /** Resolves when nothing waits or runs any more. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) {
      await Promise.all([...this.tails.values()].map(({ last }) => last));
    }
  }
}
