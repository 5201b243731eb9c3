import type { ConnectorClient } from '../delivery/connectorClient';
import type { InboundTurn } from '../door/parseTurn';

/** From when on a person wonders whether they were heard (Teams' store rules: only while working, none after the reply). */
const WONDERING_MS = 1_000;
/** Teams lets the sign fade a little later than this. */
const AGAIN_MS = 4_000;

/**
 * Shows that somebody writes, from one second on, until the returned function is called: before the reply leaves. Best effort,
 * and only where something was typed or pressed in the chat; a dialog shows its own wait.
 */
export function showTyping(
  connector: Pick<ConnectorClient, 'sendTyping'>,
  { input, address }: InboundTurn,
): () => void {
  if (input.kind !== 'message' && input.kind !== 'press') return () => undefined;
  const { serviceUrl, conversationId, botId, channelUserId } = address;
  const activity = {
    type: 'typing',
    from: { id: botId },
    recipient: { id: channelUserId },
    conversation: { id: conversationId },
  };
  let timer: NodeJS.Timeout | undefined;
  const show = (after: number) => {
    timer = setTimeout(() => {
      void connector.sendTyping(serviceUrl, conversationId, activity);
      show(AGAIN_MS);
    }, after);
  };
  show(WONDERING_MS);
  return () => {
    clearTimeout(timer);
  };
}
