import { setTimeout as wait } from 'node:timers/promises';
import { withoutDialogs } from '../../cards/json/withoutDialogs';
import { isRated, type Op } from '../../turn/decision';
import type { ConversationAddress, OutboxRow, Store, UnreadableRow, WaitingRow } from '../../storage/store';
import { BoundedMap } from '../boundedMap';
import type { ConnectorClient, Sent } from './connectorClient';
import type { Log } from '../log';
import type { Probes } from '../probes';

export interface DeliveryParts {
  readonly connector: ConnectorClient;
  readonly store: Pick<Store, 'markDelivered' | 'noteUnsure' | 'abandon' | 'whatBecameOf' | 'letGo'>;
  readonly clock: () => Date;
  readonly log: Log;
  readonly probes: Probes;
  /** Whether the client can show dialogs; the Playground cannot. */
  readonly hasDialogs: boolean;
}

/** So often a reply that may have arrived is left for later, to be sent again: a second card does less harm than none. */
const MOST_UNSURE = 6;

/** What another instance sends may have to wait for the channel; after so long it is left to the next pass. */
const HELD_FOR_MS = 60_000;
/** It is looked again after so long, then after twice as long each time, to a second: another may be dead, and many may wait. */
const LOOK_FIRST_MS = 50;
const LOOK_AT_LEAST_EVERY_MS = 1_000;

/** How long a reply that cannot be read is left to other instances, with all behind it. */
const LEFT_TO_NEWER_MS = 60_000;

export type Deliver = (rows: readonly WaitingRow[]) => Promise<void>;

/** Sends replies in order and settles each: delivered, or given up. What can only be sent later stays, with all after it, as does
 * for some passes what may have arrived. */
export function createDeliver({ connector, store, clock, log, probes, hasDialogs }: DeliveryParts): Deliver {
  const personalChats = new BoundedMap<string, string>(5_000);

  async function sendRow({ op: kept, address, personalConversationId }: OutboxRow): Promise<Sent> {
    const op = hasDialogs || !('card' in kept) ? kept : { ...kept, card: withoutDialogs(kept.card) };
    const { serviceUrl, conversationId } = address;
    switch (op.op) {
      case 'send':
      case 'sendText':
        return connector.send(serviceUrl, conversationId, activityOf(op, address, conversationId));
      case 'update': {
        const activity = activityOf(op, address, conversationId);
        const sent = await connector.update(serviceUrl, conversationId, op.activityId, activity);
        // the card is gone from the chat: its new state is shown all the same
        if (sent.outcome === 'missing') return connector.send(serviceUrl, conversationId, activity);
        return sent.outcome === 'sent' ? { outcome: 'sent', id: op.activityId } : sent;
      }
      case 'refresh': {
        const activity = activityOf(op, address, conversationId);
        const sent = await connector.refresh(serviceUrl, conversationId, op.activityId, activity);
        return sent.outcome === 'later' || sent.outcome === 'missing'
          ? { outcome: 'refused', reason: sent.outcome }
          : sent;
      }
      case 'sendPersonal': {
        const chat = await findPersonalChat(address, personalConversationId);
        return typeof chat === 'string'
          ? connector.send(serviceUrl, chat, activityOf(op, address, chat))
          : chat;
      }
    }
  }

  /** The person's own chat: known, or made once. */
  async function findPersonalChat(
    address: ConversationAddress,
    known: string | undefined,
  ): Promise<string | Sent> {
    const person = `${address.tenantId}|${address.channelUserId}`;
    const chat = known ?? personalChats.get(person);
    if (chat !== undefined) return chat;
    const made = await connector.createPersonal(address.serviceUrl, {
      isGroup: false,
      bot: { id: address.botId },
      members: [{ id: address.channelUserId }],
      tenantId: address.tenantId,
      channelData: { tenant: { id: address.tenantId } },
    });
    if (made.outcome !== 'sent') return made;
    if (made.id === undefined) return { outcome: 'refused', reason: 'no personal conversation' };
    personalChats.set(person, made.id);
    return made.id;
  }

  /** In a rolling restart a newer instance may know what this one does not: it is left to it for some passes. */
  function mayBeNewer({ othersSince }: UnreadableRow): boolean {
    return othersSince !== undefined && clock().getTime() - Date.parse(othersSince) < LEFT_TO_NEWER_MS;
  }

  /** A reply that another instance is sending goes first: until it has, or is gone and leaves it to us. */
  async function untilFree(id: number): Promise<OutboxRow | UnreadableRow | 'settled' | 'held'> {
    const until = performance.now() + HELD_FOR_MS;
    for (
      let pause = LOOK_FIRST_MS;
      performance.now() < until;
      pause = Math.min(2 * pause, LOOK_AT_LEAST_EVERY_MS)
    ) {
      const now = await store.whatBecameOf(id);
      if (now === 'settled' || !('heldElsewhere' in now)) return now;
      await wait(pause);
    }
    return 'held';
  }

  /** Sends and settles one reply; false where it has to wait, and with it all after it. */
  async function settle(waiting: WaitingRow, closed: Set<string>): Promise<boolean> {
    const row = 'heldElsewhere' in waiting ? await untilFree(waiting.id) : waiting;
    if (row === 'settled') return true;
    if (row === 'held') return false;
    if ('unreadable' in row) {
      if (mayBeNewer(row)) return false;
      log.error({ outbox: row.id }, 'reply cannot be read');
      await store.abandon(row.id, 'unreadable', clock().toISOString());
      return true;
    }
    const place = row.op.op === 'sendPersonal' ? 'personal' : 'conversation';
    const sent: Sent = closed.has(place) ? { outcome: 'gone', reason: 'gone' } : await sendRow(row);
    const now = clock().toISOString();
    if (sent.outcome === 'sent') {
      await probes.betweenSendAndMark?.();
      await store.markDelivered(row, sent.id, now);
      return true;
    }
    const reason = 'reason' in sent ? `${sent.outcome}: ${sent.reason}` : sent.outcome;
    log.warn({ outbox: row.id, op: row.op.op, reason }, 'reply not delivered');
    if (sent.outcome === 'later') return false;
    if (sent.outcome === 'ambiguous' && (await store.noteUnsure(row.id)) < MOST_UNSURE) return false;
    if (sent.outcome === 'gone') closed.add(place);
    await store.abandon(row.id, reason, now);
    return true;
  }

  return async (rows) => {
    const closed = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (await settle(row, closed)) continue;
      // for whichever instance comes by first
      await store.letGo(rows.slice(index).map(({ id }) => id));
      return;
    }
  };
}

/** A reply as an activity. Never a text beside an attachment: Teams splits it and it cannot be updated. */
export function activityOf(
  op: Op,
  { botId, channelUserId, tenantId }: ConversationAddress,
  conversationId: string,
): object {
  const message = {
    type: 'message',
    from: { id: botId },
    recipient: { id: channelUserId },
    conversation: { id: conversationId, tenantId },
  };
  if (op.op === 'sendText') return { ...message, text: op.text, textFormat: 'plain' };
  const rated = op.op === 'send' && op.live !== undefined && isRated(op.live.shows);
  return {
    ...message,
    // Teams asks whether the message helped (docs/platform.md#feedback)
    ...(rated && { channelData: { feedbackLoop: { type: 'default' } } }),
    summary: op.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: op.card }],
  };
}
