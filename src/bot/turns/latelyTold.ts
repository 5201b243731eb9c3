import type { ConversationKey } from '../../storage/store';
import { BoundedMap } from '../boundedMap';

const QUIET_FOR_MS = 60_000;
/** More conversations than can be told in a minute. */
const MOST_CONVERSATIONS = 10_000;

/** Remembers which conversations were told lately that something was not saved, so that a flood is not answered by a flood. */
export class LatelyTold {
  private readonly told = new BoundedMap<string, number>(MOST_CONVERSATIONS);

  constructor(private readonly nowMs: () => number) {}

  /** Whether the conversation may be told this now: each once a minute. */
  mayTell({ tenantId, conversationId }: ConversationKey, what: string): boolean {
    const name = JSON.stringify([tenantId, conversationId, what]);
    const now = this.nowMs();
    if (now - (this.told.get(name) ?? -Infinity) < QUIET_FOR_MS) return false;
    this.told.set(name, now);
    return true;
  }
}
