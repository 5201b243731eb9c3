import type { TurnSource } from '../../turn/turnInput';
import type { InboundActivity } from './activity';
import { cleanInput } from './cleanInput';

/** Who, where and when, of any activity of this tenant. */
export function sourceOf(activity: InboundActivity, tenantId: string): TurnSource {
  const { conversation, from } = activity;
  const [firstName] = cleanInput(from.name ?? '').split(' ');
  return {
    conversationId: conversation.id,
    scope: scopeOf(conversation),
    tenantId,
    ...(from.aadObjectId && { userId: from.aadObjectId }),
    ...(firstName && { userName: firstName.slice(0, 40) }),
  };
}

/** Only what is called personal is: a kind of conversation that we do not know may have listeners. */
function scopeOf({ conversationType, isGroup }: InboundActivity['conversation']): TurnSource['scope'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'personal' && isGroup !== true ? 'personal' : 'group';
}
