import type { TurnSource } from '../../turn/turnInput';
import type { InboundActivity } from './activity';
import { cleanInput } from './cleanInput';

/** Who, where and when, of any activity of this tenant. */
export function sourceOf(activity: InboundActivity, tenantId: string): TurnSource {
  const { conversation, from } = activity;
  const fullName = cleanInput(from.name ?? '');
  const [firstName] = fullName.split(' ');
  return {
    conversationId: conversation.id,
    scope: scopeOf(conversation),
    tenantId,
    ...(from.aadObjectId && !isFromElsewhere(from, tenantId) && { userId: from.aadObjectId }),
    ...(firstName && { userName: firstName.slice(0, 40), fullName: fullName.slice(0, 80) }),
  };
}

/** Someone of another organisation in this one's conversation is nobody whose drafts are kept here: they can look up the Charter. */
function isFromElsewhere({ tenantId: own }: InboundActivity['from'], tenantId: string): boolean {
  return typeof own === 'string' && own !== '' && own.toLowerCase() !== tenantId.toLowerCase();
}

/** Only what is called personal is: a kind of conversation that we do not know may have listeners. */
function scopeOf({ conversationType, isGroup }: InboundActivity['conversation']): TurnSource['scope'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'personal' && isGroup !== true ? 'personal' : 'group';
}
