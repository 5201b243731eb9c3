import type { ConversationKey } from '../../storage/store';
import { Places } from './places';
import { Turnstile } from './turnstile';

/** More waits in one conversation, of one tenant, or in the whole process, than is sensible: the newest is turned away. */
export class QueueFullError extends Error {
  constructor() {
    super('Too many turns are waiting');
    this.name = 'QueueFullError';
  }
}

export interface QueueLimits {
  /** Turns of one conversation, from their arrival to their delivery. */
  readonly perConversation: number;
  /** Turns of one tenant, and of all, that wait to be committed. */
  readonly perTenant: number;
  readonly total: number;
}

/** A turn in its parts. */
export interface QueuedTurn<C> {
  /** What must be fetched first: holds its conversation only, as delivery does. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Holds a place of its tenant's and of the total. */
  readonly commit: () => Promise<C>;
  /** Holds its conversation only: the channel may keep it waiting for long, and that is nobody else's wait. */
  readonly deliver: (committed: C) => Promise<void>;
}

/** The turns of one conversation. */
interface Line {
  readonly tenantId: string;
  waiting: number;
  /** The first of them waits for a channel or a file, and so do all behind it: none holds a place. */
  waitsOutside: boolean;
  last: Promise<void>;
}

/** Runs the turns of one conversation one after the other, in the order they came; different conversations side by side. */
export class ConversationQueue {
  private readonly lines = new Map<string, Line>();
  private readonly places: Places;
  private readonly turnstile = new Turnstile();

  constructor(private readonly limits: QueueLimits) {
    this.places = new Places(limits);
  }

  /** Runs a turn when everything before it in its conversation is done. Throws QueueFullError at once when too much waits. */
  async run<C>({ conversationId, tenantId }: ConversationKey, turn: QueuedTurn<C>): Promise<void> {
    const name = JSON.stringify([tenantId, conversationId]);
    const line = this.lines.get(name) ?? newLine(tenantId);
    if (line.waiting >= this.limits.perConversation) throw new QueueFullError();
    if (!line.waitsOutside && this.places.isFull(tenantId)) throw new QueueFullError();
    this.lines.set(name, line);
    this.update(line, { waiting: line.waiting + 1 });
    const mine = line.last.then(async () => {
      try {
        if (turn.prepare) {
          this.update(line, { waitsOutside: true });
          await turn.prepare();
          this.update(line, { waitsOutside: false });
        }
        await this.turnstile.pass(tenantId);
        const committed = await turn.commit();
        this.update(line, { waitsOutside: true });
        await turn.deliver(committed);
      } finally {
        this.update(line, { waitsOutside: false, waiting: line.waiting - 1 });
        if (line.waiting === 0) this.lines.delete(name);
      }
    });
    // the next in line waits for this one whether it succeeds or not; its own caller hears of a failure
    line.last = mine.catch(() => undefined);
    await mine;
  }

  /** Resolves when nothing waits or runs any more. */
  async idle(): Promise<void> {
    while (this.lines.size > 0) {
      await Promise.all([...this.lines.values()].map(({ last }) => last));
    }
  }

  private update(line: Line, change: Partial<Pick<Line, 'waiting' | 'waitsOutside'>>): void {
    const before = placesOf(line);
    Object.assign(line, change);
    this.places.add(line.tenantId, placesOf(line) - before);
  }
}

function newLine(tenantId: string): Line {
  return { tenantId, waiting: 0, waitsOutside: false, last: Promise.resolve() };
}

function placesOf({ waiting, waitsOutside }: Line): number {
  return waitsOutside ? 0 : waiting;
}
