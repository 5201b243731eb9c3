import type { InboundActivity } from './activity';

/**
 * What makes an activity the same activity: conversation, type, name or event type, id; for edits the time too, since
 * every edit of a message has the message's id. No id, no key.
 */
export function turnKey(activity: InboundActivity): string | undefined {
  if (!activity.id) return undefined;
  const event = activity.name ?? activity.action ?? activity.channelData?.eventType ?? '';
  const edited = activity.type === 'messageUpdate' ? (activity.timestamp ?? '') : '';
  return [activity.conversation.id, activity.type, event, activity.id, edited].join('|');
}
