import type { ConnectorCall, FakeConnector } from '../support/fakeConnector';
import { plainText, textOf, type Json } from '../support/cardPress';
import type { Reply } from '../support/person';

/** What the channel took, conversation by conversation, whatever it answered. */
export class Chats {
  private readonly made = new Map<string, ConnectorCall[]>();
  private read = 0;

  constructor(private readonly connector: FakeConnector) {}

  /** The calls for a conversation that the channel took, in order. */
  shownIn(conversationId: string): readonly ConnectorCall[] {
    return this.callsIn(conversationId).filter(({ keptAs }) => keptAs !== undefined);
  }

  callsIn(conversationId: string): readonly ConnectorCall[] {
    for (; this.read < this.connector.calls.length; this.read += 1) {
      const call = this.connector.calls[this.read]!;
      const name = call.conversationId ?? '';
      const known = this.made.get(name);
      if (known) known.push(call);
      else this.made.set(name, [call]);
    }
    return this.made.get(conversationId) ?? [];
  }
}

/** The card of a call, if it has one. */
export function cardOf({ body }: ConnectorCall): Json | undefined {
  const [attachment] = (body['attachments'] ?? []) as { content: Json }[];
  return attachment?.content;
}

/** What there is to read of a call. */
export function readOf(call: ConnectorCall): string {
  const card = cardOf(call);
  return card ? textOf(card) : plainText(call.body['text']);
}

/** A call as its person sees it. */
export function replyOf(call: ConnectorCall): Reply {
  return {
    kind: call.method === 'PUT' ? 'updated' : 'sent',
    id: call.keptAs ?? '',
    conversationId: call.conversationId ?? '',
    card: cardOf(call),
    text: readOf(call),
    summary: undefined,
  };
}
