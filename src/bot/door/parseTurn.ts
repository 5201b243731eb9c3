import { z } from 'zod';
import type { Reaction, TurnInput, TurnSource } from '../../turn/turnInput';
import type { ConversationAddress } from '../../storage/store';
import { tenantOf, type InboundActivity } from './activity';
import { cleanMessage, cleanValue, decodeEntities } from './cleanInput';
import { mentionsOf, withoutMentionMarkup } from './mentions';
import { fileOf, type FileAddress } from './fileOf';
import { turnKey } from './turnKey';
import { sourceOf } from './turnSource';

/** One activity as the rest of the product sees it. */
export interface InboundTurn {
  readonly input: TurnInput;
  readonly address: ConversationAddress;
  /** A file that came with the message: to be fetched before the turn is decided. */
  readonly file?: FileAddress;
  /** Absent where the activity has no id: then it cannot be recognised as a repeat. */
  readonly key: string | undefined;
}

/** Reads an activity: what was said, by whom, where replies go. Undefined for what this bot does not answer. */
export function parseTurn(activity: InboundActivity): InboundTurn | undefined {
  const tenantId = tenantOf(activity);
  if (tenantId === undefined) return undefined;
  const source = sourceOf(activity, tenantId);
  const input = inputOf(activity, source);
  if (!input) return undefined;
  const { conversationId, scope, userId } = source;
  const address = {
    conversationId,
    scope,
    tenantId,
    ...(userId !== undefined && { userId }),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient?.id ?? '',
    channelUserId: activity.from.id,
  };
  const file = input.kind === 'message' && scope === 'personal' ? fileOf(activity) : undefined;
  return { input, address, key: turnKey(activity), ...(file && { file }) };
}

/** The one switch over what a channel can send. New types appear at any time and are left alone. */
function inputOf(activity: InboundActivity, source: TurnSource): TurnInput | undefined {
  switch (activity.type) {
    case 'message':
      return messageOf(activity, source);
    case 'invoke':
      return invokeOf(activity, source);
    case 'messageUpdate':
      return activity.channelData?.eventType === 'editMessage' ? { ...source, kind: 'edited' } : undefined;
    case 'installationUpdate':
      // 'add-upgrade' and 'remove-upgrade' are neither
      if (activity.action === 'add') return { ...source, kind: 'installed' };
      return activity.action === 'remove' ? { ...source, kind: 'uninstalled' } : undefined;
    case 'conversationUpdate':
      // some clients send only this one; the `welcomed` mark keeps a second welcome away
      if (names(activity.membersAdded, activity)) return { ...source, kind: 'installed' };
      return names(activity.membersRemoved, activity) ? { ...source, kind: 'uninstalled' } : undefined;
    default:
      return undefined;
  }
}

function invokeOf(activity: InboundActivity, source: TurnSource): TurnInput | undefined {
  switch (activity.name) {
    case 'adaptiveCard/action':
      return { ...source, kind: 'invoke', value: executedData(activity.value), ...cardOf(activity) };
    case 'task/fetch':
    case 'task/submit': {
      const submitted = activity.name === 'task/submit';
      return { ...source, kind: 'dialog', value: dialogData(activity.value), submitted };
    }
    case 'message/submitAction': {
      const read = feedbackShape.safeParse(activity.value);
      if (!read.success || !activity.replyToId) return undefined;
      return {
        ...source,
        kind: 'feedback',
        reaction: read.data.actionValue.reaction,
        activityId: activity.replyToId,
      };
    }
    default:
      return undefined;
  }
}

/** A thumb under a message; the words beside it are left where they are. */
const feedbackShape = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) satisfies z.ZodType<Reaction> }),
});

function names(members: InboundActivity['membersAdded'], { recipient }: InboundActivity): boolean {
  return (members ?? []).some((member) => member.id !== '' && member.id === recipient?.id);
}

/** A card's Action.Submit arrives as a message with a value; so does messageBack, with a text beside it. */
function messageOf(activity: InboundActivity, source: TurnSource): TurnInput {
  if (activity.value !== undefined && activity.value !== null) {
    return { ...source, kind: 'press', value: cleanValue(activity.value), ...cardOf(activity) };
  }
  return { ...source, kind: 'message', text: spokenText(activity) };
}

function cardOf({ replyToId }: InboundActivity): { cardActivityId?: string } {
  return replyToId ? { cardActivityId: replyToId } : {};
}

/** Action.Execute: its data with its verb beside it, so that one parser reads both kinds of action. */
function executedData(value: unknown): unknown {
  const cleaned = cleanValue(value);
  if (typeof cleaned !== 'object' || cleaned === null || !('action' in cleaned)) return cleaned;
  const { action } = cleaned;
  if (typeof action !== 'object' || action === null) return cleaned;
  const data = 'data' in action && typeof action.data === 'object' ? action.data : {};
  return 'verb' in action ? { verb: action.verb, ...data } : data;
}

/** What the button of a dialog, or the one that opens it, sends. */
function dialogData(value: unknown): unknown {
  const cleaned = cleanValue(value);
  return typeof cleaned === 'object' && cleaned !== null && 'data' in cleaned ? cleaned.data : undefined;
}

function spokenText(activity: InboundActivity): string {
  const spoken = withoutMentionMarkup(activity.text ?? '', mentionsOf(activity), activity.recipient?.id);
  return cleanMessage(decodeEntities(spoken));
}
